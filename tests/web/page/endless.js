// What tests of texts without an end share.
import assert from "node:assert/strict";
import { compare, pair } from "./browser.js";
import { spun, workerThatAnswers } from "./canned.js";

/** @typedef {import("playwright-core").Page} Page */

/** Puts a text in at once: Chromium takes a minute to type one of many lines.
 * @param {Page} page @param {string} label @param {string} text */
export const put = (page, label, text) =>
  page.getByLabel(label, { exact: true }).evaluate((box, value) => {
    /** @type {HTMLTextAreaElement} */ (box).value = value;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);

/** The page ends with an answer to these texts, and answers the next ones.
 * @param {Page} page @param {string} original @param {string} suspect */
export async function answerAndGoOn(page, original, suspect) {
  await put(page, "Original", original);
  await put(page, "Suspect", suspect);
  await page.locator('#status[data-phase="done"]').waitFor({ state: "attached", timeout: 280_000 });
  await page.getByRole("button", { name: "Clear" }).click();
  await compare(page, pair);
  assert.match((await page.locator("#groups").textContent()) ?? "", /foggy\s*→\s*misty/);
}

/** A page whose worker answers with this report, drawn to the end.
 * @param {{ url: string, browser: import("playwright-core").Browser }} site
 * @param {Partial<import("../../../web/values/types.js").Report>} report @param {string} text of both sides
 * @param {string[]} ran what went wrong is added here */
export async function openDrawn(site, report, text, ran) {
  const page = await site.browser.newPage();
  page.setDefaultTimeout(240_000);
  page.on("pageerror", (error) => ran.push(error.message));
  await page.route("**/web/worker.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: workerThatAnswers(
        { ...spun, verdict: { ...spun.verdict, evidence: [[], []] }, ...report },
        false,
      ),
    }),
  );
  await page.goto(site.url);
  await put(page, "Original", text);
  await put(page, "Suspect", text);
  await page.locator("#verdict:not([hidden])").waitFor();
  await page.waitForFunction(
    (length) => document.querySelector(".cell.suspect p")?.textContent?.length === length,
    text.trim().length,
  );
  assert.deepEqual(ran, []);
  return page;
}
