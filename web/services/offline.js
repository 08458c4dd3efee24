// Works without a network after the first visit, and says so when there is none.
import { scriptUrl } from "./trusted.js";

/** @param {HTMLElement} note shown while there is no network */
export function tellOffline(note) {
  const tell = () => {
    note.hidden = navigator.onLine;
  };
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();
}

/** Has all files kept. Called when they have been fetched once, so that they need not come twice at the same time. */
export function keepOffline() {
  if (!("serviceWorker" in navigator) || location.protocol === "file:") return;
  const worker = scriptUrl(new URL("../../sw.js", import.meta.url).href);
  // The list of files says which version there is: it may not come out of the browser's cache.
  navigator.serviceWorker.register(worker, { updateViaCache: "none" }).catch(() => {
    // Without it the page works as long as there is a network.
  });
}
