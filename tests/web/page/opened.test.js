// Texts that come in as files and pages, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseFile, eachOnAPage, opened as openedOn, openSite } from "./browser.js";
import { pages } from "./pages.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

eachOnAPage(site, (fresh, said) => {
  page = fresh;
  complaints = said;
});

/** @param {"original" | "suspect"} side */
const box = (side) => page.locator(`textarea#${side}`);

/** @param {string} name @param {Buffer} buffer */
const opened = (name, buffer) => openedOn(page, name, buffer);

/** Drops files there. @param {string} selector @param {[name: string, text: string][]} files */
async function drop(selector, files) {
  await page.locator(selector).evaluate((target, all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of all) dataTransfer.items.add(new File([text], name));
    for (const type of ["dragover", "drop"])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test("of twelve saved pages the article is taken, and what stands around it is not", async () => {
  let [all, kept, foreign, taken] = [0, 0, 0, 0];
  for (const { html, article, furniture } of pages) {
    const text = await opened("story.html", Buffer.from(html));
    const lines = text.split("\n");
    all += wordsOf(article.join(" ")).length;
    kept += wordsOf(article.filter((line) => lines.includes(line)).join(" ")).length;
    taken += wordsOf(text).length;
    foreign += wordsOf(
      lines.filter((line) => furniture.some((part) => line.includes(part))).join(" "),
    ).length;
    if (process.env.SHOW)
      console.log(
        article.filter((line) => !lines.includes(line)),
        lines.filter((line) => line && !article.includes(line)),
      );
  }
  assert.equal(pages.length, 12);
  assert.ok(kept / all >= 0.98, `${kept} of ${all} words kept`);
  assert.ok(foreign / taken <= 0.02, `${foreign} of ${taken} words are furniture`);
  assert.deepEqual(complaints, []);
});

test("the page says what it left out, and one click takes all of it", async () => {
  await opened("story.html", Buffer.from(pages[0].html));
  await page.getByText("What was left out").click();
  assert.match((await page.locator(".taken li").allTextContents()).join("\n"), /Most read/);
  await page.getByRole("button", { name: "Take all" }).click();
  await page.waitForFunction(() =>
    /** @type {HTMLTextAreaElement | null} */ (document.querySelector("textarea#suspect"))?.value.includes(
      "Most read",
    ),
  );
  assert.equal(await page.locator(".taken:visible").count(), 0);
});

test("what a page says of itself fills the form for a complaint, and what the reader wrote stays", async () => {
  await opened("story.html", Buffer.from(pages[0].html));
  await page.getByText("What a complaint needs").click();
  const field = (/** @type {string} */ name) => page.getByLabel(name).inputValue();
  assert.equal(await field("Author of the suspect"), "Ilse Brandvold");
  assert.equal(await field("Agency or site of the suspect"), "The Marrow Courier");
  assert.equal(await field("The suspect was published on"), "2024-02-06");
  assert.match(await field("Address of the suspect"), /^https:\/\/news\.example\//);
  await page.getByLabel("Title of the suspect").fill("My own");
  await drop("textarea#suspect", [["second.html", pages[6].html]]);
  await page.waitForFunction(
    () =>
      /** @type {HTMLTextAreaElement | null} */ (document.querySelector("#claim-suspect-author"))?.value ===
      "Tobias Renwick",
  );
  assert.equal(await field("Title of the suspect"), "My own");
});

test("a pasted page is cut to its article, too", async () => {
  await box("suspect").evaluate((target, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pages[1].html);
  await page.getByRole("button", { name: "Take all" }).waitFor();
  const text = await box("suspect").inputValue();
  assert.match(text, /Together they cost 38 million/);
  assert.doesNotMatch(text, /butter|Subscribe/);
  assert.deepEqual(complaints, []);
});

test("a page that a browser saved as one file is read, with its address and its date", async () => {
  const quoted = pages[2].html.replace(/[=–“”’©]/g, (letter) =>
    [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(""),
  );
  const mail = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry\r\nSubject: Ferry\r\nDate: Thu, 8 Feb 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://courier.example/ferry\r\n\r\n${quoted}\r\n------B--\r\n`;
  const text = await opened("ferry.mhtml", Buffer.from(mail));
  assert.match(text, /“We have talked about this for ten years/);
  assert.doesNotMatch(text, /butter/);
  await page.getByText("What a complaint needs").click();
  assert.equal(await page.getByLabel("Address of the suspect").inputValue(), "https://courier.example/ferry");
  assert.equal(await page.getByLabel("The suspect was captured on").inputValue(), "2024-02-08");
});

test("two files dropped at once fill both sides, and one dropped anywhere is the suspect", async () => {
  await drop("footer", [["only.txt", "Dropped on the foot of the page."]]);
  await page.waitForFunction(() =>
    /** @type {HTMLTextAreaElement | null} */ (document.querySelector("textarea#suspect"))?.value.includes(
      "foot",
    ),
  );
  await drop("header", [
    ["first.txt", "The first of two files."],
    ["second.txt", "The second of two files."],
  ]);
  await page.waitForFunction(() =>
    /** @type {HTMLTextAreaElement | null} */ (document.querySelector("textarea#suspect"))?.value.includes(
      "second",
    ),
  );
  assert.equal(await box("original").inputValue(), "The first of two files.");
});

test("a picture that is called a text is refused", async () => {
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i) % 256));
  await chooseFile(page, "photo.txt", noise);
  await page.getByText("holds no text").waitFor();
});

/** Bytes of a text in an encoding, by the letters that a browser reads in it. @param {string} text @param {string} encoding */
function encoded(text, encoding) {
  if (/^utf-16/.test(encoding)) {
    const bytes = Buffer.from(text, "utf16le");
    return encoding === "utf-16be" ? bytes.swap16() : bytes;
  }
  if (encoding === "utf-8") return Buffer.from(text);
  const table = tables[encoding];
  return Buffer.from([...text].map((letter) => table.get(letter) ?? assert.fail(`${letter} in ${encoding}`)));
}

/** @type {Record<string, Map<string, number>>} */
const tables = {};

/** The letters of encodings of one byte, as the browser knows them. @param {string[]} encodings */
async function learnTables(encodings) {
  const letters = await page.evaluate(
    (names) =>
      names.map((name) => new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, i) => i))),
    encodings,
  );
  encodings.forEach((name, i) => {
    tables[name] = new Map([...letters[i]].map((letter, byte) => [letter, byte]));
  });
}

