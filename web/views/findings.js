// The list of findings, grouped by kind; each entry leads to its places in the texts, and each mark in the texts leads here.

import { element, moveClass } from "../drawing/dom.js";
import { entryOf, groupsOf } from "../drawing/entries.js";
/** @import { Actions } from "../actions/index.js" */
/** @import { Bundle, Slot } from "../drawing/entries.js" */
/** @import { Finding, Result, State } from "../values/types.js" */
import { drawInSlices, finishDrawing } from "../services/slices.js";
import { listedIds, toldFindings, visibleIds } from "../values/filter.js";
import { keysIn } from "../values/keys.js";
import { grouped } from "../values/wording.js";

/** More findings than this, and the texts are drawn before the list. */
const many = 100;

/** @param {HTMLElement} list @param {Actions} actions */
export function findingsView(list, actions) {
  list.addEventListener("pointerover", (event) => actions.point(idOf(event)));
  list.addEventListener("pointerleave", () => actions.point(null));
  list.addEventListener("focusin", (event) => actions.point(idOf(event)));
  list.addEventListener("click", (event) => {
    const id = idOf(event);
    if (id === null) return;
    const target = /** @type {Element} */ (event.target);
    if (target.closest(".note")) return;
    const button = target.closest("button");
    if (button) {
      if (button.dataset.do === "dismiss") actions.dismiss(id);
      else if (button.dataset.do === "note") openNote(id);
      else
        copy(
          button,
          drawn?.report.findings.find((finding) => finding.id === id),
          drawn,
        );
      return;
    }
    event.preventDefault();
    const link = /** @type {Element} */ (event.target).closest("a");
    const side = link?.classList.contains("original") ? "original" : link ? "suspect" : null;
    actions.visit(id, side, Number(link?.dataset.place ?? 0));
  });
  list.addEventListener("change", (event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    if (box.type === "checkbox") actions.showKind(box.value, box.checked);
  });

  /** @type {Result | null} */
  let drawn = null;
  /** @type {Map<number, HTMLElement>} */
  const entries = new Map();
  /** @type {Bundle[]} */
  let bundles = [];
  /** @type {Set<number>} */
  let visible = new Set();
  /** @type {Set<number>} */
  let listed = new Set();

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result, filter, active } = state;
    if (!result) return;
    const filtered = result !== before.result || filter !== before.filter;
    if (filtered) {
      visible = visibleIds(state);
      listed = listedIds(state);
    }
    if (result !== before.result) drawList(state, result);
    if (filtered) narrow(state, result);
    if (active !== before.active || state.pointed !== before.pointed || result !== before.result) {
      if (active !== null && !entries.has(active)) finishDrawing(list);
      moveClass(list, "lit", `[data-finding="${state.pointed}"]`);
      moveClass(list, "chosen", `[data-finding="${active}"]`);
    }
    const chosen = active !== null && active !== before.active && entries.get(active);
    if (!chosen) return;
    chosen.closest("details")?.setAttribute("open", "");
    keepInView(list, chosen);
    // The page may be on its way to the mark, and the list moves with it.
    document.addEventListener("scrollend", () => keepInView(list, chosen), { once: true });
  };

  /** @param {State} state @param {Result} result */
  function drawList({ filter, notes }, result) {
    const keys = keysIn(result);
    const drawing = groupsOf(result, filter.hidden);
    const { groups, slots } = drawing;
    bundles = drawing.bundles;
    drawn = result;
    entries.clear();
    list.replaceChildren(...groups);
    /** @param {Slot} slot */
    const draw = ({ place: put, finding, kind }) => {
      const entry = entryOf(finding, kind, result, true);
      entries.set(finding.id, entry);
      place(finding.id, entry);
      const note = notes[keys.get(finding.id) ?? ""];
      if (note) openNote(finding.id, note);
      put(entry);
    };
    drawInSlices(list, slots, draw, slots.length > many);
  }

  /** In the list or not; dismissed, or one that the reader stands by. @param {number} id @param {HTMLElement} entry */
  function place(id, entry) {
    const dismissed = listed.has(id) && !visible.has(id);
    if (entry.hidden === listed.has(id)) entry.hidden = !listed.has(id);
    if (entry.classList.contains("dismissed") === dismissed) return;
    entry.classList.toggle("dismissed", dismissed);
    const button = entry.querySelector('[data-do="dismiss"]');
    button?.replaceChildren(dismissed ? "Stand by it again" : "Dismiss");
    button?.setAttribute("aria-label", dismissed ? "Stand by this finding again" : "Dismiss this finding");
  }

  /** @param {number} id @param {string} [text] what was noted before; a new note is begun without it */
  function openNote(id, text) {
    const entry = entries.get(id);
    const own = /** @type {HTMLTextAreaElement | null | undefined} */ (entry?.querySelector(".note"));
    const attributes = { class: "note", dir: "auto", rows: 2, "aria-label": "Your note on this finding" };
    const box = own ?? element("textarea", attributes);
    if (!own) {
      box.value = text ?? "";
      box.addEventListener("input", () => actions.annotate(id, box.value));
      entry?.append(box);
    }
    if (text === undefined) box.focus();
  }

  /** @param {State} state @param {Result} result */
  function narrow({ filter }, result) {
    const { report } = result;
    const counts = countKinds(report.findings.filter(({ id }) => visible.has(id)));
    const totals = countKinds(toldFindings(result, filter));
    for (const [id, entry] of entries) place(id, entry);
    const kinds = countKinds(report.findings.filter(({ id }) => listed.has(id)));
    for (const { item, count, ids } of bundles) {
      const shown = ids.filter((id) => visible.has(id)).length;
      item.hidden = !ids.some((id) => listed.has(id));
      count.textContent = shown === 1 ? "once" : `${grouped(shown)} times`;
    }
    for (const group of list.querySelectorAll("section")) {
      const kind = group.querySelector("input")?.value ?? "";
      const [count, total] = [counts.get(kind) ?? 0, totals.get(kind) ?? 0];
      group.hidden = !kinds.has(kind) && (total === 0 || !filter.hidden.includes(kind));
      const said = group.querySelector(".count");
      const whole = count === total || filter.hidden.includes(kind);
      if (said) said.textContent = whole ? grouped(total) : `${grouped(count)} of ${grouped(total)}`;
    }
  }
}

/** How many findings of each kind. @param {Finding[]} findings */
function countKinds(findings) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** @param {Element} button @param {Finding | undefined} finding @param {Result | null} result */
async function copy(button, finding, result) {
  if (!finding || !result) return;
  const { toText } = await import("../export/markdown.js");
  const copied = await navigator.clipboard.writeText(toText(finding, result)).then(
    () => "Copied",
    () => "Could not copy",
  );
  button.textContent = copied;
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
