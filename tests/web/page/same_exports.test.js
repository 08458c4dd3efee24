// What the page saves and what the command line prints are the same report.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { compare, openSite } from "./browser.js";

const articles = new URL("../../articles/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "unspin-exports-"));
const program = join(import.meta.dirname, "../../../build/native/unspin");

const site = openSite();

after(() => rmSync(folder, { recursive: true }));

/** @param {{ original: string, suspect: string }} texts @param {string} button @param {string} format */
async function bothWays(texts, button, format) {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  await compare(page, texts);
  // The page leaves out what changes nothing, unless it is asked for.
  await page.locator("#verdict").press("d");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  await page.close();
  writeFileSync(join(folder, "original.txt"), texts.original);
  writeFileSync(join(folder, "suspect.txt"), texts.suspect);
  const files = [join(folder, "original.txt"), join(folder, "suspect.txt")];
  const command = texts.original === "" ? ["inspect", files[1]] : ["compare", ...files];
  const { stdout } = spawnSync(program, [...command, "--small", "--format", format], { encoding: "utf8" });
  return { saved, printed: stdout };
}

const names = ["dam", "strike"];
for (const name of names) {
  const texts = {
    original: readFileSync(new URL(`${name}.original.txt`, articles), "utf8"),
    suspect: readFileSync(new URL(`${name}.suspect.txt`, articles), "utf8"),
  };
  test(`the Markdown of “${name}” is the same from the page, which adds when it was made and of what`, async () => {
    const { saved, printed } = await bothWays(texts, "Markdown", "markdown");
    assert.equal(saved.slice(0, saved.indexOf("\n---\n")), printed);
  });
}

test("so is the Markdown of one article alone", async () => {
  const suspect = readFileSync(new URL("library.alone.txt", articles), "utf8");
  const { saved, printed } = await bothWays({ original: "", suspect }, "Markdown", "markdown");
  assert.equal(saved.slice(0, saved.indexOf("\n---\n")), printed);
});

/** The body without what only the page adds, which reads the groups in an order of its own: the picture of the passages, the
 * figures by look, the line of figures, who wrote it, the shading of what stayed, what claims nothing, when and of what.
 * @param {string} html */
function comparable(html) {
  const body = html
    .slice(html.indexOf("<body"))
    .replace(/<figure class="ribbon">.*?<\/figure>/s, "")
    .replace(/<ul class="tally".*?<\/ul>/s, "")
    .replace(/<footer.*?<\/footer>/s, "")
    .replace(/<span class="(?:same|differs)">(.*?)<\/span>/gs, "$1")
    .replace(/class="((?:sample )?wording) (?:open|small)"/g, 'class="$1"')
    .replace(/ dir="auto"/g, "")
    .replace(/<p class="account">.*?<\/p>/s, "")
    .replace(/<section class="credits">.*?<\/section>/s, "");
  const group = /<section class="group">.*?<\/section>/gs;
  const groups = (body.match(group) ?? []).sort();
  return [body.replace(group, ""), ...groups].join("\n").replace(/></g, ">\n<");
}

for (const name of names) {
  const texts = {
    original: readFileSync(new URL(`${name}.original.txt`, articles), "utf8"),
    suspect: readFileSync(new URL(`${name}.suspect.txt`, articles), "utf8"),
  };
  test(`the HTML of “${name}” has the same elements and style sheets`, async () => {
    const { saved, printed } = await bothWays(texts, "HTML report", "html");
    assert.equal(comparable(printed), comparable(saved));
    const sheet = (/** @type {string} */ html) => /<style>(.*?)<\/style>/s.exec(html)?.[1];
    assert.equal(sheet(printed), sheet(saved));
  });
}

test("so has the HTML of one article alone", async () => {
  const suspect = readFileSync(new URL("library.alone.txt", articles), "utf8");
  const { saved, printed } = await bothWays({ original: "", suspect }, "HTML report", "html");
  assert.equal(comparable(printed), comparable(saved));
});
