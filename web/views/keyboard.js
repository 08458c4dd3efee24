// Single keys, for readers who want both hands off the mouse. They rest while something is being typed, and can be turned off.

/** @import { Actions } from "../actions/index.js" */
import { byId } from "../drawing/dom.js";

function toSearch() {
  byId("filter").setAttribute("open", "");
  byId("search").focus();
}

/** Nothing was typed here that the browser could take back itself. @param {EventTarget | null} target */
function isUntouched(target) {
  if (!(target instanceof HTMLElement) || !target.matches("textarea, input:not([type=checkbox])"))
    return true;
  return target.closest("#input") !== null && target.dataset.typed === undefined;
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
    r: () => actions.toggleRedline(),
    x: () => actions.dismissChosen(),
    "/": toSearch,
    "?": () => help.showModal(),
    Escape: () => actions.choose(null),
  };
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z" && !help.open) {
      if (isUntouched(event.target) && actions.undo()) event.preventDefault();
      return;
    }
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
