// Opening files: one at a time, said how far it is, and broken off when the reader wants it.

/** @import { Store } from "../state.js" */
/** @import { Read } from "../values/taken.js" */
/** @import { Side } from "../values/types.js" */
import { readFile } from "../services/files.js";
import { sizeOf } from "../values/wording.js";

/** How far it is, is said no more often than this, in milliseconds: a screen reader reads it out. */
const pause = 500;

/** @param {Store} store @param {(side: Side, read: Read) => void} takeRead */
export function fileActions(store, takeRead) {
  /** @type {AbortController | null} */
  let reading = null;

  return {
    /** Newer ones take the place of those that are still being read. @param {[Side, File][]} files */
    async open(files) {
      reading?.abort();
      const mine = new AbortController();
      reading = mine;
      for (const [side, file] of files) {
        const { signal } = mine;
        store.set({ opening: `Reading “${file.name}”, ${sizeOf(file.size)}.`, notice: "" });
        const read = await readFile(file, { signal, tell: seldom((opening) => store.set({ opening })) });
        if (reading !== mine) return;
        if ("problem" in read) store.set({ notice: read.problem });
        else takeRead(side, read);
        if (signal.aborted) break;
      }
      reading = null;
      store.set({ opening: "" });
    },

    cancelOpening() {
      reading?.abort();
    },
  };
}

/** @param {(sentence: string) => void} tell @returns {(sentence: string) => void} */
function seldom(tell) {
  let last = Number.NEGATIVE_INFINITY;
  return (sentence) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    tell(sentence);
  };
}
