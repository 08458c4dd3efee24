// What every copy that leaves the page carries, so that it can be checked later: when, by which version, of which texts, what
// was left out of it, who claims what, and how to make it again.

/** @import { Claim, Result } from "../values/types.js" */
import { claimLines } from "../values/claim.js";
import { grouped } from "../values/wording.js";

/** @typedef {{ date: string, version: string, original: string, suspect: string, told: [name: string, value: string][] }} Provenance */

/** @param {Result} result as it was found @param {Result} stood as the reader stands by it
 * @param {number} dismissed how many findings the reader dismissed @param {Claim} claim @returns {Promise<Provenance>} */
export async function provenanceOf(result, stood, dismissed, claim) {
  const { version, original, suspect, report } = result;
  const [all, kept] = [report.findings.length, stood.report.findings.length];
  return {
    date: new Date().toISOString(),
    version,
    original: original === "" ? "" : await sha256(original),
    suspect: await sha256(suspect),
    told: [
      ...claimLines(claim),
      ...(kept < all ? [/** @type {[string, string]} */ (["Findings", leftOut(all, kept, dismissed)])] : []),
    ],
  };
}

/** @param {number} all @param {number} kept @param {number} dismissed */
function leftOut(all, kept, dismissed) {
  const filtered = all - kept - dismissed;
  const why = [
    ...(dismissed > 0 ? [`${grouped(dismissed)} dismissed by the reader`] : []),
    ...(filtered > 0 ? [`${grouped(filtered)} not shown`] : []),
  ];
  return `${kept === 0 ? "none" : grouped(kept)} of ${grouped(all)} ${kept === 1 ? "stands" : "stand"} here: ${why.join(", ")}`;
}

/** Of the text's UTF-8, in hexadecimal. Browsers have it on https: and on this machine only.
 * @param {string} text */
export async function sha256(text) {
  if (!globalThis.crypto?.subtle) return "not available on this page: browsers compute it on https only";
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same as lines for a reader: [name, value].
 * @param {Provenance} provenance @returns {[name: string, value: string][]} */
export function provenanceLines({ date, version, original, suspect, told }) {
  /** @type {[string, string][]} */
  const lines = [...told, ["Made", date], ["By", `Unspin ${version}`]];
  if (original !== "") lines.push(["SHA-256 of the original", original]);
  const command = original === "" ? "inspect suspect.txt" : "compare original.txt suspect.txt";
  lines.push(
    ["SHA-256 of the suspect", suspect],
    [
      "To reproduce",
      `save the texts as files in UTF-8 that have these digests; unspin ${command} --format html`,
    ],
  );
  return lines;
}
