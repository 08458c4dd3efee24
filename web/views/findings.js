// The list of findings, grouped by kind; each entry leads to its places in the texts, and each mark in the texts leads here.

/** @import { Actions } from "../actions/index.js" */
/** @import { State } from "../lib/types.js" */
import { moveClass } from "../lib/dom.js";
import { visibleIds } from "../lib/filter.js";
import { groups } from "./entries.js";

/** @param {HTMLElement} list @param {Actions} actions */
export function findingsView(list, actions) {
  list.addEventListener("pointerover", (event) => actions.point(idOf(event)));
  list.addEventListener("pointerleave", () => actions.point(null));
  list.addEventListener("focusin", (event) => actions.point(idOf(event)));
  list.addEventListener("click", (event) => {
    const id = idOf(event);
    if (id === null) return;
    event.preventDefault();
    const link = /** @type {Element} */ (event.target).closest("a");
    const side = link?.classList.contains("original") ? "original" : link ? "suspect" : null;
    actions.visit(id, side, Number(link?.dataset.place ?? 0));
  });
  list.addEventListener("change", (event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    actions.showKind(box.value, box.checked);
  });

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result, filter } = state;
    if (!result) return;
    if (result !== before.result) list.replaceChildren(...groups(result, filter.hidden));
    if (result !== before.result || filter !== before.filter) {
      const visible = visibleIds(state);
      for (const entry of entries()) entry.hidden = !visible.has(Number(entry.dataset.finding));
      for (const group of list.querySelectorAll("section")) {
        const kind = group.querySelector("input")?.value ?? "";
        group.hidden = !filter.hidden.includes(kind) && !group.querySelector("li:not([hidden])");
      }
    }
    if (state.active !== before.active || state.pointed !== before.pointed) {
      moveClass(list, "lit", `[data-finding="${state.pointed}"]`);
      moveClass(list, "chosen", `[data-finding="${state.active}"]`);
    }
    const chosen = state.active !== before.active && list.querySelector(".chosen");
    if (!chosen) return;
    keepInView(list, chosen);
    // The page may be on its way to the mark, and the list moves with it.
    document.addEventListener("scrollend", () => keepInView(list, chosen), { once: true });
  };

  /** @returns {NodeListOf<HTMLElement>} */
  function entries() {
    return list.querySelectorAll("li[data-finding]");
  }
}

/** Scrolls the list, and the list only.
 * @param {HTMLElement} list @param {Element} entry */
function keepInView(list, entry) {
  const [outer, inner] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 40;
  const bottom = Math.min(outer.bottom, innerHeight);
  if (inner.bottom > bottom) list.scrollTop += inner.bottom - bottom + 40;
}

/** @param {Event} event */
function idOf(event) {
  const entry = /** @type {Element} */ (event.target).closest("[data-finding]");
  return entry instanceof HTMLElement ? Number(entry.dataset.finding) : null;
}
