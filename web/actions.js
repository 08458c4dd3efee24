// Everything that a reader can do, as functions that views call. The only place that changes the store.

/** @import { Filter, Side } from "./lib/types.js" */
/** @import { Engine } from "./engine.js" */
/** @import { Store } from "./state.js" */
import { EngineError } from "./engine.js";
import { adviceFor } from "./lib/advice.js";
import { visibleFindings } from "./lib/filter.js";

/** Typing rests this long before the texts are analysed. */
const rest = 250;

/** @param {Store} store @param {Engine} engine */
export function createActions(store, engine) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  async function analyse() {
    const { original, suspect } = store.get();
    const notice = adviceFor(original) || adviceFor(suspect);
    if (suspect.trim() === "" || notice) {
      engine.cancel();
      store.set({ job: { phase: "empty", message: "" }, result: null, notice });
      return;
    }
    store.set({ job: { phase: "working", message: "" }, notice });
    try {
      const result = await engine.analyse(original.trim() === "" ? "" : original, suspect);
      store.set({ result, active: null, pointed: null, job: { phase: "done", message: "" } });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (error.ending === "cancelled") store.set({ job: { phase: "cancelled", message: "" } });
      if (error.ending === "crashed")
        store.set({ result: null, job: { phase: "failed", message: error.message } });
    }
  }

  return {
    /** A key was pressed in a box: wait until the typing rests.
     * @param {Side} side @param {string} text */
    type(side, text) {
      store.set({ [side]: text });
      clearTimeout(timer);
      timer = setTimeout(analyse, rest);
    },

    /** Texts came as a whole, or one of them: answer at once.
     * @param {{ original?: string, suspect?: string }} texts */
    load(texts) {
      clearTimeout(timer);
      const { original, suspect } = { ...store.get(), ...texts };
      store.set({ original: lines(original), suspect: lines(suspect) });
      analyse();
    },

    /** @param {string} notice */
    notify(notice) {
      store.set({ notice });
    },

    swap() {
      const { original, suspect } = store.get();
      this.load({ original: suspect, suspect: original });
    },

    clear() {
      this.load({ original: "", suspect: "" });
    },

    again: analyse,
    cancel: () => engine.cancel(),

    /** The pointer or the focus is on a finding, or on none.
     * @param {number | null} pointed */
    point(pointed) {
      if (store.get().pointed !== pointed) store.set({ pointed });
    },

    /** @param {number | null} active */
    choose(active) {
      store.set({ active });
    },

    /** Chooses a finding and takes the reader to it.
     * @param {number} id @param {Side | null} [side] */
    visit(id, side = null) {
      store.set({ active: id, reveal: { id, side } });
    },

    /** To the next finding that is shown, or to the one before; around the ends.
     * @param {1 | -1} way */
    step(way) {
      const visible = visibleFindings(store.get());
      if (visible.length === 0) return;
      const index = visible.findIndex((finding) => finding.id === store.get().active);
      const start = index < 0 && way < 0 ? 0 : index;
      this.visit(visible[(start + way + visible.length) % visible.length].id);
    },

    /** @param {string} kind @param {boolean} shown */
    showKind(kind, shown) {
      const others = store.get().filter.hidden.filter((id) => id !== kind);
      this.filter({ hidden: shown ? others : [...others, kind] });
    },

    /** @param {Partial<Filter>} change */
    filter(change) {
      store.set({ filter: { ...store.get().filter, ...change } });
    },

    toggleSame() {
      store.set({ shadeSame: !store.get().shadeSame });
    },
  };
}

/** Line ends as a text box gives them, so that the positions in a report are those in the box.
 * @param {string} text */
function lines(text) {
  return text.replace(/\r\n?/g, "\n");
}

/** @typedef {ReturnType<typeof createActions>} Actions */
