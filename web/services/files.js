// Reads the text out of a file that the reader chose or dropped. What is not plain text is read by a part of the page
// that is fetched only when such a file comes.
import { textOfHtml } from "./paste.js";
import { parseXml, startModule } from "./trusted.js";

/** @typedef {(file: File) => Promise<string>} Reader */

/** By the ending of the name. @type {Record<string, Reader>} */
const readers = {
  txt: plainText,
  md: plainText,
  markdown: plainText,
  html: async (file) => textOfHtml(await plainText(file)),
  htm: async (file) => textOfHtml(await plainText(file)),
  ...(location.protocol === "file:"
    ? {}
    : { docx: fetched("docx"), odt: fetched("odt"), pdf: fetched("pdf") }),
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

/** A reader that comes with its library when the first such file does. It is no part of unspin.html.
 * @param {string} kind @returns {Reader} */
function fetched(kind) {
  return async (file) => {
    const { read } = await import(new URL(`../dist/readers/${kind}.js`, import.meta.url).href);
    return lines(await read(file, { parseXml, startModule }));
  };
}

/** One paragraph a line, an empty line between two. @param {string} text */
function lines(text) {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
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
