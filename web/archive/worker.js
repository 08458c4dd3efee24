// The archive in a thread of its own, with SQLite and the module. scripts/archive.mjs bundles it; the page fetches it when an
// archive is opened.
//
//   in    { id, task, value }
//   out   { id, answer }   or   { id, error: "a sentence" }
import { loadUnspin } from "../dist/unspin.js";
import * as archive from "./database.js";
import { search } from "./search.js";

/** The module's files stand one folder up. @param {string} file */
async function read(file) {
  const answer = await fetch(new URL(`../${file}`, import.meta.url));
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
const unspin = await loadUnspin({ read });

/** @param {string} text */
const keysOf = (text) => unspin.index(text).keys;

/** @type {Record<string, (value: any) => unknown>} */
const tasks = {
  reopen: archive.reopen,
  keep: archive.keep,
  replace: archive.replace,
  empty: archive.empty,
  bytes: archive.bytes,
  count: archive.count,
  add: (articles) => archive.add(articles, keysOf),
  search: (suspect) => search(suspect, archive, unspin),
};

/** One after the other, in the order in which they came. */
let last = Promise.resolve();

addEventListener("message", ({ data: { id, task, value } }) => {
  last = last.then(async () => {
    try {
      postMessage({ id, answer: await tasks[task](value) });
    } catch (error) {
      postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
});
