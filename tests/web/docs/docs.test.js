// The pages of the documentation: reachable, readable by everyone, and true to the program.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { serve } from "../../../scripts/serve.mjs";
import { openSite } from "../page/browser.js";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "build/site/web/docs");
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = openSite(() => serve(join(root, "build/site")));

test("the page leads to the documentation, and every page of it to every other", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  await page.getByRole("link", { name: "Documentation" }).click();
  await page.waitForURL(/web\/docs\/reading\.html$/);
  for (const name of pages.filter((name) => name !== "reading.html"))
    assert.equal(await page.locator(`nav a[href="${name}"]`).count(), 1, name);
  await page.close();
});

test("every link and picture of the documentation leads somewhere", () => {
  for (const name of pages) {
    const html = readFileSync(join(folder, name), "utf8");
    for (const [, target] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^https:/.test(target)) continue;
      const [file, place] = target.split("#");
      const path = file === "" ? join(folder, name) : join(folder, dirname(name), file);
      assert.ok(existsSync(path), `${name}: ${target}`);
      if (place)
        assert.ok(
          readFileSync(path, "utf8").includes(`id="${decodeURIComponent(place)}"`),
          `${name}: ${target}`,
        );
    }
  }
});

for (const scheme of /** @type {const} */ (["light", "dark"]))
  test(`axe-core has nothing to complain of, ${scheme}, and nothing breaks the page's policy`, async () => {
    const page = await site.browser.newPage({ colorScheme: scheme, bypassCSP: false });
    /** @type {string[]} */
    const complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const name of pages) {
      await page.goto(`${site.url}web/docs/${name}`);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations } = await /** @type {any} */ (globalThis).axe.run(document, {
          resultTypes: ["violations"],
        });
        return violations.map((/** @type {any} */ found) => `${found.id}: ${found.nodes[0].html}`);
      });
      assert.deepEqual(violations, [], name);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("on a narrow screen nothing stands out of the page", async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const name of pages) {
    await page.goto(`${site.url}web/docs/${name}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${name}: ${overflow} too much`);
  }
  await page.close();
});

test("every kind of finding has a section with an example, and the program finds it there", async () => {
  const { loadUnspin } = await import(new URL("../../../web/dist/unspin.js", import.meta.url).href);
  const { kinds } = (await loadUnspin({ data: [] })).inspect("");
  const html = readFileSync(join(folder, "kinds.html"), "utf8");
  const sections = html.split("<h2 ").slice(1);
  assert.deepEqual(
    sections.map((section) => />([^<]*)</.exec(section)?.[1]).sort(),
    kinds.map((/** @type {{ title: string }} */ kind) => kind.title).sort(),
  );
  for (const section of sections) {
    const title = />([^<]*)</.exec(section)?.[1];
    const found = [...section.matchAll(/<li><b>([^<,]*)/g)].map(([, kind]) => kind);
    assert.ok(found.includes(title ?? ""), `the example of ${title} shows ${found.join(", ") || "nothing"}`);
  }
});

test("the packed files hold what the plain ones hold, and the headers name the page's own policy", async () => {
  const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
  const all = readdirSync(join(root, "build/site"), { recursive: true, encoding: "utf8" });
  const packed = all.filter((name) => /\.br$|\.(?:html|js|css|svg|wasm|txt)\.gz$/.test(name));
  assert.ok(packed.some((name) => name.endsWith("core.wasm.br")));
  for (const name of packed) {
    const bytes = readFileSync(join(root, "build/site", name));
    const plain = readFileSync(join(root, "build/site", name.replace(/\.(?:br|gz)$/, "")));
    assert.ok((name.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes)).equals(plain), name);
  }
  const policy = /Security-Policy" content="([^"]+)"/.exec(
    readFileSync(join(root, "index.html"), "utf8"),
  )?.[1];
  assert.ok(
    readFileSync(join(root, "build/site/_headers"), "utf8").includes(`Content-Security-Policy: ${policy};`),
  );
});
