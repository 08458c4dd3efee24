// The tags of HTML, found as a browser finds them (HTML standard, 13.2.5), so that nothing can hide from it: a quotation mark counts
// at the begin of an attribute's value only.

/** Longer values of attributes are pictures and programs. */
const longValue = 2000;

const [tab, feed, form, carriage, space, slash, equals, greater] = [9, 10, 12, 13, 32, 47, 61, 62];

/** @param {number} code */
function isSpace(code) {
  return code === space || code === feed || code === tab || code === carriage || code === form;
}

/** The tag that begins at a "<", or null where that is text.
 * @param {string} html @param {number} at @returns {{ name: string, closes: boolean, text: string, end: number } | null} */
export function tagAt(html, at) {
  const closes = html.charCodeAt(at + 1) === slash;
  const start = at + (closes ? 2 : 1);
  if (!isLetter(html.charCodeAt(start))) return null;
  let end = start;
  while (end < html.length && !isNameEnd(html.charCodeAt(end))) end++;
  const name = html.slice(start, end).toLowerCase();
  return { name, closes, ...restOfTag(html, at, end) };
}

/** @param {number} code */
function isLetter(code) {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** @param {number} code */
function isNameEnd(code) {
  return isSpace(code) || code === slash || code === greater;
}

/** Its attributes, without values that are longer than any that is needed; nothing where it has no end.
 * @param {string} html @param {number} begin of the tag @param {number} at the end of its name */
function restOfTag(html, begin, at) {
  const pieces = [];
  let kept = begin;
  /** What stands before: nothing, a name, or a name and spaces. @type {"" | "name" | "after"} */
  let state = "";
  let i = at;
  for (; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === greater) return { text: pieces.join("") + html.slice(kept, i + 1), end: i + 1 };
    if (isSpace(code)) state = state && "after";
    else if (code === slash) state = "";
    else if (code !== equals || !state) state = "name";
    else {
      const end = valueEnd(html, i + 1);
      if (end - i > longValue) {
        pieces.push(html.slice(kept, i));
        kept = end;
      }
      i = end - 1;
      state = "";
    }
  }
  return { text: "", end: html.length };
}

/** @param {string} html @param {number} at behind the "=" */
function valueEnd(html, at) {
  let i = at;
  while (isSpace(html.charCodeAt(i))) i++;
  if (html[i] === '"' || html[i] === "'") {
    const end = html.indexOf(html[i], i + 1);
    return end < 0 ? html.length : end + 1;
  }
  while (i < html.length && !isSpace(html.charCodeAt(i)) && html.charCodeAt(i) !== greater) i++;
  return i;
}

/** Where what begins with "<!", "<?" or "</" and is no tag ends, or null where it is text. @param {string} html @param {number} at */
export function commentEnd(html, at) {
  if (!/[!?/]/.test(html[at + 1] ?? "")) return null;
  const mark = html.startsWith("<!--", at) ? /--!?>/g : />/g;
  mark.lastIndex = at + 2;
  return mark.exec(html) ? mark.lastIndex : html.length;
}

/** What stands in an element whose tags are text, and where it ends. @param {string} html @param {number} at @param {string} name */
export function rawContent(html, at, name) {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  closing.lastIndex = at;
  const found = closing.exec(html);
  if (!found) return { content: html.slice(at), end: html.length };
  return { content: html.slice(at, found.index), end: tagAt(html, found.index)?.end ?? html.length };
}
