// A link that holds both texts, packed into its fragment: the part after "#" that a browser never sends to a server.
//
//   https://…/#texts=fVHBTgMx…        JSON of the two texts, deflated, in base64url

/** @typedef {{ original: string, suspect: string }} Texts */

import { grouped } from "../values/wording.js";
import { mostLinked, Refusal } from "./limits.js";

const name = "#texts=";

const tooLong = `The texts are longer than ${grouped(mostLinked)} bytes, the most that a link may hold.`;

/** Longer links are cut by mail programs and chats. */
export const longestLink = 30_000;

/** @param {Texts} texts @param {string} page the address without a fragment @throws {Refusal} */
export async function linkTo({ original, suspect }, page) {
  const bytes = new TextEncoder().encode(JSON.stringify([original, suspect]));
  if (bytes.length > mostLinked) throw new Refusal(tooLong);
  const packed = await through(new CompressionStream("deflate-raw"), bytes);
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return page + name + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The texts in a fragment, or null where there are none that can be read.
 * @param {string} fragment @returns {Promise<Texts | null>} @throws {Refusal} where they are too long to be unpacked */
export async function textsIn(fragment) {
  if (!fragment.startsWith(name)) return null;
  if (fragment.length > 2 * mostLinked) throw new Refusal(tooLong);
  try {
    const binary = atob(fragment.slice(name.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const texts = JSON.parse(
      new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes)),
    );
    if (!Array.isArray(texts) || texts.length !== 2 || !texts.every((text) => typeof text === "string"))
      return null;
    return { original: texts[0], suspect: texts[1] };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return null;
  }
}

/** A box that holds a link of this kind and nothing else. @param {string} text */
export function isLink(text) {
  return /^\s*\S+#texts=[\w-]+\s*$/.test(text);
}

/** @param {string} fragment */
export function holdsTexts(fragment) {
  return fragment.startsWith(name);
}

/** @param {CompressionStream | DecompressionStream} stream @param {Uint8Array<ArrayBuffer>} bytes @throws {Refusal} */
async function through(stream, bytes) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const pieces = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    pieces.push(piece.value);
    if (length <= mostLinked) continue;
    reader.cancel();
    throw new Refusal(tooLong);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
