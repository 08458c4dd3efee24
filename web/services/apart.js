// Has a file read by web/readers/worker.js.
import { Refusal } from "./limits.js";
import { startModule } from "./trusted.js";

/** @param {string} kind of file @param {File} file @param {AbortSignal} signal @returns {Promise<any>} */
export function readApart(kind, file, signal) {
  const worker = startModule(new URL("../dist/readers/worker.js", import.meta.url).href);
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.addEventListener("message", ({ data: { answer, refusal } }) => {
      if (refusal === undefined) resolve(answer);
      else reject(new Refusal(refusal));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault(); // it is told where the file was asked for
      reject(new Error(event.message));
    });
    worker.postMessage({ kind, file });
  }).finally(() => worker.terminate());
}
