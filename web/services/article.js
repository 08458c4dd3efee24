// The article of a web page, apart from the navigation, the teasers and the comments around it. Mozilla's Readability finds it; it
// is fetched when the first page comes.

/** @import { Facts, Read } from "../values/taken.js" */
import { countWords } from "../values/paragraphs.js";
import { allOf, dayOf } from "../values/taken.js";
import { grouped } from "../values/wording.js";
import { seenPart, textOf } from "./html.js";
import { mostElements } from "./limits.js";
import { parseInert } from "./trusted.js";

/** A page with fewer words has nothing around its article that would be worth the search. */
export const leastWords = 60;

/** Of what is found, this share of the page's words must be there to be taken for its article. */
const leastShare = 0.05;

const tooLarge = `This page has more than ${grouped(mostElements)} elements: its article was not looked for, and all of its text was taken.`;

/** @param {string} html @returns {Promise<Read>} all of it where no article is found
 * @throws {import("./limits.js").Refusal} */
export async function articleIn(html) {
  const { page, notes } = seenPart(html);
  const facts = { address: addressOf(page, html) };
  const all = { ...allOf(textOf(page)), facts, notes };
  const words = countWords(all.text);
  if (words < leastWords || location.protocol === "file:") return all;
  if (page.body.getElementsByTagName("*").length > mostElements)
    return { ...all, notes: [...notes, tooLarge] };
  const { read } = await import(new URL("../dist/readers/article.js", import.meta.url).href);
  const article = read(page, parseInert);
  if (!article) return all;
  const text = textOfArticle(article, all.whole);
  if (countWords(text) < Math.max(leastWords / 2, words * leastShare)) return all;
  return { ...all, text, facts: { ...facts, ...factsOf(article) } };
}

/** @typedef {{ title: string, byline: string, siteName: string, publishedTime: string, content: string }} Article */

/** The headline and the author's line stand above it, where the page shows them.
 * @param {Article} article @param {string} whole */
function textOfArticle({ title, byline, content }, whole) {
  const body = textOf(parseInert(content));
  const lines = whole.split("\n");
  const shown = [title, byline].flatMap((wanted) => {
    const line =
      wanted && lines.find((each) => each.includes(wanted) && each.length < 2 * wanted.length + 20);
    return line && !body.split("\n").includes(line) ? [line] : [];
  });
  return [...shown, body].join("\n\n");
}

/** @param {Article} article @returns {Facts} */
function factsOf({ title, byline, siteName, publishedTime }) {
  return { title, author: byline, agency: siteName, published: dayOf(publishedTime) };
}

/** Where the page says that it stood. @param {Document} page @param {string} html */
function addressOf(page, html) {
  const said =
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    page.querySelector("meta[property='og:url']")?.getAttribute("content") ??
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1] ??
    "";
  return /^https?:\/\//.test(said) ? said : "";
}
