// axe-core finds nothing to complain of, in any state of the page, light or dark, wide or narrow.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { compare, openSite, pair } from "./browser.js";
import { open, states } from "./states.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = openSite();

const looks = [
  { colorScheme: /** @type {const} */ ("light"), viewport: { width: 1440, height: 900 } },
  { colorScheme: /** @type {const} */ ("dark"), viewport: { width: 390, height: 844 } },
];

for (const name of Object.keys(states)) {
  test(`the page is accessible when it is ${name}`, async () => {
    const page = await open(site.browser, site.url, name, looks[0]);
    await page.evaluate(axe);
    for (const { colorScheme, viewport } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
      const said = violations.map((/** @type {any} */ each) => `${each.id}: ${each.nodes[0].html}`);
      assert.deepEqual(said, [], `${name}, ${colorScheme}`);
    }
    await page.context().close();
  });
}

test("so it is where the bookmark is explained", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  await page.getByText("Bring pages here with one click").click();
  await page.getByRole("link", { name: "To Unspin" }).waitFor();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
  assert.deepEqual(
    violations.map((/** @type {any} */ each) => `${each.id}: ${each.nodes[0].html}`),
    [],
  );
  await page.close();
});

test("nothing is cut off at twice the size, and nothing makes the page scroll sideways", async () => {
  for (const width of [320, 720, 1024, 1440]) {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(site.url);
    await compare(page, pair);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${width} wide: ${overflow} too much`);
    await page.close();
  }
});
