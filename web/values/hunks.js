// What has to be struck out and put in to make one stretch of text of another: words that answer each other keep their
// places, and what stands between them is the change.

/** @import { Report, Result, Span } from "./types.js" */

/** Where nothing is struck out or put in, the span is empty.
 * @typedef {{ same: boolean, original: Span, suspect: Span }} Hunk */
/** @typedef {Report["word_links"][number]} Link */

/** @param {Pick<Result, "original" | "suspect">} texts @param {Span | null} left @param {Span | null} right the stretches
 * @param {Link[]} links between them @returns {Hunk[]} */
export function changesIn(texts, left, right, links) {
  if (!left || !right) return [{ same: false, original: left ?? [0, 0], suspect: right ?? [0, 0] }];
  /** @type {Hunk[]} */
  const hunks = [];
  let [i, j] = [left[0], right[0]];
  for (const link of [...inOrder(links), { original: [left[1], left[1]], suspect: [right[1], right[1]] }]) {
    if (link.original[0] < i || link.suspect[0] < j) continue;
    compare([i, link.original[0]], [j, link.suspect[0]]);
    compare(/** @type {Span} */ (link.original), /** @type {Span} */ (link.suspect));
    [i, j] = [link.original[1], link.suspect[1]];
  }
  return hunks;

  /** What both begin with and end with is the same. @param {Span} original @param {Span} suspect */
  function compare(original, suspect) {
    const [a, b] = [piecesOf(texts.original, original), piecesOf(texts.suspect, suspect)];
    const most = Math.min(a.length, b.length);
    let head = 0;
    while (head < most && isSame(a[head], b[head])) head++;
    let tail = 0;
    while (tail < most - head && isSame(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
    push(true, [0, head], [0, head]);
    push(false, [head, a.length - tail], [head, b.length - tail]);
    push(true, [a.length - tail, a.length], [b.length - tail, b.length]);

    /** @param {boolean} same @param {Span} from @param {Span} to counted in pieces */
    function push(same, from, to) {
      const hunk = { same, original: over(a, from, original), suspect: over(b, to, suspect) };
      const last = hunks[hunks.length - 1];
      if (from[0] === from[1] && to[0] === to[1]) return;
      if (last?.same === same) {
        last.original = [last.original[0], hunk.original[1]];
        last.suspect = [last.suspect[0], hunk.suspect[1]];
      } else hunks.push(hunk);
    }
  }
}

/** @typedef {{ text: string, begin: number, end: number }} Piece */

/** Words, signs and spaces. @param {string} text @param {Span} span @returns {Piece[]} */
function piecesOf(text, [begin, end]) {
  return Array.from(
    text.slice(begin, end).matchAll(/\s+|[\p{L}\p{N}\p{M}]+|\S/gu),
    ({ 0: piece, index }) => ({
      text: piece,
      begin: begin + index,
      end: begin + index + piece.length,
    }),
  );
}

/** However many lines are left empty, a paragraph ends. @param {Piece} a @param {Piece} b */
function isSame(a, b) {
  return a.text === b.text || (/^\s*\n\s*$/.test(a.text) && /^\s*\n\s*$/.test(b.text));
}

/** @param {Piece[]} pieces @param {Span} range of them @param {Span} whole of all @returns {Span} */
function over(pieces, [from, to], whole) {
  const begin = pieces[from]?.begin ?? whole[1];
  return [begin, from < to ? pieces[to - 1].end : begin];
}

/** The most links that keep the order of both texts. @param {Link[]} links @returns {Link[]} */
function inOrder(links) {
  const sorted = [...links].sort((a, b) => a.original[0] - b.original[0] || b.suspect[0] - a.suspect[0]);
  /** The last link of the best chain of each length, by its number. @type {number[]} */
  const ends = [];
  /** @type {number[]} */
  const before = [];
  sorted.forEach(({ suspect }, number) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[ends[middle]].suspect[0] < suspect[0]) low = middle + 1;
      else high = middle;
    }
    before[number] = low > 0 ? ends[low - 1] : -1;
    ends[low] = number;
  });
  /** @type {Link[]} */
  const chain = [];
  for (let number = ends[ends.length - 1] ?? -1; number >= 0; number = before[number])
    chain.push(sorted[number]);
  return chain.reverse();
}
