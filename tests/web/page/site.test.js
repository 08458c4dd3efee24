// What ./scripts/build site lays out for a host: the folder on its own, and the whole tool in one file, opened from disk.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
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
  assert.match(list, /foggy\s*→\s*misty/);
  assert.deepEqual(complaints, []);
});

test("the tool in one file works from disk and asks for nothing else", async () => {
  const file = pathToFileURL(`${folder}/unspin.html`).href;
  assert.match(readFileSync(`${folder}/unspin.html`, "utf8"), /base-uri 'none'; form-action 'none'/);
  const { list, complaints, requests } = await visit(file);
  assert.match(list, /foggy\s*→\s*misty/);
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    requests.filter((url) => !/^(?:blob|data):/.test(url)),
    [file],
  );
});

test("the tool in one file can be taken from the page and from the page on privacy", async () => {
  const site = await serve(folder);
  const page = await browser.newPage();
  for (const path of ["", "web/docs/privacy.html"]) {
    await page.goto(site.url + path);
    const link = page.getByRole("link", { name: /one file|unspin\.html/ });
    assert.equal(await link.isVisible(), true, path);
    const target = await link.evaluate((each) => /** @type {HTMLAnchorElement} */ (each).href);
    assert.equal((await fetch(target, { method: "HEAD" })).status, 200, path);
  }
  await page.close();
  site.close();
});

/** What a plain host sends of a file: packed, unless it is packed already. @param {string} path in the folder */
function sent(path) {
  const bytes = readFileSync(join(folder, path));
  return path.endsWith(".gz") ? bytes.length : gzipSync(bytes).length;
}

test("a first visit has its first answer after at most 2.0 MB", async () => {
  const most = 2_000_000;
  const site = await serve(folder);
  const page = await browser.newPage({ serviceWorkers: "block" });
  // These come after the first answer: here they never do, so that all that came is what it took.
  await page.route(/\/(?:glosses|usage|names)\.bin\.gz$/, () => {});
  /** @type {Set<string>} */
  const files = new Set();
  page.context().on("request", (request) => {
    const path = request.url().slice(site.url.length);
    if (request.url().startsWith(site.url) && !/(?:glosses|usage|names)/.test(path))
      files.add(path || "index.html");
  });
  await page.goto(site.url);
  await page.getByLabel("Original", { exact: true }).fill(pair.original);
  await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
  await page.locator("#verdict:not([hidden])").waitFor();
  await page.close();
  site.close();
  for (const name of ["index.html", "web/dist/core.wasm", "web/dist/lexicon.bin.gz"])
    assert.ok(files.has(name), `${name} was not asked for`);
  const sizes = [...files].map((path) => ({ path, bytes: sent(path) }));
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  assert.ok(all <= most, `${all} bytes: ${sizes.map(({ path, bytes }) => `${path} ${bytes}`).join(", ")}`);
});

test("where another program has the usual port the page is served at a free one", async () => {
  const other = createServer().listen(8080, "127.0.0.1");
  await once(other, "listening").catch(() => {}); // where another program has it already, all the better
  const program = spawn("node", ["scripts/serve.mjs"], { cwd: new URL("../../..", import.meta.url) });
  const [said] = await once(program.stdout, "data");
  const url = /http:\S+/.exec(String(said))?.[0] ?? "";
  assert.notEqual(new URL(url).port, "8080");
  assert.match(await (await fetch(url)).text(), /<title>Unspin/);
  program.kill();
  other.close();
});
