// Cuts a text into its paragraphs: every line that is not blank, without the spaces around it.
//
//   "One.\n\n  Two. "  →  [[0, 4], [8, 12]]

/** @import { Span } from "./types.js" */

/** @param {string} text @returns {Span[]} */
export function paragraphsOf(text) {
  /** @type {Span[]} */
  const spans = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const begin = line.index + line[0].length - line[0].trimStart().length;
    const end = line.index + line[0].trimEnd().length;
    if (begin < end) spans.push([begin, end]);
  }
  return spans;
}

/** The paragraph that holds a position, by bisection; the one before it where it lies between two.
 * @param {Span[]} paragraphs @param {number} position */
export function paragraphAt(paragraphs, position) {
  let low = 0;
  let high = paragraphs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle][0] <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** How many words, counted as a reader would. The longest is bounded: a browser looks for them on a stack.
 * @param {string} text */
export function countWords(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.,/]{0,99999}/gu)?.length ?? 0;
}
