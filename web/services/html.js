// HTML to text: paragraphs, headings and list items become lines, as a reader would see them; what is hidden is left out.
import { lightened } from "./markup.js";
import { parseInert } from "./trusted.js";

/** Elements that begin a line of their own. */
const block =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** Elements whose text no reader sees. */
const unseen =
  "template, noscript, svg, iframe, object, button, select, textarea, [hidden], [aria-hidden=true], dialog:not([open]), script:not([type='application/ld+json'])";

/** @throws {import("./limits.js").Refusal} @param {string} html @returns {string} its text, one paragraph a line, an empty line between two */
export function textOfHtml(html) {
  return textOf(seenPart(html).page);
}

/** Style sheets are heard up to so many characters, and so many of their rules for so many elements. */
const longestSheet = 1_000_000;
const mostChecks = 5_000_000;

const unheard =
  "Its style sheets are longer than this page heeds: what they hide from readers may stand in the text.";

/** The page without what no reader sees; facts in JSON-LD stay. `notes` say what was not heeded.
 * @param {string} html @throws {import("./limits.js").Refusal} */
export function seenPart(html) {
  const { html: light, css } = lightened(html);
  const page = parseInert(light);
  const count = page.body.getElementsByTagName("*").length;
  const rules = hiding(css.slice(0, longestSheet));
  const hidden = rules.slice(0, mostChecks / (count + 1));
  const notes = hidden.length < rules.length || css.length > longestSheet ? [unheard] : [];
  for (const node of page.body.querySelectorAll([unseen, ...hidden].join(", "))) node.remove();
  for (const node of page.body.querySelectorAll("[data-style]"))
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute("data-style") ?? ""))
      node.remove();
  return { page, notes };
}

/** The selectors of a sheet's rules that show nothing, but those for certain windows or paper.
 * @param {string} css */
function hiding(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].flatMap((rule) =>
    rule instanceof CSSStyleRule &&
    rule.style.display === "none" &&
    CSS.supports(`selector(${rule.selectorText})`)
      ? [rule.selectorText]
      : [],
  );
}

/** A page may be nested deeper than a browser's stack, so this goes through it without calling itself.
 * @param {Document} page */
export function textOf(page) {
  const lines = [""];
  /** @type {Node | null} */
  let node = page.body;
  while (node) {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue?.replace(/[\t\n\r\f ]+/g, " ") ?? "";
    if (block.test(node.nodeName) || node.nodeName === "BR") lines.push("");
    if (node.firstChild && node.nodeName !== "SCRIPT") {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node === page.body ? null : node.parentNode;
      if (node && block.test(node.nodeName)) lines.push("");
    }
    node = node === page.body ? null : (node?.nextSibling ?? null);
  }
  return lines
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}
