// A plain page: the package's folder was copied beside it, and nothing was bundled.

import { loadUnspin } from "./node_modules/unspin/unspin.js";
import { startUnspin } from "./node_modules/unspin/worker/start.js";
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
