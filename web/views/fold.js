// Puts unchanged paragraphs away where the reader asks for it: a button stands for each run of them and opens it again.

/** @import { State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { finishDrawing } from "../services/slices.js";
import { unchangedRuns } from "../values/unchanged.js";
import { counted } from "../values/wording.js";

/** @param {HTMLElement} rows */
export function foldView(rows) {
  /** @param {State} state @param {State} before */
  return ({ result, folded }, before) => {
    if (result === before.result && folded === before.folded) return;
    for (const button of rows.querySelectorAll(".fold")) button.remove();
    for (const row of rows.querySelectorAll(".folded")) row.classList.remove("folded");
    if (!result || !folded) return;
    finishDrawing(rows);
    for (const [first, count] of unchangedRuns(result)) fold([...rows.children].slice(first, first + count));
  };
}

/** @param {Element[]} run */
function fold(run) {
  const button = element(
    "button",
    { type: "button", class: "fold", "aria-expanded": "false", click: () => setFolded(!isFolded()) },
    counted(
      run.reduce((sum, row) => sum + row.querySelectorAll(".cell.suspect > p").length, 0),
      "unchanged paragraph",
    ),
  );
  run[0].prepend(button);
  setFolded(true);

  function isFolded() {
    return run[0].classList.contains("folded");
  }
  /** @param {boolean} folded */
  function setFolded(folded) {
    for (const row of run) row.classList.toggle("folded", folded);
    button.setAttribute("aria-expanded", String(!folded));
  }
}
