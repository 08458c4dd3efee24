// Pasting from a web page: its article becomes lines, as the reader saw them.
/** @import { Read } from "../values/taken.js" */
import { countWords } from "../values/paragraphs.js";
import { articleIn, leastWords } from "./article.js";
import { textOfHtml } from "./html.js";

/** Puts a paste that came as HTML into the box as lines; leaves any other paste to the browser.
 * @param {ClipboardEvent} event @param {(read: Read) => void} tell what was taken of a page, and what was not */
export async function takePaste(event, tell) {
  const html = event.clipboardData?.getData("text/html");
  if (!html || !/<(?:p|li|h[1-6]|br|div|tr|blockquote)[\s>]/i.test(html)) return;
  const text = textOfHtml(html);
  if (text === "") return;
  const box = /** @type {HTMLTextAreaElement} */ (event.currentTarget);
  event.preventDefault();
  if (countWords(text) < leastWords) return insert(box, text);
  const whole = box.selectionEnd - box.selectionStart === box.value.length;
  const read = await articleIn(html);
  insert(box, read.text);
  // What came into the midst of another text cannot be told apart from it any more.
  if (whole) tell(read);
}

/** Typed in, so that the reader can undo it; set where the browser refuses that.
 * @param {HTMLTextAreaElement} box @param {string} text */
function insert(box, text) {
  box.focus();
  if (document.execCommand("insertText", false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  box.dispatchEvent(new Event("input"));
}
