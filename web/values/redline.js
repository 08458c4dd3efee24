// The suspect as an edit of the original, in one column, as word processors show changes.
//
//   original   the foggy end of a storm.        runs   “the ”, deleted “foggy”, inserted “misty”, “ end of a storm.”
//   suspect    the misty end of a storm.
//
// Every difference is in it. What the reader dismissed or filtered away stands as the suspect has it.

/** @import { Finding, Result, Side, Span } from "./types.js" */
/** @import { Row } from "./rows.js" */
/** @import { Hunk } from "./hunks.js" */
import { changesIn } from "./hunks.js";
import { marksByParagraph, marksOf } from "./marks.js";
import { paragraphAt, paragraphsOf } from "./paragraphs.js";
import { rowsOfResult } from "./rows.js";

/** @typedef {"same" | "deleted" | "inserted"} Fate */
/** `ids` of the findings that it belongs to. @typedef {{ fate: Fate, text: string, ids: number[] }} Run */
/** `end` is what became of its end. @typedef {{ runs: Run[], end: Fate }} Paragraph */

/** @param {Result} result as it was found @param {Set<number>} shown ids of the findings that the reader stands by @returns {Paragraph[]} */
export function redlineOf(result, shown) {
  const links = linksByRow(result);
  const touching = { original: marksIn(result, "original"), suspect: marksIn(result, "suspect") };
  return rowsOfResult(result).flatMap((row, index) => {
    const runs = changesIn(result, extentOf(row.original), extentOf(row.suspect), links[index] ?? []).flatMap(
      (hunk) => runsOf(hunk, row),
    );
    return runs.length === 0 ? [] : paragraphs(runs, endOf(row, runs));
  });

  /** @param {Hunk} hunk @param {Row} row @returns {Run[]} */
  function runsOf(hunk, row) {
    const text = result.suspect.slice(...hunk.suspect);
    if (hunk.same) return [{ fate: "same", text, ids: [] }];
    const findings = findingsAt(hunk, row);
    if (findings.length > 0 && !decisive(findings, hunk).some(({ id }) => shown.has(id)))
      return text === "" ? [] : [{ fate: "same", text, ids: [] }];
    const ids = findings.map(({ id }) => id).filter((id) => shown.has(id));
    /** @type {Run[]} */
    const runs = [
      { fate: "deleted", text: result.original.slice(...hunk.original), ids },
      { fate: "inserted", text, ids },
    ];
    return runs.filter((run) => run.text !== "");
  }

  /** @param {Hunk} hunk @param {Row} row */
  function findingsAt(hunk, row) {
    const found = /** @type {Side[]} */ (["original", "suspect"]).flatMap((side) =>
      row[side]
        .flatMap(([begin]) => touching[side].get(begin) ?? [])
        .filter(({ span }) => span[0] < hunk[side][1] && span[1] > hunk[side][0])
        .map(({ finding }) => finding),
    );
    return [...new Set(found)];
  }
}

/** What became of the end of a row's last paragraph. @param {Row} row @param {Run[]} runs @returns {Fate} */
function endOf(row, runs) {
  return row.original.length > 0 && row.suspect.length > 0 ? "same" : runs[0].fate;
}

/** Those that a change belongs to: the findings in it, or else the narrowest around it. @param {Finding[]} findings @param {Hunk} hunk */
function decisive(findings, hunk) {
  /** @param {{ original: Span | null, suspect: Span | null }} place */
  const extent = ({ original, suspect }) =>
    (original ? original[1] - original[0] : 0) + (suspect ? suspect[1] - suspect[0] : 0);
  const sorted = [...findings].sort((a, b) => extent(a) - extent(b));
  const inside = sorted.filter((finding) => extent(finding) <= extent(hunk));
  return inside.length > 0 ? inside : sorted.slice(0, 1);
}

/** @param {Result} result @param {Side} side */
function marksIn(result, side) {
  return marksByParagraph(paragraphsOf(result[side]), marksOf(result.report, side));
}

/** Cuts runs where a line ends in them. @param {Run[]} runs @param {Fate} end what became of the end of the last @returns {Paragraph[]} */
function paragraphs(runs, end) {
  /** @type {Paragraph[]} */
  const made = [{ runs: [], end }];
  for (const run of runs) {
    run.text.split(/\s*\n\s*/).forEach((text, i) => {
      if (i > 0) {
        made[made.length - 1].end = run.fate;
        made.push({ runs: [], end });
      }
      const { runs: before } = made[made.length - 1];
      const last = before[before.length - 1];
      if (last?.fate === "same" && run.fate === "same") last.text += text;
      else if (text !== "") before.push({ ...run, text });
    });
  }
  return made;
}

/** The word links between the paragraphs of each row, in the order of the original. @param {Result} result */
function linksByRow(result) {
  const rows = rowsOfResult(result);
  const begins = { original: beginsOf(rows, "original"), suspect: beginsOf(rows, "suspect") };
  /** @param {Side} side @param {Span} span */
  const rowAt = (side, span) => begins[side].numbers[paragraphAt(begins[side].spans, span[0])];
  /** @type {Result["report"]["word_links"][]} */
  const links = [];
  for (const link of result.report.word_links) {
    const row = rowAt("original", link.original);
    if (row !== rowAt("suspect", link.suspect)) continue;
    links[row] ??= [];
    links[row].push(link);
  }
  return links;
}

/** @param {Row[]} rows @param {Side} side */
function beginsOf(rows, side) {
  const all = rows.flatMap((row, number) => row[side].map((span) => ({ span, number })));
  return { spans: all.map(({ span }) => span), numbers: all.map(({ number }) => number) };
}

/** @param {Span[]} spans @returns {Span | null} */
function extentOf(spans) {
  return spans.length === 0 ? null : [spans[0][0], spans[spans.length - 1][1]];
}
