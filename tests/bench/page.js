// How soon the page can be used, and how soon an answer is seen: node tests/bench/page.js [VISITS]   (needs scripts/build site)
//
// Each visit is one of a stranger, in a fresh context: nothing is cached. Two visits each time: one pastes the example as soon as the
// page can be used, so that the answer waits for the engine, and one when the engine has come. An answer is seen when the
// frame that shows the verdict has been drawn. Milliseconds, the median and the least of all visits.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { original, suspect } from "../../web/samples/synonym_spinner.js";

const visits = Number(process.argv[2] ?? 9);
const site = await serve(fileURLToPath(new URL("../../build/site", import.meta.url)));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});

/** Runs in the page before anything of it: notes when it can be used. */
function watchPage() {
  const noted = /** @type {any} */ (globalThis);
  const watcher = new MutationObserver(() => {
    if (!document.body?.classList.contains("live")) return;
    watcher.disconnect();
    noted.usable = performance.now();
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: pastes both texts and answers with the time until the verdict has been drawn.
 * @param {{ original: string, suspect: string }} texts @returns {Promise<number>} */
function pasteBoth(texts) {
  return new Promise((seen) => {
    const verdict = /** @type {HTMLElement} */ (document.getElementById("verdict"));
    let start = 0;
    new MutationObserver(() => {
      // The frame of the change, and the one after it, by which the first has been drawn.
      if (!verdict.hidden)
        requestAnimationFrame(() => requestAnimationFrame(() => seen(performance.now() - start)));
    }).observe(verdict, { attributes: true, attributeFilter: ["hidden"] });
    for (const [side, text] of Object.entries(texts)) {
      const box = /** @type {HTMLTextAreaElement} */ (document.getElementById(side));
      box.value = text;
      start = performance.now();
      box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
    }
  });
}

/** @param {boolean} patient waits for the engine before it pastes */
async function visit(patient) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.goto(site.url);
  await page.waitForFunction(() => "usable" in globalThis);
  // What is fetched last comes two seconds after the engine could answer.
  if (patient) await page.waitForResponse(/names\.bin\.gz$/);
  const answered = await page.evaluate(pasteBoth, { original, suspect });
  const usable = await page.evaluate(() => /** @type {any} */ (globalThis).usable);
  await context.close();
  return { usable, answered };
}

/** @type {Record<string, number[]>} */
const rows = {
  "the page can be used": [],
  "example answered, engine there": [],
  "example answered, from a cold start": [],
};
for (let count = 0; count < visits; count++) {
  const cold = await visit(false);
  const warm = await visit(true);
  rows["the page can be used"].push(cold.usable, warm.usable);
  rows["example answered, engine there"].push(warm.answered);
  rows["example answered, from a cold start"].push(cold.usable + cold.answered);
}
await browser.close();
site.close();

console.log(`| ${visits} visits, ms | median | least |\n|---|---|---|`);
for (const [name, times] of Object.entries(rows)) {
  times.sort((a, b) => a - b);
  console.log(`| ${name} | ${times[times.length >> 1].toFixed(0)} | ${times[0].toFixed(0)} |`);
}
