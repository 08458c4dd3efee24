// The list of findings, grouped by kind; each entry leads to its places in the texts, and each mark in the texts leads here.

/** @import { Actions } from "../actions.js" */
/** @import { Finding, Kind, Result, Side, State } from "../lib/types.js" */
import { element } from "../lib/dom.js";
import { visibleIds } from "../lib/filter.js";
import { counted, detailOf, percent } from "../lib/wording.js";

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
    actions.visit(id, link?.classList.contains("original") ? "original" : null);
  });
  list.addEventListener("change", (event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    actions.showKind(box.value, box.checked);
  });

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result, filter } = state;
    if (!result) return;
    if (result !== before.result) list.replaceChildren(...groups(state, result));
    if (result !== before.result || filter !== before.filter) {
      const visible = visibleIds(state);
      for (const entry of entries()) entry.hidden = !visible.has(Number(entry.dataset.finding));
    }
    if (state.active !== before.active || state.pointed !== before.pointed) {
      for (const entry of entries()) {
        const id = Number(entry.dataset.finding);
        entry.classList.toggle("chosen", id === state.active);
        entry.classList.toggle("lit", id === state.pointed);
        if (id === state.active && state.active !== before.active) keepInView(list, entry);
      }
    }
  };

  /** @returns {NodeListOf<HTMLElement>} */
  function entries() {
    return list.querySelectorAll("li[data-finding]");
  }
}

/** Scrolls the list, and the list only.
 * @param {HTMLElement} list @param {HTMLElement} entry */
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

/** @param {State} state @param {Result} result */
function groups({ filter }, result) {
  const { findings, kinds } = result.report;
  if (findings.length === 0)
    return [element("p", { class: "plain" }, "Nothing was found that a spinner or a machine leaves behind.")];
  return kinds
    .map((kind) => ({ kind, own: findings.filter((finding) => finding.kind === kind.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => group(kind, own, result, !filter.hidden.includes(kind.id)));
}

/** @param {Kind} kind @param {Finding[]} own @param {Result} result @param {boolean} shown */
function group(kind, own, result, shown) {
  const box = element("input", {
    type: "checkbox",
    value: kind.id,
    checked: shown,
    "aria-label": `Show ${kind.title}`,
  });
  const title = element("span", { id: `kind-${kind.id}`, class: `sample ${kind.tone}` }, kind.title);
  return element(
    "section",
    { class: "group", "aria-labelledby": `kind-${kind.id}` },
    element("h3", {}, box, title, element("span", { class: "count" }, own.length)),
    element("p", { class: "gloss" }, kind.meaning),
    element("ol", {}, ...own.map((finding) => entry(finding, kind, result))),
  );
}

/** @param {Finding} finding @param {Kind} kind @param {Result} result */
function entry(finding, kind, result) {
  const places = /** @type {Side[]} */ (["original", "suspect"])
    .filter((side) => finding[side])
    .map((side) => place(finding, side, result));
  const more = finding.places.length > 0 ? `, and ${counted(finding.places.length, "more place")}` : "";
  const about = [detailOf(finding), `${percent(finding.confidence)} sure${more}`]
    .filter((part) => part !== "")
    .join(" · ");
  return element(
    "li",
    { id: `finding-${finding.id}`, "data-finding": finding.id, tabindex: -1, class: kind.tone },
    element("p", { class: "places" }, places[0], places.length > 1 && " → ", places[1]),
    element("p", { class: "why" }, finding.why, " ", element("span", { class: "about" }, about)),
  );
}

/** @param {Finding} finding @param {Side} side @param {Result} result */
function place(finding, side, result) {
  const span = finding[side] ?? [0, 0];
  return element("a", { href: `#${side}-${finding.id}`, class: side }, result[side].slice(...span));
}
