// Lays the paragraphs of both texts side by side: one row for what answers each other.
//
//   original   A  B  C  D         rows   A | a
//   suspect    a  x  b1 b2 d             – | x      an added line has a row of its own
//                                        B | b1 b2  a split paragraph stays together
//                                        C | –
//                                        D | d
//
// Both columns keep their order, so a paragraph that moved stands beside nothing (its finding says where it came from).

/** @import { Report, Result, Span } from "./types.js" */
import { paragraphAt, paragraphsOf } from "./paragraphs.js";

/** @typedef {{ original: Span[], suspect: Span[] }} Row */

/** A shared row needs this share of the shorter paragraph to be answered by the other. */
const enough = 0.2;

/** Above this many cells the table is not worth its memory; the texts then stand in one row. */
const largest = 4_000_000;

/** The rows of a result, made once. @type {WeakMap<Result, Row[]>} */
const made = new WeakMap();

/** @param {Result} result @returns {Row[]} */
export function rowsOfResult(result) {
  const { report, original, suspect } = result;
  const alone = () => paragraphsOf(suspect).map((span) => ({ original: [], suspect: [span] }));
  const rows =
    made.get(result) ?? (report.mode === "inspect" ? alone() : pairRows(report, original, suspect));
  made.set(result, rows);
  return rows;
}

/** @param {Report} report @param {string} original @param {string} suspect @returns {Row[]} */
export function pairRows(report, original, suspect) {
  const left = paragraphsOf(original);
  const right = paragraphsOf(suspect);
  if (left.length * right.length > largest) return [{ original: left, suspect: right }];
  const weights = answeredUnits(report, left, right);
  return rowsOf(left, right, monotonePath(weights, left.length, right.length));
}

/** How much of each pair of paragraphs answers each other, by cell: row * columns + column.
 * @param {Report} report @param {Span[]} left @param {Span[]} right */
function answeredUnits(report, left, right) {
  const weights = new Float32Array(left.length * right.length);
  const { original, suspect } = report.sentences;
  if (!original || !suspect || weights.length === 0) return weights;
  for (const pair of report.sentence_pairs) {
    for (const i of pair.original) {
      for (const j of pair.suspect) {
        const row = paragraphAt(left, original[i][0]);
        const column = paragraphAt(right, suspect[j][0]);
        weights[row * right.length + column] +=
          Math.min(length(original[i]), length(suspect[j])) * pair.similarity;
      }
    }
  }
  for (let row = 0; row < left.length; row++) {
    for (let column = 0; column < right.length; column++) {
      const cell = row * right.length + column;
      if (weights[cell] < enough * Math.min(length(left[row]), length(right[column]))) weights[cell] = 0;
    }
  }
  return weights;
}

/** The heaviest path through the cells that never goes up or left: the cells on it that weigh anything.
 * @param {Float32Array} weights @param {number} rows @param {number} columns @returns {[row: number, column: number][]} */
function monotonePath(weights, rows, columns) {
  const best = new Float32Array((rows + 1) * (columns + 1));
  const wide = columns + 1;
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const before = Math.max(best[(i - 1) * wide + j], best[i * wide + j - 1]);
      best[i * wide + j] = before + weights[(i - 1) * columns + j - 1];
    }
  }
  /** @type {[number, number][]} */
  const cells = [];
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    if (weights[(i - 1) * columns + j - 1] > 0) cells.push([i - 1, j - 1]);
    if (best[(i - 1) * wide + j] >= best[i * wide + j - 1]) i--;
    else j--;
  }
  return cells.reverse();
}

/** @param {Span[]} left @param {Span[]} right @param {[number, number][]} cells @returns {Row[]} */
function rowsOf(left, right, cells) {
  /** @type {Row[]} */
  const rows = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k < cells.length; ) {
    const [row, column] = cells[k];
    let [lastRow, lastColumn] = cells[k];
    for (k++; k < cells.length && (cells[k][0] <= lastRow || cells[k][1] <= lastColumn); k++)
      [lastRow, lastColumn] = cells[k];
    if (i < row || j < column) rows.push({ original: left.slice(i, row), suspect: right.slice(j, column) });
    i = lastRow + 1;
    j = lastColumn + 1;
    rows.push({ original: left.slice(row, i), suspect: right.slice(column, j) });
  }
  if (i < left.length || j < right.length) rows.push({ original: left.slice(i), suspect: right.slice(j) });
  return rows;
}

/** @param {Span} span */
function length(span) {
  return span[1] - span[0];
}
