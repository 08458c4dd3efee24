// What every copy that leaves the page carries, so that it can be checked later: when, by which version, of which texts.

/** @import { Result } from "../values/types.js" */

/** @typedef {{ date: string, version: string, original: string, suspect: string }} Provenance */

/** @param {Result} result @returns {Promise<Provenance>} */
export async function provenanceOf({ version, original, suspect }) {
  return {
    date: new Date().toISOString(),
    version,
    original: original === "" ? "" : await sha256(original),
    suspect: await sha256(suspect),
  };
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
export function provenanceLines({ date, version, original, suspect }) {
  /** @type {[string, string][]} */
  const lines = [
    ["Made", date],
    ["By", `Unspin ${version}`],
  ];
  if (original !== "") lines.push(["SHA-256 of the original", original]);
  lines.push(["SHA-256 of the suspect", suspect]);
  return lines;
}
