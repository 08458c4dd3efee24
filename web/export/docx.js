// The suspect as a Word file: an edit of the original with tracked changes. Accepting all gives the suspect, rejecting all the
// original, but for what the reader dismissed or filtered away. The reasons and notes are comments.

/** @import { Paragraph } from "../values/redline.js" */
/** @import { Finding, Result } from "../values/types.js" */
/** @import { Provenance } from "./provenance.js" */
import { headline, kindsById, likelihood, percent } from "../values/wording.js";
import { provenanceLines } from "./provenance.js";

/** @param {Result} result @param {Provenance} provenance @param {{ redline: () => Paragraph[] }} choices @returns {Promise<Blob>} */
export async function toDocx({ report }, provenance, { redline }) {
  const kinds = kindsById(report);
  /** @param {Finding} finding @returns {[id: number, lines: string[]]} */
  const comment = ({ id, kind, why, confidence, note }) => [
    id,
    [`${kinds.get(kind)?.title}: ${why} (${percent(confidence)} sure)`, ...(note ? [`Note: ${note}`] : [])],
  ];
  // A word for a word is seen: it is talked about only where the reader does.
  const told = report.findings.filter(({ kind, note }) => note || kinds.get(kind)?.tone !== "wording");
  const { write } = await import(new URL("../dist/writers/docx.js", import.meta.url).href);
  return write({
    title: headline(report),
    author: `Unspin ${provenance.version}`,
    date: provenance.date,
    paragraphs: redline(),
    comments: new Map(told.map(comment)),
    about: [
      `${headline(report)}. ${likelihood(report)}`,
      ...provenanceLines(provenance).map(([name, value]) => `${name}: ${value}`),
    ],
  });
}
