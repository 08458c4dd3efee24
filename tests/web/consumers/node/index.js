// A program for node: the module itself, and the same in a worker thread.

import { loadUnspin } from "unspin";
import { startUnspin } from "unspin/worker";
import { original, suspect } from "./texts.js";

const unspin = await loadUnspin();
const here = unspin.compare(original, suspect);

const worker = startUnspin();
const there = await worker.compare(original, suspect);
const alone = await worker.inspect(suspect);
const refused = await worker
  .compare(original, /** @type {any} */ (undefined))
  .catch((error) => error.message);
worker.close();
const again = await worker.inspect(suspect); // a fresh thread
const pending = worker.inspect(suspect).catch((error) => error.message);
worker.close();

const [finding] = here.findings;
const words = [original.slice(...finding.original), suspect.slice(...finding.suspect)];
const same = JSON.stringify(here) === JSON.stringify(there);
const inspected = [alone.mode, again.mode];
console.log(JSON.stringify({ words, same, limits: here.limits, inspected, refused, closed: await pending }));
