// Reads the text out of a file that the reader chose or dropped. What is not plain text is read by a part of the page
// that is fetched only when such a file comes.
import { textOfHtml } from "./paste.js";

/** @typedef {(file: File) => Promise<string>} Reader */

/** By the ending of the name. @type {Record<string, Reader>} */
const readers = {
  txt: plainText,
  md: plainText,
  markdown: plainText,
  html: async (file) => textOfHtml(await plainText(file)),
  htm: async (file) => textOfHtml(await plainText(file)),
};

export const endings = Object.keys(readers).map((ending) => `.${ending}`);

/** The file's text, or a sentence that says why there is none.
 * @param {File} file @returns {Promise<{ text: string } | { problem: string }>} */
export async function readFile(file) {
  const ending = file.name.toLowerCase().replace(/^.*\./, "");
  const read = readers[ending] ?? (file.type.startsWith("text/") ? plainText : null);
  if (!read)
    return {
      problem: `“${file.name}” is not a kind of file that this page can read. It reads ${endings.join(", ")}.`,
    };
  try {
    const text = (await read(file)).trim();
    return text === "" ? { problem: `No text was found in “${file.name}”.` } : { text };
  } catch {
    return { problem: `“${file.name}” could not be read. It may be damaged or protected.` };
  }
}

/** UTF-8 or UTF-16 where the file says or proves it, else what Windows wrote for decades.
 * @type {Reader} */
async function plainText(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "";
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
