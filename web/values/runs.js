// The stretches in which word follows word as in the other text, whatever signs stand between.

/** @import { Place, Result, Span } from "./types.js" */

/** @typedef {{ words: number, original: Span, suspect: Span }} Run */

const word = /[\p{L}\p{N}]/u;

/** In the order of the suspect. @param {Result} result @returns {Run[]} */
export function runsOf({ report, original, suspect }) {
  const links = report.word_links
    .filter((link) => link.relation === "same" && word.test(suspect.slice(...link.suspect)))
    .sort((a, b) => a.suspect[0] - b.suspect[0]);
  /** @type {Run[]} */
  const runs = [];
  for (const link of links) {
    const run = runs[runs.length - 1];
    if (
      run &&
      follows(suspect, run.suspect, link.suspect) &&
      follows(original, run.original, link.original)
    ) {
      run.words++;
      run.suspect = [run.suspect[0], link.suspect[1]];
      run.original = [run.original[0], link.original[1]];
    } else runs.push({ words: 1, original: link.original, suspect: link.suspect });
  }
  return runs;
}

/** No other word stands between. @param {string} text @param {Span} before @param {Span} after */
function follows(text, before, after) {
  return (
    after[0] >= before[1] && after[0] - before[1] < furthest && !word.test(text.slice(before[1], after[0]))
  );
}

/** More than so many characters without a word are no gap that a reader would overlook. */
const furthest = 40;

/** The longest, the first of several. @param {Run[]} runs @returns {Run | null} */
export function longestOf(runs) {
  /** @type {Run | null} */
  let longest = null;
  for (const run of runs) if (!longest || run.words > longest.words) longest = run;
  return longest;
}

/** @param {Place} place @returns {Place} */
export function placeOf({ original, suspect }) {
  return { original, suspect };
}
