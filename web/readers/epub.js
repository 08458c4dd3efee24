// Electronic books: a zip with pages of XHTML, in the order in which the package document names them.
import { parseXml } from "./xml.js";
import { openZip } from "./zip.js";

/** @param {File} file @returns {Promise<string[]>} the pages */
export async function read(file) {
  const zip = await openZip(file);
  const container = parseXml((await zip.text("META-INF/container.xml")) ?? "");
  const path = container.getElementsByTagName("rootfile")[0]?.getAttribute("full-path") ?? "";
  const book = parseXml((await zip.text(path)) ?? "");
  const places = new Map(
    [...elements(book, "item")].map((item) => [item.getAttribute("id"), item.getAttribute("href") ?? ""]),
  );
  const pages = [];
  for (const item of elements(book, "itemref")) {
    const href = places.get(item.getAttribute("idref") ?? "") ?? "";
    const { pathname } = new URL(href, `file:///${path}`);
    pages.push((await zip.text(decodeURIComponent(pathname.slice(1)))) ?? "");
  }
  return pages;
}

/** @param {Document} book @param {string} name */
function elements(book, name) {
  return Array.from(book.getElementsByTagNameNS("*", name));
}
