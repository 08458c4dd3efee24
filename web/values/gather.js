// Gathers the findings that put the same words in the place of the same words: “foggy → misty”, three times.

/** @import { Finding, Result } from "./types.js" */

/** Longer ones are read one by one. */
const longest = 60;

/** Each bundle where its first finding stands. @param {Finding[]} findings @param {Result} result @returns {Finding[][]} */
export function gathered(findings, { original, suspect }) {
  /** @type {Map<string, Finding[]>} */
  const bundles = new Map();
  for (const finding of findings) {
    const left = finding.original && original.slice(...finding.original);
    const right = finding.suspect && suspect.slice(...finding.suspect);
    const alike = left && right && left.length + right.length <= longest;
    const key = alike ? `${left}\n${right}`.toLowerCase() : `${finding.id}`;
    const others = bundles.get(key);
    if (others) others.push(finding);
    else bundles.set(key, [finding]);
  }
  return [...bundles.values()];
}
