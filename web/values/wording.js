// What the page says about a report, in sentences.

/** @import { Finding, Kind, Report, Result } from "./types.js" */

import { lessSure, smallChanges } from "./filter.js";

/** @type {Record<string, string>} */
const headlines = {
  identical: "The two texts are the same",
  near_copy: "A copy with hardly a change",
  spun: "Spun from the original",
  partial_copy: "Copied in part",
  same_story: "The same story, told independently",
  unrelated: "Two unrelated texts",
  clean: "Nothing found that a machine leaves behind; that is no proof",
  suspicious: "A machine left its marks here",
};

/** What keeps two texts from being judged.
 * @type {Record<string, string>} */
const doubts = {
  short: "Too short to tell",
  language: "Not in English: too little is known to tell",
  length: "Not read to the end: too long to tell",
};

/** Odds of less than seven to three, either way, are no answer. What one article shows alone is shown all the same.
 * @param {Report} report */
const isOpen = ({ mode, verdict: { probability } }) =>
  mode === "compare" && probability > 0.3 && probability < 0.7;

/** Between clean and suspicious: something was found in the story, or its words are none too usual.
 * @param {Report} report */
function hasSomeSigns({ verdict, findings, kinds }) {
  const ofPage = new Set(kinds.filter(({ furniture }) => furniture).map(({ id }) => id));
  return (
    verdict.label === "clean" &&
    (verdict.probability >= 0.3 || findings.some(({ kind }) => !ofPage.has(kind)))
  );
}

/** @param {Report} report */
export function headline(report) {
  const { doubt } = report.verdict;
  if (doubt) return doubts[doubt] ?? doubt;
  if (isOpen(report)) return "Too close to call";
  if (hasSomeSigns(report)) return "Some signs of a machine, and no proof";
  return headlines[report.verdict.label] ?? report.verdict.label;
}

/** The probability and what it is of.
 * @param {Report} report */
export function likelihood({ mode, verdict }) {
  // However sure, it is a likelihood: never 0 or 100 %.
  const figure = percent(Math.min(Math.max(verdict.probability, 0.001), 0.999));
  if (mode === "inspect") return `It is ${figure} likely that a machine reworked this article.`;
  if (verdict.label === "identical") return "There is nothing to show: every character is the same.";
  if (verdict.copy === "original")
    return `It is ${figure} likely that one was made from the other, and the text on the left looks like the copy.`;
  return `It is ${figure} likely that the suspect was made from the original.`;
}

/** Never 0 % or 100 % of what is not certain.
 * @param {number} share */
export function percent(share) {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "under 1 %";
  if (rounded === 100 && share < 1) return "over 99 %";
  return `${rounded} %`;
}

const format = new Intl.NumberFormat("en");

/** 12,345 @param {number} count */
export function grouped(count) {
  return format.format(count);
}

/** @param {number} count @param {string} one @param {string} [many] */
export function counted(count, one, many = `${one}s`) {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** @param {number} bytes */
export function sizeOf(bytes) {
  return bytes < 1e6
    ? `${grouped(Math.ceil(bytes / 1000))} kB`
    : `${grouped(Math.round(bytes / 1e5) / 10)} MB`;
}

/** What the live region says when an analysis is done.
 * @param {Result} result */
export function announcement({ report }) {
  const held = lessSure(report).size;
  const small = smallChanges(report).size;
  const shown = report.findings.length - held - small;
  const said = [
    shown === 0 ? "No findings" : counted(shown, "finding"),
    ...(held > 0 ? [`${grouped(held)} less sure`] : []),
    ...(small > 0 ? [counted(small, "small change")] : []),
  ];
  return `${headline(report)}. ${said.join(", ")}.`;
}

/** What is said where there is no finding; that all is the same only where every word is.
 * @param {Report} report */
export function nothingFound({ mode, ledger }) {
  const { words, same, format, moved } = ledger.suspect;
  if (mode === "compare" && words > 0 && same + format + moved === words && !ledger.original?.omitted)
    return "Every word of the suspect stands in the original, and none of the original is missing.";
  return "Nothing was found that a spinner or a machine leaves behind.";
}

/** @param {Report} report @returns {Map<string, Kind>} */
export function kindsById(report) {
  return new Map(report.kinds.map((kind) => [kind.id, kind]));
}

/** The sub-kind in plain words: "related_link" → "related link".
 * @param {Finding} finding */
export function detailOf(finding) {
  return finding.detail.replaceAll("_", " ");
}
