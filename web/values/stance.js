// What became of the meaning where the wording changed.
//
//   kept    the meaning stayed                                     foggy → misty
//   open    nobody can tell from the words alone: nothing is claimed    put to rest → took up
//   small   the question does not arise: an ending, a small word   said that → said

/** @import { Finding, Report } from "./types.js" */

/** @typedef {"kept" | "open" | "small"} Stance */

/** From this probability on the report calls words the same in meaning. */
const surelyKept = 0.8;

/** @type {WeakMap<Report, Map<number, Stance>>} */
const known = new WeakMap();

/** The stance of each finding that touches the wording, by its id. @param {Report} report */
export function stancesIn(report) {
  const stances = known.get(report) ?? new Map(stancesOf(report));
  known.set(report, stances);
  return stances;
}

/** @param {Report} report @returns {[number, Stance][]} */
function stancesOf({ kinds, findings }) {
  const wording = new Set(kinds.filter(({ tone }) => tone === "wording").map(({ id }) => id));
  return findings.filter(({ kind }) => wording.has(kind)).map((finding) => [finding.id, stanceOf(finding)]);
}

/** @param {Finding} finding @returns {Stance} */
function stanceOf({ meaning_kept }) {
  if (meaning_kept === null) return "small";
  return meaning_kept >= surelyKept ? "kept" : "open";
}
