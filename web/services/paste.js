// Pasting from a web page: its paragraphs, headings and list items become lines, as the reader saw them.
import { parseInert } from "./trusted.js";

/** Elements that begin a line of their own. */
const block =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** Elements whose text no reader sees. */
const unseen = /^(?:HEAD|SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|IFRAME|OBJECT|BUTTON|SELECT|TEXTAREA)$/i;

/** @param {string} html @returns {string} its text, one paragraph a line, an empty line between two */
export function textOfHtml(html) {
  const lines = [""];
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue?.replace(/[\t\n\r\f ]+/g, " ") ?? "";
    if (node.nodeType !== 1 || unseen.test(node.nodeName)) return;
    const breaks = block.test(node.nodeName);
    if (breaks || node.nodeName === "BR") lines.push("");
    node.childNodes.forEach(walk);
    if (breaks) lines.push("");
  };
  walk(parseInert(html).body);
  return lines
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

/** Puts a paste that came as HTML into the box as lines; leaves any other paste to the browser.
 * @param {ClipboardEvent} event */
export function takePaste(event) {
  const html = event.clipboardData?.getData("text/html");
  if (!html || !/<(?:p|li|h[1-6]|br|div|tr|blockquote)[\s>]/i.test(html)) return;
  const text = textOfHtml(html);
  if (text === "") return;
  event.preventDefault();
  insert(/** @type {HTMLTextAreaElement} */ (event.currentTarget), text);
}

/** Typed in, so that the reader can undo it; set where the browser refuses that.
 * @param {HTMLTextAreaElement} box @param {string} text */
function insert(box, text) {
  if (document.execCommand("insertText", false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input"));
}
