// Keeps one worker busy with the newest request, and ends it when it must.
//
// At most one job runs and one waits; a newer one takes the place of the one that waits. A running job that is
// cancelled, crashes, or holds up a newer one for too long takes its worker with it: abort and crash are one path.

/** @import { Result } from "./values/types.js" */
/** @typedef {"replaced" | "cancelled" | "crashed"} Ending */
/** @typedef {{ id: number, original: string, suspect: string, resolve: (result: Result) => void, reject: (error: EngineError) => void }} Job */

/** How long a job may hold up a newer one. A fresh worker costs about a third of it. */
const patience = 1000;

export class EngineError extends Error {
  /** @param {Ending} ending @param {string} [message] */
  constructor(ending, message = "") {
    super(message);
    this.ending = ending;
  }
}

/** @param {() => Worker} startWorker
 * @param {(ready: boolean) => void} onReady told when a worker can, or can no longer, answer at once
 * @param {() => void} onComplete told when a worker has all its data: from then on no answer is partial */
export function createEngine(startWorker, onReady, onComplete) {
  let count = 0;
  /** @type {Worker | null} */
  let worker = null;
  /** @type {Job | null} */
  let running = null;
  /** @type {Job | null} */
  let waiting = null;

  /** @param {Ending} ending @param {string} [message] */
  function stop(ending, message) {
    worker?.terminate();
    worker = null;
    onReady(false);
    running?.reject(new EngineError(ending, message));
    running = null;
    next();
  }

  function open() {
    const fresh = startWorker();
    fresh.addEventListener("message", ({ data }) => {
      if (data.ready) return onReady(true);
      if (data.complete) return onComplete();
      if (running === null || data.id !== running.id) return;
      if ("error" in data) return stop("crashed", data.error);
      const { original, suspect, resolve } = running;
      running = null;
      resolve({ original, suspect, ...data });
      next();
    });
    fresh.addEventListener("error", (event) => {
      event.preventDefault(); // it is told here
      if (fresh === worker) stop("crashed", event.message);
    });
    return fresh;
  }

  function next() {
    if (running !== null || waiting === null) return;
    running = waiting;
    waiting = null;
    worker ??= open();
    worker.postMessage({ id: running.id, original: running.original, suspect: running.suspect });
  }

  return {
    /** Loads what the first job will need. */
    warm() {
      worker ??= open();
      worker.postMessage({});
    },

    /** @param {string} original @param {string} suspect @returns {Promise<Result>} */
    analyse(original, suspect) {
      return new Promise((resolve, reject) => {
        waiting?.reject(new EngineError("replaced"));
        waiting = { id: ++count, original, suspect, resolve, reject };
        const late = running;
        if (late) setTimeout(() => running === late && waiting && stop("replaced"), patience);
        next();
      });
    },

    cancel() {
      waiting?.reject(new EngineError("cancelled"));
      waiting = null;
      if (running) stop("cancelled");
    },
  };
}

/** @typedef {ReturnType<typeof createEngine>} Engine */
