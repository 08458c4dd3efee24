// The control words of RTF 1.9.1 that a text needs.

/** Groups of these are no part of the text: what a document is set with, what stands at the edge of its pages, notes, pictures,
 * and numbers of lists. Also any group that begins with \*, which older programs are to pass over. */
export const aside = new Set(
  "fonttbl colortbl stylesheet info pict objdata header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst pntext listtext nonesttables xe tc rxe txe upr filetbl revtbl themedata bkmkstart bkmkend atnid atnauthor datastore".split(
    " ",
  ),
);

/** @type {Record<string, string>} */
export const signs = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  column: "\n",
  row: "\n",
  nestrow: "\n",
  "\n": "\n",
  "\r": "\n",
  tab: " ",
  cell: " ",
  nestcell: " ",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "\u2011",
  bullet: "•",
  endash: "–",
  emdash: "—",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  "{": "{",
  "}": "}",
  "\\": "\\",
};

/** What the numbers of \fcharset mean. @type {Record<number, number>} */
const charsets = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Code pages that TextDecoder knows by another name than windows-N. @type {Record<number, string>} */
const labels = {
  866: "ibm866",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  54936: "gb18030",
  65001: "utf-8",
};

/** @param {number} charset */
export function pageOfCharset(charset) {
  return charsets[charset];
}

/** @param {number} page */
export function decoderOf(page) {
  const known = page === 874 || (page >= 1250 && page <= 1258);
  return new TextDecoder(labels[page] ?? `windows-${known ? page : 1252}`);
}
