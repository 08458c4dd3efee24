// What a reader does with a result: point, choose, step, filter.

/** @import { Filter, Side } from "../values/types.js" */
/** @import { Store } from "../state.js" */
import { visibleFindings } from "../values/filter.js";

/** @param {Store} store */
export function readingActions(store) {
  /** @param {number} id @param {Side | null} [side] @param {number} [place] */
  function visit(id, side = null, place = 0) {
    store.set({ active: id, reveal: { id, side, place } });
  }

  /** What narrows the findings down ends “every difference”. @param {Partial<Filter>} change */
  function filter(change) {
    store.set({ filter: { ...store.get().filter, every: false, ...change } });
  }

  return {
    /** Chooses a finding and takes the reader to it. */
    visit,
    filter,

    /** The pointer or the focus is on a finding, or on none.
     * @param {number | null} pointed */
    point(pointed) {
      if (store.get().pointed !== pointed) store.set({ pointed });
    },

    /** @param {number | null} active */
    choose(active) {
      store.set({ active });
    },

    /** To the next finding that is shown, or to the one before; around the ends.
     * @param {1 | -1} way */
    step(way) {
      const visible = visibleFindings(store.get());
      if (visible.length === 0) return;
      const index = visible.findIndex((finding) => finding.id === store.get().active);
      const start = index < 0 && way < 0 ? 0 : index;
      visit(visible[(start + way + visible.length) % visible.length].id);
    },

    /** @param {string} kind @param {boolean} shown */
    showKind(kind, shown) {
      const others = store.get().filter.hidden.filter((id) => id !== kind);
      filter({ hidden: shown ? others : [...others, kind] });
    },

    /** Every difference, or only what is worth a reader's time. */
    toggleEvery() {
      const every = !store.get().filter.every;
      filter({ every, small: every, lessSure: every, hidden: [], search: "", confidence: 0 });
    },

    toggleFold() {
      store.set({ folded: !store.get().folded });
    },

    toggleSame() {
      store.set({ shadeSame: !store.get().shadeSame });
    },
  };
}
