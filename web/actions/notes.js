// What a reader makes of the findings: dismissed, noted, claimed.

/** @import { Store } from "../state.js" */
import { keysIn } from "../values/keys.js";

/** @param {Store} store */
export function noteActions(store) {
  /** @param {number} id */
  function keyOf(id) {
    const { result } = store.get();
    return (result && keysIn(result).get(id)) ?? "";
  }

  /** A finding that the reader does not stand by; asked again, one that is taken back. @param {number} id */
  function dismiss(id) {
    const { filter } = store.get();
    const key = keyOf(id);
    const others = filter.dismissed.filter((each) => each !== key);
    const dismissed = others.length < filter.dismissed.length ? others : [...others, key];
    store.set({ filter: { ...filter, dismissed }, unsaved: true });
  }

  return {
    dismiss,

    dismissChosen() {
      const { active } = store.get();
      if (active !== null) dismiss(active);
    },

    /** @param {number} id @param {string} text "" takes the note away */
    annotate(id, text) {
      store.set({ notes: { ...store.get().notes, [keyOf(id)]: text }, unsaved: true });
    },

    /** @param {string} field @param {string} value */
    claim(field, value) {
      store.set({ claim: { ...store.get().claim, [field]: value }, unsaved: true });
    },

    /** The reader has it in a file or on paper. */
    saved() {
      store.set({ unsaved: false });
    },
  };
}
