// OpenDocument texts: a zip with content.xml in it, in which <text:p> and <text:h> are the paragraphs.
import JSZip from "jszip";

/** What no reader of the article sees as part of it. */
const aside = new Set(["text:tracked-changes", "office:annotation", "text:note", "office:forms"]);

/** @param {File} file @param {{ parseXml: (xml: string) => Document }} page */
export async function read(file, { parseXml }) {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const content = zip.file("content.xml");
  if (!content) throw new Error("no content.xml");
  const lines = [""];
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue;
    if (aside.has(node.nodeName)) return;
    const paragraph = node.nodeName === "text:p" || node.nodeName === "text:h";
    if (paragraph || node.nodeName === "text:line-break") lines.push("");
    if (node.nodeName === "text:s" || node.nodeName === "text:tab") lines[lines.length - 1] += " ";
    node.childNodes.forEach(walk);
    if (paragraph) lines.push("");
  };
  const body = parseXml(await content.async("text")).getElementsByTagName("office:text")[0];
  if (!body) throw new Error("no text");
  walk(body);
  return lines.filter((line) => line.trim() !== "").join("\n\n");
}
