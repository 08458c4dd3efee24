// An example of a kind: its texts with what the program finds in them, marked and explained.

/** @typedef {import("../../web/report.js").Report} Report */
/** @typedef {import("../../web/report.js").Finding} Finding */
/** @typedef {"original" | "suspect"} Side */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The text with a mark for each finding; of two that overlap the wider one is drawn.
 * @param {string} text @param {Report} report @param {Side} side */
function marked(text, report, side) {
  const tones = new Map(report.kinds.map(({ id, tone }) => [id, tone]));
  const places = report.findings
    .flatMap((finding) =>
      [finding, ...finding.places].map((place) => ({ span: place[side], tone: tones.get(finding.kind) })),
    )
    .flatMap(({ span, tone }) => (span ? [{ begin: span[0], end: span[1], tone }] : []))
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
  let html = "";
  let at = 0;
  for (const { begin, end, tone } of places) {
    if (begin < at) continue;
    html += `${escaped(text.slice(at, begin))}<mark class="${tone}">${escaped(text.slice(begin, end))}</mark>`;
    at = end;
  }
  return `${html}${escaped(text.slice(at))}`.replaceAll("\n", "<br>");
}

/** @param {Report} report */
function reasons(report) {
  const kinds = new Map(report.kinds.map(({ id, title }) => [id, title]));
  return report.findings
    .map(({ kind, detail, why }) => {
      const title = [kinds.get(kind), detail.replaceAll("_", " ")].filter(Boolean).join(", ");
      return `<li><b>${escaped(title)}</b> ${escaped(why)}</li>`;
    })
    .join("");
}

/** @param {{ compare(original: string, suspect: string): Report, inspect(suspect: string): Report }} unspin
 * @param {string} kind that must be among the findings @param {{ original?: string, suspect: string }} texts */
export function drawExample(unspin, kind, { original, suspect }) {
  const alone = original === undefined;
  const report = alone ? unspin.inspect(suspect) : unspin.compare(original, suspect);
  if (!report.findings.some((finding) => finding.kind === kind))
    console.error(`documentation: the example of ${kind} is not found to be one`);
  const before = alone ? "" : `<div><dt>Original</dt><dd>${marked(original, report, "original")}</dd></div>\n`;
  return `<figure class="example">
<dl>${before}<div><dt>${alone ? "Text" : "Suspect"}</dt><dd>${marked(suspect, report, "suspect")}</dd></div></dl>
<ul>${reasons(report)}</ul>
</figure>
`;
}
