// What the page's tests share: the site under an address that is not the root of its host, and Chromium.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { PNG } from "pngjs";
import { serve as serveFolder } from "../../../scripts/serve.mjs";

/** Serves the site in a folder, as any host might, so that an address from the root would fail. */
export async function serve() {
  const host = mkdtempSync(join(tmpdir(), "unspin-host-"));
  symlinkSync(join(import.meta.dirname, "../../.."), join(host, "folder"));
  const { url, close } = await serveFolder(host);
  return {
    url: `${url}folder/`,
    close() {
      close();
      rmSync(host, { recursive: true });
    },
  };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

/** Serves the site and opens Chromium before the tests of a file, and ends both after them.
 * @param {() => Promise<{ url: string, close: () => void }>} [serving] */
export function openSite(serving = serve) {
  const open = { url: "", browser: /** @type {import("playwright-core").Browser} */ ({}) };
  let close = () => {};
  before(async () => {
    ({ url: open.url, close } = await serving());
    open.browser = await launch();
  });
  after(async () => {
    await open.browser.close();
    close();
  });
  return open;
}

/** @import { Page } from "playwright-core" */

/** A page of its own for each test of a file, and what goes wrong on it.
 * @param {ReturnType<typeof openSite>} site @param {(page: Page, complaints: string[]) => void} take */
export function eachOnAPage(site, take) {
  /** @type {Page | undefined} */
  let page;
  beforeEach(async () => {
    await page?.close();
    page = await site.browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(site.url);
    take(page, complaints);
  });
}

/** Chooses a file as the suspect. @param {Page} page @param {string} name @param {Buffer} buffer */
export async function chooseFile(page, name, buffer) {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file as the suspect" }).click();
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Opens a file as the suspect and gives back what stands in the box then.
 * @param {Page} page @param {string} name @param {Buffer} buffer */
export async function opened(page, name, buffer) {
  const box = page.locator("textarea#suspect");
  await box.fill("");
  await chooseFile(page, name, buffer);
  await page.waitForFunction(() =>
    document.querySelector("textarea#suspect")?.matches(":not(:placeholder-shown)"),
  );
  return box.inputValue();
}

/** A pair of our own: two swapped words, another number, a glued-in line. */
export const pair = {
  original: `Harbour crane falls into the basin

PELL STRAND – A harbour crane fell into the basin on Monday, the foggy end of a storm that had lasted a week. Nobody was hurt, harbour master Ottoline Grieve said.

The crane was built in 1954 and weighed 210 tonnes. Divers will begin to cut it into pieces on Thursday, and the basin will stay closed for at least two weeks.`,
  suspect: `Harbour crane falls into the basin

PELL STRAND – A harbour crane fell into the basin on Monday, the misty end of a storm that had lasted a week. Nobody was hurt, harbour master Ottoline Grieve said.

- Advertisement -

The crane was built in 1945 and weighed 210 tonnes. Divers will start to cut it into pieces on Thursday, and the basin will stay closed for at least two weeks.`,
};

/** Puts both texts in and waits for the answer.
 * @param {import("playwright-core").Page} page @param {{ original: string, suspect: string }} texts */
export async function compare(page, { original, suspect }) {
  await page.getByLabel("Original", { exact: true }).fill(original);
  await page.getByLabel("Suspect", { exact: true }).fill(suspect);
  await page.locator("#verdict:not([hidden])").waitFor();
  await page.locator('#status[data-phase="done"]:not([data-partial])').waitFor({ state: "attached" });
  await complete(page);
}

/** Waits for what is fetched after the first answer. @param {import("playwright-core").Page} page */
export async function complete(page) {
  await page.locator("#take button").first().waitFor({ state: "attached" });
}

/** The boxes of a picture in which nothing is drawn. @param {Uint8Array} picture @param {Box[]} boxes */
export function blankBoxes(picture, boxes) {
  const { data, width } = PNG.sync.read(Buffer.from(picture));
  return boxes.filter((box) => {
    for (let y = Math.floor(box.y); y < box.y + box.height; y++)
      for (let x = Math.floor(box.x); x < box.x + box.width; x++)
        if (data[4 * (y * width + x)] < 128) return false;
    return true;
  });
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
