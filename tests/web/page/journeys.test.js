// What a reader does on the page, done in Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compare, eachOnAPage, openSite, pair } from "./browser.js";
import { longPair } from "./long.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

eachOnAPage(site, (fresh, said) => {
  page = fresh;
  complaints = said;
});

/** @param {string} side */
const marks = (side) => page.locator(`.cell.${side} mark`);

test("a pasted pair is answered with a verdict and its findings, and nothing goes wrong on the way", async () => {
  await compare(page, pair);
  assert.notEqual(await page.locator("#verdict h2").textContent(), "");
  const list = (await page.locator("#groups").textContent()) ?? "";
  assert.match(list, /foggy\s*→\s*misty/);
  assert.match(list, /begin\s*→\s*start/);
  assert.match(list, /- Advertisement -/);
  assert.deepEqual(complaints, []);
});

test("each finding leads from the list to its place on both sides, and back", async () => {
  await compare(page, pair);
  const entry = page.locator("#groups li", { hasText: "foggy" });
  const id = await entry.getAttribute("data-finding");
  assert.equal(await page.locator(`#original-${id}`).textContent(), "foggy");
  assert.equal(await page.locator(`#suspect-${id}`).textContent(), "misty");
  await entry.locator("a.original").click();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "foggy");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), `finding-${id}`);
});

test("pointing at a mark lights its partner on the other side", async () => {
  await compare(page, pair);
  await marks("suspect")
    .filter({ hasText: /^misty$/ })
    .hover();
  await page.locator(".cell.original mark.lit", { hasText: /^foggy$/ }).waitFor();
});

test("the very words that differ inside of a longer finding are painted while it is lit", async () => {
  const original = pair.original.replace(
    "Nobody was hurt, harbour master",
    "“Nobody here was hurt by it, and we are glad,” harbour master",
  );
  await compare(page, { original, suspect: original.replace("we are glad", "they are glad") });
  await page.locator("#groups li", { hasText: "glad" }).first().hover();
  await page.waitForFunction(() => CSS.highlights.has("exact"));
  const painted = await page.evaluate(() => [...(CSS.highlights.get("exact") ?? [])].map(String));
  assert.deepEqual(painted, ["we", "they"]);
});

test("n and p step through the findings, and rest while one types", async () => {
  await compare(page, pair);
  await page.locator("#verdict").focus();
  await page.keyboard.press("n");
  const first = await page.locator("#groups li.chosen").getAttribute("id");
  await page.keyboard.press("n");
  assert.notEqual(await page.locator("#groups li.chosen").getAttribute("id"), first);
  await page.keyboard.press("p");
  assert.equal(await page.locator("#groups li.chosen").getAttribute("id"), first);
  const box = page.getByLabel("Suspect", { exact: true });
  await box.press("End");
  await box.press("n");
  // A key that steps is not typed.
  assert.equal((await box.inputValue()).length, pair.suspect.length + 1);
});

test("long texts are drawn to the end, and a reader can go to the last finding before they are", async () => {
  await compare(page, longPair(5000));
  await page.locator("#verdict").focus();
  await page.keyboard.press("p");
  const [, total] = (await page.locator(".stepper .count").innerText()).split(" / ").map(Number);
  const last = page.locator(`#groups li.chosen[data-finding="${total}"]`);
  await last.waitFor();
  // List and texts are drawn bit by bit, each at its own pace: the mark is there in the end, and so is the rest.
  await page.waitForFunction(
    (number) => document.activeElement?.closest("mark")?.getAttribute("data-finding") === number,
    `${total}`,
  );
  await page.waitForFunction(
    (count) => document.querySelectorAll("#groups li[data-finding]").length === count,
    total,
  );
});

