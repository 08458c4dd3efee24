// What to tell a reader whose text cannot be analysed as it stands.

/** A sentence, or "" where the text is fine. What is too long is read up to the core's limit, and the report says so.
 * @param {string} text */
export function adviceFor(text) {
  if (!/^\s*https?:\/\/\S+\s*$/.test(text)) return "";
  return "That is an address, and a page may not fetch another site’s articles: browsers forbid it. Open the link, select the article, copy it and paste it here.";
}
