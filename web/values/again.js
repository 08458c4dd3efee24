// Finds the chosen finding again when the same texts are answered anew.

/** @import { Finding, Result, State } from "./types.js" */

/** The id, in the new result, of what the reader had chosen in the old one; null where it is not there or the texts are others.
 * @param {Pick<State, "result" | "active">} before @param {Result} result */
export function foundAgain({ result: old, active }, result) {
  if (!old || active === null || old.original !== result.original || old.suspect !== result.suspect)
    return null;
  const chosen = old.report.findings.find(({ id }) => id === active);
  return result.report.findings.find((finding) => chosen && sameWords(finding, chosen))?.id ?? null;
}

/** @param {Finding} a @param {Finding} b */
function sameWords(a, b) {
  return a.kind === b.kind && `${a.original}` === `${b.original}` && `${a.suspect}` === `${b.suspect}`;
}
