// Each state as a screen reader is told it, and as it looks: compared with what stands in states/, which `scripts/goldens page` writes.
// The pictures are small and so is what is asked of them: that things stand where they stood. Fonts and inks may differ a little.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { openSite } from "./browser.js";
import { open, states } from "./states.js";

const folder = join(import.meta.dirname, "states");
const writing = process.env.WRITE_STATES === "1";

/** The share of a picture that may differ. */
const tolerance = 0.02;

/** Every machine that runs the tests has these fonts; what moves or tells the time is not in the pictures. */
const still = `:root { --reading: "Liberation Serif"; --plain: "Liberation Sans"; }
  progress, .provenance { visibility: hidden; }`;

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
const sheet = { width: 760, height: 1000 };

/** @typedef {{ viewport: typeof wide, colorScheme?: "light" | "dark", media?: "print" }} Look */
/** @type {Record<string, Look>} */
const looks = {
  light: { viewport: wide },
  dark: { viewport: wide, colorScheme: "dark" },
  narrow: { viewport: narrow },
  print: { viewport: sheet, media: "print" },
};

const site = openSite();

for (const name of Object.keys(states)) {
  test(`the page is read out and looks as it did when it is ${name}`, async () => {
    const page = await open(site.browser, site.url, name, {
      viewport: wide,
      deviceScaleFactor: 0.25,
      bypassCSP: true,
    });
    check(`${name}.yml`, Buffer.from(`${await page.locator("body").ariaSnapshot()}\n`), sameText);
    await page.addStyleTag({ content: still });
    for (const [look, { viewport, colorScheme = "light", media = "screen" }] of Object.entries(looks)) {
      if (media === "print" && name !== "done" && name !== "alone") continue;
      await page.emulateMedia({ colorScheme, media });
      await page.setViewportSize(viewport);
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      check(`${name} ${look}.png`, await page.screenshot({ animations: "disabled" }), samePicture);
    }
    await page.context().close();
  });
}

/** @param {string} name @param {Buffer} now @param {(now: Buffer, then: Buffer, name: string) => void} compare */
function check(name, now, compare) {
  const file = join(folder, name.replaceAll(" ", "_"));
  mkdirSync(folder, { recursive: true });
  if (writing) writeFileSync(file, now);
  else compare(now, readFileSync(file), name);
}

/** @param {Buffer} now @param {Buffer} then */
function sameText(now, then) {
  assert.equal(now.toString(), then.toString());
}

/** @param {Buffer} now @param {Buffer} then @param {string} name */
function samePicture(now, then, name) {
  const [a, b] = [PNG.sync.read(now), PNG.sync.read(then)];
  assert.deepEqual([a.width, a.height], [b.width, b.height], name);
  const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 });
  const share = differing / (a.width * a.height);
  assert.ok(share <= tolerance, `${name}: ${(share * 100).toFixed(1)} % of it looks different`);
}
