// Files of our own, as word processors write them.
import { deflateSync } from "node:zlib";
import JSZip from "jszip";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** @param {string} body between <w:body> and its end @param {Record<string, string>} [parts] further ones, by their names */
export function wordFile(body, parts = {}) {
  const zip = new JSZip();
  zip.file("word/document.xml", `<w:document ${word}><w:body>${body}</w:body></w:document>`);
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${kinds}.document.main+xml"/></Types>`,
  );
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  zip.file(
    "_rels/.rels",
    `<Relationships ${relations}><Relationship Id="r" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/_rels/document.xml.rels",
    `<Relationships ${relations}><Relationship Id="c" Type="${type}/comments" Target="comments.xml"/></Relationships>`,
  );
  zip.file(
    "word/comments.xml",
    `<w:comments ${word}><w:comment w:id="1" w:author="Ottoline"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>`,
  );
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** @param {string} text */
export const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** @param {string} body between <office:text> and its end */
export function openDocument(body) {
  const zip = new JSZip();
  const spaces = ["office", "text", "table"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const outer = `${spaces.join(" ")} xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  zip.file(
    "content.xml",
    `<office:document-content ${outer}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  );
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** @param {Record<string, string>} pages by their names, in this order */
export function book(pages) {
  const zip = new JSZip();
  zip.file(
    "META-INF/container.xml",
    `<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>`,
  );
  const names = Object.keys(pages);
  // The manifest names them in another order than the reader is to have them.
  const items = names.map((name, i) => `<item id="p${i}" href="${encodeURIComponent(name)}"/>`).reverse();
  const order = names.map((_, i) => `<itemref idref="p${i}"/>`);
  zip.file(
    "OPS/book.opf",
    `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${items.join("")}</manifest><spine>${order.join("")}</spine></package>`,
  );
  for (const [name, markup] of Object.entries(pages)) zip.file(`OPS/${name}`, markup);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** A file of one page, packed. @param {string} content what is drawn on it, as the operators of PDF */
export function pdfFile(content) {
  const packed = deflateSync(`BT /F 10 Tf 50 700 Td 12 TL ${content} ET`, { level: 9 });
  const head = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources <</Font <</F 4 0 R>>>>>> endobj
4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
5 0 obj <</Length ${packed.length} /Filter /FlateDecode>> stream
`;
  const foot = "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(foot)]);
}
