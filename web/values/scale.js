// Where a place in the texts stands in a picture of the rows, from 0 at the top to 1 at the bottom.
//
// A row is as high as its longer side, plus the space around it; both sides of a row share that height, so that what stands
// side by side on the page stands side by side in the picture.

/** @import { Row } from "./rows.js" */
/** @import { Side, Span } from "./types.js" */

/** The space between two rows, in characters. */
const space = 60;

/** @param {Row[]} rows */
export function createScale(rows) {
  const tops = [0];
  for (const row of rows) {
    tops.push(tops[tops.length - 1] + Math.max(extent(row.original), extent(row.suspect)) + space);
  }
  const total = tops[tops.length - 1] || 1;
  /** @param {Side} side */
  const filled = (side) =>
    rows.flatMap((row, index) => (row[side].length > 0 ? [{ index, begin: row[side][0][0] }] : []));
  const begins = { original: filled("original"), suspect: filled("suspect") };

  return {
    /** @param {Side} side @param {number} position */
    at(side, position) {
      const index =
        begins[side][lastWhere(begins[side].length, (i) => begins[side][i].begin <= position)]?.index;
      if (index === undefined) return 0;
      const spans = rows[index][side];
      const height = tops[index + 1] - tops[index] - space;
      const share = (position - spans[0][0]) / Math.max(1, extent(spans));
      return (tops[index] + Math.min(1, share) * Math.min(height, extent(spans))) / total;
    },
    /** The top of a row, or of a share of it. @param {number} index */
    row: (index) => tops[Math.min(index, tops.length - 1)] / total,
    /** The row at a height. @param {number} height */
    rowAt: (height) =>
      Math.max(
        0,
        tops.findLastIndex((top) => top / total <= height),
      ),
  };
}

/** The last of so many for which it holds, by bisection; it holds for the first ones. -1 where it holds for none.
 * @param {number} count @param {(index: number) => boolean} holds */
function lastWhere(count, holds) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @param {Span[]} spans */
function extent(spans) {
  return spans.length === 0 ? 0 : spans[spans.length - 1][1] - spans[0][0];
}
