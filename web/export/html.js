// The whole report as one HTML file that opens anywhere: no script, no other file, the marks linked to the list and back.
// It is made of the page's own elements and style sheets, so it looks like the page.

/** @import { Result } from "../values/types.js" */
/** @import { Paragraph } from "../values/redline.js" */
/** @import { Provenance } from "./provenance.js" */
import { addCredits } from "../drawing/credits.js";
import { element } from "../drawing/dom.js";
import { entryOf, groupsOf } from "../drawing/entries.js";
import { createPainter } from "../drawing/paint.js";
import { redlineLegend, redlineParagraph } from "../drawing/redline.js";
import { verdictParts } from "../drawing/verdict.js";
import { rowsOfResult } from "../values/rows.js";
import { headline } from "../values/wording.js";
import { provenanceLines } from "./provenance.js";

/** @param {Result} result @param {Provenance} provenance @param {{ redline: () => Paragraph[], oneColumn: boolean }} choices
 * `oneColumn` in place of the two */
export async function toHtml(result, provenance, { redline, oneColumn }) {
  const alone = result.report.mode === "inspect";
  const { groups, slots } = groupsOf(result, null);
  for (const { place, finding, kind } of slots) place(entryOf(finding, kind, result, false));
  const verdict = element("section", { class: "verdict" }, ...verdictParts(result, result.report.findings));
  addCredits(verdict, result);
  const body = element(
    "body",
    { class: "saved answered live" },
    element(
      "header",
      { class: "masthead" },
      element("h1", {}, "Unspin"),
      element("p", {}, "What was done to an article"),
    ),
    element(
      "main",
      {},
      verdict,
      element(
        "div",
        { class: "reading" },
        oneColumn && !alone ? column(redline()) : columns(result, alone),
        element("section", { class: "findings" }, element("div", { class: "groups" }, ...groups)),
      ),
    ),
    element(
      "footer",
      { class: "foot" },
      ...provenanceLines(provenance).map(([name, value]) => element("p", {}, `${name}: ${value}`)),
    ),
  );
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element("title", {}, `${headline(result.report)} – Unspin`),
    element("style", {}, await styles()),
  );
  return `<!doctype html>\n<html lang="en">\n${head.outerHTML}\n${body.outerHTML}\n</html>\n`;
}

/** @param {Result} result @param {boolean} alone */
function columns(result, alone) {
  const names = alone ? ["Suspect"] : ["Original", "Suspect"];
  const rows = element("div", { class: "rows" });
  const draw = createPainter(result, () => true);
  rowsOfResult(result).forEach((row, index) => {
    rows.append(draw(row, index));
  });
  return element(
    "section",
    { class: alone ? "articles alone" : "articles" },
    element("div", { class: "heads" }, ...names.map((name) => element("h2", {}, name))),
    rows,
  );
}

/** @param {Paragraph[]} redline */
function column(redline) {
  return element(
    "section",
    { class: "articles one-column" },
    element("div", { class: "redline cell" }, redlineLegend(), ...redline.map(redlineParagraph)),
  );
}

/** The page's own style sheets, as they were written. */
async function styles() {
  const sheets = [...document.styleSheets].map(async ({ href, ownerNode }) =>
    href ? (await fetch(href)).text() : (ownerNode?.textContent ?? ""),
  );
  return (await Promise.all(sheets)).join("\n");
}
