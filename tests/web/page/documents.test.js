// Texts that come in as the files of word processors, in Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseFile, eachOnAPage, opened as openedOn, openSite } from "./browser.js";
import { book, openDocument, run, wordFile } from "./documents.js";

const site = openSite();
/** @type {import("playwright-core").Page} */
let page;
/** @type {string[]} */
let complaints;

eachOnAPage(site, (fresh, said) => {
  page = fresh;
  complaints = said;
});

/** @param {string} name @param {Buffer} buffer */
const opened = (name, buffer) => openedOn(page, name, buffer);

test("files are read into the box that they are opened for", async () => {
  const html = Buffer.from("<p>From a file.</p><p>Two lines.</p>");
  assert.equal(await opened("story.html", html), "From a file.\n\nTwo lines.");
});

test("a Word file is read, one paragraph a line", async () => {
  const paragraphs = ["Harbour crane falls", "Nobody was hurt."].map((text) => `<w:p>${run(text)}</w:p>`);
  const bytes = await wordFile(paragraphs.join(""));
  assert.equal(await opened("story.docx", bytes), "Harbour crane falls\n\nNobody was hurt.");
  assert.deepEqual(complaints, []);
});

const by = 'w:id="7" w:author="Ottoline" w:date="2026-03-04T10:00:00Z"';
/** @param {string} text */
const deleted = (text) =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

test("of a Word file with tracked changes what was inserted is taken, and neither deletions nor comments", async () => {
  const comment = '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>';
  const reference = '<w:r><w:commentReference w:id="1"/></w:r>';
  const first = `<w:p>${run("The ferry ")}${deleted("sank")}<w:ins ${by}>${run("sailed")}</w:ins>${comment}${run(" at noon.")}${reference}</w:p>`;
  const moved = `<w:p><w:moveFrom ${by}>${run("It was late. ")}</w:moveFrom>${run("It rained.")}<w:moveTo ${by}>${run(" It was late.")}</w:moveTo></w:p>`;
  // The end of the first of these paragraphs was deleted: the two are one.
  const joined = `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run("All were ")}</w:p><w:p>${run("home by dusk.")}</w:p>`;
  const text = await opened("story.docx", await wordFile(first + moved + joined));
  assert.equal(text, "The ferry sailed at noon.\n\nIt rained. It was late.\n\nAll were home by dusk.");
});

test("an OpenDocument text is read without its notes and comments", async () => {
  const note = "<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note>";
  const text = `<text:h>Harbour crane falls</text:h><text:p>Nobody<text:s/>was hurt.${note}</text:p>`;
  const bytes = await openDocument(text);
  assert.equal(await opened("story.odt", bytes), "Harbour crane falls\n\nNobody was hurt.");
  assert.deepEqual(complaints, []);
});

test("of an OpenDocument text with tracked changes what was inserted is taken, and neither deletions nor comments", async () => {
  const changes = `<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info><dc:creator>Ottoline</dc:creator></office:change-info><text:p>sank</text:p></text:deletion></text:changed-region><text:changed-region text:id="b"><text:insertion><office:change-info><dc:creator>Ottoline</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>`;
  const comment = `<office:annotation><dc:creator>Ottoline</dc:creator><text:p>Is this so?</text:p></office:annotation>`;
  const line = `<text:p>The ferry <text:change text:change-id="a"/><text:change-start text:change-id="b"/>sailed<text:change-end text:change-id="b"/> at${comment} noon.</text:p>`;
  assert.equal(await opened("story.odt", await openDocument(changes + line)), "The ferry sailed at noon.");
});

/** @param {string} body @param {string} [head] */
const rich = (body, head = "") =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Serif;}{\\f1\\fcharset238 Serif CE;}{\\f2\\fcharset128 Mincho;}}{\\stylesheet{\\s0 Normal;}}{\\info{\\title Not the text}}${head}\n${body}}`,
    "latin1",
  );

test("an RTF file is read: paragraphs, signs, and letters of any code page", async () => {
  const text = await opened(
    "story.rtf",
    rich(
      String.raw`\pard Caf\'e9 \ldblquote Zur Post\rdblquote  \emdash  it cost 5\~\'80\'2e\par
{\f1 \'a3\'f3d\'9f} and {\f2 \'93\'fa\'96\'7b}\par
\u8222?Na ja\u8220\'93, said \uc2 \u1055\'cf\'cf\uc1\u1105?tr \u-10179?\u-8704? \{in\} a\_b\line next\par`,
    ),
  );
  assert.equal(
    text,
    "Café “Zur Post” — it cost 5 €.\n\nŁódź and 日本\n\n„Na ja“, said Пёtr 😀 {in} a‑b\n\nnext",
  );
  assert.deepEqual(complaints, []);
});

test("of an RTF file neither deletions, hidden text, comments and notes nor the edges of its pages are taken", async () => {
  const text = await opened(
    "story.rtf",
    rich(
      String.raw`\pard The ferry {\deleted\revauthdel1 sank}{\revised\revauth1 sailed}{\*\annotation Is this so?} at\v  perhaps\v0  noon.{\footnote A note.}{\*\bkmkstart x}\par
{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt All}} were home{\pict\pngblip 89504e47}.{\*\unheard of {it}}\bin5 }}}}}\par`,
      String.raw`{\header The Marrow Courier\par}{\footer Page 1\par}`,
    ),
  );
  assert.equal(text, "The ferry sailed at noon.\n\nAll were home.");
});

test("a book is read in the order of its pages", async () => {
  const bytes = await book({
    "one 1.xhtml": "<html><body><h1>Tides</h1><p>The first page.</p></body></html>",
    "two.xhtml": "<html><body><p>The second page.</p></body></html>",
  });
  assert.equal(await opened("tides.epub", bytes), "Tides\n\nThe first page.\n\nThe second page.");
});

test("a file that cannot be read is answered with a sentence", async () => {
  await chooseFile(page, "story.docx", Buffer.from("not a zip"));
  await page.getByText("could not be read").waitFor();
});
