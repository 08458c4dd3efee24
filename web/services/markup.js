// Goes through HTML once before the browser's parser gets it: whether it is more than that can take, and without what nobody reads.
import { mostMarkup, mostTags, Refusal } from "./limits.js";
import { createNesting } from "./nesting.js";
import { commentEnd, rawContent, tagAt } from "./tags.js";

/** Elements in which tags are text. */
const raw = new Set("script style textarea title xmp iframe noembed noframes plaintext".split(" "));

/** @typedef {{ html: string, css: string }} Light */

/** @param {string} html
 * @returns {Light} its style sheets, and it without these, comments, scripts (but facts in JSON-LD) and long values; the name of
 *   its style attributes is data-style, as the page's policy would not apply them and say so on the console for each
 * @throws {Refusal} */
export function lightened(html) {
  if (html.length > mostMarkup)
    throw new Refusal(`it has more than ${mostMarkup / 1e6} million characters of markup`);
  const nesting = createNesting();
  const pieces = [];
  let css = "";
  let count = 0;
  let done = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", done)) {
    if (++count > mostTags) throw new Refusal(`it has more than ${mostTags / 1000} thousand tags`);
    pieces.push(html.slice(done, at));
    const tag = tagAt(html, at);
    if (!tag) {
      const end = commentEnd(html, at);
      if (end === null) pieces.push("&lt;");
      done = end ?? at + 1;
      continue;
    }
    done = tag.end;
    if (tag.closes) nesting.close(tag.name);
    else if (raw.has(tag.name)) {
      const { content, end } = rawContent(html, tag.end, tag.name);
      done = end;
      if (tag.name === "style") css += content;
      else pieces.push(rawElement(tag, content));
      continue;
    } else nesting.open(tag);
    const bare = tag.text.length <= tag.name.length + 3;
    pieces.push(bare ? tag.text : tag.text.replace(/(\s)style(\s*=)/gi, "$1data-style$2"));
  }
  pieces.push(html.slice(done));
  return { html: pieces.join(""), css };
}

/** In a picture (SVG) a browser takes the tags in it for tags. @param {{ name: string, text: string }} tag @param {string} content */
function rawElement({ name, text }, content) {
  if (name !== "script") return `${text}${content.replaceAll("<", "&lt;")}</${name}>`;
  return /ld\+json/i.test(text) ? `${text}${content.replaceAll("<", "\\u003c")}</script>` : "";
}
