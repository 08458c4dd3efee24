// What a complaint needs besides the findings: who makes it, of what, and where both texts stood.

/** @import { Facts } from "./taken.js" */
/** @import { Claim } from "./types.js" */

/** @typedef {{ id: string, label: string, type: "text" | "url" | "date" | "long" }} Field */

/** @param {string} side @param {string} name @returns {Field[]} */
const ofSide = (side, name) => [
  { id: `${side}-address`, label: `Address of the ${name}`, type: "url" },
  { id: `${side}-title`, label: `Title of the ${name}`, type: "text" },
  { id: `${side}-author`, label: `Author of the ${name}`, type: "text" },
  { id: `${side}-agency`, label: `Agency or site of the ${name}`, type: "text" },
  { id: `${side}-published`, label: `The ${name} was published on`, type: "date" },
  { id: `${side}-captured`, label: `The ${name} was captured on`, type: "date" },
];

/** @type {Field[]} */
export const fields = [
  { id: "by", label: "Your name", type: "text" },
  { id: "claim", label: "What you claim", type: "long" },
  ...ofSide("original", "original"),
  ...ofSide("suspect", "suspect"),
];

/** How a report says it where the form says it to the one who fills it in. @type {Record<string, string>} */
const said = { by: "Claimed by", claim: "Claim" };

/** What was filled in, for a reader of the report. @param {Claim} claim @returns {[name: string, value: string][]} */
export function claimLines(claim) {
  return fields.flatMap(({ id, label }) => {
    const value = claim[id]?.trim();
    return value ? [/** @type {[string, string]} */ ([said[id] ?? label, value])] : [];
  });
}

/** The claim with what a page says of one side; what the reader wrote stays, what another page said does not.
 * @param {Claim} claim @param {string} side @param {Facts} facts @param {Facts} before what was said by the page that stood there */
export function withFacts(claim, side, facts, before) {
  const changed = { ...claim };
  for (const name of new Set([...Object.keys(before), ...Object.keys(facts)])) {
    const id = `${side}-${name}`;
    const own = claim[id] && claim[id] !== before[name];
    if (!own) changed[id] = facts[name] ?? "";
  }
  return changed;
}
