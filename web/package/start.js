/**
 * Unspin in a worker, so that a page stays quick while long texts are read.
 *
 *   import { startUnspin } from "unspin/worker";
 *   const unspin = startUnspin();
 *   const report = await unspin.compare(original, suspect);
 *   unspin.close();
 */
import { createRequests } from "./requests.js";

export function startUnspin() {
  return createRequests((onAnswer, onCrash) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => onAnswer(data));
    worker.addEventListener("error", (event) => onCrash(event.message || "the worker could not be started"));
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  });
}
