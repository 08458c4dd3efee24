// Word's files, read by mammoth, which takes what was inserted and leaves out what was deleted, and comments and notes.
import JSZip from "jszip";
import mammoth from "mammoth";
import { checkDepth } from "./xml.js";
import { openZip } from "./zip.js";

/** @param {File} file */
export async function read(file) {
  const { value } = await mammoth.extractRawText({ arrayBuffer: await textParts(file) });
  return value;
}

/** The file without its pictures, each part within bounds. @param {File} file */
async function textParts(file) {
  const zip = await openZip(file);
  const parts = new JSZip();
  for (const name of zip.names) {
    if (!/\.(?:xml|rels)$/.test(name) || name.startsWith("customXml/")) continue;
    const bytes = await zip.bytes(name);
    checkDepth(new TextDecoder().decode(bytes ?? new Uint8Array()));
    parts.file(name, bytes ?? "");
  }
  return parts.generateAsync({ type: "arraybuffer" });
}
