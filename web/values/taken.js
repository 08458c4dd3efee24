// What was taken of a page or a file, and what was not.

/** What a page says of its article: title, author, agency, published, captured, address. @typedef {Record<string, string>} Facts */

/** @typedef {{ text: string, whole: string, facts: Facts }} Read `whole` is the text of all of it */

/** What was read as this is: nothing is left out and nothing said. @param {string} text @returns {Read} */
export function allOf(text) {
  return { text, whole: text, facts: {} };
}

/** The lines of all that do not stand in what was taken. @param {Read} read */
export function leftOut({ text, whole }) {
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
