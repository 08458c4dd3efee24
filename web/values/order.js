// In which order the kinds are read: who wrote it, facts, names, quotations, what came in or fell away, what moved,
// what does not belong to the story, and last the wording.

/** @import { Finding, Kind, Result, Side, Tone } from "./types.js" */
import { creditSpans } from "./credit_spans.js";
import { stancesIn } from "./stance.js";

/** @typedef {{ kind: Kind, own: Finding[] }} Group */

/** @type {Record<Tone, number>} */
const ranks = { meaning: 1, structure: 5, residue: 6, wording: 7 };

/** The kinds of which there are findings, each with its own. @param {Result} result @returns {Group[]} */
export function groupsInOrder(result) {
  const { findings, kinds } = result.report;
  const credits = { original: creditSpans(result, "original"), suspect: creditSpans(result, "suspect") };
  const stances = stancesIn(result.report);
  return kinds
    .map((kind) => ({ kind, own: findings.filter((finding) => finding.kind === kind.id) }))
    .filter(({ own }) => own.length > 0)
    .map((group) => ({ group, rank: rankOf(group) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);

  /** @param {Group} group */
  function rankOf({ kind, own }) {
    const base = ranks[kind.tone];
    if (kind.tone === "structure" && own.some(touchesCredit)) return 0;
    if (kind.tone === "wording")
      return base + ["kept", "open", "small"].indexOf(stances.get(own[0].id) ?? "kept");
    if (kind.tone !== "meaning") return base;
    // A fact is what turned the meaning for sure; damage is a name's; one side alone came in or fell away.
    if (own.some(({ meaning_kept }) => meaning_kept !== null)) return base;
    if (kind.damage) return base + 1;
    return own.every(({ original, suspect }) => original && suspect) ? base + 2 : base + 3;
  }

  /** @param {Finding} finding */
  function touchesCredit(finding) {
    return /** @type {Side[]} */ (["original", "suspect"]).some((side) => {
      const span = finding[side];
      return span && credits[side].some(([begin, end]) => begin < span[1] && end > span[0]);
    });
  }
}
