// The result as the reader stands by it: without what was dismissed or filtered away, and with the reader's notes.

/** @import { Finding, Result, State } from "./types.js" */
import { visibleFindings, visibleIds } from "./filter.js";
import { keysIn } from "./keys.js";

/** @typedef {Pick<State, "result" | "filter" | "notes">} Read */

/** @param {Read} state @param {boolean} [whole] what is shown on demand only is taken along, too @returns {Result | null} */
export function standing({ result, filter, notes }, whole = false) {
  if (!result) return null;
  const wide = whole ? widened(filter) : filter;
  const keys = keysIn(result);
  /** @param {Finding} finding */
  const noted = (finding) => {
    const note = notes[keys.get(finding.id) ?? ""];
    return note ? { ...finding, note } : finding;
  };
  const findings = visibleFindings({ result, filter: wide }).map(noted);
  return { ...result, report: { ...result.report, findings } };
}

/** Ids of all that the reader did not dismiss or filter away: also of what is shown on demand only.
 * @param {Pick<State, "result" | "filter">} state */
export function wholeIds({ result, filter }) {
  return visibleIds({ result, filter: widened(filter) });
}

/** @param {State["filter"]} filter */
function widened(filter) {
  return { ...filter, small: true, lessSure: true };
}
