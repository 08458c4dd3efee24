// The page's end of the archive's worker: a promise for each request.
import { startModule } from "../services/trusted.js";

/** @import { Article } from "./database.js" */
/** @import { Match } from "./search.js" */

/** Articles that go to the worker at once: few enough that the counter moves. */
const load = 50;

export function openArchive() {
  const worker = startModule(new URL("../dist/archive/worker.js", import.meta.url).href);
  let count = 0;
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  worker.addEventListener("message", ({ data: { id, answer, error } }) => {
    if (error === undefined) waiting.get(id)?.resolve(answer);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault(); // it is told here
    for (const { reject } of waiting.values())
      reject(new Error(event.message || "the archive could not be loaded"));
    waiting.clear();
  });

  /** @param {string} task @param {unknown} [value] @returns {Promise<any>} */
  function ask(task, value) {
    return new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      worker.postMessage({ id: count, task, value });
    });
  }

  return {
    /** Says whether there was an archive from an earlier visit. @returns {Promise<boolean>} */
    reopen: () => ask("reopen"),
    /** Says whether it is now on the device. @param {boolean} onDevice @returns {Promise<boolean>} */
    keep: (onDevice) => ask("keep", onDevice),
    /** @param {Uint8Array} bytes */
    replace: (bytes) => ask("replace", bytes),
    empty: () => ask("empty"),
    /** @returns {Promise<Uint8Array<ArrayBuffer>>} */
    bytes: () => ask("bytes"),
    /** @returns {Promise<number>} */
    count: () => ask("count"),
    /** @param {string} suspect @returns {Promise<Match[]>} */
    search: (suspect) => ask("search", suspect),

    /** @param {Article[]} articles @param {(done: number) => void} tell */
    async add(articles, tell) {
      let added = 0;
      for (let k = 0; k < articles.length; k += load) {
        added += await ask("add", articles.slice(k, k + load));
        tell(Math.min(k + load, articles.length));
      }
      return added;
    },
  };
}

/** @typedef {ReturnType<typeof openArchive>} ArchiveClient */
