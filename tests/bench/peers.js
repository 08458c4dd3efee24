// How long an answer takes, beside the npm peers, in one run on one machine:
//   node tests/bench/peers.js [WORDS…]     (needs scripts/build native wasm, and the target bench_stages)
// Peers: `diff` (jsdiff, diffWords) and `diff-match-patch` (words as characters). They say what stayed and what did not;
// Unspin's time is for the whole report as an object. Milliseconds, the best of several rounds. A peer that takes
// longer than half a minute is stopped or left out: “–”.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { diffWords } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { loadUnspin } from "../../web/dist/unspin.js";
import { makePair } from "./articles.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shares = [0.05, 0.35]; // of the words replaced: a light spin and a heavy one
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 2_000, 10_000, 100_000];
const longest = 30_000; // ms

/** The best time of a function in milliseconds: it is run until two seconds are gone, once at least, so that it runs warm.
 * @param {() => unknown} work */
function best(work) {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + 2000;
  do {
    const start = performance.now();
    if (work() === undefined) return Number.NaN;
    least = Math.min(least, performance.now() - start);
  } while (performance.now() < end);
  return least;
}

/** diff-match-patch by words: each distinct word becomes a character, as its wiki says.
 * @param {string} original @param {string} suspect */
function wordDiff(original, suspect) {
  /** @type {Map<string, string>} */
  const characters = new Map();
  const encode = (/** @type {string} */ text) =>
    (text.match(/\w+|\s+|[^\w\s]+/g) ?? [])
      .map(
        (word) =>
          characters.get(word) ?? characters.set(word, String.fromCharCode(characters.size + 1)).get(word),
      )
      .join("");
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = longest / 1000;
  return differ.diff_main(encode(original), encode(suspect), false);
}

/** compare() in native code and its JSON, by tests/bench/stages.cpp. @param {string} original @param {string} suspect */
function nativeTime(original, suspect) {
  const folder = mkdtempSync(`${tmpdir()}/unspin-`);
  writeFileSync(`${folder}/original.txt`, original);
  writeFileSync(`${folder}/suspect.txt`, suspect);
  const printed = execFileSync(`${root}build/native/tests/bench_stages`, [`${root}build/lexicon`, folder]);
  rmSync(folder, { recursive: true });
  const [compare, json] = printed.toString().split("\n")[1].trim().split(/\s+/).slice(-2).map(Number);
  return compare + json;
}

/** The module in a page of Chromium. @param {{ original: string, suspect: string }[]} pairs @returns {Promise<number[]>} */
async function chromiumTimes(pairs) {
  const server = await serve(root);
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}package.json`); // any page of the same origin
    return await page.evaluate(
      async ({ pairs, code, module }) => {
        const { loadUnspin } = await import(module);
        const unspin = await loadUnspin();
        const time = new Function(`return (${code})`)();
        return pairs.map(({ original, suspect }) => time(() => unspin.compare(original, suspect)));
      },
      { pairs, code: best.toString(), module: `${server.url}web/dist/unspin.js` },
    );
  } finally {
    await browser.close();
    server.close();
  }
}

const unspin = await loadUnspin();
const rows = sizes.flatMap((size) => shares.map((share) => ({ size, share, ...makePair(size, share) })));
const inChromium = await chromiumTimes(rows);
const show = (/** @type {number} */ time) => (Number.isNaN(time) ? "–" : time.toFixed(time < 10 ? 1 : 0));
console.log(
  "| words a side | replaced | native | module, node | module, Chromium | jsdiff | diff-match-patch | module / native | module / jsdiff |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
rows.forEach(({ size, share, original, suspect }, at) => {
  const native = nativeTime(original, suspect);
  const module = best(() => unspin.compare(original, suspect));
  const jsdiff = best(() => diffWords(original, suspect, { timeout: longest }));
  const differ = size > 20_000 ? Number.NaN : best(() => wordDiff(original, suspect));
  const times = [native, module, inChromium[at], jsdiff, differ].map(show);
  const ratios = [module / native, module / jsdiff].map((ratio) =>
    Number.isNaN(ratio) ? "–" : ratio.toFixed(2),
  );
  console.log(
    `| ${size.toLocaleString("en")} | ${share * 100} % | ${times.join(" | ")} | ${ratios.join(" | ")} |`,
  );
});
