// Where the page cannot work it says so, in Chromium; and on a phone the chosen finding can be read.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { compare, openSite, pair } from "./browser.js";
import { drawbridge } from "./drawbridge.js";

const site = openSite();
const unready = "This page has not started";

test("opened from a disk the page says that it does not start there, and names the file that does", async () => {
  const page = await site.browser.newPage();
  await page.goto(pathToFileURL(join(import.meta.dirname, "../../../index.html")).href);
  await page.getByText(unready).waitFor({ timeout: 60_000 });
  assert.equal(await page.getByRole("link", { name: "unspin.html" }).isVisible(), true);
  await page.close();
});

test("a browser that knows no modules is told that it is too old, and one that starts is not", async () => {
  const page = await site.browser.newPage();
  await page.route("**/web/main.js", (route) => route.abort());
  await page.goto(site.url);
  await page.getByText(unready).waitFor({ timeout: 60_000 });
  await page.unroute("**/web/main.js");
  await page.reload();
  await page.locator("body.live").waitFor();
  assert.equal(await page.getByText(unready).isVisible(), false);
  await page.close();
});

test("a browser without WebAssembly is told what it lacks", async () => {
  const page = await site.browser.newPage({ serviceWorkers: "block" });
  await page.route("**/web/worker.js", async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: `delete globalThis.WebAssembly;\n${body}` });
  });
  await page.goto(site.url);
  await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
  await page.getByText("this browser is too old: Unspin needs WebAssembly").waitFor({ timeout: 60_000 });
  await page.close();
});

test("on a phone the chosen finding has the whole width of the bar", async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(120_000);
  await page.goto(site.url);
  await compare(page, drawbridge);
  await page.locator("#verdict").press("n");
  await page.locator(".stepper .words").waitFor();
  const [bar, current, next] = await Promise.all(
    [".stepper", ".stepper .current", ".stepper [aria-label='Next finding']"].map((each) =>
      page.locator(each).boundingBox(),
    ),
  );
  assert.ok(bar && current && next);
  assert.ok(current.width > 0.9 * bar.width, `${current.width} of ${bar.width}`);
  assert.ok(next.y >= current.y + current.height - 1);
  assert.ok(bar.height < 0.4 * 844, `${bar.height} of the window`);
  await page.screenshot({ path: process.env.PICTURE });
  await page.close();
});
