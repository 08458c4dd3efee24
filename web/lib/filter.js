// Which findings the reader wants to see.

/** @import { Filter, Finding, Result, State } from "./types.js" */

/** The last answer: several views ask the same question. @type {{ result: Result, filter: Filter, found: Finding[] } | null} */
let last = null;

/** @param {Pick<State, "result" | "filter">} state @returns {Finding[]} */
export function visibleFindings({ result, filter }) {
  if (!result) return [];
  if (last?.result !== result || last.filter !== filter)
    last = { result, filter, found: find(result, filter) };
  return last.found;
}

/** @param {Result} result @param {Filter} filter */
function find({ report, original, suspect }, filter) {
  const search = filter.search.trim().toLowerCase();
  return report.findings.filter((finding) => {
    if (filter.hidden.includes(finding.kind) || finding.confidence < filter.confidence) return false;
    return search === "" || wordsOf(finding).toLowerCase().includes(search);
  });

  /** @param {Finding} finding */
  function wordsOf(finding) {
    const left = finding.original ? original.slice(...finding.original) : "";
    const right = finding.suspect ? suspect.slice(...finding.suspect) : "";
    return `${left}\n${right}\n${finding.why}`;
  }
}

/** @param {Pick<State, "result" | "filter">} state */
export function visibleIds(state) {
  return new Set(visibleFindings(state).map((finding) => finding.id));
}
