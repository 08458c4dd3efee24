// What a reader does with a result: point, choose, step, filter.

/** @import { Filter, Place, Side } from "../values/types.js" */
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

  /** @param {1 | -1} way */
  function stepTour(way) {
    const { tour } = store.get();
    if (!tour) return;
    const count = tour.places.length;
    store.set({ tour: { ...tour, at: (tour.at + way + count) % count } });
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
      store.set({ active, ...(active === null ? { tour: null } : {}) });
    },

    /** To the first place that a figure or a reason speaks of; asked again, to the next one.
     * @param {string} key @param {string} about @param {Place[]} places */
    tour(key, about, places) {
      if (store.get().tour?.key === key) stepTour(1);
      else store.set({ tour: { key, about, places, at: 0 } });
      store.set({ redline: false });
    },
    stepTour,

    endTour() {
      store.set({ tour: null });
    },

    /** To the next of these findings after the one that is chosen, around the end. @param {number[]} ids */
    visitNext(ids) {
      const { active } = store.get();
      if (ids.length > 0) visit(ids[(ids.indexOf(active ?? 0) + 1) % ids.length]);
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

    toggleRedline() {
      store.set({ redline: !store.get().redline });
    },

    toggleSame() {
      store.set({ shadeSame: !store.get().shadeSame });
    },
  };
}
