// The way to the archive: a button, and where the reader keeps one on this device, its opening when the page has settled.

/** @import { Actions } from "../actions/index.js" */
/** @import { Store } from "../state.js" */
import { element } from "../drawing/dom.js";
import { isKept } from "./kept.js";

const settled = 1500;

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function archiveEntry(root, store, actions) {
  // The tool in one file has neither SQLite nor a place to keep an archive.
  if (location.protocol === "file:") return;
  const button = element("button", { type: "button", "aria-expanded": "false", click: open }, "Archive");
  root.append(element("p", {}, button, " Find which of your own articles a page was made from."));
  if (isKept()) setTimeout(open, settled);

  async function open() {
    if (button.disabled) return;
    button.disabled = true;
    try {
      const { archiveView } = await import("./view.js");
      archiveView(root, store, actions);
    } catch {
      button.disabled = false;
      actions.notify("The archive could not be loaded. Try again when you are online.");
    }
  }
}
