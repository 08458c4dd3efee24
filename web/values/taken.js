// What was taken of a page or a file, and what was not.

/** What a page says of its article: title, author, agency, published, captured, address. @typedef {Record<string, string>} Facts */

/** `whole` is the text of all of it, `left` the lines of that which were left out, where its own do not tell, and `where` these
 * stand; `notes` are sentences on what was not read at all.
 * @typedef {{ text: string, whole: string, facts: Facts, left?: string[], where?: string, notes?: string[] }} Read */

/** What was read as this is: nothing is left out and nothing said. @param {string} text @returns {Read} */
export function allOf(text) {
  return { text, whole: text, facts: {} };
}

/** The lines of all that do not stand in what was taken. @param {Read} read */
export function leftOut({ text, whole, left }) {
  if (left) return left;
  const taken = new Set(text.split("\n"));
  return whole.split("\n").filter((line) => line !== "" && !taken.has(line));
}

/** A date as a form has it, or "". @param {string | null | undefined} date as a page or a mail says it */
export function dayOf(date) {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0];
  if (day) return day;
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}
