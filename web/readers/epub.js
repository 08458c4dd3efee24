// Electronic books: a zip with pages of XHTML, in the order in which the package document names them.
import JSZip from "jszip";

/** More characters than any book has. */
const most = 20_000_000;

/** @param {File} file @param {{ parseXml: (xml: string) => Document }} page @returns {Promise<string[]>} the pages */
export async function read(file, { parseXml }) {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  /** @param {string} name */
  const part = async (name) => (await zip.file(name)?.async("text")) ?? "";
  const container = parseXml(await part("META-INF/container.xml"));
  const path = container.getElementsByTagName("rootfile")[0]?.getAttribute("full-path") ?? "";
  const book = parseXml(await part(path));
  const places = new Map(
    [...book.getElementsByTagNameNS("*", "item")].map((item) => [item.id, item.getAttribute("href") ?? ""]),
  );
  const pages = [];
  let length = 0;
  for (const item of book.getElementsByTagNameNS("*", "itemref")) {
    const href = places.get(item.getAttribute("idref") ?? "") ?? "";
    const { pathname } = new URL(href, `file:///${path}`);
    const markup = await part(decodeURIComponent(pathname.slice(1)));
    length += markup.length;
    if (length > most) throw new Error("too long");
    pages.push(markup);
  }
  return pages;
}
