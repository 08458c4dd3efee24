// Reads files in a thread of its own, so that the page can go on and can break it off. scripts/readers.mjs bundles it; each
// reader is fetched with its library when such a file comes.
//
//   in    { kind, file }
//   out   { answer }   or   { refusal: "the end of a sentence, or nothing" }
import { Refusal } from "../services/limits.js";

/** @type {Record<string, () => Promise<{ read: (file: File) => Promise<unknown> }>>} */
const readers = {
  docx: () => import("./docx.js"),
  epub: () => import("./epub.js"),
  mhtml: () => import("./mhtml.js"),
  odt: () => import("./odt.js"),
  rtf: () => import("./rtf.js"),
};

addEventListener("message", async ({ data: { kind, file } }) => {
  try {
    const { read } = await readers[kind]();
    postMessage({ answer: await read(file) });
  } catch (error) {
    postMessage({ refusal: error instanceof Refusal ? error.message : "" });
  }
});
