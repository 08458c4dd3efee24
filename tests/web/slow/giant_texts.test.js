// Texts of megabytes, and reports of a hundred thousand pieces: minutes of work for a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite, pair } from "../page/browser.js";
import { answerAndGoOn, openDrawn } from "../page/endless.js";

const site = openSite();

/** @type {[string, string, string][]} */
const endless = [
  ["five megabytes of one character", "a".repeat(5_000_000), "b".repeat(5_000_000)],
  ["one word of a megabyte", "harbour".repeat(150_000), "harbor".repeat(160_000)],
  ["20,000 lines of one word", "word\n".repeat(20_000), "other\n".repeat(20_000)],
  ["a sentence again and again", pair.original.repeat(200), pair.suspect.repeat(200)],
];
for (const [name, original, suspect] of endless) {
  test(`${name}: the page answers, and goes on with the next text`, { timeout: 300_000 }, async () => {
    const page = await site.browser.newPage();
    /** @type {string[]} */
    const ran = [];
    page.on("pageerror", (error) => ran.push(error.message));
    await page.goto(site.url);
    await answerAndGoOn(page, original, suspect);
    assert.deepEqual(ran, []);
    await page.close();
  });
}

test("a paragraph of 260,000 pieces and a picture of 130,000 passages are drawn", {
  timeout: 300_000,
}, async () => {
  const count = 130_000;
  const text = "a b ".repeat(count);
  const places = Array.from(
    { length: count },
    (_, i) => /** @type {[number, number]} */ ([4 * i, 4 * i + 1]),
  );
  /** @type {string[]} */
  const ran = [];
  const page = await openDrawn(
    site,
    {
      findings: [],
      sentences: { original: places, suspect: places },
      sentence_pairs: places.map((_, i) => ({
        original: [i],
        suspect: [count - 1 - i],
        similarity: 1,
        moved: true,
      })),
      word_links: places.map((place) => ({
        original: place,
        suspect: place,
        relation: /** @type {const} */ ("same"),
      })),
    },
    text,
    ran,
  );
  assert.equal(await page.locator(".ribbon").count(), 1);
});
