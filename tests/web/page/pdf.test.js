// Texts that come in as PDF files, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseFile, eachOnAPage, opened as openedOn, openSite, pair } from "./browser.js";
import { longPair } from "./long.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

eachOnAPage(site, (fresh, said) => {
  page = fresh;
  complaints = said;
});

/** @param {Buffer} bytes */
const opened = (bytes) => openedOn(page, "story.pdf", bytes);

/** Prints a page. @param {string} html @param {Parameters<import("playwright-core").Page["pdf"]>[0]} options */
async function printed(html, options = { width: "300px", height: "900px" }) {
  const press = await site.browser.newPage();
  await press.setContent(html);
  const bytes = await press.pdf(options);
  await press.close();
  return Buffer.from(bytes);
}

/** Narrow pages with a head and a foot. @param {string} head @param {string} foot */
const edged = (head, foot) => ({
  width: "360px",
  height: "400px",
  margin: { top: "70px", bottom: "70px", left: "40px", right: "40px" },
  displayHeaderFooter: true,
  headerTemplate: `<div style="font-size: 9px; margin-left: 40px">${head}</div>`,
  footerTemplate: `<div style="font-size: 9px; margin-left: 40px">${foot}</div>`,
});

const sentences = longPair(900).original.split("\n\n");

/** @param {string[]} texts @param {string} style */
const set = (texts, style) =>
  `<style>body { font: 12px serif } p { ${style} }</style>${texts.map((text) => `<p>${text}</p>`).join("")}`;

test("a PDF file is read, its lines put together to paragraphs", async () => {
  const [, first, second] = pair.original.split("\n\n");
  assert.equal(await opened(await printed(`<p>${first}</p><p>${second}</p>`)), `${first}\n\n${second}`);
  assert.deepEqual(complaints, []);
});

test("heads, feet and page numbers are left out of a PDF file, said to be, and taken on request", async () => {
  const foot = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';
  const bytes = await printed(set(sentences, "margin: 0 0 1em"), edged("The Marrow Courier", foot));
  assert.equal(await opened(bytes), sentences.join("\n\n"));
  await page.getByText(/Left out \d+ words at the heads and feet of its pages/).waitFor();
  await page.getByText("What was left out").click();
  const left = await page.locator(".taken li").allTextContents();
  assert.ok(
    left.includes("The Marrow Courier") && left.some((line) => /^Page 3 of \d+$/.test(line)),
    left.join("; "),
  );
  await page.getByRole("button", { name: "Take all" }).click();
  await page.waitForFunction(() =>
    /** @type {HTMLTextAreaElement | null} */ (document.querySelector("#suspect"))?.value.includes(
      "Page 3 of",
    ),
  );
});

test("a bare number at the foot is left out where it counts the pages, and a line of the text that is a number stays", async () => {
  const texts = sentences.toSpliced(1, 0, "1954");
  const bytes = await printed(
    set(texts, "margin: 0 0 1em"),
    edged("", '– <span class="pageNumber"></span> –'),
  );
  assert.equal(await opened(bytes), texts.join("\n\n"));
});

test("paragraphs that are told apart by their first line alone stay paragraphs", async () => {
  const style = "margin: 0; text-indent: 1.5em; text-align: justify";
  assert.equal(
    await opened(await printed(set(sentences.slice(0, 6), style))),
    sentences.slice(0, 6).join("\n\n"),
  );
});

test("a talk in short indented lines is one paragraph each, and a long quotation set in is one", async () => {
  const talk = ["“Is it late?” she asked the man.", "“Not very,” said he.", "“Then let us stay.”"];
  const html = `<style>body { font: 12px serif; width: 280px } p { margin: 0; text-indent: 1.5em } blockquote { margin: 0 0 0 2em; text-indent: 0 }</style>
    <p>${sentences[0]}</p>${talk.map((line) => `<p>${line}</p>`).join("")}<p>${sentences[1]}</p><blockquote>${sentences[2]}</blockquote><div>${sentences[3]}</div>`;
  const paragraphs = (await opened(await printed(html))).split("\n\n");
  assert.deepEqual(paragraphs, [sentences[0], ...talk, ...sentences.slice(1, 4)]);
});

test("a paragraph that goes on on the next page is one", async () => {
  const long = longPair(400).original.replaceAll("\n\n", " ").replaceAll(". In", ", and in");
  const bytes = await printed(set([long], "margin: 0"), edged("The Marrow Courier", ""));
  assert.equal(await opened(bytes), long);
});

test("words that were cut at the end of a line are whole again, and compounds keep their hyphens", async () => {
  const lines = [
    "The well-known harbour mas-",
    "ter spoke of the Anglo-",
    "Danish pier and the well-",
    "known crane of 1950-",
    "1954 to the repor-",
    "ters.",
  ];
  const bytes = await printed(`<pre style="font: 14px serif">${lines.join("\n")}</pre>`);
  assert.equal(
    await opened(bytes),
    "The well-known harbour master spoke of the Anglo-Danish pier and the well-known crane of 1950-1954 to the reporters.",
  );
});

test("reading a long PDF file says which page it is at, and can be cancelled", async () => {
  const bytes = await printed(set(longPair(12_000).original.split("\n\n"), "margin: 0 0 1em"), edged("", ""));
  await page.locator("textarea#suspect").fill("Before.");
  await chooseFile(page, "long.pdf", bytes);
  await page.getByText(/^Reading page \d+ of \d\d+\.$/).waitFor();
  const ended = new Promise((done) => page.workers().at(-1)?.once("close", done));
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("“long.pdf” was not read: you cancelled it.").waitFor();
  assert.equal(await page.locator("textarea#suspect").inputValue(), "Before.");
  await ended;
  assert.deepEqual(complaints, []);
});

test("after the first visit a PDF file is read without a network", async () => {
  const bytes = await printed(set(sentences.slice(0, 2), "margin: 0 0 1em"));
  const context = await site.browser.newContext();
  const visited = await context.newPage();
  await visited.goto(site.url);
  await visited.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await visited.reload();
  assert.equal(await openedOn(visited, "story.pdf", bytes), sentences.slice(0, 2).join("\n\n"));
  await context.close();
});
