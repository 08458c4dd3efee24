// How a reader reads the result, done in Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { blankBoxes, compare, openSite } from "./browser.js";
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
  await page.getByRole("button", { name: "Show the small change" }).click();
  await page.locator("#rows mark.small:not(.off)").first().waitFor();
  assert.ok((await shownMarks()) > before);
  await page.locator("#groups li", { hasText: /that\s*→\s*nothing/ }).waitFor();
  await page.getByRole("button", { name: "Hide the small change" }).click();
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

test("a reason leads to its places one by one, and back", async () => {
  await compare(page, drawbridge);
  const reason = page.getByRole("link", { name: "1 of the 7 numbers and dates in the suspect’s story" });
  await reason.click();
  await page.getByText("Place 1 of 1").waitFor();
  assert.equal(await painted("place"), "14 years");
  await page.keyboard.press("Escape");
  await page.locator(".tour").waitFor({ state: "hidden" });
  assert.match(
    await page.evaluate(() => document.activeElement?.textContent ?? ""),
    /^1 of the 7 numbers and dates/,
  );
  assert.equal(await painted("place"), "");
});

/** The words over which this name is painted. @param {string} name */
function painted(name) {
  return page.evaluate((each) => [...(CSS.highlights.get(each) ?? [])].join(""), name);
}

test("every figure of the line leads to what it counts", async () => {
  await compare(page, drawbridge);
  await page.getByRole("link", { name: /^\d+ left out$/ }).click();
  await page.getByText("Place 1 of 2").waitFor();
  assert.equal(await painted("place"), "By Ottilie Vance");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  assert.equal(await painted("place"), "About 300 people signed a letter to the mayor.");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: /^the longest run is/ }).click();
  await page.getByText("Place 1 of 1").waitFor();
  assert.match(await painted("place"), /Lorries were sent along the coast road/);
});

test("a place in a folded paragraph is opened", async () => {
  await compare(page, drawbridge);
  await page.getByLabel("Fold what is unchanged").check();
  await page.locator("#rows .folded").first().waitFor();
  await page.getByRole("link", { name: /^the longest run is/ }).click();
  await page.locator("#rows").getByText("Lorries were sent").last().waitFor();
  assert.equal(await page.getByLabel("Fold what is unchanged").isChecked(), false);
});

test("a sort of findings is stepped through from its figure", async () => {
  await compare(page, drawbridge);
  await page.getByRole("button", { name: "5 wording" }).click();
  await page.locator("#groups li.chosen", { hasText: "snapped" }).waitFor();
  await page.getByRole("button", { name: "5 wording" }).click();
  await page.locator("#groups li.chosen", { hasText: "start" }).waitFor();
});

test("equal swaps are gathered, and open one by one", async () => {
  await compare(page, drawbridge);
  const bundle = page.locator("#groups summary", { hasText: "work → job, 3 times" });
  await bundle.waitFor();
  assert.equal(await page.locator("#groups li[data-finding]:visible", { hasText: "job" }).count(), 0);
  await bundle.click();
  assert.equal(await page.locator("#groups li[data-finding]:visible", { hasText: "job" }).count(), 3);
  await bundle.click();
  await page.locator(".cell.suspect mark", { hasText: /^job$/ }).nth(1).click();
  await page.locator("#groups li.chosen:visible", { hasText: "job" }).waitFor();
});

test("facts come before names, names before quotations, and the wording last", async () => {
  await compare(page, drawbridge);
  const titles = await page.locator("#groups h3 .sample").allTextContents();
  const places = ["Changed fact", "Garbled name", "Altered quotation", "Synonym swap"].map((title) =>
    titles.indexOf(title),
  );
  assert.ok(!places.includes(-1), titles.join());
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
    titles.join(),
  );
});

test("where the text on the left looks like the copy, the sides can be swapped there", async () => {
  const read = (/** @type {string} */ name) =>
    readFileSync(new URL(`../../articles/dam.${name}.txt`, import.meta.url), "utf8");
  const original = read("suspect");
  await compare(page, { original, suspect: read("original") });
  await page.getByRole("button", { name: "Swap them and see" }).click();
  await page.getByText("It is over 99 % likely that the suspect was made from the original").waitFor();
  assert.equal(await page.getByLabel("Suspect", { exact: true }).inputValue(), original);
  assert.equal(await page.getByRole("button", { name: "Swap them and see" }).count(), 0);
});

test("a picture of the whole page shows every paragraph and every finding", async () => {
  const page = await site.browser.newPage({ viewport: { width: 1000, height: 700 } });
  page.setDefaultTimeout(120_000);
  await page.goto(site.url);
  const many = (/** @type {string} */ text) =>
    Array.from({ length: 12 }, (_, i) => `Part ${i + 1}.\n\n${text}`).join("\n\n");
  await compare(page, { original: many(drawbridge.original), suspect: many(drawbridge.suspect) });
  const total = Number(/^\d+/.exec((await page.locator(".findings-head h2").textContent()) ?? "")?.[0]);
  await page.waitForFunction(
    (count) => document.querySelectorAll("#groups li[data-finding]:not([hidden])").length === count,
    total,
  );
  const boxes = await page.locator("#rows p, #groups li:not([hidden]) .places").evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height };
      }),
  );
  const blank = blankBoxes(await page.screenshot({ fullPage: true }), boxes);
  assert.ok(boxes.length > 200);
  assert.deepEqual(blank, []);
  await page.close();
});
