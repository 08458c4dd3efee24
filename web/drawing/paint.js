// Makes the cells of the reading rows: paragraphs with marks, each mark a link to its finding.

import { marksByParagraph, marksOf, piecesOf } from "../values/marks.js";
import { paragraphsOf } from "../values/paragraphs.js";
import { differingSpans, runsWithin, sameRuns } from "../values/same.js";
import { stancesIn } from "../values/stance.js";
import { kindsById } from "../values/wording.js";
/** @import { Piece } from "../values/marks.js" */
/** @import { Row } from "../values/rows.js" */
/** @import { Stance } from "../values/stance.js" */
/** @import { Result, Side, Span, Tone } from "../values/types.js" */
import { element } from "./dom.js";

/** Marks in marks in marks: what lies deeper is text, as a browser ends a page that is nested without end. */
const deepest = 40;

/** @param {Result} result @param {(id: number) => boolean} isVisible */
export function createPainter(result, isVisible) {
  const kinds = kindsById(result.report);
  const stances = stancesIn(result.report);
  const marks = { original: marksIn(result, "original"), suspect: marksIn(result, "suspect") };
  const same = {
    original: sameRuns(result.report, "original", result.original),
    suspect: sameRuns(result.report, "suspect", result.suspect),
  };
  const differing = {
    original: differingSpans(result.report, "original", result.original),
    suspect: differingSpans(result.report, "suspect", result.suspect),
  };
  /** Ids that were given out already: the first piece of a finding on each side is what links lead to.
   * @type {Set<string>} */
  const given = new Set();

  /** @param {Element} into @param {Side} side @param {Piece} piece @param {number} depth how many marks are around it */
  function draw(into, side, piece, depth) {
    const { span, finding } = piece;
    if (!finding || depth > deepest) {
      if (depth === 0) plain(into, side, span);
      else into.append(result[side].slice(...span));
      return;
    }
    const id = anchorOf(side, finding.id, piece.place);
    const first = !given.has(id);
    given.add(id);
    const tone = kinds.get(finding.kind)?.tone ?? "wording";
    const mark = element("mark", {
      class: toneClass(tone, stances.get(finding.id)),
      "data-finding": finding.id,
      "data-begin": span[0],
      id: first ? id : null,
    });
    const leaves = piece.pieces.some((inner) => inner.finding)
      ? piece.pieces
      : [{ span, finding: null, place: 0, pieces: [] }];
    let tabbable = first;
    for (const leaf of leaves) {
      if (leaf.finding) {
        draw(mark, side, leaf, depth + 1);
        continue;
      }
      const text = result[side].slice(...leaf.span);
      if (text.trim() === "") {
        mark.append(text);
        continue;
      }
      const attributes = {
        href: `#finding-${finding.id}`,
        "aria-describedby": `kind-${finding.kind}`,
        tabindex: tabbable ? null : -1,
      };
      mark.append(element("a", attributes, text));
      tabbable = false;
    }
    if (!isVisible(finding.id)) showMark(mark, false);
    into.append(mark);
  }

  /** Text outside of all marks, cut where it stands word for word in the other text, and where it does not.
   * @param {Element} into @param {Side} side @param {Span} span */
  function plain(into, side, span) {
    const text = result[side];
    cut(into, text, span, same[side], "same", (rest) =>
      cut(into, text, rest, differing[side], "differs", (words) => into.append(text.slice(...words))),
    );
  }

  /** @param {Side} side @param {Span} span */
  function paragraph(side, span) {
    const drawn = element("p");
    for (const piece of piecesOf(span, marks[side].get(span[0]) ?? [])) draw(drawn, side, piece, 0);
    // At last: a browser finds out the direction anew at every child that comes.
    drawn.dir = "auto";
    return drawn;
  }

  /** @param {Side} side @param {Row} row @param {number} index */
  function cell(side, row, index) {
    const spans = row[side];
    const note = spans.length === 0 && row.elsewhere !== null && elsewhere(row.elsewhere, index);
    const named =
      result.report.mode === "compare" && (spans.length > 0 || note)
        ? { role: "group", "aria-label": `In the ${side}` }
        : {};
    return element(
      "div",
      { class: `cell ${side}`, ...named },
      ...spans.map((span) => paragraph(side, span)),
      note,
    );
  }

  /** @param {Row} row @param {number} index */
  return (row, index) =>
    element(
      "div",
      { class: "row", id: `row-${index}` },
      result.report.mode === "compare" && cell("original", row, index),
      cell("suspect", row, index),
    );
}

/** @param {Element} into @param {string} text @param {Span} span of it @param {Span[]} stretches those to be elements of this class
 * @param {string} name @param {(rest: Span) => void} between draws what lies between them */
function cut(into, text, [begin, end], stretches, name, between) {
  let position = begin;
  for (const run of runsWithin(stretches, begin, end)) {
    const [from, to] = [Math.max(begin, run[0]), Math.min(end, run[1])];
    if (from > position) between([position, from]);
    into.append(element("span", { class: name }, text.slice(from, to)));
    position = to;
  }
  if (position < end) between([position, end]);
}

/** How the tone looks, and within the wording how much is claimed.
 * @param {Tone} tone @param {Stance | undefined} stance */
export function toneClass(tone, stance) {
  return stance && stance !== "kept" ? `${tone} ${stance}` : tone;
}

/** @param {Result} result @param {Side} side */
function marksIn(result, side) {
  return marksByParagraph(paragraphsOf(result[side]), marksOf(result.report, side));
}

/** The id of a mark that can be led to. @param {Side} side @param {number} finding @param {number} place 0 for the first */
export function anchorOf(side, finding, place) {
  return place === 0 ? `${side}-${finding}` : `${side}-${finding}-${place}`;
}

/** What stands in the empty place beside a paragraph that moved.
 * @param {number} row of its counterpart @param {number} here */
function elsewhere(row, here) {
  const way = row < here ? "↑ Stands further up" : "↓ Stands further down";
  return element("p", { class: "elsewhere" }, element("a", { href: `#row-${row}` }, way));
}

/** A mark that the reader filtered away is plain text: no line under it, and no link.
 * @param {HTMLElement} mark @param {boolean} shown */
export function showMark(mark, shown) {
  mark.classList.toggle("off", !shown);
  for (const link of mark.querySelectorAll(":scope > a")) {
    if (shown) link.setAttribute("href", `#finding-${mark.dataset.finding}`);
    else link.removeAttribute("href");
  }
}
