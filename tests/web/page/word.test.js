// The result as a Word file with tracked changes, taken from the page in Chromium and read again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import JSZip from "jszip";
import { compare, openSite, pair } from "./browser.js";
import { drawbridge } from "./drawbridge.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let fetched;

beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
  page.setDefaultTimeout(120_000);
  fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(site.url);
});

/** The parts of the file that the page saves. */
async function saved() {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word, with tracked changes" }).click();
  const zip = await JSZip.loadAsync(readFileSync(await (await downloading).path()));
  const part = (/** @type {string} */ name) => zip.file(name)?.async("string") ?? "";
  return { document: await part("word/document.xml"), comments: await part("word/comments.xml") };
}

/** The text with all changes accepted or rejected: its paragraphs, as a word processor puts them together.
 * @param {string} xml @param {"ins" | "del"} gone what is taken out */
function settled(xml, gone) {
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  let text = "";
  for (const paragraph of paragraphs) {
    const [properties = ""] = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph) ?? [];
    const rest = paragraph
      .replace(properties, "")
      .replace(new RegExp(`<w:${gone} .*?</w:${gone}>`, "gs"), "");
    for (const [, piece] of rest.matchAll(/<w:(?:t|delText)[^>]*>(.*?)<\/w:(?:t|delText)>/gs)) text += piece;
    if (!properties.includes(`<w:${gone} `)) text += "\n";
  }
  return text.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&").trim();
}

/** @param {string} text */
const paragraphsOf = (text) => text.split(/\n+/).join("\n");

const texts = { ...drawbridge, suspect: `${drawbridge.suspect}\n\nRead more: ten bridges & other sights` };

test("all changes accepted give the suspect, all rejected the original, paragraph by paragraph", async () => {
  await compare(page, texts);
  assert.ok(!fetched.some((url) => url.includes("writers")), "fetched before it was asked for");
  const { document } = await saved();
  assert.match(document, /<w:del [^>]*w:author="Unspin [^"]*"[^>]*>(?:(?!<\/w:del>).)*broke/s);
  assert.match(document, /<w:ins [^>]*>(?:(?!<\/w:ins>).)*snapped/s);
  assert.equal(settled(document, "del"), paragraphsOf(texts.suspect));
  assert.equal(settled(document, "ins"), paragraphsOf(texts.original));
});

test("a paragraph that was split, and one that moved, come back whole", async () => {
  const [head, first, second] = pair.original.split("\n\n");
  const original = `${pair.original}\n\nA diver of the port told reporters that the mud there is four metres deep.`;
  const [last] = original.split("\n\n").slice(-1);
  const suspect = [head, last, first.replace(". Nobody", ".\n\nNobody"), second].join("\n\n");
  await compare(page, { original, suspect });
  const { document } = await saved();
  assert.equal(settled(document, "del"), paragraphsOf(suspect));
  assert.equal(settled(document, "ins"), paragraphsOf(original));
});

test("what the reader dismissed is no change, notes and reasons are comments, and filters are obeyed", async () => {
  await compare(page, texts);
  const entry = (/** @type {string} */ words) => page.locator("#groups li[data-finding]", { hasText: words });
  await entry("snapped").locator("a.suspect").click();
  await entry("snapped").getByRole("button", { name: "Dismiss this finding" }).click();
  await entry("Vray").locator("a.suspect").click();
  await entry("Vray").getByRole("button", { name: "Note this finding" }).click();
  await page.keyboard.type("His name is on the door & in <print>.");
  await page.getByText("What a complaint needs").click();
  await page.getByLabel("Your name").fill("Ottilie Vance");
  const { document, comments } = await saved();
  assert.doesNotMatch(document, /broke</);
  assert.match(document, /after a bolt snapped in/);
  assert.match(comments, /Note: His name is on the door &amp; in &lt;print&gt;\./);
  assert.match(comments, /The original says “40 years”/);
  assert.match(comments, /Claimed by: Ottilie Vance/);
  assert.match(comments, /1 dismissed by the reader/);
  assert.equal(settled(document, "del"), paragraphsOf(texts.suspect));
  await page.getByLabel("Show Changed fact").uncheck();
  const filtered = await saved();
  assert.doesNotMatch(filtered.document, />40</);
  assert.doesNotMatch(filtered.comments, /The original says “40 years”/);
});

test("what no XML can hold is written as the sign for it", async () => {
  const suspect = `${pair.suspect}\n\nA line\u0007 that \ud800 rings.`;
  await compare(page, { original: pair.original, suspect });
  const { document } = await saved();
  assert.match(document, /A line\ufffd that \ufffd rings\./);
});

test("one article alone has no changes to track", async () => {
  await compare(page, { original: "", suspect: pair.suspect });
  assert.equal(await page.getByRole("button", { name: "Word, with tracked changes" }).isVisible(), false);
});