test("on a phone the skip link ends at the findings, though the paragraphs above are drawn on the way", async () => {
  const phone = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(site.url);
  await compare(phone, longPair(1500));
  const link = phone.getByRole("link", { name: "Skip to the findings" });
  await link.focus();
  await phone.keyboard.press("Enter");
  await phone.waitForFunction(() => {
    const { top } = /** @type {Element} */ (document.querySelector("#findings")).getBoundingClientRect();
    return top > -20 && top < 120;
  });
  await phone.close();
});

test("the answer follows the typing", async () => {
  await compare(page, pair);
  await page
    .getByLabel("Suspect", { exact: true })
    .fill(pair.suspect.replace("the misty end", "the foggy end"));
  await page.locator("#groups li", { hasText: "foggy" }).waitFor({ state: "detached" });
});

test("the same text twice is called the same", async () => {
  await compare(page, { original: pair.original, suspect: pair.original });
  assert.match((await page.locator("#verdict h2").textContent()) ?? "", /the same/);
  assert.equal(await page.locator("#groups li").count(), 0);
});

test("without an original the suspect is looked at alone", async () => {
  await compare(page, { original: "", suspect: pair.suspect });
  assert.equal(await page.locator(".cell.original").count(), 0);
  assert.match((await page.locator("#groups").textContent()) ?? "", /- Advertisement -/);
});

test("each lead to the original is offered to several search engines and to copy, and asks none by itself", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const asked = /** @type {string[]} */ ([]);
  page.on("request", (request) => request.url().startsWith(site.url) || asked.push(request.url()));
  await compare(page, { original: "", suspect: pair.suspect });
  const lead = page.locator(".leads li").first();
  const query = (await lead.locator(".query").textContent()) ?? "";
  const targets = await lead
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  assert.ok(new Set(targets.map((target) => new URL(target).host)).size >= 3, targets.join(" "));
  for (const target of targets) assert.equal(new URL(target).searchParams.get("q"), query);
  await lead.getByRole("button").click();
  await page.getByText(`Copied: ${query}`).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), query);
  assert.deepEqual(
    asked.filter((address) => /^http/.test(address)),
    [],
  );
});

test("markup in an article is shown as text", async () => {
  const suspect = `${pair.suspect}\n\n<img src=x onerror="document.title='broken'"> <b>bold</b>`;
  await compare(page, { original: pair.original, suspect });
  assert.match((await page.locator("#rows").textContent()) ?? "", /<b>bold<\/b>/);
  assert.equal(await page.locator("#rows img").count(), 0);
});

test("a search, a floor and a kind narrow the findings down, in the list and in the texts", async () => {
  await compare(page, pair);
  await page.locator("#verdict").focus();
  await page.keyboard.press("/");
  await page.keyboard.type("start");
  await page.locator("#groups li", { hasText: "foggy" }).waitFor({ state: "hidden" });
  assert.equal(await page.locator("#groups li:visible").count(), 1);
  assert.equal(
    await marks("suspect")
      .filter({ hasText: /^misty$/ })
      .locator("a[href]")
      .count(),
    0,
  );
  await page.locator("#search").fill("");
  await page.locator(".group-head input").first().uncheck();
  await page.locator("#groups section").first().locator("li").first().waitFor({ state: "hidden" });
});

test("between texts written apart, what is probably chance is shown on demand only", async () => {
  const apart = {
    original: `${pair.original}\n\nThe port authority put the damage at four million crowns, and said that a tug had been hit as well.`,
    suspect: `A storm ended on Monday at Pell Strand with the loss of the old crane, which went over the quay and sank.

“It was there all my life,” said a baker, Anselm Toller, who saw it fall from his shop. His windows shook.

Repairs may take until spring. Ships are sent to two other ports along the coast in the meantime, the mayor told a meeting of shopkeepers.

Related news: Ten beaches you must see this summer`,
  };
  await compare(page, apart);
  const note = page.locator(".held.lessSure");
  const [, held] = /^(\d+) less sure findings? not shown/.exec((await note.textContent()) ?? "") ?? [];
  assert.ok(Number(held) > 0, "nothing is held back here, so choose other texts");
  const shown = await page.locator("#groups li[data-finding]:not([hidden])").count();
  assert.equal(
    await page.locator(".findings-head h2").textContent(),
    `${shown} finding${shown === 1 ? "" : "s"}`,
  );
  assert.equal(
    await page.locator("mark:not(.off)").count(),
    await page.locator("mark:has(> a[href])").count(),
  );
  await note.getByRole("button", { name: "Show them" }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("#groups li[data-finding]:not([hidden])").length === count,
    shown + Number(held),
  );
});

