// Asks a worker and waits for its answers. Every request settles: with a report, or with an error that says why not.

/** @typedef {import("../unspin.js").Report} Report */
/** @typedef {import("../unspin.js").AnalysisOptions} AnalysisOptions */

/**
 * @typedef {object} Bounds
 * @property {AbortSignal} [signal] Ends the request; it is rejected with the signal's reason.
 * @property {number} [timeout] Milliseconds that the worker may take for the request, the first one's loading of the
 *   module included; from then on it is rejected. As long as it takes, unless given.
 */
/** @typedef {AnalysisOptions & Bounds} RequestOptions */

/**
 * Unspin in a thread of its own. Requests are answered one after the other. One that is ended while it is worked on takes
 * the thread with it; those behind it get a fresh one.
 * @typedef {object} UnspinWorker
 * @property {(original: string, suspect: string, options?: RequestOptions) => Promise<Report>} compare
 *   What was done to the original to make the suspect.
 * @property {(text: string, options?: RequestOptions) => Promise<Report>} inspect What one text alone shows.
 * @property {() => void} close Ends the thread; whatever still waits is rejected. A later request starts a fresh one.
 */

/** @typedef {{ id: number, report?: Report, error?: string }} Answer */
/** @typedef {{ texts: string[], options: AnalysisOptions }} Question one text, or the original and the suspect */

/**
 * @typedef {object} Request
 * @property {Question & { id: number }} message
 * @property {number} [timeout]
 * @property {(report: Report) => void} resolve
 * @property {(reason: unknown) => void} reject
 * @property {() => void} forget Stops listening to the signal and to the clock.
 */

/**
 * A thread as this file needs it; pages and node start theirs in different ways.
 * @typedef {{ post: (message: Question & { id: number }) => void, end: () => void }} Thread
 */

/**
 * @param {(onAnswer: (answer: Answer) => void, onCrash: (why: string) => void) => Thread} start
 * @returns {UnspinWorker}
 */
export function createRequests(start) {
  /** @type {Request[]} the first is being worked on */
  let queue = [];
  /** @type {Thread | null} */
  let thread = null;
  let count = 0;

  function endThread() {
    thread?.end();
    thread = null;
  }

  /** @param {string} why */
  function end(why) {
    endThread();
    const all = queue;
    queue = [];
    for (const request of all) {
      request.forget();
      request.reject(new Error(why));
    }
  }

  function open() {
    const opened = start(settle, (why) => {
      if (thread === opened) end(why);
    });
    return opened;
  }

  /** Gives the first request to the thread. */
  function begin() {
    const [request] = queue;
    if (!request) return;
    try {
      thread ??= open();
      thread.post(request.message);
    } catch (error) {
      drop(request, error);
      return;
    }
    const { timeout, forget } = request;
    if (timeout === undefined) return;
    const late = () => drop(request, new Error(`the request took more than ${timeout} ms`));
    const clock = setTimeout(late, timeout);
    request.forget = () => {
      clearTimeout(clock);
      forget();
    };
  }

  /** Rejects a request before it has its answer. @param {Request} request @param {unknown} reason */
  function drop(request, reason) {
    const place = queue.indexOf(request);
    if (place < 0) return;
    queue.splice(place, 1);
    request.forget();
    request.reject(reason);
    if (place > 0) return;
    endThread();
    begin();
  }

  /** @param {Answer} answer */
  function settle({ id, report, error }) {
    if (queue[0]?.message.id !== id) return; // of a thread that was ended meanwhile
    const [request] = queue.splice(0, 1);
    request.forget();
    if (report) request.resolve(report);
    else request.reject(new Error(error));
    begin();
  }

  /** @param {string[]} texts @param {RequestOptions | null} [given] @returns {Promise<Report>} */
  function ask(texts, given) {
    return new Promise((resolve, reject) => {
      const { signal, timeout, ...options } = given ?? {};
      signal?.throwIfAborted();
      const abort = () => drop(request, signal?.reason);
      const forget = () => signal?.removeEventListener("abort", abort);
      /** @type {Request} */
      const request = { message: { id: ++count, texts, options }, timeout, resolve, reject, forget };
      signal?.addEventListener("abort", abort);
      if (queue.push(request) === 1) begin();
    });
  }

  return {
    compare: (original, suspect, options) => ask([original, suspect], options),
    inspect: (text, options) => ask([text], options),
    close: () => end("the worker was closed"),
  };
}
