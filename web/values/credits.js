// Who wrote it, by both texts, and what became of it.
//
//   author    original  Ottilie Vance     suspect  –      dropped

/** @import { Place, Result, Side } from "./types.js" */
import { creditKeys, spansOfCredit } from "./credit_spans.js";

/** @typedef {"kept" | "partly kept" | "replaced" | "dropped" | "added"} Fate */
/** @typedef {{ role: string, fate: Fate | null, places: Place[], original: string[], suspect: string[] }} Credit */

/** @type {Record<typeof creditKeys[number], string>} */
const roles = { author: "Author", agency: "Agency", dateline: "Dateline", credit: "Line of credit" };

/** One a role that either text names; empty where neither names any. @param {Result} result @returns {Credit[]} */
export function creditsOf(result) {
  const { mode } = result.report;
  return creditKeys.flatMap((key) => {
    const role = roles[key];
    const spans = {
      original: spansOfCredit(result, "original", key),
      suspect: spansOfCredit(result, "suspect", key),
    };
    if (spans.original.length + spans.suspect.length === 0) return [];
    const words = { original: wordsAt("original"), suspect: wordsAt("suspect") };
    const places = [
      ...spans.original.map((original) => ({ original, suspect: null })),
      ...spans.suspect.map((suspect) => ({ original: null, suspect })),
    ];
    return [
      { role, fate: mode === "inspect" ? null : fateOf(words.original, words.suspect), places, ...words },
    ];

    /** @param {Side} side */
    function wordsAt(side) {
      return spans[side].map((span) => result[side].slice(...span));
    }
  });
}

/** @param {string[]} original @param {string[]} suspect @returns {Fate} */
function fateOf(original, suspect) {
  if (original.length === 0) return "added";
  if (suspect.length === 0) return "dropped";
  const [before, after] = [new Set(original.map(bare)), new Set(suspect.map(bare))];
  const kept = [...before].filter((name) => after.has(name)).length;
  if (kept === 0) return "replaced";
  return kept === before.size && kept === after.size ? "kept" : "partly kept";
}

/** Without capitals, signs and the spaces between. @param {string} name */
function bare(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
