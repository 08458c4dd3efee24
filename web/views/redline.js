// One column in place of the two: the suspect as an edit of the original. Drawn when it is asked for.

/** @import { Actions } from "../actions/index.js" */
/** @import { Result, State } from "../values/types.js" */
import { element, moveClass } from "../drawing/dom.js";
import { redlineLegend, redlineParagraph } from "../drawing/redline.js";
import { jumpTo } from "../services/jump.js";
import { drawInSlices, finishDrawing } from "../services/slices.js";
import { redlineOf } from "../values/redline.js";
import { wholeIds } from "../values/standing.js";

/** @param {HTMLElement} root that shows it in place of the rows where it has the class “one-column” @param {Actions} actions */
export function redlineView(root, actions) {
  const column = element("div", { class: "redline cell" });
  root.append(column);
  for (const name of ["pointerover", "focusin"])
    column.addEventListener(name, (event) => actions.point(findingOf(event)));
  for (const name of ["pointerleave", "focusout"]) column.addEventListener(name, () => actions.point(null));
  column.addEventListener("click", (event) => {
    const id = findingOf(event);
    if (id === null) return;
    event.preventDefault();
    actions.choose(id);
    // by keyboard, as on the marks of the two columns: to the entry
    if (event.detail === 0) document.getElementById(`finding-${id}`)?.focus();
  });
  /** What is drawn. @type {Pick<State, "result" | "filter"> | null} */
  let drawn = null;

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result, filter, redline } = state;
    if (!result || !redline || result.report.mode === "inspect") return;
    if (drawn?.result !== result || drawn.filter !== filter) {
      drawn = { result, filter };
      draw(result, wholeIds(state));
    }
    moveClass(column, "chosen", `[data-findings~="${state.active}"]`);
    moveClass(column, "lit", `[data-findings~="${state.pointed}"]`);
    if (state.reveal && state.reveal !== before.reveal) reveal(state.reveal.id);
  };

  /** @param {Result} result @param {Set<number>} shown */
  function draw(result, shown) {
    column.replaceChildren(redlineLegend());
    drawInSlices(column, redlineOf(result, shown), (paragraph) => column.append(redlineParagraph(paragraph)));
  }

  /** What changed no word of its place, as a line that both texts have, is seen in the two columns only. @param {number} id */
  function reveal(id) {
    finishDrawing(column);
    const place = column.querySelector(`[data-findings~="${id}"]`);
    if (place) {
      jumpTo(place, "center");
      place.querySelector("a")?.focus({ preventScroll: true });
      return;
    }
    actions.toggleRedline();
    actions.visit(id);
  }
}

/** The first of the findings that a change belongs to. @param {Event} event */
function findingOf(event) {
  const change = /** @type {Element} */ (event.target).closest("[data-findings]");
  return change instanceof HTMLElement ? Number(change.dataset.findings?.split(" ")[0]) : null;
}
