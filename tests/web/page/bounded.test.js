// Files, pastes and links that were made to do harm, or are too large: refused or cut with a true sentence, and the page goes on.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { chooseFile, compare, eachOnAPage, opened, openSite, pair } from "./browser.js";
import { book, openDocument, pdfFile, run, wordFile } from "./documents.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

eachOnAPage(site, (fresh, said) => {
  page = fresh;
  complaints = said;
});

const suspect = () => page.locator("textarea#suspect");

/** Opens a file and waits for what is said of it; nothing of it is taken. @param {string} name @param {Buffer} buffer @param {string} said */
async function refused(name, buffer, said) {
  await chooseFile(page, name, buffer);
  await page.getByText(`“${name}” was not read: ${said}.`).waitFor();
  assert.equal(await suspect().inputValue(), "");
}

async function goesOn() {
  await compare(page, pair);
  assert.deepEqual(complaints, []);
}

const tooMuch = "it unpacks to more than 20 MB of text";
const tooDeep = "it is nested more than 500 levels deep";

test("small files that unpack to 30 MB are refused", async () => {
  const giant = "x".repeat(30_000_000);
  const odt = await openDocument(`<text:p>${giant}</text:p>`);
  await refused("one.docx", await wordFile(`<w:p>${run(giant)}</w:p>`), tooMuch);
  await refused("two.odt", odt, tooMuch);
  await refused("three.epub", await book({ "one.xhtml": giant }), tooMuch);
  await refused("four.odt", forgedSizes(odt), tooMuch);
  await goesOn();
});

/** The sizes that a zip gives of its parts, made one byte: in local headers and in the list at its end. @param {Buffer} zip */
function forgedSizes(zip) {
  const bytes = Buffer.from(zip);
  for (let i = 0; i + 46 < bytes.length; i++) {
    if (bytes.readUInt32LE(i) === 0x04034b50) bytes.writeUInt32LE(1, i + 22);
    if (bytes.readUInt32LE(i) === 0x02014b50) bytes.writeUInt32LE(1, i + 24);
  }
  return bytes;
}

/** @param {string} begin @param {string} end */
const nested = (begin, end) => begin.repeat(100_000) + end.repeat(100_000);

test("files of word processors that are nested 100,000 levels deep are refused, and RTF is read", async () => {
  const word = nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>");
  await refused("one.docx", await wordFile(word), tooDeep);
  await refused("two.odt", await openDocument(nested("<text:section>", "</text:section>")), tooDeep);
  const rich = Buffer.from(`{\\rtf1 Before ${nested("{", "}").replace("}", "inside}")} after.\\par}`);
  assert.equal(await opened(page, "three.rtf", rich), "Before inside after.");
  await goesOn();
});

test("of a PDF file whose one page holds 50 MB of text the begin is taken, and that is said", async () => {
  // All in one place: what lies beside the page is not read.
  const bytes = pdfFile("1 0 0 1 50 700 Tm (The ferry left the quay at noon. ) Tj\n".repeat(1_500_000));
  assert.ok(bytes.length < 400_000);
  const text = await opened(page, "giant.pdf", bytes);
  assert.ok(text.length > 190_000 && text.length <= 200_000);
  await page.getByText("Of the last of the pages that were read only a part was taken.").waitFor();
  await goesOn();
});

const many = 200_000;
const deep = "<div>".repeat(many);
const deepPages = {
  "nested without end": deep,
  "behind a quotation mark that is no value's": `<a ">${deep}`,
  "behind an equals sign that is a name": `<a =">${deep}`,
  "behind a name with a quotation in it": `<${"a".repeat(5000)}=">${deep}`,
  "in a picture": `<svg><foreignObject>${deep}`,
  "by ends that end nothing": "<span></div>".repeat(many / 2),
  "letters set in each other anew": Array.from(
    { length: 5000 },
    (_, i) => `<div><font size=${i}></div>`,
  ).join(""),
};

test("pages that are nested without end, and hide it, are refused", async () => {
  for (const [name, html] of Object.entries(deepPages))
    await refused(`${name}.html`, Buffer.from(html), "its elements lie more than 500 deep in each other");
  await refused("large.html", Buffer.alloc(20_000_001, "x"), "it is a page of more than 20 MB");
  await refused("wide.html", Buffer.from("<b>x</b>".repeat(many)), "it has more than 200 thousand tags");
  await goesOn();
});

test("a page whose elements are not ended is read, as browsers read it", async () => {
  const items = Array.from({ length: 900 }, (_, i) => `<li>Item ${i} of the list`).join("");
  const text = await opened(page, "list.html", Buffer.from(`<ul>${items}</ul><p>One<p>Two<br>Three`));
  assert.equal(text.split("\n\n").length, 903);
});

