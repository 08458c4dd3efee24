// Ties the page together: one store, one engine, and views that draw the state and call the actions. Nothing else knows of two of them.
import { createActions } from "./actions.js";
import { createEngine } from "./engine.js";
import { byId } from "./lib/dom.js";
import { startWorker } from "./lib/start_worker.js";
import { createStore, initialState } from "./state.js";
import { compareView } from "./views/compare.js";
import { findingsView } from "./views/findings.js";
import { inputView } from "./views/input.js";
import { statusView } from "./views/status.js";
import { verdictView } from "./views/verdict.js";

const store = createStore(initialState);
const actions = createActions(store, createEngine(startWorker));

store.watch(inputView(byId("input"), actions));
store.watch(statusView(byId("status"), actions));
store.watch(verdictView(byId("verdict")));
store.watch(compareView(byId("articles"), actions));
store.watch(findingsView(byId("findings"), actions));
