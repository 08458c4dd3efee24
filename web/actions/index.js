// Everything that a reader can do, as functions that views call. Only the files of this folder change the store.

/** @import { Engine } from "../engine.js" */
/** @import { Store } from "../state.js" */
import { fileActions } from "./files.js";
import { noteActions } from "./notes.js";
import { readingActions } from "./reading.js";
import { textActions } from "./texts.js";

/** @param {Store} store @param {Engine} engine */
export function createActions(store, engine) {
  const texts = textActions(store, engine);
  const files = fileActions(store, texts.takeRead);
  return { ...texts, ...files, ...readingActions(store), ...noteActions(store) };
}

/** @typedef {ReturnType<typeof createActions>} Actions */
