// The runs of words that stand in both texts as they are.

/** @import { Report, Side, Span } from "./types.js" */

/** Shorter runs are left alone: "of the" stands in any two texts. */
const shortest = 3;

/** @param {Report} report @param {Side} side @param {string} text @returns {Span[]} sorted, apart from each other */
export function sameRuns(report, side, text) {
  const other = side === "original" ? "suspect" : "original";
  const links = report.word_links
    .filter((link) => link.relation === "same")
    .sort((a, b) => a[side][0] - b[side][0]);
  /** @type {Span[]} */
  const runs = [];
  let words = 0;
  let partner = -1;
  /** @type {Span | null} */
  let run = null;
  const close = () => {
    if (run && words >= shortest) runs.push(run);
  };
  for (const link of links) {
    const [begin, end] = link[side];
    const follows =
      run !== null && begin - run[1] <= 1 && link[other][0] >= partner && link[other][0] - partner <= 1;
    if (run && follows && begin >= run[1]) {
      run[1] = end;
    } else {
      close();
      run = [begin, end];
      words = 0;
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(begin, end))) words++;
    partner = link[other][1];
  }
  close();
  return runs;
}

/** All that stands outside of words and signs that are the same in both: what is written differently or only here.
 * @param {Report} report @param {Side} side @param {string} text @returns {Span[]} sorted, apart from each other */
export function differingSpans(report, side, text) {
  if (report.mode === "inspect") return [];
  const same = report.word_links
    .filter(({ relation }) => relation === "same")
    .map((link) => link[side])
    .sort((a, b) => a[0] - b[0]);
  /** @type {Span[]} */
  const spans = [];
  let position = 0;
  for (const [begin, end] of [...same, [text.length, text.length]]) {
    const between = text.slice(position, begin);
    if (between.trim() !== "")
      spans.push([
        position + between.length - between.trimStart().length,
        position + between.trimEnd().length,
      ]);
    position = Math.max(position, end);
  }
  return spans;
}

/** The runs that reach into a stretch of the text, by bisection.
 * @param {Span[]} runs @param {number} begin @param {number} end */
export function runsWithin(runs, begin, end) {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle][1] <= begin) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < runs.length && runs[last][0] < end) last++;
  return runs.slice(low, last);
}
