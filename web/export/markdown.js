// The verdict and the findings as Markdown.

import { counted, headline, likelihood, percent } from "../values/wording.js";
/** @import { Finding, Report, Result } from "../values/types.js" */
/** @import { Provenance } from "./provenance.js" */
import { provenanceLines } from "./provenance.js";

/** @param {Result} result @param {Provenance} provenance */
export function toMarkdown(result, provenance) {
  const { report } = result;
  const groups = report.kinds.flatMap((kind) => {
    const own = report.findings.filter((finding) => finding.kind === kind.id);
    if (own.length === 0) return [];
    return [
      "",
      `## ${plain(kind.title)} (${own.length})`,
      "",
      plain(kind.meaning),
      "",
      ...own.map((finding) => `- ${line(finding, result)}`),
    ];
  });
  return [
    `# ${plain(headline(report))}`,
    "",
    plain(likelihood(report)),
    "",
    ...report.verdict.reasons.map((reason) => `- ${plain(reason)}`),
    ...report.limits.map((limit) => `- Not done: ${plain(limit)}`),
    ...leads(report),
    "",
    `${counted(report.findings.length, "finding")}.`,
    ...groups,
    "",
    "---",
    "",
    ...provenanceLines(provenance).map(([name, value]) => `${name}: ${plain(value)}  `),
    "",
  ].join("\n");
}

/** What to search for. @param {Report} report */
function leads({ leads }) {
  if (leads.length === 0) return [];
  return [
    "",
    "To find the original, search for:",
    "",
    ...leads.map(({ query, why }) => `- ${plain(query)} (${plain(why)})`),
  ];
}

/** One finding on one line. @param {Finding} finding @param {Result} result */
function line(finding, result) {
  const note = finding.note ? ` Note: ${plain(finding.note)}` : "";
  return `${plain(wordsOf(finding, result))}: ${plain(finding.why)} (${percent(finding.confidence)} sure)${note}`;
}

/** One finding as text, for the clipboard. @param {Finding} finding @param {Result} result */
export function toText(finding, result) {
  const title = result.report.kinds.find((kind) => kind.id === finding.kind)?.title ?? finding.kind;
  return `${title}: ${wordsOf(finding, result)}\n${finding.why}\n`;
}

/** “foggy” → “misty”, or what there is. @param {Finding} finding @param {Result} result */
function wordsOf(finding, result) {
  const original = finding.original && `“${result.original.slice(...finding.original)}”`;
  const suspect = finding.suspect && `“${result.suspect.slice(...finding.suspect)}”`;
  return [original, suspect].filter((words) => words !== null).join(" → ");
}

/** What Markdown would take for its own signs, and line ends, are defused. @param {string} text */
function plain(text) {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&").replace(/[ \t\r\n]*[\r\n][ \t\r\n]*/g, " ");
}