test("an address alone is answered with a sentence that says what to do", async () => {
  await page.getByLabel("Suspect", { exact: true }).fill("https://news.example/story");
  await page.getByText("Open the link, select the article, copy it and paste it here.").waitFor();
});

test("a paste from a web page keeps its paragraphs and list items as lines", async () => {
  const html =
    "<h1>Head</h1><p>One <b>bold</b>\n line.</p><ul><li>first</li><li>second</li></ul><script>no()</script>";
  await page.getByLabel("Suspect", { exact: true }).evaluate((box, markup) => {
    box.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", markup);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  assert.equal(
    await page.getByLabel("Suspect", { exact: true }).inputValue(),
    "Head\n\nOne bold line.\n\nfirst\n\nsecond",
  );
});

test("every example is answered", async () => {
  for (const button of await page.locator(".examples button").all()) {
    await button.click();
    await page.locator('#status[data-phase="done"]').waitFor({ state: "attached" });
    assert.notEqual(await page.locator("#rows").textContent(), "");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.locator("#verdict").waitFor({ state: "hidden" });
  }
  assert.deepEqual(complaints, []);
});

test("another tab has the texts only where the reader asked for it", async () => {
  const context = await site.browser.newContext();
  /** What stands in the box of a tab that is opened now. */
  const inNewTab = async () => {
    const tab = await context.newPage();
    tab.setDefaultTimeout(120_000);
    await tab.goto(site.url);
    await tab.locator("body.live").waitFor();
    const text = await tab.getByLabel("Suspect", { exact: true }).inputValue();
    await tab.close();
    return text;
  };
  const first = await context.newPage();
  await first.goto(site.url);
  await compare(first, pair);
  assert.equal(await inNewTab(), "");
  await first.getByLabel("Keep my texts on this device").check();
  assert.equal(await inNewTab(), pair.suspect);
  await first.getByLabel("Keep my texts on this device").uncheck();
  assert.equal(await inNewTab(), "");
  await context.close();
});

test("a link carries both texts to another reader", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await compare(page, pair);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("never sent to a server").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await site.browser.newPage();
  await other.goto(link);
  await other.locator("#verdict:not([hidden])").waitFor();
  assert.equal(await other.getByLabel("Original", { exact: true }).inputValue(), pair.original);
  await other.close();
});

test("the saved report holds no script, its marks lead to the list, and it carries both digests", async () => {
  await compare(page, pair);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "HTML report" }).click();
  const file = await (await downloading).path();
  const report = await site.browser.newPage();
  await report.setContent(readFileSync(file, "utf8"));
  await report.getByText(/^SHA-256 of the suspect: [0-9a-f]{64}$/).waitFor();
  const mark = report.locator(".cell.suspect mark a", { hasText: /^misty$/ });
  assert.equal(
    await report.locator(`${await mark.getAttribute("href")} .places`).textContent(),
    "foggy → misty",
  );
  assert.equal(await report.locator("script").count(), 0);
  await report.close();
});

test("a job that breaks off is reported, and the next one is answered", async () => {
  await page.route("**/core.wasm", (route) => route.abort());
  await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
  await page.locator('#status[data-phase="failed"]').waitFor();
  await page.unroute("**/core.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#verdict:not([hidden])").waitFor();
});

test("long work says so and can be cancelled", async () => {
  await page.route("**/core.wasm", () => {});
  await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Cancelled.").waitFor();
});
