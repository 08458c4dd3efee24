// Inside of a longer finding, the very words that differ: those that do not stand in the other text as they are.
//
//   original   “We promised to bring it back and [we have] kept [that] promise.”
//   suspect    “We promised to bring it back and kept [our] promise.”
//
// They are painted over the mark while the finding is lit. The marks themselves are elements; this is for the eye alone.

/** @import { Finding, Report, Side, Span } from "./types.js" */

/** Words of a finding's places that no link calls the same; none where nothing is the same, as then all of it differs.
 * @param {Report} report @param {Finding} finding @param {Side} side @param {string} text @returns {Span[]} */
export function exactSpans(report, finding, side, text) {
  const span = finding[side];
  if (!span || !finding.original || !finding.suspect) return [];
  const same = report.word_links
    .filter((link) => link.relation === "same" && link[side][0] >= span[0] && link[side][1] <= span[1])
    .map((link) => link[side])
    .sort((a, b) => a[0] - b[0]);
  if (same.length === 0) return [];
  /** @type {Span[]} */
  const spans = [];
  let position = span[0];
  for (const [begin, end] of [...same, [span[1], span[1]]]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(position, begin))) spans.push(trimmed(text, position, begin));
    position = Math.max(position, end);
  }
  return spans;
}

/** Without the spaces and signs around it. @param {string} text @param {number} begin @param {number} end @returns {Span} */
function trimmed(text, begin, end) {
  const words = text.slice(begin, end);
  const first = words.search(/[\p{L}\p{N}]/u);
  const last = words.match(/[^\p{L}\p{N}]*$/u)?.[0].length ?? 0;
  return [begin + first, end - last];
}
