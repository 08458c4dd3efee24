// Starts the worker from a blob: URL of one line. A worker that is started by its own address does not inherit the
// policy that stands in the page's <meta>, so it could send a text anywhere; one from a blob: inherits it.
import { scriptUrl } from "./trusted.js";

/** Where the page is one file, scripts/site.mjs puts the worker's whole text into it; elsewhere a line imports the worker. */
export function startWorker() {
  const held = document.getElementById("worker")?.textContent;
  const source = held ?? `import ${JSON.stringify(new URL("../worker.js", import.meta.url).href)};`;
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return new Worker(scriptUrl(url), { type: held ? "classic" : "module" });
}
