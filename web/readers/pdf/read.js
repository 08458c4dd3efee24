// PDF files, read by pdf.js in its own worker. A PDF knows places, not paragraphs.
import { GlobalWorkerOptions, getDocument } from "pdfjs-dist";
import { mostCharacters, mostPages } from "../../services/limits.js";
import { edgesOf } from "./edges.js";
import { linesOf } from "./lines.js";
import { paragraphsOf } from "./paragraphs.js";

/** @import { Line } from "./lines.js" */

/** @typedef {{ startModule: (url: string) => Worker, signal: AbortSignal, tell: (sentence: string) => void }} Watch */

/** @param {File} file @param {Watch} watch
 * @returns {Promise<{ text: string, whole: string, left: string[], notes: string[] }>} */
export async function read(file, { startModule, signal, tell }) {
  const worker = startModule(new URL("./pdf.worker.js", import.meta.url).href);
  GlobalWorkerOptions.workerPort = worker;
  const task = getDocument({ data: await file.arrayBuffer() });
  try {
    const stopped = new Promise((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
    );
    const all = task.promise.then((pdf) =>
      pagesOf(pdf, (at) => tell(`Reading page ${at} of ${pdf.numPages}.`)),
    );
    return textOf(await Promise.race([all, stopped]));
  } finally {
    worker.terminate();
    task.destroy().catch(() => {}); // its worker is gone
  }
}

/** @param {import("pdfjs-dist").PDFDocumentProxy} pdf @param {(at: number) => void} tell */
async function pagesOf(pdf, tell) {
  /** @type {Line[][]} */
  const pages = [];
  let left = mostCharacters;
  let whole = true;
  while (left > 0 && pages.length < Math.min(pdf.numPages, mostPages)) {
    tell(pages.length + 1);
    const page = await pdf.getPage(pages.length + 1);
    const items = [];
    // In pieces: a forged page could hold more than there is memory.
    const reader = page.streamTextContent().getReader();
    whole = false;
    while (!whole && left > 0) {
      const { done, value } = await reader.read();
      whole = done;
      for (const item of value?.items ?? []) {
        left -= item.str?.length ?? 0;
        items.push(item);
      }
    }
    pages.push(linesOf(items, pages.length));
    page.cleanup();
  }
  return { pages, count: pdf.numPages, whole };
}

/** @param {{ pages: Line[][], count: number, whole: boolean }} read `whole`: its last page, too */
function textOf({ pages, count, whole }) {
  const edges = edgesOf(pages);
  const inner = pages.map((lines) => lines.filter((line) => !edges.has(line)));
  const outer = pages.map((lines) => lines.filter((line) => edges.has(line)).map(({ text }) => text));
  return {
    text: paragraphsOf(inner).join("\n\n"),
    whole: pages.map((_, i) => [...paragraphsOf([inner[i]]), ...outer[i]].join("\n\n")).join("\n\n"),
    left: outer.flat(),
    notes: notesOf(pages.length, count, whole),
  };
}

/** @param {number} read pages @param {number} count of all @param {boolean} whole */
function notesOf(read, count, whole) {
  const part = whole ? [] : ["Of the last of the pages that were read only a part was taken."];
  if (read === count) return part;
  return [
    `Only the first ${read === 1 ? "" : `${read} `}of ${count} pages ${read === 1 ? "was" : "were"} read.`,
    ...part,
  ];
}
