// The list of findings, grouped by kind; each entry leads to its places in the texts, and each mark in the texts leads here.

/** @import { Actions } from "../actions.js" */
/** @import { Finding, Kind, Result, Side, State } from "../lib/types.js" */
import { element } from "../lib/dom.js";
import { visibleIds } from "../lib/filter.js";
import { counted, detailOf, percent } from "../lib/wording.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function findingsView(root, actions) {
  const heading = element("h2", {});
  const list = element("div", { class: "groups" });
  root.append(heading, list);
  list.addEventListener("pointerover", (event) => actions.point(idOf(event)));
  list.addEventListener("pointerleave", () => actions.point(null));
  list.addEventListener("focusin", (event) => actions.point(idOf(event)));
  list.addEventListener("click", (event) => actions.choose(idOf(event)));

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result, filter } = state;
    if (!result) return;
    if (result !== before.result) list.replaceChildren(...groups(result));
    if (result !== before.result || filter !== before.filter) {
      const visible = visibleIds(state);
      heading.textContent = counted(visible.size, "finding");
      for (const entry of entries()) entry.hidden = !visible.has(Number(entry.dataset.finding));
    }
    if (state.active !== before.active || state.pointed !== before.pointed) {
      for (const entry of entries()) {
        const id = Number(entry.dataset.finding);
        entry.classList.toggle("chosen", id === state.active);
        entry.classList.toggle("lit", id === state.pointed);
        if (id === state.active && state.active !== before.active) entry.scrollIntoView({ block: "nearest" });
      }
    }
  };

  /** @returns {NodeListOf<HTMLElement>} */
  function entries() {
    return list.querySelectorAll("li[data-finding]");
  }
}

/** @param {Event} event */
function idOf(event) {
  const entry = /** @type {Element} */ (event.target).closest("[data-finding]");
  return entry instanceof HTMLElement ? Number(entry.dataset.finding) : null;
}

/** @param {Result} result */
function groups(result) {
  const { findings, kinds } = result.report;
  if (findings.length === 0)
    return [element("p", { class: "plain" }, "Nothing was found that a spinner or a machine leaves behind.")];
  return kinds
    .map((kind) => ({ kind, own: findings.filter((finding) => finding.kind === kind.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => group(kind, own, result));
}

/** @param {Kind} kind @param {Finding[]} own @param {Result} result */
function group(kind, own, result) {
  return element(
    "section",
    { class: "group", "aria-labelledby": `kind-${kind.id}` },
    element(
      "h3",
      {},
      element("span", { id: `kind-${kind.id}`, class: `sample ${kind.tone}` }, kind.title),
      element("span", { class: "count" }, own.length),
    ),
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
