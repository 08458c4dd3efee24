// Pages that a bookmark or another program carries here, in Chromium.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { compare, openSite, pair } from "./browser.js";
import { pages } from "./pages.js";

const site = openSite();
const [{ html, article, furniture }] = pages;
/** What any request carried to a server. @type {string[]} */
let sent;
/** @type {import("playwright-core").BrowserContext} */
let context;
/** @type {import("playwright-core").Page} */
let page;
/** A site with another host's articles: short ones, and one without end. */
const stranger = createServer((request, response) => {
  sent.push(request.url ?? "");
  const long = Array.from({ length: 400_000 }, () => Math.random().toString(36).slice(2)).join(" ");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(request.url === "/long" ? `<p id="one">Few words.</p><p>${long}</p>` : html);
});
let strangeUrl = "";

before(async () => {
  await once(stranger.listen(0, "127.0.0.1"), "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (stranger.address());
  strangeUrl = `http://127.0.0.1:${address.port}/`;
});
after(() => stranger.close());

beforeEach(async () => {
  await context?.close();
  sent = [];
  context = await site.browser.newContext();
  context.setDefaultTimeout(120_000);
  context.on("request", (request) => sent.push(request.url(), request.postData() ?? ""));
  page = await context.newPage();
  await page.goto(site.url);
});

/** The bookmark as it stands on the page. */
async function bookmark() {
  await page.getByText("Bring pages here with one click").click();
  const link = page.getByRole("link", { name: "To Unspin" });
  return decodeURIComponent(((await link.getAttribute("href")) ?? "").slice("javascript:".length));
}

/** Clicks the bookmark on another page. @param {import("playwright-core").Page} other @param {string} program */
async function clickOn(other, program) {
  const opening = context.waitForEvent("page");
  await other.evaluate(program);
  return opening;
}

const suspect = (/** @type {import("playwright-core").Page} */ page) => page.locator("textarea#suspect");

test("the bookmark opens the article of another page as the suspect, with its address, and no server is sent it", async () => {
  const program = await bookmark();
  const other = await context.newPage();
  await other.goto(`${strangeUrl}story?x=1`);
  const opened = await clickOn(other, program);
  await opened.locator("#verdict:not([hidden])").waitFor();
  const text = await suspect(opened).inputValue();
  for (const line of article) assert.ok(text.includes(line), line);
  for (const line of furniture) assert.ok(!text.includes(line), line);
  assert.doesNotMatch(opened.url(), /#/);
  await opened.getByText("What a complaint needs").click();
  assert.equal(await opened.getByLabel("Address of the suspect").inputValue(), `${strangeUrl}story?x=1`);
  assert.match(await opened.getByLabel("The suspect was captured on").inputValue(), /^\d{4}-\d\d-\d\d$/);
  const [start] = article[2].split(",");
  assert.deepEqual(
    sent.filter((each) => /^http/.test(each) && decodeURIComponent(each).includes(start.slice(0, 20))),
    [],
  );
});

test("what is marked is carried alone, and a page that is too long says so", async () => {
  const program = await bookmark();
  const other = await context.newPage();
  await other.goto(`${strangeUrl}long`);
  /** @type {string[]} */
  const said = [];
  other.on("dialog", (dialog) => {
    said.push(dialog.message());
    dialog.accept();
  });
  await other.evaluate(program);
  assert.deepEqual(said, [
    "This page is too long for Unspin’s bookmark. Mark the article and click it again.",
  ]);
  await other.evaluate(() => {
    const part = document.querySelector("#one");
    if (part) getSelection()?.selectAllChildren(part);
  });
  const opened = await clickOn(other, program);
  await opened.locator("#verdict:not([hidden])").waitFor();
  assert.equal(await suspect(opened).inputValue(), "Few words.");
});

test("on the page itself the bookmark runs nothing, and says what it is for", async () => {
  await page.getByText("Bring pages here with one click").click();
  await page.getByRole("link", { name: "To Unspin" }).press("Enter");
  await page.getByText("This is a bookmark for other pages").waitFor();
  assert.equal(context.pages().length, 1);
});

test("a text that is shared with the installed page is the suspect, and no server is sent it", async () => {
  await compare(page, pair);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  /** @type {boolean[]} */
  const answered = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST") answered.push(response.fromServiceWorker());
  });
  // As a browser does it for a share target.
  await page.goto(strangeUrl);
  await page.evaluate(
    ([action, text, url]) => {
      const form = document.createElement("form");
      Object.assign(form, { action, method: "post", enctype: "multipart/form-data" });
      for (const [name, value] of Object.entries({ title: "", text, url })) {
        const field = document.createElement("input");
        Object.assign(field, { name, value });
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    [`${site.url}share`, article[2], `${strangeUrl}story`],
  );
  await page.waitForURL((url) => url.href.startsWith(site.url));
  await page.locator("#verdict:not([hidden])").waitFor();
  assert.equal(await suspect(page).inputValue(), article[2]);
  // What the tab had stays beside it.
  assert.equal(await page.locator("textarea#original").inputValue(), pair.original);
  assert.deepEqual(answered, [true]);
});
