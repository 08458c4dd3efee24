// What to tell a reader whose text cannot be analysed as it stands.

/** Beyond this a side is not analysed: about 300,000 words, a long novel. */
export const longest = 2_000_000;

/** A sentence, or "" where the text is fine.
 * @param {string} text */
export function adviceFor(text) {
  if (/^\s*https?:\/\/\S+\s*$/.test(text)) {
    return "That is an address, and a page may not fetch another site’s articles: browsers forbid it. Open the link, select the article, copy it and paste it here.";
  }
  if (text.length > longest) {
    return `That text has ${text.length.toLocaleString("en")} characters, and ${longest.toLocaleString("en")} is the most that one side can hold. Cut it into parts and compare those.`;
  }
  return "";
}
