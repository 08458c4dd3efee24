// A link that holds both texts, packed into its fragment: the part after "#" that a browser never sends to a server.
//
//   https://…/#texts=fVHBTgMx…        JSON of the two texts, deflated, in base64url

/** @typedef {{ original: string, suspect: string }} Texts */

const name = "#texts=";

/** Longer links are cut by mail programs and chats. */
export const longestLink = 30_000;

/** @param {Texts} texts @param {string} page the address without a fragment */
export async function linkTo({ original, suspect }, page) {
  const packed = await through(
    new CompressionStream("deflate-raw"),
    new TextEncoder().encode(JSON.stringify([original, suspect])),
  );
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return page + name + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The texts in a fragment, or null where there are none that can be read.
 * @param {string} fragment @returns {Promise<Texts | null>} */
export async function textsIn(fragment) {
  if (!fragment.startsWith(name)) return null;
  try {
    const binary = atob(fragment.slice(name.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const texts = JSON.parse(
      new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes)),
    );
    if (!Array.isArray(texts) || texts.length !== 2 || !texts.every((text) => typeof text === "string"))
      return null;
    return { original: texts[0], suspect: texts[1] };
  } catch {
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

/** @param {CompressionStream | DecompressionStream} stream @param {Uint8Array<ArrayBuffer>} bytes */
async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
