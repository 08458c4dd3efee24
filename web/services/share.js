// A link that holds both texts, packed into its fragment: the part after "#" that a browser never sends to a server.
//
//   https://…/#texts=fVHBTgMx…        JSON of the two texts, deflated, in base64url

/** @typedef {{ original: string, suspect: string }} Texts */

import { grouped } from "../values/wording.js";
import { mostLinked, Refusal } from "./limits.js";

const name = "#texts=";

/** Longer links are cut by mail programs and chats. */
export const longestLink = 30_000;

/** @param {Texts} texts @param {string} page the address without a fragment @throws {Refusal} */
export async function linkTo({ original, suspect }, page) {
  const bytes = new TextEncoder().encode(JSON.stringify([original, suspect])).length;
  if (bytes > mostLinked) throw new Refusal(tooLong(mostLinked));
  return page + name + (await pack([original, suspect]));
}

/** The texts in a fragment, or null where there are none that can be read.
 * @param {string} fragment @returns {Promise<Texts | null>} @throws {Refusal} where they are too long to be unpacked */
export async function textsIn(fragment) {
  if (!fragment.startsWith(name)) return null;
  const texts = await unpack(fragment.slice(name.length), mostLinked);
  if (!Array.isArray(texts) || texts.length !== 2 || !texts.every((text) => typeof text === "string"))
    return null;
  return { original: texts[0], suspect: texts[1] };
}

/** A box that holds a link of this kind and nothing else. @param {string} text */
export function isLink(text) {
  return /^\s*\S+#texts=[\w-]+\s*$/.test(text);
}

/** @param {string} fragment */
export function holdsTexts(fragment) {
  return fragment.startsWith(name);
}

/** A value as JSON, deflated, in the letters of an address. It uses nothing around it: bookmarklet.js takes its text along.
 * @param {unknown} value */
export async function pack(value) {
  const packing = new Blob([JSON.stringify(value)])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** null where it is damaged. @param {string} packed @param {number} most bytes, unpacked @throws {Refusal} where it holds more */
export async function unpack(packed, most) {
  if (packed.length > 2 * most) throw new Refusal(tooLong(most));
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(await inflated(bytes, most)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return null;
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {number} most @throws {Refusal} */
async function inflated(bytes, most) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const pieces = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    pieces.push(piece.value);
    if (length <= most) continue;
    reader.cancel();
    throw new Refusal(tooLong(most));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** @param {number} most bytes */
function tooLong(most) {
  return `The texts are longer than ${grouped(most)} bytes, the most that a link may hold.`;
}
