// PDF files, read by pdf.js. A PDF knows places, not paragraphs: lines are put together by the space between them.
import { GlobalWorkerOptions, getDocument } from "pdfjs-dist";

/** A step to the next line that is this much larger than the commonest one begins a paragraph. */
const wide = 1.25;

/** @typedef {{ text: string, top: number }} Line */

/** @param {File} file @param {{ startModule: (url: string) => Worker }} page */
export async function read(file, { startModule }) {
  const worker = startModule(new URL("./pdf.worker.js", import.meta.url).href);
  GlobalWorkerOptions.workerPort = worker;
  const task = getDocument({ data: await file.arrayBuffer() });
  try {
    const pdf = await task.promise;
    /** @type {string[]} */
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(paragraphs(linesOf(items)));
    }
    return pages.join("\n\n");
  } finally {
    await task.destroy();
    worker.terminate();
  }
}

/** @param {object[]} items @returns {Line[]} */
function linesOf(items) {
  /** @type {Line[]} */
  const lines = [];
  let open = false;
  for (const item of items) {
    if (!("str" in item)) continue;
    const { str, transform, hasEOL } = /** @type {{ str: string, transform: number[], hasEOL: boolean }} */ (
      item
    );
    if (!open) lines.push({ text: "", top: transform[5] });
    lines[lines.length - 1].text += str;
    open = !hasEOL;
  }
  return lines.filter((line) => line.text.trim() !== "");
}

/** @param {Line[]} lines */
function paragraphs(lines) {
  const steps = lines.slice(1).map((line, i) => Math.abs(lines[i].top - line.top));
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  return lines.reduce((text, line, i) => {
    if (i === 0) return line.text;
    if (steps[i - 1] > usual * wide) return `${text}\n\n${line.text}`;
    return /\p{Ll}-$/u.test(text) ? text.slice(0, -1) + line.text : `${text} ${line.text}`;
  }, "");
}
