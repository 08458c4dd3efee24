// Analyses in a thread of its own. Every request is answered, with a report or with an error.
//
//   in    { id, original, suspect }               or   {} to load what it needs before the first request
//   out   { id, report, version, milliseconds }   or   { id, error: "a sentence" }, and once { ready: true }
//
// The page starts it from a blob: URL (see lib/start_worker.js), so that it lives under the page's content security policy.
import { loadUnspin } from "./dist/unspin.js";

/** @type {ReturnType<typeof loadUnspin> | undefined} */
let loading;

/** Loads once; after a failure, anew. */
function load() {
  loading ??= loadUnspin().then(
    (unspin) => {
      postMessage({ ready: true });
      return unspin;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** @param {{ id: number, original: string, suspect: string }} request */
async function answer({ id, original, suspect }) {
  try {
    const unspin = await load();
    const start = performance.now();
    const report = original === "" ? unspin.inspect(suspect) : unspin.compare(original, suspect);
    postMessage({ id, report, version: unspin.version, milliseconds: performance.now() - start });
  } catch (error) {
    postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener("message", ({ data }) => {
  if ("id" in data) answer(data);
  else load().catch(() => {});
});
