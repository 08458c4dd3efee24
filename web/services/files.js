// Reads the text out of a file that the reader chose or dropped. What is not plain text is read by a part of the page
// that is fetched only when such a file comes.

/** @import { Read } from "../values/taken.js" */
import { allOf, dayOf } from "../values/taken.js";
import { sizeOf } from "../values/wording.js";
import { readApart } from "./apart.js";
import { articleIn } from "./article.js";
import { decoded } from "./charset.js";
import { cut } from "./cut.js";
import { textOfHtml } from "./html.js";
import { mostBytes, mostCharacters, mostMarkup, Refusal } from "./limits.js";
import { otherThan } from "./signature.js";
import { startModule } from "./trusted.js";

/** Breaks the reading off, and is told how far it is. @typedef {{ signal: AbortSignal, tell: (sentence: string) => void }} Watch */

/** @typedef {(file: File, watch: Watch) => Promise<Read>} Reader */

/** What files that are no plain text begin with. @type {Record<string, string>} */
const beginnings = { docx: "PK", epub: "PK", odt: "PK", pdf: "%PDF-", rtf: "{\\rtf" };

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
        pdf,
        rtf: document("rtf"),
      }),
};

export const endings = Object.keys(readers).map((ending) => `.${ending}`);

/** @returns {Watch} */
const unwatched = () => ({ signal: new AbortController().signal, tell() {} });

/** What stands in the file, or a sentence that says why nothing does.
 * @param {File} file @param {Watch} [watch] @returns {Promise<Read | { problem: string }>} */
export async function readFile(file, watch = unwatched()) {
  const ending = file.name.toLowerCase().replace(/^.*\./, "");
  const reader = readers[ending] ?? (file.type.startsWith("text/") ? plainText : null);
  if (!reader)
    return {
      problem: `“${file.name}” is not a kind of file that this page can read. It reads ${endings.join(", ")}.`,
    };
  if (file.size > mostBytes)
    return { problem: `“${file.name}” was not read: it is larger than ${mostBytes / 1e6} MB.` };
  try {
    const other = await otherThan(file, beginnings[ending]);
    if (other) throw new Refusal(`whatever its name says, it is ${other}`);
    const read = cut(await reader(file, watch), `“${file.name}”, ${sizeOf(file.size)},`);
    if (read.text === "") return { problem: `No text was found in “${file.name}”.` };
    if (isBinary(read.text))
      return {
        problem: `“${file.name}” holds no text: its name says so, but its bytes are those of something else.`,
      };
    return read;
  } catch (error) {
    return {
      problem: watch.signal.aborted ? `“${file.name}” was not read: you cancelled it.` : whyNot(file, error),
    };
  }
}

/** @param {File} file @param {unknown} error */
function whyNot({ name }, error) {
  if (error instanceof Refusal && error.message) return `“${name}” was not read: ${error.message}.`;
  return `“${name}” could not be read. It may be damaged or protected.`;
}

/** No text has such characters, and a picture or a program is full of them. @param {string} text */
function isBinary(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > text.length / 200;
}

/** @param {string} kind @returns {Reader} */
function document(kind) {
  return async (file, { signal }) => allOf(lines(await readApart(kind, file, signal)));
}

/** @type {Reader} */
async function pdf(file, watch) {
  const { read } = await import(new URL("../dist/readers/pdf.js", import.meta.url).href);
  const { text, whole, left, notes } = await read(file, { startModule, ...watch });
  const where = "at the heads and feet of its pages";
  return { text: lines(text), whole: lines(whole), facts: {}, left, where, notes };
}

/** @type {Reader} */
async function book(file, { signal }) {
  let text = "";
  for (const page of /** @type {string[]} */ (await readApart("epub", file, signal))) {
    if (text.length > mostCharacters) break;
    text += `${textOfHtml(page)}\n\n`;
    await rested(signal);
  }
  return allOf(text.trim());
}

/** @type {Reader} */
async function savedPage(file, { signal }) {
  const { html, date, address } = await readApart("mhtml", file, signal);
  const read = await articleIn(html);
  return { ...read, facts: { ...read.facts, address: address || read.facts.address, captured: dayOf(date) } };
}

/** @type {Reader} */
async function page(file) {
  if (file.size > mostMarkup) throw new Refusal(`it is a page of more than ${mostMarkup / 1e6} MB`);
  return articleIn(await decoded(await bytesOf(file), true));
}

/** The begin of a long one is enough: no encoding takes more than four bytes for what JavaScript counts as one. @type {Reader} */
async function plainText(file) {
  return allOf((await decoded(await bytesOf(file.slice(0, 4 * mostCharacters + 4)))).trim());
}

/** Between two pieces of work the page may do something else. @param {AbortSignal} signal */
async function rested(signal) {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}

/** @param {Blob} file */
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
