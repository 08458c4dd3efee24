// The forms in which a result is taken along as a file.

/** @import { Paragraph } from "../values/redline.js" */
/** @import { Result } from "../values/types.js" */
/** @import { Provenance } from "./provenance.js" */

/** How the reader wants it, besides. @typedef {{ redline: () => Paragraph[], oneColumn: boolean, texts: boolean }} Choices */
/** @typedef {(result: Result, provenance: Provenance, choices: Choices) => BlobPart | Promise<BlobPart>} Writer */

/** As the mime types have it. */
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Each writer is fetched when it is asked for. `ofTwo` texts and not of one alone; `whole`: with what readers are shown on demand
 * only, as programs read it or every difference is in it.
 * @type {{ name: string, ending: string, type: string, ofTwo?: boolean, fetchWriter: () => Promise<Writer>, whole?: boolean }[]} */
export const forms = [
  {
    name: "HTML report",
    ending: "html",
    type: "text/html;charset=utf-8",
    fetchWriter: async () => (await import("./html.js")).toHtml,
  },
  // What it is written with is no part of unspin.html.
  ...(location.protocol === "file:"
    ? []
    : [
        {
          name: "Word, with tracked changes",
          ending: "docx",
          type: word,
          ofTwo: true,
          whole: true,
          fetchWriter: async () => (await import("./docx.js")).toDocx,
        },
      ]),
  {
    name: "Markdown",
    ending: "md",
    type: "text/markdown;charset=utf-8",
    fetchWriter: async () => (await import("./markdown.js")).toMarkdown,
  },
  {
    name: "JSON",
    ending: "json",
    type: "application/json;charset=utf-8",
    whole: true,
    fetchWriter: async () => (await import("./json.js")).toJson,
  },
  {
    name: "CSV",
    ending: "csv",
    type: "text/csv;charset=utf-8",
    fetchWriter: async () => (await import("./csv.js")).toCsv,
  },
];
