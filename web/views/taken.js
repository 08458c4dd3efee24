// Under a box: what was taken of the page that came in, what was left out, and one click to take it all.

/** @import { Actions } from "../actions/index.js" */
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
    const left = read?.text === state[side] ? leftOut(read) : [];
    root.hidden = left.length === 0;
    root.replaceChildren();
    if (!read || left.length === 0) return;
    const words = countWords(left.join(" "));
    const list = left.map((line) => element("li", { dir: "auto" }, line));
    root.append(
      element(
        "p",
        {},
        `Took the article, ${counted(countWords(read.text), "word")}. Left out ${counted(words, "word")} around it. `,
        element("button", { type: "button", click: () => actions.takeAll(side) }, "Take all"),
      ),
      element("details", {}, element("summary", {}, "What was left out"), element("ul", {}, ...list)),
    );
  };
}
