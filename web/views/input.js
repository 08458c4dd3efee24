// The two boxes, what stands above and below them, and every way for a text to come in.

/** @import { Actions } from "../actions/index.js" */
/** @import { Side, State } from "../values/types.js" */
import { byId, element } from "../drawing/dom.js";
import { samples } from "../samples/index.js";
import { takePaste } from "../services/paste.js";
import { isLink } from "../services/share.js";
import { directionOf } from "../values/direction.js";
import { countWords } from "../values/paragraphs.js";
import { counted } from "../values/wording.js";
import { offerFiles, takeDrops } from "./files.js";
import { takenView } from "./taken.js";

/** @type {Side[]} */
const sides = ["original", "suspect"];

/** More characters than this at once were not typed. */
const aHandful = 20;

/** @param {Actions} actions */
export function inputView(actions) {
  /** @type {Record<Side, number>} */
  const lengths = { original: 0, suspect: 0 };
  const boxes = { original: box("original"), suspect: box("suspect") };
  const frames = { original: frame(boxes.original), suspect: frame(boxes.suspect) };
  for (const side of sides) {
    boxes[side].addEventListener("input", (event) => {
      const { value } = boxes[side];
      // A paste is answered at once, typing when it rests.
      boxes[side].dataset.typed = "";
      if (isLink(value)) {
        actions.takeLink(value.trim());
        return;
      }
      const pasted = /** @type {InputEvent} */ (event).inputType === "insertFromPaste";
      if (pasted || value.length - lengths[side] > aHandful) actions.load({ [side]: value });
      else actions.type(side, value);
    });
    boxes[side].addEventListener("paste", (event) =>
      takePaste(event, (read) => actions.tellTaken(side, read), actions.notify),
    );
    offerFiles(frames[side], side, actions);
  }
  takeDrops(
    frames,
    () => (boxes.suspect.value !== "" && boxes.original.value === "" ? "original" : "suspect"),
    actions,
  );
  const takens = sides.map((side) => takenView(frames[side], side, actions));
  // A reader may have pasted before this script ran.
  if (boxes.original.value || boxes.suspect.value) {
    actions.load({ original: boxes.original.value, suspect: boxes.suspect.value });
  }
  const undo = element("button", { type: "button", click: () => actions.undo(), hidden: true }, "Undo");
  byId("input-tools").append(exampleButtons(actions), undo, textButtons(actions));

  /** @param {State} state @param {State} before */
  return (state, before) => {
    for (const taken of takens) taken(state, before);
    for (const side of sides) {
      if (boxes[side].value !== state[side]) {
        boxes[side].value = state[side];
        // What was set cannot be taken back by the browser.
        delete boxes[side].dataset.typed;
      }
      if (state[side] !== before[side]) {
        lengths[side] = state[side].length;
        boxes[side].dir = directionOf(state[side]);
      }
      if (state[side] !== before[side] || state.result !== before.result)
        byId(`${side}-count`).textContent = state[side] ? counted(wordsIn(state, side), "word") : "";
    }
    undo.hidden = state.past.length === 0;
    if (state.keep !== before.keep) /** @type {HTMLInputElement} */ (byId("keep")).checked = state.keep;
    document.body.classList.toggle("answered", state.result !== null);
  };
}

/** As the ledger counts them, once the text has been read. @param {State} state @param {Side} side */
function wordsIn({ result, ...texts }, side) {
  const ledger = result?.[side] === texts[side] && result.report.ledger[side];
  return ledger ? ledger.words : countWords(texts[side]);
}

/** @param {Side} side */
function box(side) {
  return /** @type {HTMLTextAreaElement} */ (byId(side));
}

/** @param {HTMLElement} box */
function frame(box) {
  return /** @type {HTMLElement} */ (box.closest(".box"));
}

/** @param {Actions} actions */
function exampleButtons(actions) {
  const buttons = samples.map(({ title, about, load }) =>
    element(
      "li",
      {},
      element("button", { type: "button", click: async () => actions.replace(await load()) }, title),
      element("span", { class: "about" }, about),
    ),
  );
  return element("ul", { class: "examples", "aria-label": "Examples" }, ...buttons);
}

/** @param {Actions} actions */
function textButtons(actions) {
  const keep = element("input", { type: "checkbox", id: "keep", change: () => actions.keep(keep.checked) });
  return element(
    "p",
    { class: "text-tools" },
    element("button", { type: "button", click: () => actions.swap() }, "Swap sides"),
    element("button", { type: "button", click: () => actions.clear() }, "Clear"),
    element("label", {}, keep, "Keep my texts on this device"),
  );
}
