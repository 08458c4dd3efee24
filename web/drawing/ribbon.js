// How the passages moved: the original above, the suspect below, and a ribbon from each passage to what became of it.
//
//   original  ====  ======  ===        a gap above was left out, a gap below was added,
//             |  |   \    /\  /        and ribbons that cross have changed places
//   suspect   ====  ===  ======

import { counted } from "../values/wording.js";
/** @import { Report, Result, Span } from "../values/types.js" */
import { element, shape } from "./dom.js";

const wide = 1000;
const high = 110;
const bar = 7;

/** @typedef {{ original: Span, suspect: Span, moved: boolean }} Ribbon */

/** @param {Result} result */
export function ribbonFigure(result) {
  const all = ribbonsOf(result.report);
  const ribbons = all.length > most ? widest(all) : all;
  if (result.report.mode === "inspect" || ribbons.length === 0) return null;
  const x = {
    /** @param {number} at */
    original: (at) => (at / result.original.length) * wide,
    /** @param {number} at */
    suspect: (at) => (at / result.suspect.length) * wide,
  };
  const drawn = ribbons.map(({ original, suspect, moved }) => {
    const [a, b] = original.map(x.original);
    const [c, d] = suspect.map(x.suspect);
    const middle = high / 2;
    const path = `M${a} ${bar}C${a} ${middle} ${c} ${middle} ${c} ${high - bar}H${d}C${d} ${middle} ${b} ${middle} ${b} ${bar}Z`;
    return shape(
      "g",
      { class: moved ? "moved" : null },
      shape("path", { d: path }),
      rect(a, b, 0),
      rect(c, d, high - bar),
    );
  });
  const moved = all.filter((ribbon) => ribbon.moved).length;
  return element(
    "figure",
    { class: "ribbon" },
    element("span", { class: "end" }, "Original"),
    shape(
      "svg",
      { viewBox: `0 0 ${wide} ${high}`, preserveAspectRatio: "none", "aria-hidden": "true" },
      shape("path", { class: "ground", d: `M0 ${bar / 2}H${wide}M0 ${high - bar / 2}H${wide}` }),
      ...drawn.sort((a, b) => Number(a.classList.contains("moved")) - Number(b.classList.contains("moved"))),
    ),
    element("span", { class: "end" }, "Suspect"),
    element(
      "figcaption",
      {},
      moved === 0
        ? "What answers each other stands in the same order."
        : `${counted(moved, "passage")} moved.`,
    ),
  );
}

/** More are thinner than a line of the picture. */
const most = 2000;

/** @param {Ribbon[]} ribbons */
function widest(ribbons) {
  /** @param {Ribbon} ribbon */
  const extent = ({ suspect }) => suspect[1] - suspect[0];
  return [...ribbons].sort((a, b) => extent(b) - extent(a)).slice(0, most);
}

/** @param {number} from @param {number} to @param {number} y */
function rect(from, to, y) {
  return shape("rect", { x: from, width: Math.max(1, to - from), y, height: bar });
}

/** Pairs of sentences that follow each other on both sides become one ribbon.
 * @param {Report} report @returns {Ribbon[]} */
function ribbonsOf({ sentences, sentence_pairs }) {
  const { original, suspect } = sentences;
  if (!original || !suspect) return [];
  /** @type {(Ribbon & { next: [number, number] })[]} */
  const ribbons = [];
  for (const pair of [...sentence_pairs].sort((a, b) => a.suspect[0] - b.suspect[0])) {
    const [left, right] = [pair.original, pair.suspect];
    const last = ribbons[ribbons.length - 1];
    const end = /** @type {[number, number]} */ ([left[left.length - 1], right[right.length - 1]]);
    if (last && last.moved === pair.moved && left[0] === last.next[0] && right[0] === last.next[1]) {
      last.original = [last.original[0], original[end[0]][1]];
      last.suspect = [last.suspect[0], suspect[end[1]][1]];
      last.next = [end[0] + 1, end[1] + 1];
      continue;
    }
    ribbons.push({
      original: [original[left[0]][0], original[end[0]][1]],
      suspect: [suspect[right[0]][0], suspect[end[1]][1]],
      moved: pair.moved,
      next: [end[0] + 1, end[1] + 1],
    });
  }
  return ribbons;
}