const texts = {
  english:
    "The café on the quay – “the oldest in town”, says Zoë Müller – was closed. It’s a pity, said the naïve owner’s fiancé.",
  french:
    "Le maire a déclaré mercredi que le pont serait fermé pendant deux semaines. « C’est nécessaire », dit-elle, fâchée, à l’été.",
  german:
    "Der Bürgermeister sagte am Mittwoch, die Brücke bleibe für Fußgänger gesperrt. „Das ist ärgerlich“, sagte Jörg Größer.",
  polish:
    "Burmistrz powiedział w środę, że most będzie zamknięty przez dwa tygodnie. Mieszkańcy są źli, ale rozumieją, że to konieczne.",
  czech:
    "Starosta řekl ve středu, že most bude dva týdny uzavřen. Obyvatelé se zlobí, ale chápou, že je to nutné.",
  russian:
    "Мэр города сказал в среду, что мост будет закрыт на две недели. Жители недовольны, но понимают, что это необходимо.",
  greek: "Ο δήμαρχος είπε την Τετάρτη ότι η γέφυρα θα παραμείνει κλειστή για δύο εβδομάδες.",
};

test("twelve files in twelve encodings, none of which says its own, are read rightly", async () => {
  /** @type {[keyof typeof texts, string][]} */
  const files = [
    ["english", "utf-8"],
    ["english", "windows-1252"],
    ["english", "macintosh"],
    ["french", "macintosh"],
    ["german", "windows-1252"],
    ["polish", "windows-1250"],
    ["czech", "windows-1250"],
    ["polish", "iso-8859-2"],
    ["russian", "windows-1251"],
    ["russian", "koi8-r"],
    ["russian", "utf-16le"],
    ["greek", "utf-16be"],
  ];
  await learnTables([...new Set(files.map(([, encoding]) => encoding))].filter((name) => !/^utf/.test(name)));
  const wrong = [];
  for (const [language, encoding] of files) {
    const text = await opened("story.txt", encoded(texts[language], encoding));
    if (text !== texts[language]) wrong.push(`${language} in ${encoding}: ${text}`);
  }
  assert.deepEqual(wrong, []);
});

test("a page that names its encoding is read in it", async () => {
  await learnTables(["koi8-r"]);
  const html = `<meta charset="koi8-r"><p>${texts.russian.replaceAll("–", "-")}</p>`;
  assert.equal(await opened("story.html", encoded(html, "koi8-r")), texts.russian);
});
