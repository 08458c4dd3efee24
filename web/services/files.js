// Reads the text out of a file that the reader chose or dropped. What is not plain text is read by a part of the page
// that is fetched only when such a file comes.

/** @import { Read } from "../values/taken.js" */
import { allOf, dayOf } from "../values/taken.js";
import { articleIn } from "./article.js";
import { decoded } from "./charset.js";
import { textOfHtml } from "./html.js";
import { parseXml, startModule } from "./trusted.js";

/** @typedef {(file: File) => Promise<Read>} Reader */

/** By the ending of the name. @type {Record<string, Reader>} */
const readers = {
  txt: plainText,
  md: plainText,
  markdown: plainText,
  html: page,
  htm: page,
  xhtml: page,
  ...(location.protocol === "file:"
    ? {}
    : {
        docx: document("docx"),
        epub: book,
        mht: savedPage,
        mhtml: savedPage,
        odt: document("odt"),
        pdf: document("pdf"),
      }),
};

export const endings = Object.keys(readers).map((ending) => `.${ending}`);

/** What stands in the file, or a sentence that says why nothing does.
 * @param {File} file @returns {Promise<Read | { problem: string }>} */
export async function readFile(file) {
  const ending = file.name.toLowerCase().replace(/^.*\./, "");
  const reader = readers[ending] ?? (file.type.startsWith("text/") ? plainText : null);
  if (!reader)
    return {
      problem: `“${file.name}” is not a kind of file that this page can read. It reads ${endings.join(", ")}.`,
    };
  try {
    const read = await reader(file);
    if (read.text === "") return { problem: `No text was found in “${file.name}”.` };
    if (isBinary(read.text))
      return {
        problem: `“${file.name}” holds no text: its name says so, but its bytes are those of something else.`,
      };
    return read;
  } catch {
    return { problem: `“${file.name}” could not be read. It may be damaged or protected.` };
  }
}

/** No text has such characters, and a picture or a program is full of them. @param {string} text */
function isBinary(text) {
  const start = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > start.length / 200;
}

/** What a fetched reader makes of a file. It is no part of unspin.html. @param {string} kind @param {File} file */
async function fetched(kind, file) {
  const { read } = await import(new URL(`../dist/readers/${kind}.js`, import.meta.url).href);
  return read(file, { parseXml, startModule });
}

/** @param {string} kind @returns {Reader} */
function document(kind) {
  return async (file) => allOf(lines(await fetched(kind, file)));
}

/** @type {Reader} */
async function book(file) {
  const pages = /** @type {string[]} */ (await fetched("epub", file));
  return allOf(pages.map(textOfHtml).join("\n\n").trim());
}

/** @type {Reader} */
async function savedPage(file) {
  const { html, date, address } = await fetched("mhtml", file);
  const read = await articleIn(html);
  return { ...read, facts: { ...read.facts, address: address || read.facts.address, captured: dayOf(date) } };
}

/** @type {Reader} */
async function page(file) {
  return articleIn(await decoded(await bytesOf(file), true));
}

/** @type {Reader} */
async function plainText(file) {
  return allOf((await decoded(await bytesOf(file))).trim());
}

/** @param {File} file */
async function bytesOf(file) {
  return new Uint8Array(await file.arrayBuffer());
}

/** One paragraph a line, an empty line between two. @param {string} text */
function lines(text) {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}
