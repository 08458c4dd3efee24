// The list of findings as elements: a group a kind, an entry a finding.

import { gathered } from "../values/gather.js";
import { groupsInOrder } from "../values/order.js";
import { stancesIn } from "../values/stance.js";
import { detailOf, nothingFound, percent } from "../values/wording.js";
/** @import { Finding, Kind, Result, Side } from "../values/types.js" */
import { element } from "./dom.js";
import { anchorOf, toneClass } from "./paint.js";

/** Where an entry belongs. @typedef {{ place: (entry: HTMLElement) => void, finding: Finding, kind: Kind }} Slot */

/** Equal changes, put into one item of the list. @typedef {{ item: HTMLElement, count: HTMLElement, ids: number[] }} Bundle */

/** The groups, still without their entries. With what is hidden they are those of the page; without, of a saved report.
 * @param {Result} result @param {string[] | null} hidden kinds
 * @returns {{ groups: HTMLElement[], slots: Slot[], bundles: Bundle[] }} */
export function groupsOf(result, hidden) {
  /** @type {Slot[]} */
  const slots = [];
  /** @type {Bundle[]} */
  const bundles = [];
  const groups = groupsInOrder(result).map(({ kind, own }) => {
    const list = element("ol", {});
    // On paper and in a file everything is open.
    for (const equal of hidden ? gathered(own, result) : own.map((finding) => [finding])) {
      const into = equal.length > 1 ? bundle(equal, result) : null;
      if (into) bundles.push(into);
      equal.forEach((finding, i) => {
        /** @param {HTMLElement} entry */
        const place = (entry) => {
          if (into && i === 0) list.append(into.item);
          (into?.list ?? list).append(entry);
        };
        slots.push({ place, finding, kind });
      });
    }
    return group(kind, own, list, hidden, result);
  });
  if (groups.length === 0) groups.push(element("p", { class: "plain" }, nothingFound(result.report)));
  return { groups, slots, bundles };
}

/** @param {Finding[]} equal @param {Result} result */
function bundle(equal, result) {
  const own = element("ol", {});
  const count = element("span", { class: "count" });
  const words = element("span", { class: "words", dir: "auto" }, wordsOf(equal[0], result));
  const item = element("li", {}, element("details", {}, element("summary", {}, words, ", ", count), own));
  return { item, count, list: own, ids: equal.map(({ id }) => id) };
}

/** @param {Finding} finding @param {Result} result */
function wordsOf({ original, suspect }, result) {
  return `${original && result.original.slice(...original)} → ${suspect && result.suspect.slice(...suspect)}`;
}

/** @param {Kind} kind @param {Finding[]} own @param {HTMLElement} list @param {string[] | null} hidden @param {Result} result */
function group(kind, own, list, hidden, result) {
  const box =
    hidden &&
    element("input", {
      type: "checkbox",
      value: kind.id,
      checked: !hidden.includes(kind.id),
      "aria-label": `Show ${kind.title}`,
    });
  const look = toneClass(kind.tone, stancesIn(result.report).get(own[0].id));
  const title = element("span", { id: `kind-${kind.id}`, class: `sample ${look}` }, kind.title);
  const heading = element("h3", {}, title, element("span", { class: "count" }, own.length));
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
    element("p", { class: "places", dir: "auto" }, places[0], places.length > 1 && " → ", places[1]),
    element(
      "p",
      { class: "why" },
      finding.why,
      " ",
      element("span", { class: "about" }, about),
      live && tools(),
    ),
    !live && finding.note && element("p", { class: "note", dir: "auto" }, `Note: ${finding.note}`),
    finding.places.length > 0 && further(finding, result),
  );
}

/** What a reader can do with a finding. */
function tools() {
  /** @param {string} name @param {string} label */
  const button = (name, label) =>
    element(
      "button",
      { type: "button", class: "tool", "data-do": name, "aria-label": `${label} this finding` },
      label,
    );
  return element(
    "span",
    { class: "tools" },
    button("copy", "Copy"),
    button("dismiss", "Dismiss"),
    button("note", "Note"),
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
