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

  return {
    /** @param {Side} side @param {number} position */
    at(side, position) {
      const index = rows.findLastIndex((row) => row[side].length > 0 && row[side][0][0] <= position);
      if (index < 0) return 0;
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

/** @param {Span[]} spans */
function extent(spans) {
  return spans.length === 0 ? 0 : spans[spans.length - 1][1] - spans[0][0];
}
