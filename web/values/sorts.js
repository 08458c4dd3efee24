// What the marks look like and what each look says: the four tones, and what of the wording claims nothing.

/** @import { Finding, Report } from "./types.js" */
import { stancesIn } from "./stance.js";
import { kindsById } from "./wording.js";

/** @typedef {{ look: string, name: string, meaning: string }} Look */

/** @type {Look[]} */
const looks = [
  { look: "wording", name: "wording", meaning: "Put in other words that mean the same" },
  { look: "open", name: "other words", meaning: "Whether they mean the same is yours to judge" },
  {
    look: "meaning",
    name: "meaning",
    meaning: "Changed names, facts and quotes; what was added or left out",
  },
  { look: "structure", name: "structure", meaning: "Moved from another place; another author or source" },
  { look: "residue", name: "residue", meaning: "Lines and pieces that do not belong to the story" },
  { look: "small", name: "small", meaning: "A small word, an ending, an order; the meaning stayed" },
];

/** Each look with the findings that have it; the last only where there are any.
 * @param {Report} report @param {Finding[]} told @returns {(Look & { ids: number[] })[]} */
export function sortsOf(report, told) {
  const kinds = kindsById(report);
  const stances = stancesIn(report);
  /** @param {Finding} finding */
  const lookOf = ({ id, kind }) => {
    const stance = stances.get(id) ?? "kept";
    return stance === "kept" ? kinds.get(kind)?.tone : stance;
  };
  return looks
    .map((look) => ({
      ...look,
      ids: told.filter((finding) => lookOf(finding) === look.look).map(({ id }) => id),
    }))
    .filter(({ look, ids }) => look !== "small" || ids.length > 0);
}
