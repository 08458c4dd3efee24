// Asks a worker and waits for its answers. Every request settles: with a report, or with an error that says why not.

/** @typedef {import("../unspin.js").Report} Report */
/** @typedef {import("../unspin.js").AnalysisOptions} AnalysisOptions */

/**
 * Unspin in a thread of its own.
 * @typedef {object} UnspinWorker
 * @property {(original: string, suspect: string, options?: AnalysisOptions) => Promise<Report>} compare
 *   What was done to the original to make the suspect.
 * @property {(text: string, options?: AnalysisOptions) => Promise<Report>} inspect What one text alone shows.
 * @property {() => void} close Ends the thread; whatever still waits is rejected. A later request starts a fresh one.
 */

/** @typedef {{ resolve: (report: Report) => void, reject: (error: Error) => void }} Waiting */
/** @typedef {{ id: number, report?: Report, error?: string }} Answer */
/** @typedef {{ texts: string[], options: AnalysisOptions }} Question one text, or the original and the suspect */

/**
 * A thread as this file needs it; pages and node start theirs in different ways.
 * @typedef {{ post: (message: Question & { id: number }) => void, end: () => void }} Thread
 */

/**
 * @param {(onAnswer: (answer: Answer) => void, onCrash: (why: string) => void) => Thread} start
 * @returns {UnspinWorker}
 */
export function createRequests(start) {
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  /** @type {Thread | null} */
  let thread = null;
  let count = 0;

  /** @param {string} why */
  function end(why) {
    thread?.end();
    thread = null;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  }

  /** @param {Answer} answer */
  function settle({ id, report, error }) {
    const request = waiting.get(id);
    waiting.delete(id);
    if (report) request?.resolve(report);
    else request?.reject(new Error(error));
  }

  /** @param {Question} question @returns {Promise<Report>} */
  function ask(question) {
    return new Promise((resolve, reject) => {
      const id = ++count;
      thread ??= start(settle, end);
      thread.post({ id, ...question });
      waiting.set(id, { resolve, reject });
    });
  }

  return {
    compare: (original, suspect, options = {}) => ask({ texts: [original, suspect], options }),
    inspect: (text, options = {}) => ask({ texts: [text], options }),
    close: () => end("the worker was closed"),
  };
}
