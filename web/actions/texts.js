// What a reader does with the texts, and the analysis that follows.

/** @import { Desk } from "../services/memory.js" */
/** @import { Read } from "../values/taken.js" */
/** @import { Side, State } from "../values/types.js" */
/** @import { Engine } from "../engine.js" */
/** @import { Store } from "../state.js" */
import { EngineError } from "../engine.js";
import { holdsPage, pageIn } from "../services/carried.js";
import { Refusal } from "../services/limits.js";
import { deskOfTab, forget, keepInTab, remember, remembered } from "../services/memory.js";
import { holdsTexts, textsIn } from "../services/share.js";
import { adviceFor } from "../values/advice.js";
import { foundAgain } from "../values/again.js";
import { withFacts } from "../values/claim.js";

/** @typedef {{ original?: string, suspect?: string }} Texts */

/** Typing rests this long before the texts are analysed. */
const rest = 250;

/** The page is left in peace this long before the engine is loaded. */
const settled = 800;

const damagedLink = "The texts in this link cannot be read. It may have been cut on its way.";

/** What a link holds, or a sentence that says why it holds nothing.
 * @template Held @param {Promise<Held | null>} reading @returns {Promise<Held | string>} */
async function heldIn(reading) {
  try {
    return (await reading) ?? damagedLink;
  } catch (error) {
    if (error instanceof Refusal) return `This link was not opened. ${error.message}`;
    throw error;
  }
}

/** @param {Store} store @param {Engine} engine */
export function textActions(store, engine) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let turn = 0;

  async function analyse() {
    clearTimeout(timer);
    const mine = ++turn;
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
      if (mine !== turn) return;
      const active = foundAgain(store.get(), result);
      store.set({ result, active, pointed: null, tour: null, job: { phase: "done", message: "" } });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (mine !== turn) return;
      if (error.ending === "crashed")
        store.set({ result: null, job: { phase: "failed", message: error.message } });
      else store.set({ job: { phase: "cancelled", message: "" } });
    }
  }

  /** The texts have changed, so they are no longer those of the address, and not yet those that are kept.
   * @param {Texts} texts */
  function take(texts) {
    store.set(texts);
    if (holdsTexts(location.hash) || holdsPage(location.hash))
      history.replaceState(null, "", location.pathname + location.search);
    if (store.get().keep && !remember(store.get())) {
      store.set({ keep: false, notice: "This browser has no room to keep these texts." });
    }
  }

  /** What stands there is about to be replaced by what was not typed: undo brings it back. @param {Texts} texts */
  function replace(texts) {
    const { original, suspect, filter, notes, claim, past } = store.get();
    if (original !== "" || suspect !== "")
      store.set({ past: [...past.slice(-9), { original, suspect, filter, notes, claim }] });
    const whole = texts.original !== undefined && texts.suspect !== undefined && !isSwap(texts);
    if (whole) store.set({ filter: { ...filter, dismissed: [] }, notes: {}, claim: {}, unsaved: false });
    load(texts);
  }

  /** What a text was taken out of, and what that says of it. @param {Side} side @param {Read} read */
  function tellTaken(side, read) {
    const { claim, taken } = store.get();
    const facts = withFacts(claim, side, read.facts, taken[side]?.facts ?? {});
    const told = { ...read, text: lines(read.text) };
    store.set({ claim: facts, taken: { ...taken, [side]: told } });
  }

  /** @param {Side} side @param {Read} read */
  function takeRead(side, read) {
    replace({ [side]: read.text });
    tellTaken(side, read);
  }

  /** The page that a bookmark or another program carried here is the suspect. @param {string} fragment */
  async function takePage(fragment) {
    const read = await heldIn(pageIn(fragment));
    if (typeof read === "string") store.set({ notice: read });
    else takeRead("suspect", read);
    return true;
  }

  /** @param {Texts} texts */
  function isSwap({ original, suspect }) {
    const before = store.get();
    return original === before.suspect && suspect === before.original;
  }

  /** Says whether there was something to bring back. */
  function undo() {
    const past = [...store.get().past];
    const last = past.pop();
    if (!last) return false;
    store.set({ ...last, past });
    load(last);
    return true;
  }

  /** @param {Desk} desk */
  function takeDesk({ dismissed, ...desk }) {
    store.set({ ...desk, filter: { ...store.get().filter, dismissed } });
  }

  /** The texts of a link, where it holds any. @param {string} link or its fragment */
  async function takeLink(link) {
    const fragment = link.slice(Math.max(0, link.indexOf("#")));
    if (holdsPage(fragment)) return takePage(fragment);
    if (!holdsTexts(fragment)) return false;
    const texts = await heldIn(textsIn(fragment));
    if (typeof texts === "string") store.set({ notice: texts });
    else replace(texts);
    return true;
  }

  /** Texts came as a whole, or one of them: answer at once.
   * @param {Texts} texts */
  function load({ original, suspect }) {
    const before = store.get();
    take({ original: lines(original ?? before.original), suspect: lines(suspect ?? before.suspect) });
    analyse();
  }

  return {
    load,
    replace,
    undo,
    takeLink,
    tellTaken,

    takeRead,

    /** Also what stands around the article. @param {Side} side */
    takeAll(side) {
      const { whole } = store.get().taken[side] ?? {};
      if (whole !== undefined) replace({ [side]: whole });
    },

    again: analyse,
    cancel: () => engine.cancel(),

    /** All data has come: an answer that was given without some of it is given anew. */
    refine() {
      if (store.get().job.phase === "done" && store.get().result?.partial) analyse();
    },

    /** The page has opened: take up the texts of a link, those of the tab, or those that were kept. */
    async begin() {
      const link = holdsTexts(location.hash) ? await heldIn(textsIn(location.hash)) : null;
      const shared = typeof link === "object" ? link : null;
      const kept = remembered();
      // The texts of a link do not take the place of those that are kept before the reader changes them.
      if (kept) store.set({ keep: true });
      const desk = deskOfTab();
      const texts = shared ?? desk ?? kept;
      if (desk && texts?.original === desk.original && texts.suspect === desk.suspect) takeDesk(desk);
      else if (texts) store.set(texts);
      if (typeof link === "string") store.set({ notice: link });
      if (holdsPage(location.hash)) await takePage(location.hash);
      else if (texts) analyse();
      else setTimeout(() => engine.warm(), settled);
    },

    /** The tab is left, or loaded again. */
    leave() {
      keepInTab(deskOf(store.get()));
    },

    /** A key was pressed in a box: wait until the typing rests.
     * @param {Side} side @param {string} text */
    type(side, text) {
      take({ [side]: text });
      clearTimeout(timer);
      timer = setTimeout(analyse, rest);
    },

    swap() {
      const { original, suspect } = store.get();
      replace({ original: suspect, suspect: original });
    },

    clear() {
      replace({ original: "", suspect: "" });
      keepInTab(deskOf(store.get()));
    },

    /** @param {boolean} keep the texts over a reload */
    keep(keep) {
      store.set({ keep });
      if (!keep) forget();
      else take({});
    },

    /** @param {string} notice */
    notify(notice) {
      store.set({ notice });
    },
  };
}

/** @param {State} state @returns {Desk} */
function deskOf({ original, suspect, filter: { dismissed }, notes, claim, unsaved }) {
  return { original, suspect, dismissed, notes, claim, unsaved };
}

/** Line ends as a text box gives them, so that the positions in a report are those in the box.
 * @param {string} text */
function lines(text) {
  return text.replace(/\r\n?/g, "\n");
}
