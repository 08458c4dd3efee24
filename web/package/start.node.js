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
    // Without the options that node itself was started with: some, such as --input-type, are none for a worker.
    const worker = new Worker(new URL("./worker.node.js", import.meta.url), { execArgv: [] });
    worker.on("message", onAnswer);
    worker.on("error", (error) => onCrash(error.message));
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  });
}
