// axe-core finds nothing to complain of, in any state of the page, light or dark, wide or narrow.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { compare, launch, pair, serve } from "./browser.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  site = await serve();
  browser = await launch();
});

after(async () => {
  await browser.close();
  site.close();
});

/** @typedef {import("playwright-core").Page} Page */
/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const states = {
  empty: async () => {},
  done: (page) => compare(page, pair),
  chosen: async (page) => {
    await compare(page, pair);
    await page.getByRole("button", { name: "Next finding" }).click();
    await page.getByLabel("Show what stayed the same").check();
  },
  filtered: async (page) => {
    await compare(page, pair);
    await page.locator("#filter summary").click();
    await page.locator("#search").fill("last");
  },
  alone: (page) => compare(page, { original: "", suspect: pair.suspect }),
  identical: (page) => compare(page, { original: pair.original, suspect: pair.original }),
  advised: (page) => page.getByLabel("Suspect", { exact: true }).fill("https://news.example/story"),
  working: async (page) => {
    await page.route("**/core.wasm", () => {});
    await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
    await page.getByRole("button", { name: "Cancel" }).waitFor();
  },
  failed: async (page) => {
    await page.route("**/core.wasm", (route) => route.abort());
    await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
    await page.getByRole("button", { name: "Try again" }).waitFor();
  },
  help: (page) => page.getByRole("button", { name: "Help and keyboard" }).click(),
};

const looks = [
  { colorScheme: /** @type {const} */ ("light"), viewport: { width: 1440, height: 900 } },
  { colorScheme: /** @type {const} */ ("dark"), viewport: { width: 390, height: 844 } },
];

for (const [name, reach] of Object.entries(states)) {
  test(`the page is accessible when it is ${name}`, async () => {
    for (const look of looks) {
      const page = await browser.newPage(look);
      await page.goto(site.url);
      await reach(page);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
      const said = violations.map((/** @type {any} */ each) => `${each.id}: ${each.nodes[0].html}`);
      assert.deepEqual(said, [], `${name}, ${look.colorScheme}`);
      await page.close();
    }
  });
}

test("nothing is cut off at twice the size, and nothing makes the page scroll sideways", async () => {
  for (const width of [320, 720, 1024, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(site.url);
    await compare(page, pair);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${width} wide: ${overflow} too much`);
    await page.close();
  }
});
