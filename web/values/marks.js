// Nests the findings of a paragraph into each other, so that every mark is a proper element.
//
//   text       a b c d e f          pieces   [ text "a ", mark 1 [ "b ", mark 2 [ "c" ], " d" ], " e f" ]
//   finding 1    [b c d]
//   finding 2      [c]
//
// A finding that begins inside another and ends outside of it is cut in two pieces at the border.

/** @import { Finding, Report, Side, Span } from "./types.js" */
import { paragraphAt } from "./paragraphs.js";

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
  return marks.sort((a, b) => wideFirst(a, b));
}

/** The marks that touch each paragraph, by where the paragraph begins.
 * @param {Span[]} paragraphs sorted, apart from each other @param {Mark[]} marks sorted, as marksOf gives them
 * @returns {Map<number, Mark[]>} */
export function marksByParagraph(paragraphs, marks) {
  /** @type {Map<number, Mark[]>} */
  const touching = new Map();
  for (const mark of marks) {
    for (let i = paragraphAt(paragraphs, mark.span[0]); i < paragraphs.length; i++) {
      const [begin, end] = paragraphs[i];
      if (begin >= mark.span[1]) break;
      if (end <= mark.span[0]) continue;
      const others = touching.get(begin);
      if (others) others.push(mark);
      else touching.set(begin, [mark]);
    }
  }
  return touching;
}

/** @param {Span} span @param {Mark[]} marks in any order @returns {Piece[]} */
export function piecesOf(span, marks) {
  const inside = marks.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  return nest(
    span,
    inside.map((mark) => ({ ...mark, span: clip(mark.span, span) })).sort((a, b) => wideFirst(a, b)),
  );
}

/** A piece that is still open, up to which place it is filled, and the rests of marks that were cut off at its end.
 * @typedef {{ piece: Piece, filled: number, rests: Mark[] }} Open */

/** Goes once from place to place where something begins or ends, and keeps what is open there, the innermost last.
 * @param {Span} span @param {Mark[]} marks all of them inside the span, sorted @returns {Piece[]} */
function nest(span, marks) {
  /** @type {Open[]} */
  const open = [];
  let next = 0;
  begin({ span, finding: null, place: 0 });
  for (;;) {
    const top = open[open.length - 1];
    const place = next < marks.length ? Math.min(marks[next].span[0], top.piece.span[1]) : top.piece.span[1];
    /** @type {Mark[]} */
    const starting = [];
    while (open.length > 1 && open[open.length - 1].piece.span[1] === place) {
      for (const rest of end()) starting.push(rest);
    }
    while (next < marks.length && marks[next].span[0] === place) starting.push(marks[next++]);
    if (starting.length === 0 && open.length === 1 && next === marks.length) break;
    const limit = open[open.length - 1].piece.span[1];
    for (const mark of starting.sort((a, b) => wideFirst(a, b, limit))) beginInside(mark);
  }
  const [whole] = open;
  end();
  return whole.piece.pieces;

  /** Opens as much of a mark as fits into the innermost piece. @param {Mark} mark */
  function beginInside(mark) {
    const outer = open[open.length - 1];
    const limit = outer.piece.span[1];
    if (mark.span[1] > limit) outer.rests.push({ ...mark, span: [limit, mark.span[1]] });
    fill(outer, mark.span[0]);
    begin({ ...mark, span: clip(mark.span, outer.piece.span) });
  }

  /** @param {{ span: Span, finding: Finding | null, place: number }} mark */
  function begin({ span: [from, to], finding, place }) {
    const piece = { span: /** @type {Span} */ ([from, to]), finding, place, pieces: [] };
    open[open.length - 1]?.piece.pieces.push(piece);
    open.push({ piece, filled: from, rests: [] });
  }

  /** Closes the innermost piece and answers with what was cut off at its end. */
  function end() {
    const closed = /** @type {Open} */ (open.pop());
    fill(closed, closed.piece.span[1]);
    const outer = open[open.length - 1];
    if (outer) outer.filled = closed.piece.span[1];
    return closed.rests;
  }
}

/** Text that no mark covers becomes a piece without a finding. @param {Open} into @param {number} place */
function fill({ piece, filled }, place) {
  if (filled < place) piece.pieces.push({ span: [filled, place], finding: null, place: 0, pieces: [] });
}

/** @param {Span} span @param {Span} limits @returns {Span} */
function clip(span, limits) {
  return [Math.max(span[0], limits[0]), Math.min(span[1], limits[1])];
}

/** @param {Mark} a @param {Mark} b @param {number} [limit] what reaches beyond it is as wide as what reaches up to it */
function wideFirst(a, b, limit = Number.POSITIVE_INFINITY) {
  return (
    a.span[0] - b.span[0] ||
    Math.min(b.span[1], limit) - Math.min(a.span[1], limit) ||
    a.finding.id - b.finding.id ||
    a.place - b.place
  );
}
