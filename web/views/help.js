// The help that `?` and the foot of the page open, and how pages come here with one click.

import { byId } from "../drawing/dom.js";

/** @param {HTMLDialogElement} dialog */
export function openHelpFrom(dialog) {
  byId("help-open").addEventListener("click", () => dialog.showModal());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** @param {(notice: string) => void} notify */
export function offerCarrying(notify) {
  const details = byId("carry");
  // From disk no other page may open this one.
  details.hidden = location.protocol === "file:";
  const draw = async () => (await import("./carry.js")).drawCarry(details, notify);
  details.addEventListener("toggle", draw, { once: true });
}
