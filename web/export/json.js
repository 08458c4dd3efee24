// The report as it is, with what is needed to check it.

/** @import { Result } from "../values/types.js" */
/** @import { Provenance } from "./provenance.js" */

/** @param {Result} result @param {Provenance} provenance @param {{ texts: boolean }} choices `texts`: with what the spans point into */
export function toJson({ report, ...texts }, { date, version, original, suspect, told }, choices) {
  const sha256 = { original: original || null, suspect };
  const both = { original: texts.original || null, suspect: texts.suspect };
  const made = {
    date,
    version,
    sha256,
    told: Object.fromEntries(told),
    ...(choices.texts && { texts: both }),
  };
  return `${JSON.stringify({ ...report, made }, null, 2)}\n`;
}
