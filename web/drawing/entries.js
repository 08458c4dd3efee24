// The list of findings as elements: a group a kind, an entry a finding.

import { detailOf, percent } from "../values/wording.js";
/** @import { Finding, Kind, Result, Side, Tone } from "../values/types.js" */
import { element } from "./dom.js";
import { anchorOf } from "./paint.js";

/** What changed the story comes first. @type {Tone[]} */
const toneOrder = ["meaning", "wording", "structure", "residue"];

/** @typedef {{ list: HTMLElement, finding: Finding, kind: Kind }} Slot where an entry belongs */

/** The groups, still without their entries. With what is hidden they are those of the page; without, of a saved report.
 * @param {Result} result @param {string[] | null} hidden kinds @returns {{ groups: HTMLElement[], slots: Slot[] }} */
export function groupsOf(result, hidden) {
  const { findings, kinds } = result.report;
  /** @type {Slot[]} */
  const slots = [];
  if (findings.length === 0) {
    const nothing = "Nothing was found that a spinner or a machine leaves behind.";
    return { groups: [element("p", { class: "plain" }, nothing)], slots };
  }
  const groups = [...kinds]
    .sort((a, b) => toneOrder.indexOf(a.tone) - toneOrder.indexOf(b.tone))
    .map((kind) => ({ kind, own: findings.filter((finding) => finding.kind === kind.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => {
      const list = element("ol", {});
      slots.push(...own.map((finding) => ({ list, finding, kind })));
      return group(kind, own.length, list, hidden);
    });
  return { groups, slots };
}

/** @param {Kind} kind @param {number} count @param {HTMLElement} list @param {string[] | null} hidden */
function group(kind, count, list, hidden) {
  const box =
    hidden &&
    element("input", {
      type: "checkbox",
      value: kind.id,
      checked: !hidden.includes(kind.id),
      "aria-label": `Show ${kind.title}`,
    });
  const title = element("span", { id: `kind-${kind.id}`, class: `sample ${kind.tone}` }, kind.title);
  const heading = element("h3", {}, title, element("span", { class: "count" }, count));
  return element(
    "section",
    { class: "group" },
    // The box stands beside the heading: inside, a screen reader would read the kind twice.
    box ? element("div", { class: "group-head" }, box, heading) : heading,
    element("p", { class: "gloss" }, kind.meaning),
    list,
  );
}

/** @param {Finding} finding @param {Kind} kind @param {Result} result @param {boolean} live on the page, not in a saved report */
export function entryOf(finding, kind, result, live) {
  const paired = kind.tone === "wording" || kind.tone === "meaning";
  const places = /** @type {Side[]} */ (["original", "suspect"])
    .filter((side) => finding[side] || paired)
    .map((side) => (finding[side] ? place(finding, side, result) : element("i", {}, "nothing")));
  const about = [detailOf(finding), `${percent(finding.confidence)} sure`]
    .filter((part) => part !== "")
    .join(" · ");
  return element(
    "li",
    { id: `finding-${finding.id}`, "data-finding": finding.id, tabindex: live ? -1 : null, class: kind.tone },
    element("p", { class: "places" }, places[0], places.length > 1 && " → ", places[1]),
    element(
      "p",
      { class: "why" },
      finding.why,
      " ",
      element("span", { class: "about" }, about),
      live && element("button", { type: "button", class: "copy", "aria-label": "Copy this finding" }, "Copy"),
    ),
    finding.places.length > 0 && further(finding, result),
  );
}

/** Links to the further places of the same thing. @param {Finding} finding @param {Result} result */
function further(finding, result) {
  const links = finding.places.flatMap((where, index) => {
    const side = where.suspect ? "suspect" : "original";
    const span = where[side];
    if (!span) return [];
    const href = `#${anchorOf(side, finding.id, index + 1)}`;
    return [", ", element("a", { href, class: side, "data-place": index + 1 }, result[side].slice(...span))];
  });
  return element("p", { class: "why" }, "Also at ", ...links.slice(1));
}

/** @param {Finding} finding @param {Side} side @param {Result} result */
function place(finding, side, result) {
  const span = finding[side] ?? [0, 0];
  return element("a", { href: `#${side}-${finding.id}`, class: side }, result[side].slice(...span));
}
