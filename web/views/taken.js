// Under a box: what was taken of the page that came in, what was left out, and one click to take it all.

/** @import { Actions } from "../actions/index.js" */
/** @import { Read } from "../values/taken.js" */
/** @import { Side, State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { countWords } from "../values/paragraphs.js";
import { leftOut } from "../values/taken.js";
import { counted } from "../values/wording.js";

/** @param {HTMLElement} box @param {Side} side @param {Actions} actions */
export function takenView(box, side, actions) {
  const root = element("div", { class: "taken", role: "status", hidden: true });
  box.append(root);
  /** @param {State} state @param {State} before */
  return ({ taken, ...state }, before) => {
    const read = taken[side];
    if (read === before.taken[side] && state[side] === before[side]) return;
    // As soon as the reader changes the text, it is no longer what was taken.
    const current = read?.text === state[side] ? read : null;
    const left = current ? leftOut(current) : [];
    const notes = current?.notes ?? [];
    root.hidden = left.length + notes.length === 0;
    root.replaceChildren();
    if (!current || root.hidden) return;
    if (notes.length > 0) root.append(element("p", {}, notes.join(" ")));
    if (left.length === 0) return;
    const list = [...new Set(left)].map((line) => element("li", { dir: "auto" }, line));
    root.append(
      element(
        "p",
        {},
        `${accountOf(current, left)} `,
        element("button", { type: "button", click: () => actions.takeAll(side) }, "Take all"),
      ),
      element("details", {}, element("summary", {}, "What was left out"), element("ul", {}, ...list)),
    );
  };
}

/** @param {Read} read @param {string[]} left */
function accountOf({ text, where }, left) {
  const [took, out] = [text, left.join(" ")].map((each) => counted(countWords(each), "word"));
  return `Took the ${where ? "text" : "article"}, ${took}. Left out ${out} ${where ?? "around it"}.`;
}
