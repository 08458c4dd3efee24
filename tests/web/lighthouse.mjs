// The page as Lighthouse sees it on a first visit with a slow phone: node tests/web/lighthouse.mjs (after scripts/build site).
// It fails below 100 in accessibility, best practices and search engines' view, and below 95 in speed. As a busy machine
// only makes a page look slower, it may try three times.
import { fileURLToPath } from "node:url";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { serve } from "../../scripts/serve.mjs";

/** @type {Record<string, number>} */
const least = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

const site = await serve(fileURLToPath(new URL("../../build/site", import.meta.url)));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
let reached = false;
for (let tries = 1; tries <= 3 && !reached; tries++) {
  console.log(`visit ${tries}`);
  reached = await visit();
}
await browser.close();
site.close();
if (!reached) process.exitCode = 1;

/** Visits once, says what came of it, and answers whether it was enough. */
async function visit() {
  const page = await browser.newPage();
  const categories = Object.keys(least);
  const answer = await lighthouse(site.url, { logLevel: "error", onlyCategories: categories }, undefined, page);
  await page.close();
  if (!answer) throw new Error("Lighthouse gave no answer");
  const { lhr } = answer;
  const scores = categories.map((name) => {
    const score = Math.round((lhr.categories[name].score ?? 0) * 100);
    console.log(`  ${name}: ${score}`);
    return { name, enough: score >= least[name] };
  });
  for (const { name } of scores.filter(({ enough }) => !enough)) {
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const { score, title, displayValue } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.95) console.log(`  ${title}: ${displayValue ?? "not reached"}`);
    }
  }
  return scores.every(({ enough }) => enough);
}
