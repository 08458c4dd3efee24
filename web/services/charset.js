// Bytes to text, in the encoding that the file says, proves or makes likely.

/** A page says its encoding within this many bytes. */
const head = 1024;

/** What most texts are in that are not in UTF-8. */
const western = "windows-1252";

/** So much of a text tells its encoding. */
const sample = 64_000;

/** @param {Uint8Array<ArrayBuffer>} bytes which may end in the midst of a letter
 * @param {boolean} [isPage] a <meta> may name its encoding @returns {Promise<string>} */
export async function decoded(bytes, isPage = false) {
  const name = marked(bytes) ?? (isPage ? named(bytes) : null) ?? wide(bytes);
  if (name) return new TextDecoder(name).decode(bytes, { stream: true });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder(await likely(bytes.subarray(0, sample))).decode(bytes);
  }
}

/** By the mark that stands before the text. @param {Uint8Array} bytes */
function marked([first, second, third]) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** @param {Uint8Array} bytes */
function named(bytes) {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, head));
  const name = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(start)?.[1] ?? "";
  return known(name) ? name : null;
}

/** UTF-16 without a mark: spaces and line ends have a zero before or after them. @param {Uint8Array} bytes */
function wide(bytes) {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sample);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]++;
  const most = Math.max(...zeros);
  if (most < length / 500 || Math.min(...zeros) > most / 20) return null;
  return zeros[1] > zeros[0] ? "utf-16le" : "utf-16be";
}

/** Those that the library names, and Mac Roman, which it does not know. @param {Uint8Array<ArrayBuffer>} bytes */
async function likely(bytes) {
  if (location.protocol === "file:") return leastOdd(bytes, [western, "macintosh"]);
  const { read } = await import(new URL("../dist/readers/charset.js", import.meta.url).href);
  /** @type {string[]} */
  const names = read(bytes);
  const best = names.find((name) => known(name) && !/^utf-/i.test(name)) ?? western;
  return leastOdd(bytes, [best, "macintosh"]);
}

/** The encoding in which the fewest letters and signs stand where none would. The first of equals.
 * @param {Uint8Array<ArrayBuffer>} bytes @param {string[]} names */
function leastOdd(bytes, names) {
  const odds = names.map((name) => oddities(new TextDecoder(name).decode(bytes)));
  return names[odds.indexOf(Math.min(...odds))];
}

/** Capitals after small letters, signs inside of words, letters of two scripts in one word, what no one writes.
 * @param {string} text */
function oddities(text) {
  const odd =
    /\p{Ll}(?=[^\P{Lu}A-Z])|\p{L}[^\P{S}]\p{L}|\p{L}[¿¡¤¦¶§‡†„]\p{L}|[\p{Cc}\ufffd](?<![\t\n\r\f])|[a-z](?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=[a-z])|(?<=\p{L})[ªº¹²³¼½¾](?=\p{L})/gu;
  return text.match(odd)?.length ?? 0;
}

/** @param {string} name */
function known(name) {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}
