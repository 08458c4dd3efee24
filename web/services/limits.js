// How much of a file or a link the page takes in. Far above any article, and low enough that the page never stands still.

/** Larger files are not opened. */
export const mostBytes = 100_000_000;

/** What the parts of a packed file that are read may be unpacked, in bytes. */
export const mostUnpacked = 20_000_000;

/** Longer texts are cut, in UTF-16 units: about 33,000 words. Of more, a browser takes longer than a fifth of a
 * second to lay a box out. */
export const mostCharacters = 200_000;

export const mostPages = 2000;

/** Of a page, in UTF-16 units; pictures may stand in it. */
export const mostMarkup = 20_000_000;

export const mostTags = 200_000;

/** Of more elements the article is not looked for: it would take seconds. */
export const mostElements = 20_000;

/** What a link may unpack to, in bytes. A link of the page's own holds a tenth of it. */
export const mostLinked = 1_000_000;

/** Elements that may lie in each other. A text's own structure is some dozens deep. */
export const deepest = 500;

/** Why a file is not read, as the end of a sentence. */
export class Refusal extends Error {}
