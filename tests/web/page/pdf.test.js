// Texts that come in as PDF files, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eachOnAPage, opened, openSite, pair } from "./browser.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

eachOnAPage(site, (fresh, said) => {
  page = fresh;
  complaints = said;
});

test("a PDF file is read, its lines put together to paragraphs", async () => {
  const press = await site.browser.newPage();
  const [first, second] = [pair.original.split("\n\n")[1], pair.original.split("\n\n")[2]];
  await press.setContent(`<p>${first}</p><p>${second}</p>`);
  const bytes = await press.pdf({ width: "300px", height: "900px" });
  await press.close();
  assert.equal(await opened(page, "story.pdf", Buffer.from(bytes)), `${first}\n\n${second}`);
  assert.deepEqual(complaints, []);
});
