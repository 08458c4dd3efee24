// Cuts what is longer than the page takes, at the end of a line, and says so.

/** @import { Read } from "../values/taken.js" */
import { grouped } from "../values/wording.js";
import { mostCharacters } from "./limits.js";

/** @param {Read} read @param {string} what the subject of the sentence that says it @returns {Read} */
export function cut(read, what) {
  const text = shortened(read.text);
  if (text === read.text && read.whole.length <= mostCharacters) return read;
  const note =
    text === read.text
      ? `${what} is longer than ${grouped(mostCharacters)} characters: all of it cannot be taken.`
      : `${what} is longer than ${grouped(mostCharacters)} characters: its first ${grouped(text.length)} were taken.`;
  return { ...read, text, whole: shortened(read.whole), notes: [...(read.notes ?? []), note] };
}

/** @param {string} text */
function shortened(text) {
  if (text.length <= mostCharacters) return text;
  const start = text.slice(0, mostCharacters);
  // Where no line ends in the second half, at a word, and in a text without spaces between two characters.
  const end = [start.lastIndexOf("\n"), start.lastIndexOf(" ")].find((place) => place > mostCharacters / 2);
  return start
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
