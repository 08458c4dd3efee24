// Lays the paragraphs of both texts side by side: one row for what answers each other.
//
//   original   A  B  C  D         rows   A | a
//   suspect    a  x  b1 b2 d             – | x      an added line has a row of its own
//                                        B | b1 b2  a split paragraph stays together
//                                        C | –
//                                        D | d
//
// Both columns keep their order, so a paragraph that moved stands beside nothing; its row then says in which row its
// counterpart stands.

/** @import { Answer } from "./answers.js" */
/** @import { Report, Result, Side, Span } from "./types.js" */
import { answersOf, inOrder } from "./answers.js";
import { paragraphsOf } from "./paragraphs.js";

/** @typedef {{ original: Span[], suspect: Span[], elsewhere: number | null }} Row */

/** The rows of a result, made once. @type {WeakMap<Result, Row[]>} */
const made = new WeakMap();

/** @param {Result} result @returns {Row[]} */
export function rowsOfResult(result) {
  const { report, original, suspect } = result;
  const alone = () =>
    paragraphsOf(suspect).map((span) => ({ original: [], suspect: [span], elsewhere: null }));
  const rows =
    made.get(result) ?? (report.mode === "inspect" ? alone() : pairRows(report, original, suspect));
  made.set(result, rows);
  return rows;
}

/** @param {Report} report @param {string} original @param {string} suspect @returns {Row[]} */
export function pairRows(report, original, suspect) {
  const left = paragraphsOf(original);
  const right = paragraphsOf(suspect);
  const answers = answersOf(report, left, right);
  const rows = rowsOf(left, right, inOrder(answers, right.length));
  pointElsewhere(rows, answers);
  return rows;
}

/** @param {Span[]} left @param {Span[]} right @param {Answer[]} chosen @returns {Row[]} */
function rowsOf(left, right, chosen) {
  /** @type {Row[]} */
  const rows = [];
  let i = 0;
  let j = 0;
  /** @param {number} toLeft @param {number} toRight */
  const push = (toLeft, toRight) => {
    if (i < toLeft || j < toRight) {
      rows.push({ original: left.slice(i, toLeft), suspect: right.slice(j, toRight), elsewhere: null });
    }
    [i, j] = [toLeft, toRight];
  };
  for (let k = 0; k < chosen.length; ) {
    push(chosen[k].original, chosen[k].suspect);
    let last = chosen[k++];
    while (
      k < chosen.length &&
      (chosen[k].original === last.original || chosen[k].suspect === last.suspect)
    ) {
      last = chosen[k++];
    }
    push(last.original + 1, last.suspect + 1);
  }
  push(left.length, right.length);
  return rows;
}

/** Where one side of a row is empty: the row in which the best answer to the other side stands.
 * @param {Row[]} rows @param {Answer[]} answers */
function pointElsewhere(rows, answers) {
  const rowOf = { original: rowNumbers(rows, "original"), suspect: rowNumbers(rows, "suspect") };
  for (const { original, suspect } of [...answers].sort((a, b) => a.weight - b.weight)) {
    const [here, there] = [rowOf.original[original], rowOf.suspect[suspect]];
    if (rows[here].suspect.length === 0) rows[here].elsewhere = there;
    if (rows[there].original.length === 0) rows[there].elsewhere = here;
  }
}

/** The row of each paragraph. @param {Row[]} rows @param {Side} side */
function rowNumbers(rows, side) {
  return rows.flatMap((row, number) => row[side].map(() => number));
}
