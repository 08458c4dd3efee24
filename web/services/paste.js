// Pasting from a web page: its article becomes lines, as the reader saw them. What is longer than the page takes is cut.
/** @import { Read } from "../values/taken.js" */
import { countWords } from "../values/paragraphs.js";
import { allOf } from "../values/taken.js";
import { articleIn, leastWords } from "./article.js";
import { cut } from "./cut.js";
import { textOfHtml } from "./html.js";
import { mostCharacters, Refusal } from "./limits.js";

/** So many characters of a text tell whether it has the fewest words of a page. */
const enough = 100 * leastWords;

/** Puts a paste that came as HTML into the box as lines, and the begin of one that is too long; leaves any other to the browser.
 * @param {ClipboardEvent} event @param {(read: Read) => void} tell what was taken of a page, and what was not
 * @param {(sentence: string) => void} say what was not taken of one that came into the midst of another text */
export async function takePaste(event, tell, say) {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const plain = event.clipboardData?.getData("text/plain") ?? "";
  const isPage = /<(?:p|li|h[1-6]|br|div|tr|blockquote)[\s>]/i.test(html);
  if (!isPage && plain.length <= mostCharacters) return;
  const lines = isPage ? pageIn(html, plain) : allOf(plain);
  if (lines.text === "" && !lines.notes) return;
  const box = /** @type {HTMLTextAreaElement} */ (event.currentTarget);
  event.preventDefault();
  const isReadable = isPage && !lines.notes;
  if (isReadable && countWords(lines.text.slice(0, enough)) < leastWords) return insert(box, lines.text);
  const whole = box.selectionEnd - box.selectionStart === box.value.length;
  const read = cut(isReadable ? await articleIn(html) : lines, "What was pasted");
  insert(box, read.text);
  // What came into the midst of another text cannot be told apart from it any more.
  if (whole) tell(read);
  else if (read.notes?.length) say(read.notes.join(" "));
}

/** All lines of a page, or its plain text where it cannot be read as one. @param {string} html @param {string} plain @returns {Read} */
function pageIn(html, plain) {
  try {
    return allOf(textOfHtml(html));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const note = `The page that was pasted was not read as one: ${error.message}. Its plain text was taken.`;
    return { ...allOf(plain), notes: [note] };
  }
}

/** Typed in, so that the reader can undo it; set where the browser refuses that, or would take seconds for it.
 * @param {HTMLTextAreaElement} box @param {string} text */
function insert(box, text) {
  box.focus();
  if (text.length < mostCharacters / 4 && document.execCommand("insertText", false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input"));
}
