// A name for each finding by which it is known again when the texts are answered anew, or one of them was changed elsewhere.

/** @import { Result } from "./types.js" */

/** @type {WeakMap<Result["report"], Map<number, string>>} */
const known = new WeakMap();

/** By id: the kind, the words of both sides, and at which of its equals it is. @param {Result} result */
export function keysIn({ report, original, suspect }) {
  const made = known.get(report);
  if (made) return made;
  /** @type {Map<string, number>} */
  const equals = new Map();
  /** @type {Map<number, string>} */
  const keys = new Map();
  for (const { id, kind, ...spans } of report.findings) {
    const left = spans.original ? original.slice(...spans.original) : "";
    const right = spans.suspect ? suspect.slice(...spans.suspect) : "";
    const key = [kind, left, right].join("\n");
    const number = (equals.get(key) ?? 0) + 1;
    equals.set(key, number);
    keys.set(id, `${key}\n${number}`);
  }
  known.set(report, keys);
  return keys;
}

/** Ids of the findings that the reader dismissed. @param {Result} result @param {string[]} dismissed their keys */
export function dismissedIds(result, dismissed) {
  if (dismissed.length === 0) return new Set();
  const wanted = new Set(dismissed);
  return new Set([...keysIn(result)].filter(([, key]) => wanted.has(key)).map(([id]) => id));
}
