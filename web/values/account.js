// The one plain line of figures: what became of the words, counted as the ledger counts them.
//
//   371 of 547 words stand word for word; the longest run is 74 words; 12 words were added, 31 left out.

/** @import { Finding, Place, Report, Result } from "./types.js" */
import { longestOf, placeOf, runsOf } from "./runs.js";
import { counted, grouped, kindsById } from "./wording.js";

/** A piece of the line, what stands before it, and the places that it speaks of.
 * @typedef {{ before: string, words: string, places: Place[] }} Part */

/** Nothing where there is nothing to count. @param {Result} result @returns {Part[]} */
export function accountOf(result) {
  const { original, suspect } = result.report.ledger;
  // Lines that belong to the page are no part of the story: the reasons leave them out, too.
  const all = suspect.words - suspect.furniture;
  if (!original || all <= 0) return [];
  const runs = runsOf(result);
  const longest = longestOf(runs);
  const same = suspect.same + suspect.moved;
  return [
    { before: "", words: wordForWord(same, all) + elsewhere(suspect.moved, same), places: runs.map(placeOf) },
    ...(same > 0 && longest
      ? [
          {
            before: "; ",
            words: `the longest run is ${counted(longest.words, "word")}`,
            places: [placeOf(longest)],
          },
        ]
      : []),
    ...unanswered(result.report, suspect.added, original.omitted),
  ];
}

/** The line as it is read. @param {Part[]} parts */
export function lineOf(parts) {
  return parts.length === 0 ? "" : `${parts.map(({ before, words }) => before + words).join("")}.`;
}

/** @param {number} same @param {number} all */
function wordForWord(same, all) {
  if (all === 1) return `The one word ${same === 1 ? "stands" : "does not stand"} word for word`;
  if (same === 0) return `None of the ${grouped(all)} words stands word for word`;
  if (same === all) return `All ${grouped(all)} words stand word for word`;
  return `${grouped(same)} of ${grouped(all)} words ${same === 1 ? "stands" : "stand"} word for word`;
}

/** @param {number} moved @param {number} same */
function elsewhere(moved, same) {
  if (moved === 0) return "";
  if (moved === same) return same === 1 ? ", elsewhere" : ", all of them elsewhere";
  return `, ${grouped(moved)} of them elsewhere`;
}

/** What may tell of words that only one text has: no small changes, and not what a machine left behind. */
const tones = new Set(["meaning", "structure"]);

/** @param {Report} report @param {number} added @param {number} left @returns {Part[]} */
function unanswered(report, added, left) {
  if (added === 0 && left === 0)
    return [{ before: "; ", words: "no word was added or left out", places: [] }];
  const kinds = kindsById(report);
  /** @param {(finding: Finding) => boolean} wanted */
  const places = (wanted) =>
    report.findings
      .filter((each) => tones.has(kinds.get(each.kind)?.tone ?? "") && wanted(each))
      .map(placeOf);
  return [
    {
      before: "; ",
      words: added === 0 ? "no word was added" : `${counted(added, "word was", "words were")} added`,
      places: places(({ original }) => original === null),
    },
    {
      before: ", ",
      words: `${left === 0 ? "none" : `${grouped(left)}${added === 0 ? (left === 1 ? " was" : " were") : ""}`} left out`,
      places: places(({ suspect }) => suspect === null),
    },
  ];
}
