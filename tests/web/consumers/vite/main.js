// A page made by Vite: the module itself, and the same in a worker.

import { loadUnspin } from "unspin";
import { startUnspin } from "unspin/worker";
import { original, suspect } from "./texts.js";

const unspin = await loadUnspin();
const here = unspin.compare(original, suspect);
const there = await startUnspin().compare(original, suspect);
const same = JSON.stringify(here) === JSON.stringify(there);
document.querySelector("output").textContent = JSON.stringify({
  why: here.findings[0].why,
  same,
  limits: here.limits,
});
