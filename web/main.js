// Ties the page together: one store, one engine, and views that draw the state and call the actions. Nothing else knows of two of them.
import { createActions } from "./actions/index.js";
import { archiveEntry } from "./archive/entry.js";
import { byId } from "./drawing/dom.js";
import { createEngine } from "./engine.js";
import { settleSkips } from "./services/jump.js";
import { keepOffline, tellOffline } from "./services/offline.js";
import { finishAll } from "./services/slices.js";
import { startWorker } from "./services/start_worker.js";
import { createStore, initialState } from "./state.js";
import { compareView } from "./views/compare.js";
import { filterView } from "./views/filter.js";
import { findingsView } from "./views/findings.js";
import { heldView } from "./views/held.js";
import { offerCarrying, openHelpFrom } from "./views/help.js";
import { inputView } from "./views/input.js";
import { listenToKeys } from "./views/keyboard.js";
import { statusView } from "./views/status.js";
import { stepperView } from "./views/stepper.js";
import { verdictView } from "./views/verdict.js";

const store = createStore(initialState);
const engine = createEngine(
  startWorker,
  (ready) => store.set({ ready }),
  () => {
    actions.refine();
    keepOffline();
  },
);
const actions = createActions(store, engine);

store.watch(inputView(actions));
archiveEntry(byId("archive"), store, actions);
store.watch(statusView(byId("status"), actions));
store.watch(verdictView(byId("verdict"), actions));
store.watch(compareView(byId("articles"), actions));
store.watch(stepperView(byId("findings-head"), actions));
store.watch(filterView(byId("findings-head"), actions));
store.watch(heldView(byId("findings-head"), actions));
store.watch(findingsView(byId("groups"), actions));

/** The first answer is left in peace this long before the rest of the page is fetched. */
const settled = 300;
let rest = false;
store.watch(({ result }) => {
  if (!result || rest) return;
  rest = true;
  setTimeout(watchRest, settled);
});

/** What could not be fetched is fetched with the next answer. */
async function watchRest() {
  try {
    (await import("./views/later.js")).watchLater(store, actions);
  } catch {
    rest = false;
  }
}

/** @param {string} message */
function broken(message) {
  return `Something went wrong on this page (${message}). What is shown may be incomplete; your texts are still here.`;
}

const help = /** @type {HTMLDialogElement} */ (byId("help"));
openHelpFrom(help);
offerCarrying(actions.notify);
listenToKeys(actions, help);
settleSkips();
tellOffline(byId("offline"));
addEventListener("beforeprint", finishAll);
// What goes wrong in the page itself is told, too: a result that is drawn in part must not look whole.
addEventListener("error", ({ message }) => {
  // An extension of the browser went wrong.
  if (message !== "Script error.") actions.notify(broken(message));
});
addEventListener("unhandledrejection", ({ reason }) => actions.notify(broken(String(reason))));
addEventListener("hashchange", () => actions.takeLink(location.hash));
addEventListener("beforeunload", (event) => {
  if (store.get().unsaved) event.preventDefault();
});
addEventListener("pagehide", actions.leave);
document.addEventListener("visibilitychange", () => document.hidden && actions.leave());
document.body.classList.add("live");
actions.begin();
