// The help that `?` and the foot of the page open.

import { byId } from "../drawing/dom.js";

/** @param {HTMLDialogElement} dialog */
export function openHelpFrom(dialog) {
  byId("help-open").addEventListener("click", () => dialog.showModal());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