test("of a page with more elements than an article has all of the text is taken, and that is said", async () => {
  const html = "<p>The ferry left the <b>quay</b> at noon.</p>".repeat(11_000);
  await opened(page, "wide.html", Buffer.from(html));
  await page.getByText(/^This page has more than 20,000 elements: its article was not looked for/).waitFor();
});

/** Pastes into the suspect's box. @param {Record<string, string>} data by type */
async function paste(data) {
  await suspect().evaluate((target, all) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

test("of a pasted page that is nested without end the plain text is taken, and that is said", async () => {
  await paste({ "text/html": `${"<div>".repeat(many)}Hello there`, "text/plain": "Hello there" });
  await page
    .getByText("was not read as one: its elements lie more than 500 deep in each other. Its plain")
    .waitFor();
  assert.equal(await suspect().inputValue(), "Hello there");
  await compare(page, pair);
});

const folder = mkdtempSync(join(tmpdir(), "unspin-page-bounded-"));
after(() => rmSync(folder, { recursive: true }));

const line = "The ferry left the quay at noon, and nobody on the pier saw it come back.\n";
const long = line.repeat(Math.ceil(20_000_000 / line.length));

test("a text of 20 MB is cut at the end of a line, with its size said", async () => {
  const path = join(folder, "long.txt");
  writeFileSync(path, long);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file as the suspect" }).click();
  await (await choosing).setFiles(path);
  await page
    .getByText(/“long.txt”, 20 MB, is longer than 200,000 characters: its first 199,\d\d\d were taken\./)
    .waitFor();
  const text = await suspect().inputValue();
  assert.ok(text.length <= 200_000 && text.endsWith("come back."));
  assert.ok(long.startsWith(text));
  await page.locator('#status[data-phase="done"]').waitFor({ state: "attached", timeout: 120_000 });
  assert.deepEqual(complaints, []);
});

test("a pasted text that is too long is cut, also where it comes into the midst of another", async () => {
  await suspect().fill("Before. After.");
  await suspect().evaluate((box) => /** @type {HTMLTextAreaElement} */ (box).setSelectionRange(8, 8));
  await paste({ "text/plain": long.slice(0, 900_000) });
  await page.getByText("What was pasted is longer than 200,000 characters: its first 199,").waitFor();
  const text = await suspect().inputValue();
  assert.ok(text.startsWith("Before. The ferry") && text.endsWith("come back.After."), text.slice(-40));
});

const strangers = {
  "photo.txt": ["\x89PNG\r\n\x1a\n", "a picture"],
  "scan.html": ["%PDF-1.7\n", "a PDF file"],
  "old.docx": [
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "a file of an old office program (such as .doc), or one with a password",
  ],
  "song.pdf": ["ID3\x03", "a recording"],
  "text.rtf": ["PK\x03\x04", "a packed file (zip), as those of word processors are"],
  "film.md": ["\0\0\0\x20ftypisom", "a film or a picture"],
};

test("a file that is something else than its name says is refused with what it is", async () => {
  for (const [name, [bytes, what]] of Object.entries(strangers)) {
    await chooseFile(page, name, Buffer.concat([Buffer.from(bytes, "latin1"), Buffer.alloc(300, "text ")]));
    await page.getByText(`“${name}” was not read: whatever its name says, it is ${what}.`).waitFor();
  }
});

test("bytes that are no text are refused though a text stands before them", async () => {
  const noise = Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * i * 31 + i) % 32));
  await chooseFile(page, "mixed.txt", Buffer.concat([Buffer.from(line.repeat(400)), noise]));
  await page.getByText("“mixed.txt” holds no text").waitFor();
});

/** @param {string} original */
function forged(original) {
  const packed = deflateRawSync(JSON.stringify([original, "b"]), { level: 9 });
  return `#texts=${packed.toString("base64url")}`;
}

test("a link of 30 kB that unpacks to 20 MB is not opened, whether the page opens with it or it comes later", async () => {
  const link = forged("a".repeat(20_000_000));
  assert.ok(link.length < 30_000);
  const sentence =
    "This link was not opened. The texts are longer than 1,000,000 bytes, the most that a link may hold.";
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await page.getByText(sentence).waitFor();
  await page.goto("about:blank");
  await page.goto(site.url + link);
  await page.getByText(sentence).waitFor();
  assert.equal(await page.getByLabel("Original", { exact: true }).inputValue(), "");
  await compare(page, pair);
  assert.deepEqual(complaints, []);
});
