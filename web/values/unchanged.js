// The rows in which nothing differs, for a reader who wants them put away.

/** @import { Row } from "./rows.js" */
/** @import { Result, Side } from "./types.js" */
import { marksByParagraph, marksOf } from "./marks.js";
import { paragraphsOf } from "./paragraphs.js";
import { rowsOfResult } from "./rows.js";

/** The first row of each run of unchanged rows, and how many there are.
 * @param {Result} result @returns {Map<number, number>} */
export function unchangedRuns(result) {
  const marked = { original: markedIn(result, "original"), suspect: markedIn(result, "suspect") };
  /** @type {Map<number, number>} */
  const runs = new Map();
  let first = -1;
  rowsOfResult(result).forEach((row, index) => {
    if (!isUnchanged(row)) first = -1;
    else if (first < 0) first = index;
    if (first >= 0) runs.set(first, index - first + 1);
  });
  return runs;

  /** @param {Row} row */
  function isUnchanged({ original, suspect }) {
    return (
      original.length === suspect.length &&
      original.every((span, i) => result.original.slice(...span) === result.suspect.slice(...suspect[i])) &&
      !original.some(([begin]) => marked.original.has(begin)) &&
      !suspect.some(([begin]) => marked.suspect.has(begin))
    );
  }
}

/** Where the paragraphs begin that a mark touches. @param {Result} result @param {Side} side */
function markedIn(result, side) {
  return marksByParagraph(paragraphsOf(result[side]), marksOf(result.report, side));
}
