// What ./scripts/build site lays out for a host: the folder on its own, and the whole tool in one file, opened from disk.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../../scripts/serve.mjs";
import { compare, launch, pair } from "./browser.js";

const folder = fileURLToPath(new URL("../../../build/site", import.meta.url));

/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  browser = await launch();
});

after(() => browser.close());

/** Compares the pair on the page, and answers with its findings and whatever went wrong or was asked for on the way.
 * @param {string} url */
async function visit(url) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const requests = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url);
  await compare(page, pair);
  const list = (await page.locator("#groups").textContent()) ?? "";
  await page.close();
  return { list, complaints, requests };
}

test("the folder for a host has all that the page needs", async () => {
  const site = await serve(folder);
  const { list, complaints } = await visit(site.url);
  site.close();
  assert.match(list, /final\s*→\s*last/);
  assert.deepEqual(complaints, []);
});

test("the tool in one file works from disk and asks for nothing else", async () => {
  const file = pathToFileURL(`${folder}/unspin.html`).href;
  const { list, complaints, requests } = await visit(file);
  assert.match(list, /final\s*→\s*last/);
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    requests.filter((url) => !/^(?:blob|data):/.test(url)),
    [file],
  );
});
