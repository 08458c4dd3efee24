// The places that the figures beside the verdict speak of.

/** @import { Place, Result } from "./types.js" */
import { placeOf, runsOf } from "./runs.js";

/** Runs of fewer words are not counted as word for word. */
const shortest = 5;

/** One entry a figure, in the order of the report's `similarity`. @param {Result} result @returns {Place[][]} */
export function figurePlaces(result) {
  const { passages, names, similarity } = result.report;
  const numbers = [...result.suspect.matchAll(/\d[\d.,]*/g)].map(({ 0: text, index }) => [
    index,
    index + text.length,
  ]);
  const named = [...names.suspect, .../** @type {[number, number][]} */ (numbers)].sort(
    (a, b) => a[0] - b[0],
  );
  const shared = passages.map(placeOf);
  const places = {
    suspect_covered: shared,
    original_covered: shared,
    verbatim: runsOf(result)
      .filter(({ words }) => words >= shortest)
      .map(placeOf),
    kept_names_numbers: named.map((suspect) => ({ original: null, suspect })),
  };
  const keys = /** @type {(keyof typeof places)[]} */ (Object.keys(places));
  return keys.filter((key) => similarity[key] !== null).map((key) => places[key]);
}
