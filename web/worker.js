// Analyses in a thread of its own. Every request is answered, with a report or with an error.
//
//   in    { id, original, suspect }               or   {} to load what it needs before the first request
//   out   { id, report, version, milliseconds, partial }   or   { id, error: "a sentence" }
//         and once { ready: true }, when it can answer, and once { complete: true }, when it has all its data
//
// What the first answer does not need (names in other languages, what words mean) comes after it; an answer without it is
// partial. The page starts the worker from a blob: URL (see services/trusted.js), so that it lives under the page's policy.
import { dataFiles, loadUnspin } from "./dist/unspin.js";

const first = ["lexicon.bin"];

/** Where no request comes, the rest is loaded after this many milliseconds. */
const idle = 2000;

/** Browsers compile what runs for the first time. This short pair runs through every stage before a reader waits for it. */
const rehearsal = {
  original: `The council of Tolmer Point agreed on Monday to build a second pier at a cost of 4.2 million crowns.

“We waited nine years for this,” said Oskar Lindqvist, the director of the ferry company. Nobody spoke against the plan.

The first pier is 80 metres long. It was damaged in the storm of March 2019, and walkers may use it until sunset.`,
  suspect: `- Advertisement -

“We have waited nine years for this,” said Oscar Lindkvist, director of the ferry firm. No one spoke against the project.

The council of Tolmer Point decided on Monday to construct a second pier for 2.4 million crowns. crowns.

The first pier, it is said, is 80 metres long. Read also: Ten beaches that you must see`,
};

/** @type {ReturnType<typeof loadUnspin> | undefined} */
let loading;
let begun = false;
/** A reader's request has come, and is rehearsal enough. */
let asked = false;
let complete = false;

/** Loads once; after a failure, anew. */
function load() {
  loading ??= loadUnspin({ data: first }).then(
    (unspin) => {
      postMessage({ ready: true });
      setTimeout(loadRest, idle, unspin);
      setTimeout(rehearse, 0, unspin);
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
function rehearse(unspin) {
  if (!asked) unspin.compare(rehearsal.original, rehearsal.suspect);
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
  asked = true;
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
