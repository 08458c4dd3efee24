// What a reader makes of the findings and takes along, and how texts come back, done in Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { linkTo } from "../../../web/services/share.js";
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

/** What the page saves under a name. @param {string} name */
async function saved(name) {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return readFileSync(await (await downloading).path(), "utf8");
}

/** The entry of this swap. @param {string} words */
const entry = (words) => page.locator("#groups li[data-finding]", { hasText: words });

test("a dismissed finding is counted and marked no more, leaves every copy, and can be taken back", async () => {
  await compare(page, pair);
  const heading = page.locator(".findings-head h2");
  const [count] = /^\d+/.exec((await heading.textContent()) ?? "") ?? [];
  await entry("foggy").locator("a.suspect").click();
  await page.locator("#verdict").focus();
  await page.keyboard.press("x");
  await page.getByText(`${Number(count) - 1} findings`, { exact: true }).waitFor();
  assert.equal(await page.locator("mark.off", { hasText: /^misty$/ }).count(), 1);
  assert.doesNotMatch(await saved("CSV"), /,misty,/);
  const markdown = await saved("Markdown");
  assert.doesNotMatch(markdown, /“misty”/);
  assert.match(markdown, /1 dismissed by the reader/);
  assert.doesNotMatch(await saved("JSON"), /“misty”/);
  assert.doesNotMatch(await saved("HTML report"), /data-finding="1"[^>]*>[^<]*<a[^>]*>misty/);
  await entry("foggy").getByRole("button", { name: "Stand by this finding again" }).click();
  await page.getByText(`${count} findings`, { exact: true }).waitFor();
  assert.match(await saved("CSV"), /,misty,/);
});

test("a note and what a complaint needs stand in every copy, and on paper", async () => {
  await compare(page, pair);
  await entry("foggy").locator("a.suspect").click();
  await entry("foggy").getByRole("button", { name: "Note this finding" }).click();
  await page.keyboard.type("Seen in print, too.");
  await page.getByText("What a complaint needs").click();
  await page.getByLabel("Your name").fill("Ottilie Vance");
  await page.getByLabel("Address of the suspect").fill("https://copy.example/story");
  for (const name of ["HTML report", "Markdown", "CSV", "JSON"]) {
    const text = await saved(name);
    for (const part of ["Seen in print, too.", "Ottilie Vance", "copy.example"])
      assert.ok(text.replaceAll("\\", "").includes(part), `${name}: ${part}`);
  }
  assert.match((await page.locator("#provenance").textContent()) ?? "", /Claimed by: Ottilie Vance/);
  assert.match(
    (await page.locator("#provenance").textContent()) ?? "",
    /unspin compare original\.txt suspect\.txt/,
  );
});

test("copies obey the filter", async () => {
  await compare(page, pair);
  await page.locator("#filter summary").click();
  await page.locator("#search").fill("misty");
  await page.getByText(/^1 of \d+ findings$/).waitFor();
  const csv = await saved("CSV");
  assert.match(csv, /,misty,/);
  assert.doesNotMatch(csv, /,start,/);
  assert.match(csv, /not shown/);
});

test("notes are kept while a text is changed elsewhere", async () => {
  await compare(page, pair);
  await entry("foggy").locator("a.suspect").click();
  await entry("foggy").getByRole("button", { name: "Dismiss this finding" }).click();
  await page.locator("#groups .dismissed").waitFor();
  await page.getByLabel("Suspect", { exact: true }).press("Control+Home");
  await page.keyboard.type("Old ");
  await page.locator("#rows .cell.suspect", { hasText: "Old Harbour" }).waitFor();
  await page.locator("#groups .dismissed", { hasText: "misty" }).waitFor();
});

test("undo brings back what was cleared, replaced or swapped, by button and by key", async () => {
  const original = page.getByLabel("Original", { exact: true });
  await compare(page, pair);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.locator("#verdict").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("#verdict").waitFor();
  assert.equal(await original.inputValue(), pair.original);
  await page.getByRole("button", { name: "Swap sides" }).click();
  await page.waitForFunction((text) => document.querySelector("textarea")?.value === text, pair.suspect);
  await original.focus();
  await page.keyboard.press("Control+z");
  await page.waitForFunction((text) => document.querySelector("textarea")?.value === text, pair.original);
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "hidden" });
});

test("a share link that is pasted into the open page is taken, from the address bar and in a box", async () => {
  const link = await linkTo(drawbridge, site.url);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await page.locator("#verdict:not([hidden])").waitFor();
  assert.equal(await page.getByLabel("Suspect", { exact: true }).inputValue(), drawbridge.suspect);
  await page.getByLabel("Suspect", { exact: true }).fill(await linkTo(pair, site.url));
  await page.waitForFunction((text) => document.querySelector("textarea")?.value === text, pair.original);
  assert.equal(await page.getByLabel("Suspect", { exact: true }).inputValue(), pair.suspect);
});

test("leaving asks while there are notes that are in no file", async () => {
  await compare(page, pair);
  /** @type {string[]} */
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await page.reload();
  assert.deepEqual(asked, []);
  await compare(page, pair);
  await entry("foggy").locator("a.suspect").click();
  await page.locator("#verdict").click();
  await page.keyboard.press("x");
  await page.locator("#groups .dismissed").waitFor();
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"]);
});

test("that texts are kept is told truthfully when the texts of a link are opened", async () => {
  const context = await site.browser.newContext();
  const first = await context.newPage();
  first.setDefaultTimeout(120_000);
  await first.goto(site.url);
  await compare(first, pair);
  await first.getByLabel("Keep my texts on this device").check();
  const second = await context.newPage();
  second.setDefaultTimeout(120_000);
  await second.goto(await linkTo(drawbridge, site.url));
  await second.locator("#verdict:not([hidden])").waitFor();
  assert.equal(await second.getByLabel("Keep my texts on this device").isChecked(), true);
  await context.close();
});

test("a reload keeps the texts of the tab and what was made of them, and Clear leaves nothing", async () => {
  const context = await site.browser.newContext();
  await page.close();
  page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(site.url);
  await compare(page, pair);
  await entry("foggy").locator("a.suspect").click();
  await entry("foggy").getByRole("button", { name: "Note this finding" }).click();
  await page.keyboard.type("Seen in print, too.");
  await page.locator("#verdict").click();
  await page.keyboard.press("x");
  await page.locator("#groups .dismissed").waitFor();
  await page.reload();
  await page.locator("#groups .dismissed", { hasText: "foggy" }).waitFor();
  assert.equal(await page.getByLabel("Original", { exact: true }).inputValue(), pair.original);
  assert.equal(await page.getByLabel("Your note on this finding").inputValue(), "Seen in print, too.");
  const other = await context.newPage();
  await other.goto(site.url);
  assert.equal(await other.getByLabel("Original", { exact: true }).inputValue(), "");
  await other.close();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.locator("#verdict").waitFor({ state: "hidden" });
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
  await page.reload();
  assert.equal(await page.getByLabel("Suspect", { exact: true }).inputValue(), "");
  await context.close();
});

test("the JSON carries the texts where the reader wants it", async () => {
  await compare(page, pair);
  assert.equal(JSON.parse(await saved("JSON")).made.texts, undefined);
  await page.getByLabel("JSON with the texts").check();
  const { made, findings } = JSON.parse(await saved("JSON"));
  const swap = findings.find((/** @type {{ why: string }} */ { why }) => why.includes("foggy"));
  assert.deepEqual(made.texts, pair);
  assert.equal(made.texts.suspect.slice(...swap.suspect), "misty");
});
