// Who wrote it, by both texts, and what became of it.
//
//   author    original  Ottilie Vance     suspect  –      dropped

/** @import { Place, Result, Side, Span } from "./types.js" */

/** @typedef {"kept" | "partly kept" | "replaced" | "dropped" | "added"} Fate */
/** @typedef {{ role: string, fate: Fate | null, places: Place[], original: string[], suspect: string[] }} Credit */

/** @type {{ key: "author" | "agency" | "dateline" | "credit", role: string }[]} */
const roles = [
  { key: "author", role: "Author" },
  { key: "agency", role: "Agency" },
  { key: "dateline", role: "Dateline" },
  { key: "credit", role: "Line of credit" },
];

/** One a role that either text names; empty where neither names any. @param {Result} result @returns {Credit[]} */
export function creditsOf(result) {
  const { credits, mode } = result.report;
  return roles.flatMap(({ key, role }) => {
    const spans = { original: spansOf(credits?.original?.[key]), suspect: spansOf(credits?.suspect?.[key]) };
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

/** Every place at which a text says who wrote it. @param {Result} result @param {Side} side @returns {Span[]} */
export function creditSpans({ report }, side) {
  return roles.flatMap(({ key }) => spansOf(report.credits?.[side]?.[key]));
}

/** One place, several, or none. @param {Span | Span[] | null | undefined} named @returns {Span[]} */
function spansOf(named) {
  if (!named || named.length === 0) return [];
  return typeof named[0] === "number" ? [/** @type {Span} */ (named)] : /** @type {Span[]} */ (named);
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
