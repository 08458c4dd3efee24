// Where the texts say who wrote them.

/** @import { Result, Side, Span } from "./types.js" */

export const creditKeys = /** @type {const} */ (["author", "agency", "dateline", "credit"]);

/** @param {Result} result @param {Side} side @param {typeof creditKeys[number]} key @returns {Span[]} */
export function spansOfCredit({ report }, side, key) {
  const named = report.credits?.[side]?.[key];
  if (!named || named.length === 0) return [];
  return typeof named[0] === "number" ? [/** @type {Span} */ (named)] : /** @type {Span[]} */ (named);
}

/** All of them. @param {Result} result @param {Side} side @returns {Span[]} */
export function creditSpans(result, side) {
  return creditKeys.flatMap((key) => spansOfCredit(result, side, key));
}
