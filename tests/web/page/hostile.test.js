// Texts that were made to do harm, on the page: nothing in them runs, the page goes on, and no text is lost.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { compare, openSite, pair } from "./browser.js";
import { spun } from "./canned.js";
import { answerAndGoOn, openDrawn, put } from "./endless.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let ran;

beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
  ran = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    dialog.dismiss();
  });
  page.on("pageerror", (error) => ran.push(error.message));
  await page.goto(site.url);
});

const suspectBox = () => page.getByLabel("Suspect", { exact: true });

const markup = [
  '<img src=x onerror="alert(1)">',
  "<script>alert(2)</script>",
  "<svg onload=alert(3)>",
  '"><iframe srcdoc="<script>alert(4)</script>">',
  "</textarea></mark></style><script>alert(5)</script>",
  "<a href=javascript:alert(6)>here</a>",
  "&lt;script&gt;alert(7)&lt;/script&gt;",
];

/** Words, names, quotations, lines and figures of the pair, each with markup in it.
 * @param {string} text @param {string[]} signs */
function poisoned(text, signs) {
  return [
    text.replace("Ottoline Grieve", `Ottoline ${signs[0]} Grieve`).replace("Monday", `Monday ${signs[1]}`),
    `“We ${signs[2]} will win,” ${signs[3]} she said.`,
    ...signs,
    `Share this: ${signs[4]}`,
  ].join("\n\n");
}

test("markup and scripts in every field are shown as text, and nothing of them runs", async () => {
  const original = poisoned(pair.original, markup);
  const suspect = poisoned(pair.suspect, [...markup].reverse());
  await compare(page, { original, suspect });
  const shown = (await page.locator("#rows").textContent()) ?? "";
  for (const sign of markup) assert.ok(shown.includes(sign), sign);
  const foreign = "script:not([src]), img:not([src^='web/']), svg[onload], iframe, a[href^=javascript]";
  assert.equal(await page.locator(`main :is(${foreign})`).count(), 0);
  for (const entry of await page.locator("#groups li a").all())
    await entry.hover({ timeout: 2000 }).catch(() => {});
  assert.deepEqual(ran, []);
});

test("a link whose texts are markup shows them as text", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await compare(page, { original: markup.join("\n"), suspect: `${markup.join("\n\n")} ${pair.suspect}` });
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("never sent to a server").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator("#verdict:not([hidden])").waitFor();
  assert.equal(await page.locator("#rows :is(script, img, iframe)").count(), 0);
  assert.deepEqual(ran, []);
});

test("a file whose name is markup is named as it is", async () => {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file as the suspect" }).click();
  const name = "<img src=x onerror=alert(1)>.docx";
  await (await choosing).setFiles({ name, mimeType: "", buffer: Buffer.from("not a zip") });
  await page.getByText(name).first().waitFor();
  assert.deepEqual(ran, []);
});

/** @type {[string, string, string][]} */
const endless = [
  ["brackets in each other", "([{".repeat(20_000), ")]}".repeat(20_000)],
  [
    "right-to-left overrides and lone surrogates",
    "\u202eone \ud800".repeat(5000),
    "\u202dtwo \udc00".repeat(5000),
  ],
];
for (const [name, original, suspect] of endless) {
  test(`${name}: the page answers, and goes on with the next text`, { timeout: 300_000 }, async () => {
    await answerAndGoOn(page, original, suspect);
    assert.deepEqual(ran, []);
  });
}

test("marks that lie in each other without end are drawn as deep as a browser bears", {
  timeout: 300_000,
}, async () => {
  const count = 3000;
  const findings = Array.from({ length: count }, (_, i) => {
    const place = /** @type {[number, number]} */ ([i, 2 * count - i]);
    return { ...spun.findings[0], id: i + 1, original: place, suspect: place };
  });
  page = await openDrawn(site, { findings }, "ab".repeat(count), ran);
  const depth = await page.evaluate(() => {
    let deepest = 0;
    for (const mark of document.querySelectorAll(".cell.suspect mark")) {
      let depth = 0;
      for (let each = mark.parentElement; each?.matches("mark"); each = each.parentElement) depth++;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  });
  assert.ok(depth > 20 && depth < 100, `${depth} deep`);
});

test("what goes wrong in the page itself is told to the reader", async () => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError("too deep");
    });
  });
  await page.getByText("Something went wrong on this page").waitFor();
});

test("a worker that runs out of memory is replaced, and the reader's texts are still there", async () => {
  await compare(page, pair);
  await page.workers()[0].evaluate(() => {
    WebAssembly.Memory.prototype.grow = () => {
      throw new RangeError("out of memory");
    };
  });
  const long = `${pair.suspect}\n\n`.repeat(2000);
  await put(page, "Suspect", long);
  await page.locator('#status[data-phase="failed"]').waitFor({ timeout: 120_000 });
  assert.equal((await suspectBox().inputValue()).length, long.length);
  assert.equal(await page.getByLabel("Original", { exact: true }).inputValue(), pair.original);
  await suspectBox().fill(pair.suspect);
  await page.locator("#groups li", { hasText: "foggy" }).first().waitFor();
  assert.deepEqual(ran, []);
});

test("a worker that traps is replaced, and the reader's texts are still there", async () => {
  await compare(page, pair);
  // the engine's code meets `unreachable`, as an assertion of its own would
  await page.workers()[0].evaluate(() => {
    const trap = new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0,
      11,
    ]);
    const broken = new WebAssembly.Instance(new WebAssembly.Module(trap));
    JSON.parse = () => /** @type {() => void} */ (broken.exports.t)();
  });
  const changed = pair.suspect.replace("will start", "will commence");
  await suspectBox().fill(changed);
  await page.locator('#status[data-phase="failed"]').waitFor();
  assert.equal(await suspectBox().inputValue(), changed);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#rows mark", { hasText: "commence" }).first().waitFor();
  assert.deepEqual(ran, []);
});
