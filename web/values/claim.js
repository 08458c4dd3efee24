// What a complaint needs besides the findings: who makes it, of what, and where both texts stood.

/** @import { Claim } from "./types.js" */

/** @typedef {{ id: string, label: string, type: "text" | "url" | "date" | "long" }} Field */

/** @param {string} side @param {string} name @returns {Field[]} */
const ofSide = (side, name) => [
  { id: `${side}-address`, label: `Address of the ${name}`, type: "url" },
  { id: `${side}-title`, label: `Title of the ${name}`, type: "text" },
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
