// Starts the worker of the page, under the policy of the page.
import { scriptUrl, startModule } from "./trusted.js";

/** Where the page is one file, scripts/site.mjs puts the worker's whole text into it; elsewhere a line imports the worker. */
export function startWorker() {
  const held = document.getElementById("worker")?.textContent;
  if (!held) return startModule(new URL("../worker.js", import.meta.url).href);
  const url = URL.createObjectURL(new Blob([held], { type: "text/javascript" }));
  return new Worker(scriptUrl(url));
}
