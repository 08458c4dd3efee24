// The findings as a table for a spreadsheet: one finding a row.

import { kindsById } from "../values/wording.js";
/** @import { Finding, Result, Side } from "../values/types.js" */
/** @import { Provenance } from "./provenance.js" */
import { provenanceLines } from "./provenance.js";

const columns = [
  "id",
  "kind",
  "detail",
  "tone",
  "confidence",
  "original",
  "suspect",
  "original_begin",
  "original_end",
  "suspect_begin",
  "suspect_end",
  "why",
  "note",
];

/** @param {Result} result @param {Provenance} provenance */
export function toCsv(result, provenance) {
  const kinds = kindsById(result.report);
  const rows = result.report.findings.map((finding) => [
    finding.id,
    finding.kind,
    finding.detail,
    kinds.get(finding.kind)?.tone ?? "",
    finding.confidence,
    words(finding, "original", result),
    words(finding, "suspect", result),
    ...(finding.original ?? ["", ""]),
    ...(finding.suspect ?? ["", ""]),
    finding.why,
    finding.note ?? "",
  ]);
  const about = provenanceLines(provenance).map(([name, value]) => [`# ${name}`, value]);
  return tableOf([columns, ...rows, ...about]);
}

/** @param {(string | number)[][]} rows */
export function tableOf(rows) {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Without it a spreadsheet takes the letters for those of an old alphabet. */
const byteOrderMark = "\uFEFF";

/** Where a cell may begin: at its start, and where a spreadsheet of another country cuts a line in cells. */
const formula = /(^|[;\t\r\n])([ \u00A0]*)(?=[=+\-@\t\r＝＋－＠])/g;

/** Quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe.
 * @param {string | number} value */
function cell(value) {
  const text = typeof value === "string" ? value.replace(formula, "$1$2'") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Finding} finding @param {Side} side @param {Result} result */
function words(finding, side, result) {
  const span = finding[side];
  return span ? result[side].slice(...span) : "";
}
