// The one store: a value that is replaced, never changed in place, and those who watch it.
//
//   store.set({ active: 3 });            every watcher is called once, after all that was set in the same turn
//   store.watch((state, before) => …);   compare by reference what you draw from: state.result !== before.result

/** @import { State } from "./values/types.js" */

/** @type {State} */
export const initialState = {
  original: "",
  suspect: "",
  job: { phase: "empty", message: "" },
  result: null,
  filter: {
    hidden: [],
    search: "",
    confidence: 0,
    lessSure: false,
    small: false,
    every: false,
    dismissed: [],
  },
  active: null,
  pointed: null,
  reveal: null,
  tour: null,
  shadeSame: false,
  folded: false,
  redline: false,
  ready: false,
  keep: false,
  notes: {},
  claim: {},
  taken: { original: null, suspect: null },
  unsaved: false,
  past: [],
  opening: "",
  notice: "",
};

/** @param {State} state */
export function createStore(state) {
  let current = state;
  let drawn = state;
  let scheduled = false;
  /** @type {((state: State, before: State) => void)[]} */
  const watchers = [];

  function tell() {
    scheduled = false;
    const before = drawn;
    drawn = current;
    for (const watcher of watchers) watcher(drawn, before);
  }

  return {
    get: () => current,
    /** @param {Partial<State>} change */
    set(change) {
      current = { ...current, ...change };
      if (scheduled) return;
      scheduled = true;
      queueMicrotask(tell);
    },
    /** @param {(state: State, before: State) => void} watcher */
    watch(watcher) {
      watchers.push(watcher);
      // One that comes late is told of all that happened so far.
      watcher(current, state);
    },
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */
