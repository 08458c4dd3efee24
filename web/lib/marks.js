// Nests the findings of a paragraph into each other, so that every mark is a proper element.
//
//   text       a b c d e f          pieces   [ text "a ", mark 1 [ "b ", mark 2 [ "c" ], " d" ], " e f" ]
//   finding 1    [b c d]
//   finding 2      [c]
//
// A finding that begins inside another and ends outside of it is cut in two pieces at the border.

/** @import { Finding, Report, Side, Span } from "./types.js" */
/** `place` is 0 for the finding itself, and counts its further places from 1.
 * @typedef {{ span: Span, finding: Finding, place: number }} Mark */
/** @typedef {{ span: Span, finding: Finding | null, place: number, pieces: Piece[] }} Piece */

/** Every place of every finding on one side, in the order of the text, the wider before the narrower.
 * @param {Report} report @param {Side} side @returns {Mark[]} */
export function marksOf(report, side) {
  /** @type {Mark[]} */
  const marks = [];
  for (const finding of report.findings) {
    [finding, ...finding.places].forEach((where, place) => {
      const span = where[side];
      if (span) marks.push({ span, finding, place });
    });
  }
  return marks.sort(wideFirst);
}

/** @param {Span} span @param {Mark[]} marks sorted, as marksOf gives them @returns {Piece[]} */
export function piecesOf(span, marks) {
  const inside = marks.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  return nest(span, inside.map((mark) => ({ ...mark, span: clip(mark.span, span) })).sort(wideFirst));
}

/** @param {Span} span @param {Mark[]} marks all of them inside the span @returns {Piece[]} */
function nest([begin, end], marks) {
  /** @type {Piece[]} */
  const pieces = [];
  let position = begin;
  let rest = marks;
  while (rest.length > 0) {
    const [outer, ...others] = rest;
    if (outer.span[0] > position)
      pieces.push({ span: [position, outer.span[0]], finding: null, place: 0, pieces: [] });
    /** @type {Mark[]} */
    const inner = [];
    /** @type {Mark[]} */
    const later = [];
    for (const mark of others) {
      if (mark.span[0] < outer.span[1]) inner.push({ ...mark, span: clip(mark.span, outer.span) });
      if (mark.span[1] > outer.span[1])
        later.push({ ...mark, span: [Math.max(mark.span[0], outer.span[1]), mark.span[1]] });
    }
    pieces.push({
      span: outer.span,
      finding: outer.finding,
      place: outer.place,
      pieces: nest(outer.span, inner),
    });
    position = outer.span[1];
    rest = later.sort(wideFirst);
  }
  if (position < end) pieces.push({ span: [position, end], finding: null, place: 0, pieces: [] });
  return pieces;
}

/** @param {Span} span @param {Span} limits @returns {Span} */
function clip(span, limits) {
  return [Math.max(span[0], limits[0]), Math.min(span[1], limits[1])];
}

/** @param {Mark} a @param {Mark} b */
function wideFirst(a, b) {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.finding.id - b.finding.id;
}
