/**
 * Unspin in a worker thread, so that a server goes on answering while long texts are read.
 *
 *   import { startUnspin } from "unspin/worker";
 *   const unspin = startUnspin();
 *   const report = await unspin.compare(original, suspect);
 *   unspin.close();
 */
import { Worker } from "node:worker_threads";
import { createRequests } from "./requests.js";

export function startUnspin() {
  return createRequests((onAnswer, onCrash) => {
    const worker = new Worker(new URL("./worker.node.js", import.meta.url));
    worker.on("message", onAnswer);
    worker.on("error", (error) => onCrash(error.message));
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  });
}
