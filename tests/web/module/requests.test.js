// The package's helper for workers, with threads that the test plays itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRequests } from "../../../web/package/requests.js";

/** Requests to threads that keep what they are sent. */
function played() {
  /** @type {{ posted: any[], ended: boolean, answer: (fields?: object) => void, crash: (why: string) => void }[]} */
  const threads = [];
  const requests = createRequests((onAnswer, onCrash) => {
    /** @type {any[]} */
    const posted = [];
    const thread = {
      posted,
      ended: false,
      answer: (/** @type {any} */ fields = { report: { mode: "compare" } }) =>
        onAnswer({ id: posted.at(-1).id, ...fields }),
      crash: onCrash,
    };
    threads.push(thread);
    return {
      post: (message) => posted.push(structuredClone(message)),
      end: () => {
        thread.ended = true;
      },
    };
  });
  return { requests, threads };
}

/** @param {Promise<unknown>} promise */
const refusal = (promise) =>
  promise.then(
    () => assert.fail("it was answered"),
    (error) => error.message,
  );

test("requests are answered in their order by one thread, and know nothing of signals there", async () => {
  const { requests, threads } = played();
  const first = requests.compare("a", "b", { leastConfidence: 0.5, signal: new AbortController().signal });
  const second = requests.inspect("c");
  assert.deepEqual(
    threads[0].posted.map(({ texts, options }) => [texts, options]),
    [[["a", "b"], { leastConfidence: 0.5 }]],
  );
  threads[0].answer();
  await first;
  threads[0].answer({ error: "the text must be a string, not number" });
  assert.equal(await refusal(second), "the text must be a string, not number");
  assert.equal(threads.length, 1);
});

test("a signal ends the request that is worked on, with its thread; the next one gets a fresh thread", async () => {
  const { requests, threads } = played();
  const impatient = new AbortController();
  const first = requests.compare("a", "b", { signal: impatient.signal });
  const second = requests.inspect("c");
  impatient.abort(new Error("the reader left"));
  assert.equal(await refusal(first), "the reader left");
  assert.ok(threads[0].ended);
  threads[0].answer(); // too late, and nobody's
  threads[0].crash("it was ended");
  threads[1].answer();
  await second;
});

test("a signal ends a request that waits, and leaves the one before it alone", async () => {
  const { requests, threads } = played();
  const first = requests.inspect("a");
  const impatient = new AbortController();
  const second = requests.inspect("b", { signal: impatient.signal });
  impatient.abort();
  await assert.rejects(second, { name: "AbortError" });
  threads[0].answer();
  await first;
  assert.deepEqual([threads.length, threads[0].ended, threads[0].posted.length], [1, false, 1]);
});

test("a signal that was given too late ends nothing, and one given too early begins nothing", async () => {
  const { requests, threads } = played();
  await assert.rejects(requests.inspect("a", { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.equal(threads.length, 0);
  const patient = new AbortController();
  const answered = requests.inspect("b", { signal: patient.signal });
  threads[0].answer();
  await answered;
  patient.abort();
  assert.equal(threads[0].ended, false);
});

test("a request that takes longer than it may is rejected, and those behind it are answered", async () => {
  const { requests, threads } = played();
  const first = requests.inspect("a", { timeout: 1 });
  const second = requests.inspect("b");
  assert.equal(await refusal(first), "the request took more than 1 ms");
  assert.ok(threads[0].ended);
  threads[1].answer();
  await second;
});

test("options that cannot be sent, or throw when they are read, are the request's own error", async () => {
  const { requests, threads } = played();
  const unsendable = /** @type {any} */ ({ leastConfidence: () => 1 });
  await assert.rejects(requests.inspect("a", unsendable), { name: "DataCloneError" });
  const throwing = {
    get signal() {
      throw new Error("no signal");
    },
  };
  assert.equal(await refusal(requests.inspect("a", /** @type {any} */ (throwing))), "no signal");
  const fine = requests.inspect("b", /** @type {any} */ (null));
  threads.at(-1)?.answer();
  await fine;
});

test("closing, or a crash, rejects all that waits, and a later request starts a fresh thread", async () => {
  const { requests, threads } = played();
  const all = [requests.inspect("a"), requests.inspect("b")];
  requests.close();
  assert.deepEqual(await Promise.all(all.map(refusal)), ["the worker was closed", "the worker was closed"]);
  const third = requests.inspect("c");
  threads[1].crash("out of memory");
  assert.equal(await refusal(third), "out of memory");
  const fourth = requests.inspect("d");
  threads[2].answer();
  await fourth;
});
