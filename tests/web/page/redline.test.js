// One column with the changes in it, done in Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { compare, openSite, pair } from "./browser.js";
import { drawbridge } from "./drawbridge.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;

beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(site.url);
});

/** The words of the column without what is in these elements. @param {string} left "del" or "ins" */
async function wordsWithout(left) {
  const texts = await page.locator(".redline > p:not(.about)").evaluateAll(
    (all, name) =>
      all.map((each) => {
        const copy = /** @type {Element} */ (each.cloneNode(true));
        for (const change of copy.querySelectorAll(name)) change.remove();
        return copy.textContent ?? "";
      }),
    left,
  );
  return wordsOf(texts.join("\n"));
}

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const texts = {
  ...drawbridge,
  suspect: `${drawbridge.suspect.replace(/\n+(?=[^\n]*$)/, " ")}\n\nRead more: ten bridges worth a detour`,
};

test("one column has the suspect in it with what was put in, and the original with what was struck out", async () => {
  await compare(page, texts);
  await page.getByLabel("One column").check();
  await page.locator(".redline ins", { hasText: "ten bridges" }).waitFor();
  assert.equal(await page.locator("#rows").isVisible(), false);
  assert.deepEqual(await wordsWithout("del"), wordsOf(texts.suspect));
  assert.deepEqual((await wordsWithout("ins")).sort(), wordsOf(texts.original).sort());
  await page.getByLabel("One column").uncheck();
  await page.locator("#rows mark").first().waitFor();
  assert.equal(await page.locator(".redline").isVisible(), false);
});

test("what is dismissed stands in the one column as the suspect has it", async () => {
  await compare(page, pair);
  await page.getByLabel("One column").check();
  await page.locator(".redline del", { hasText: "foggy" }).waitFor();
  await page.locator(".redline ins", { hasText: "misty" }).click();
  await page.locator("#groups li.chosen", { hasText: "misty" }).waitFor();
  await page.locator("#verdict").press("x");
  await page.locator(".redline del", { hasText: "foggy" }).waitFor({ state: "detached" });
  assert.equal(await page.locator(".redline ins", { hasText: "misty" }).count(), 0);
  await page.getByText("the misty end of a storm").last().waitFor();
  assert.equal(await page.locator(".redline del", { hasText: "begin" }).count(), 1);
});

test("by keyboard one steps through the changes in the one column, and from a change to its entry", async () => {
  await compare(page, pair);
  await page.locator("#verdict").focus();
  await page.keyboard.press("r");
  await page.locator(".redline del", { hasText: "foggy" }).waitFor();
  const entry = page.locator("#groups li", { hasText: "foggy" });
  await entry.locator("a.suspect").click();
  await page.locator(".redline del.chosen", { hasText: "foggy" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "foggy");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), await entry.getAttribute("id"));
});

test("the places of a reason are shown in the two columns", async () => {
  await compare(page, drawbridge);
  await page.getByLabel("One column").check();
  await page.locator(".redline del").first().waitFor();
  await page.getByRole("link", { name: /^the longest run is/ }).click();
  await page.getByText("Place 1 of 1").waitFor();
  await page.locator("#rows mark").first().waitFor();
  assert.equal(await page.getByLabel("One column").isChecked(), false);
});

test("the one column is on paper and in the saved report where it is on the page", async () => {
  await compare(page, pair);
  const save = async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "HTML report" }).click();
    return readFileSync(await (await downloading).path(), "utf8");
  };
  assert.doesNotMatch(await save(), /<del/);
  await page.getByLabel("One column").check();
  await page.locator(".redline del").first().waitFor();
  const saved = await save();
  assert.match(saved, /<del[^>]*><a href="#finding-\d+">foggy<\/a><\/del><ins[^>]*><a[^>]*>misty</);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".redline").isVisible(), true);
  assert.equal(await page.locator("#rows").isVisible(), false);
  const report = await site.browser.newPage();
  await report.setContent(saved);
  assert.equal(await report.locator(".redline del").first().isVisible(), true);
  await report.close();
});
