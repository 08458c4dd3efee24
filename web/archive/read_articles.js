// The articles in a file: JSON Lines or CSV as systems export them, RSS or Atom, and any file that holds one text.
import { readFile } from "../services/files.js";
import { textOfHtml } from "../services/html.js";
import { parseXml } from "../services/trusted.js";
import { parseCsv } from "./csv.js";

/** @import { Article } from "./database.js" */

/** What exports call the parts of an article. */
const columns = {
  name: ["id", "guid", "name"],
  title: ["title", "headline"],
  url: ["url", "link", "address"],
  date: ["date", "published", "pubdate", "created"],
  text: ["text", "body", "content", "article"],
};

/** @type {Record<string, (text: string, file: string) => Article[]>} */
const readers = {
  jsonl: jsonLines,
  ndjson: jsonLines,
  csv: (text, file) => fromTable(parseCsv(text), file),
  xml: feed,
  rss: feed,
  atom: feed,
};

/** The articles in a file, with what was not read of them.
 * @param {File} file @returns {Promise<{ articles: Article[], notes?: string[] } | { problem: string }>} */
export async function readArticles(file) {
  const read = readers[file.name.toLowerCase().replace(/^.*\./, "")];
  const path = file.webkitRelativePath || file.name;
  if (!read) {
    const one = await readFile(file);
    if ("problem" in one) return one;
    const title = one.text.split("\n", 1)[0].slice(0, 120);
    return { articles: [{ name: path, title, url: "", date: "", text: one.text }], notes: one.notes };
  }
  try {
    const articles = read(await file.text(), path).filter(({ text }) => text.trim() !== "");
    return articles.length > 0 ? { articles } : { problem: `No article was found in “${file.name}”.` };
  } catch (error) {
    return {
      problem: `“${file.name}” could not be read: ${error instanceof Error ? error.message : error}.`,
    };
  }
}

/** @param {Record<string, unknown>} row by names in small letters @param {string} otherwise its name, if it has none @returns {Article} */
function fromRow(row, otherwise) {
  /** @param {keyof typeof columns} part */
  const find = (part) =>
    columns[part].map((name) => row[name]).find((value) => value !== undefined && value !== null);
  const name = find("name");
  const [title, url, date, text] = /** @type {const} */ (["title", "url", "date", "text"]).map((part) =>
    String(find(part) ?? ""),
  );
  return { name: typeof name === "number" ? name : String(name || url || otherwise), title, url, date, text };
}

/** @param {string} text @param {string} file */
function jsonLines(text, file) {
  return text.split("\n").flatMap((line, k) => {
    if (line.trim() === "") return [];
    try {
      return [fromRow(JSON.parse(line), `${file}, line ${k + 1}`)];
    } catch {
      throw new Error(`line ${k + 1} is not one JSON object`);
    }
  });
}

/** @param {string[][]} table @param {string} file */
function fromTable([head = [], ...rows], file) {
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.some((name) => columns.text.includes(name)))
    throw new Error(`it has no column called ${columns.text.join(", ")}`);
  return rows.map((row, k) =>
    fromRow(Object.fromEntries(names.map((name, column) => [name, row[column]])), `${file}, row ${k + 2}`),
  );
}

/** RSS 2.0, RSS 1.0 and Atom. @param {string} text @param {string} file */
function feed(text, file) {
  const items = [...parseXml(text).querySelectorAll("item, entry")];
  return items.map((item, k) => {
    /** @param {string[]} names */
    const child = (...names) =>
      names.map((name) => [...item.children].find(({ nodeName }) => nodeName === name)).find(Boolean);
    const link = child("link");
    return fromRow(
      {
        id: child("guid", "id")?.textContent,
        title: child("title")?.textContent,
        url: link?.getAttribute("href") ?? link?.textContent,
        date: child("pubDate", "published", "updated", "dc:date")?.textContent,
        text: textOfHtml(child("content:encoded", "content", "description", "summary")?.textContent ?? ""),
      },
      `${file}, item ${k + 1}`,
    );
  });
}
