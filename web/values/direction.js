// Which way a text is read, by its first letter as Unicode's bidi rules have it (UAX 9, P2). For the boxes: with dir="auto" a
// browser lays a text of five megabytes out for most of a minute.

/** Letters further on than this do not decide. */
const near = 1000;

/** @param {string} text @returns {"ltr" | "rtl"} */
export function directionOf(text) {
  const first = /\p{L}/u.exec(text.slice(0, near))?.[0] ?? "";
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? "rtl"
    : "ltr";
}
