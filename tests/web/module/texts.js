// Texts to compare native and WebAssembly on: all that the other tests are written in, and awkward ones.
import { readdirSync, readFileSync } from "node:fs";

/** @typedef {{ name: string, original: string | null, suspect: string }} Pair */

const tests = new URL("../../", import.meta.url);

/** The texts of the cases: `original:` and `suspect:`, each with the indented lines that follow.
 * @param {string} name @returns {Pair[]} */
function readCases(name) {
  const text = readFileSync(new URL(`findings/${name}`, tests), "utf8");
  return text.split(/^=== /m).flatMap((block) => {
    /** @type {Record<string, string>} */
    const sides = {};
    for (const [, side, value] of block.matchAll(/^(original|suspect):[ \t]*(.*(?:\n {2}.*)*)/gm))
      sides[side] = value.replaceAll("\n  ", "\n");
    if (sides.suspect === undefined) return [];
    const title = `${name}: ${block.split("\n", 1)[0]}`;
    return [{ name: title, original: sides.original ?? null, suspect: sides.suspect }];
  });
}

/** @param {string} folder @param {string} ending */
function list(folder, ending) {
  try {
    return readdirSync(new URL(folder, tests), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}

/** Every article against the next one in the list, and alone.
 * @returns {Pair[]} */
function readArticles() {
  const names = list("articles/", ".txt");
  const texts = names.map((name) => readFileSync(new URL(`articles/${name}`, tests), "utf8"));
  return names.flatMap((name, i) => [
    { name: `${name} alone`, original: null, suspect: texts[i] },
    { name: `${name} and the next`, original: texts[i], suspect: texts[(i + 1) % texts.length] },
  ]);
}

const story = "The mayor said on Monday that 7-1/2 hours of talks were “frank”. Okonjo left early. ";

/** @type {Pair[]} */
const awkward = [
  { name: "nothing", original: "", suspect: "" },
  { name: "nothing against a text", original: "", suspect: story },
  { name: "a text against nothing", original: story, suspect: "" },
  { name: "blanks", original: " \n\t ", suspect: "\u00a0" },
  { name: "lone surrogates", original: `${story}\ud800`, suspect: `\udc00${story}` },
  { name: "a NUL", original: `${story}\0 once more`, suspect: `\0${story}` },
  { name: "beyond the basic plane", original: `😀 ${story}𝒳`, suspect: `𝒳 ${story}😀😀` },
  { name: "other line ends", original: story.replaceAll(". ", ".\r\n"), suspect: `${story}\u2028${story}` },
  {
    name: "hidden characters",
    original: story,
    suspect: `\u202e${story.replaceAll("o", "\u043e")}\u200b\u00ad`,
  },
  { name: "scripts without spaces", original: "สวัสดีชาวโลก", suspect: "東京で会議が開かれた。" },
  { name: "one endless word", original: "a".repeat(5000), suspect: "b".repeat(5000) },
  { name: "the same again and again", original: story.repeat(40), suspect: story.repeat(41) },
  { name: "alone", original: null, suspect: story },
];

/** @returns {Pair[]} */
export function allPairs() {
  return [...awkward, ...list("findings/", ".cases").flatMap(readCases), ...readArticles()];
}
