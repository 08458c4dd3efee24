// Analyses in a thread of its own. Every request is answered, with a report or with an error.
//
//   in    { id, original, suspect }               or   {} to load what it needs before the first request
//   out   { id, report, version, milliseconds, partial }   or   { id, error: "a sentence" }
//         and once { ready: true }, when it can answer, and once { complete: true }, when it has all its data
//
// What the first answer does not need (names in other languages, what words mean) comes after it; an answer without it is
// partial. The page starts the worker from a blob: URL (see lib/trusted.js), so that it lives under the page's policy.
import { dataFiles, loadUnspin } from "./dist/unspin.js";

const first = ["lexicon.bin"];

/** Where no request comes, the rest is loaded after this many milliseconds. */
const idle = 2000;

/** @type {ReturnType<typeof loadUnspin> | undefined} */
let loading;
let begun = false;
let complete = false;

/** Loads once; after a failure, anew. */
function load() {
  loading ??= loadUnspin({ data: first }).then(
    (unspin) => {
      postMessage({ ready: true });
      setTimeout(loadRest, idle, unspin);
      return unspin;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** @param {Awaited<ReturnType<typeof loadUnspin>>} unspin */
async function loadRest(unspin) {
  if (begun) return;
  begun = true;
  await Promise.all(dataFiles.filter((file) => !first.includes(file)).map((file) => unspin.load(file)));
  complete = true;
  postMessage({ complete: true });
}

/** @param {{ id: number, original: string, suspect: string }} request */
async function answer({ id, original, suspect }) {
  try {
    const unspin = await load();
    const start = performance.now();
    const report = original === "" ? unspin.inspect(suspect) : unspin.compare(original, suspect);
    const milliseconds = performance.now() - start;
    postMessage({ id, report, version: unspin.version, milliseconds, partial: !complete });
    loadRest(unspin);
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", ({ data }) => {
  if ("id" in data) answer(data);
  else load().catch(() => {});
});
