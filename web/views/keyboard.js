// Single keys, for readers who want both hands off the mouse. They rest while something is being typed, and can be turned off.

/** @import { Actions } from "../actions/index.js" */
import { byId } from "../drawing/dom.js";

function toSearch() {
  byId("filter").setAttribute("open", "");
  byId("search").focus();
}

/** @param {Actions} actions @param {HTMLDialogElement} help */
export function listenToKeys(actions, help) {
  const enabled = /** @type {HTMLInputElement} */ (byId("keys-on"));
  /** @type {Record<string, () => void>} */
  const keys = {
    n: () => actions.step(1),
    p: () => actions.step(-1),
    s: () => actions.toggleSame(),
    d: () => actions.toggleEvery(),
    u: () => actions.toggleFold(),
    "/": toSearch,
    "?": () => help.showModal(),
    Escape: () => actions.choose(null),
  };
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.matches("textarea, input:not([type=checkbox])");
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (typing || modified || help.open || event.isComposing) return;
    if (event.key !== "Escape" && !enabled.checked) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
