// What a reader does on the page, done in Firefox (over WebDriver BiDi).
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { blankBoxes, pair, serve } from "./browser.js";
import { openDocument, pdfFile, run, wordFile } from "./documents.js";

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {import("puppeteer-core").Page} */
let page;
/** @type {string[]} */
let complaints;
const downloads = mkdtempSync(join(tmpdir(), "unspin-downloads-"));

before(async () => {
  site = await serve();
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: { "browser.download.dir": downloads, "browser.download.folderList": 2 },
  });
});

after(async () => {
  await browser.close();
  site.close();
  rmSync(downloads, { recursive: true });
});

beforeEach(() => open(site.url));

/** Opens a page in a tab of its own, whose complaints are gathered apart from those of the tabs before.
 * @param {string} url */
async function open(url) {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  /** @type {string[]} */
  const heard = [];
  complaints = heard;
  page.on("pageerror", (error) => heard.push(/** @type {Error} */ (error).message));
  page.on("console", (message) => message.type() === "error" && heard.push(message.text()));
  await page.goto(url);
}

/** Pastes a text into a box, as a reader would.
 * @param {string} side @param {string} text */
async function paste(side, text) {
  await page.focus(`#${side}`);
  await page.evaluate((pasted) => document.execCommand("insertText", false, pasted), text);
}

/** @param {{ original: string, suspect: string }} texts */
async function compare({ original, suspect }) {
  if (original !== "") await paste("original", original);
  await paste("suspect", suspect);
  await page.waitForSelector("#verdict:not([hidden])");
  await page.waitForSelector('#status[data-phase="done"]:not([data-partial])');
}

/** @param {string} selector */
const textOf = (selector) => page.$eval(selector, (node) => node.textContent ?? "");
const chosen = () => page.$eval("#groups li.chosen", (entry) => entry.id);

test("in Firefox, a pasted pair is answered with a verdict and its findings, and nothing goes wrong on the way", async () => {
  await compare(pair);
  assert.notEqual(await textOf("#verdict h2"), "");
  const list = await textOf("#groups");
  assert.match(list, /foggy\s*→\s*misty/);
  assert.match(list, /1954\s*→\s*1945/);
  assert.deepEqual(complaints, []);
});

test("in Firefox, n and p step through the findings and take the reader to the mark", async () => {
  await compare(pair);
  await page.focus("#verdict");
  await page.keyboard.press("n");
  const first = await chosen();
  await page.keyboard.press("n");
  assert.notEqual(await chosen(), first);
  await page.keyboard.press("p");
  assert.equal(await chosen(), first);
  assert.equal(
    await page.evaluate(() => document.activeElement?.closest("mark")?.className),
    "wording chosen lit",
  );
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), first);
});

test("in Firefox, without an original the suspect is looked at alone", async () => {
  await compare({ original: "", suspect: pair.suspect });
  assert.equal((await page.$$(".cell.original")).length, 0);
  assert.match(await textOf("#groups"), /- Advertisement -/);
});

test("in Firefox, the JSON is saved with the digests of both texts", async () => {
  await compare(pair);
  await page.waitForSelector("#take button");
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find((button) => button.textContent === "JSON")?.click();
  });
  const name = await saved();
  const { made, findings } = JSON.parse(readFileSync(join(downloads, name), "utf8"));
  assert.match(made.sha256.original, /^[0-9a-f]{64}$/);
  assert.ok(findings.length > 0);
});

test("in Firefox, a picture of the whole page shows every paragraph", async () => {
  const many = (/** @type {string} */ text) => Array(12).fill(text).join("\n\n");
  await compare({ original: many(pair.original), suspect: many(pair.suspect) });
  await page.waitForFunction(() => document.querySelectorAll("#rows .cell.suspect > p").length === 48);
  const boxes = await page.$$eval("#rows p", (all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }),
  );
  assert.ok(boxes.length > 80);
  assert.deepEqual(blankBoxes(await page.screenshot({ fullPage: true }), boxes), []);
});

/** The name of the file that is in the folder for downloads, as soon as it is there as a whole. */
async function saved() {
  for (let tries = 0; tries < 300; tries++) {
    const names = readdirSync(downloads);
    if (names.length === 1 && names[0].endsWith(".json")) return names[0];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nothing was saved");
}

test("in Firefox, files of word processors and PDF files are read", async () => {
  const said = "The ferry left at noon.";
  const files = {
    "story.docx": await wordFile(`<w:p>${run(said)}</w:p>`),
    "story.odt": await openDocument(`<text:p>${said}</text:p>`),
    "story.rtf": Buffer.from(`{\\rtf1 ${said}\\par}`),
    "story.pdf": pdfFile(`(${said}) Tj`),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await page.evaluate(
      (file, numbers) => {
        const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("#suspect"));
        box.value = "";
        box.dispatchEvent(new Event("input"));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(numbers)], file));
        box.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      name,
      [...bytes],
    );
    await page.waitForFunction(
      (text) => /** @type {HTMLTextAreaElement} */ (document.querySelector("#suspect")).value === text,
      {},
      said,
    );
  }
  assert.deepEqual(complaints, []);
});

test("in Firefox, the worker may not talk to another site", async () => {
  const stranger = await serve();
  const answer = await page.evaluate(async (url) => {
    const { scriptUrl } = await import(new URL("web/services/trusted.js", location.href).href);
    const program = `fetch("${url}", { mode: "no-cors" }).then(() => postMessage("it went through"), () => postMessage("refused"));`;
    const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
    const worker = new Worker(scriptUrl(address), { type: "module" });
    return new Promise((resolve) => {
      worker.addEventListener("message", ({ data }) => resolve(data));
      worker.addEventListener("error", ({ message }) => resolve(message));
    });
  }, `${stranger.url}index.html`);
  stranger.close();
  assert.equal(answer, "refused");
});

test("in Firefox, the tool in one file works from disk", async () => {
  await open(pathToFileURL(join(import.meta.dirname, "../../../build/site/unspin.html")).href);
  await compare(pair);
  assert.match(await textOf("#groups"), /foggy\s*→\s*misty/);
  assert.deepEqual(complaints, []);
});

test("in Firefox, the page works without a network after the first visit", async () => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.setOfflineMode(true);
  await page.reload();
  await compare(pair);
  assert.match(await textOf("#groups"), /foggy\s*→\s*misty/);
  assert.match(await textOf("#offline"), /You are offline/);
  assert.equal(await page.$eval("#offline", (note) => /** @type {HTMLElement} */ (note).hidden), false);
});

test("in Firefox, an archive that is kept on the device finds the source of a suspect at the next visit", async () => {
  const file = join(downloads, "crane.jsonl");
  writeFileSync(
    file,
    `${JSON.stringify({ id: 7, title: "The crane", date: "2026-05-03", text: pair.original })}\n`,
  );
  await page.click("#archive button");
  await page.waitForFunction(() => document.body.textContent?.includes("0 articles in the archive"));
  const picker = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await page.waitForSelector('#archive input[aria-label="Add files"]')
  );
  await picker.uploadFile(file);
  await page.waitForFunction(() => document.body.textContent?.includes("1 article in the archive."));
  await page.click("#archive label input");
  await page.waitForFunction(() => document.body.textContent?.includes("1 article in the archive, kept"));
  await page.reload();
  await page.waitForFunction(() => document.body.textContent?.includes("1 article in the archive, kept"));
  await paste("suspect", pair.suspect);
  await page.waitForFunction(() =>
    document.querySelector("#archive .found")?.textContent?.includes("The crane, 3 May 2026"),
  );
  assert.deepEqual(complaints, []);
});
