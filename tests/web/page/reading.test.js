// How a reader reads the result, done in Chromium.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { compare, openSite } from "./browser.js";
import { drawbridge } from "./drawbridge.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;

beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
  await page.goto(site.url);
});

const shownMarks = () => page.locator("#rows mark:not(.off)").count();

test("one plain line says how many words stayed, were added and left out, and the boxes count alike", async () => {
  await compare(page, drawbridge);
  assert.match(
    (await page.locator("#verdict .account").textContent()) ?? "",
    /^\d+ of \d+ words stand word for word; the longest run is \d+ words; \d+ words were added, \d+ left out\.$/,
  );
  const [, all] = /of (\d+) words/.exec((await page.locator(".account").textContent()) ?? "") ?? [];
  assert.equal(await page.locator("#suspect-count").textContent(), `${all} words`);
});

test("small changes are shown on demand, in the list and in the texts", async () => {
  await compare(page, drawbridge);
  const before = await shownMarks();
  assert.equal(await page.locator("#rows mark.small:not(.off)").count(), 0);
  await page.getByRole("button", { name: "Show small changes" }).click();
  await page.locator("#rows mark.small:not(.off)").first().waitFor();
  assert.ok((await shownMarks()) > before);
  await page.locator("#groups li", { hasText: /that\s*→\s*nothing/ }).waitFor();
  await page.getByRole("button", { name: "Hide small changes" }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("#rows mark:not(.off)").length === count,
    before,
  );
});

test("with every difference on, no word is unmarked but what is the same", async () => {
  await compare(page, { ...drawbridge, suspect: drawbridge.suspect.replace("nine hours on", "9 hours on") });
  await page.locator("#verdict").focus();
  await page.keyboard.press("d");
  await page.locator("#articles.every").waitFor();
  assert.equal(await page.locator("#rows mark.off").count(), 0);
  const plain = (/** @type {string} */ side) =>
    page.locator(`.cell.${side}`).evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const copy = /** @type {Element} */ (cell.cloneNode(true));
        for (const marked of copy.querySelectorAll("mark, .differs")) marked.replaceWith(" | ");
        return copy.textContent?.match(/[\p{L}\p{N}]+/gu) ?? [];
      }),
    );
  assert.deepEqual(await plain("original"), await plain("suspect"));
  await page.getByLabel("Every difference").uncheck();
  await page.locator("#rows mark.small.off").first().waitFor();
});

test("unchanged paragraphs are folded on request, and a button opens each run of them", async () => {
  await compare(page, drawbridge);
  const stayed = page.getByText("Lorries were sent along the coast road").first();
  await page.getByLabel("Fold what is unchanged").check();
  const button = page.getByRole("button", { name: "2 unchanged paragraphs" });
  await button.waitFor();
  assert.equal(await page.locator("#rows").getByText("Lorries were sent").first().isVisible(), false);
  assert.equal(await page.locator("#rows mark:not(.off)").first().isVisible(), true);
  await button.press("Enter");
  assert.equal(await button.getAttribute("aria-expanded"), "true");
  await page.locator("#rows").getByText("Lorries were sent").first().waitFor();
  await page.getByLabel("Fold what is unchanged").uncheck();
  await button.waitFor({ state: "detached" });
  await stayed.waitFor();
});
