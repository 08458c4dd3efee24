// Works without a network after the first visit, and says so when there is none.
import { scriptUrl } from "./trusted.js";

/** @param {HTMLElement} note */
export function keepOffline(note) {
  const tell = () => {
    note.hidden = navigator.onLine;
  };
  addEventListener("online", tell);
  addEventListener("offline", tell);
  tell();
  if (!("serviceWorker" in navigator) || location.protocol === "file:") return;
  const register = () =>
    navigator.serviceWorker.register(scriptUrl(new URL("../../sw.js", import.meta.url).href)).catch(() => {
      // Without it the page works as long as there is a network.
    });
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
