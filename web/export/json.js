// The report as it is, with what is needed to check it.

/** @import { Result } from "../values/types.js" */
/** @import { Provenance } from "./provenance.js" */

/** @param {Result} result @param {Provenance} provenance */
export function toJson({ report }, { date, version, original, suspect, told }) {
  const sha256 = { original: original || null, suspect };
  return `${JSON.stringify({ ...report, made: { date, version, sha256, told: Object.fromEntries(told) } }, null, 2)}\n`;
}
