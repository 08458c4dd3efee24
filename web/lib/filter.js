// Which findings the reader wants to see.

/** @import { Finding, State } from "./types.js" */

/** @param {Pick<State, "result" | "filter">} state @returns {Finding[]} */
export function visibleFindings({ result, filter }) {
  if (!result) return [];
  const search = filter.search.trim().toLowerCase();
  return result.report.findings.filter((finding) => {
    if (filter.hidden.includes(finding.kind) || finding.confidence < filter.confidence) return false;
    return search === "" || wordsOf(finding).some((text) => text.toLowerCase().includes(search));
  });

  /** @param {Finding} finding */
  function wordsOf(finding) {
    const { original, suspect, why } = finding;
    return [
      why,
      original && result ? result.original.slice(...original) : "",
      suspect && result ? result.suspect.slice(...suspect) : "",
    ];
  }
}

/** @param {Pick<State, "result" | "filter">} state */
export function visibleIds(state) {
  return new Set(visibleFindings(state).map((finding) => finding.id));
}
