// OpenDocument texts: a zip with content.xml in it, in which <text:p> and <text:h> are the paragraphs.
import { parseXml } from "./xml.js";
import { openZip } from "./zip.js";

/** What no reader of the article sees as part of it. What was deleted stands in <text:tracked-changes>. */
const aside = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:note",
  "office:forms",
  "svg:title",
  "svg:desc",
]);

/** @param {File} file */
export async function read(file) {
  const content = await (await openZip(file)).text("content.xml");
  if (!content) throw new Error("no content.xml");
  const body = parseXml(content).getElementsByTagName("office:text")[0];
  if (!body) throw new Error("no text");
  const lines = [""];
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue;
    if (aside.has(node.nodeName)) return;
    const paragraph = node.nodeName === "text:p" || node.nodeName === "text:h";
    if (paragraph || node.nodeName === "text:line-break") lines.push("");
    if (node.nodeName === "text:s" || node.nodeName === "text:tab") lines[lines.length - 1] += " ";
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (paragraph) lines.push("");
  };
  walk(body);
  return lines.filter((line) => line.trim() !== "").join("\n\n");
}
