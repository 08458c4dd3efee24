// The archive in the page, with the real SQLite: on the device (OPFS) and in memory, and its files in the program and back.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { complete, openSite, pair } from "./browser.js";

/** @import { Page } from "playwright-core" */

const site = openSite();
const program = join(import.meta.dirname, "../../../build/native/unspin");
const folder = mkdtempSync(join(tmpdir(), "unspin-page-archive-"));
after(() => rmSync(folder, { recursive: true }));

const others = Array.from({ length: 30 }, (_, k) => ({
  id: `bees-${k}`,
  title: `The bees, part ${k}`,
  text: `The ${k}th meeting of the Garn Valley bee club took place on a wet evening. Member ${k} showed ${k + 3} hives, and the treasurer read the accounts of the year before tea was served to all who came.`,
}));
const crane = {
  id: 7,
  title: "The crane",
  url: "https://paper.example/7",
  date: "2026-05-03",
  text: pair.original,
};
const rows = [crane, ...others].map((row) => `${JSON.stringify(row)}\n`).join("");

/** @param {string[]} words */
function archive(...words) {
  return spawnSync(program, ["archive", ...words], { cwd: folder, encoding: "utf8" });
}

/** @param {Page} page */
async function openPanel(page) {
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await page.getByText("0 articles in the archive").waitFor();
}

/** @param {Page} page @param {string} name @param {string} content @param {string} [button] */
async function give(page, name, content, button = "Add files") {
  await page
    .locator(`#archive input[aria-label="${button}"]`)
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

/** @param {Page} page @param {string} name @param {string} file */
async function download(page, name, file) {
  const [given] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  await given.saveAs(join(folder, file));
}

/** @param {(page: Page) => Promise<void>} look */
async function visit(look) {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await look(page);
  await context.close();
}

test("no byte of the archive is fetched before it is opened", () =>
  visit(async (page) => {
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
    await complete(page);
    assert.deepEqual(
      asked.filter((url) => /dist\/archive|archive\/view|sqlite/.test(url)),
      [],
    );
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await page.getByText("0 articles in the archive").waitFor();
    assert.ok(asked.some((url) => url.endsWith("dist/archive/sqlite3.wasm")));
  }));

test("a suspect that is pasted alone is told where it was made from, and one click fills the left box", () =>
  visit(async (page) => {
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
    const found = page.locator("#archive .found");
    await found.getByText("Probably made from").waitFor();
    assert.match((await found.textContent()) ?? "", /Probably made from The crane, 3 May 2026 \(\d+ %\)/);
    await found.getByRole("button", { name: "Compare with it" }).first().click();
    await page.locator("#groups li", { hasText: "foggy" }).first().waitFor();
    assert.equal(await page.getByLabel("Original", { exact: true }).inputValue(), pair.original);
  }));

test("an archive of the page opens in the program, which finds the same, and one of the program in the page", () =>
  visit(async (page) => {
    writeFileSync(join(folder, "suspect.txt"), pair.suspect);
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await download(page, "Export", "page.unspin");
    assert.equal(archive("verify", "page.unspin").stdout, "31 articles, all whole\n");
    assert.match(archive("search", "page.unspin", "suspect.txt").stdout, /^\d+ % {2}\w+ {2}7 {2}2026-05-03/);
    writeFileSync(join(folder, "rows.jsonl"), rows);
    const added = spawnSync(program, ["archive", "add", "native.unspin", "-"], {
      cwd: folder,
      input: rows,
      encoding: "utf8",
    });
    assert.match(added.stdout, /^31 added/);
    assert.equal(archive("export", "page.unspin").stdout, archive("export", "native.unspin").stdout);

    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("0 articles in the archive").waitFor();
    await page.locator('#archive input[aria-label="Add files"]').setInputFiles(join(folder, "native.unspin"));
    await page.getByText("31 articles in the archive.").waitFor();
    await give(page, "again.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await page.getByLabel("Suspect", { exact: true }).fill(pair.suspect);
    await page.locator("#archive .found").getByText("Probably made from").waitFor();
  }));

test("a file of another program is refused with the reason, and the archive stays", () =>
  visit(async (page) => {
    spawnSync(
      "python3",
      ["-c", 'import sqlite3; sqlite3.connect("foreign.db").execute("CREATE TABLE notes (text)")'],
      {
        cwd: folder,
      },
    );
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await page.locator('#archive input[aria-label="Add files"]').setInputFiles(join(folder, "foreign.db"));
    await page.getByText("a database of another program").waitFor();
    await give(page, "one.txt", "A short text of its own about the lamps of Kelmouth.");
    await page.getByText("32 articles in the archive.").waitFor();
  }));

test("an archive is on the device only after the reader asked for it, and one click takes it off", () =>
  visit(async (page) => {
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await page.reload();
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await page.getByLabel("Keep the archive on this device").check();
    await page.getByText("31 articles in the archive, kept on this device.").waitFor();
    await page.reload();
    await page.getByText("31 articles in the archive, kept on this device.").waitFor();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("0 articles in the archive.").waitFor();
    await page.reload();
    await openPanel(page);
  }));

test("where the browser has no storage of files, the archive works in memory and says so", () =>
  visit(async (page) => {
    await page.route("**/dist/archive/worker.js", async (route) => {
      const answer = await route.fetch();
      const without = "Object.defineProperty(navigator.storage, 'getDirectory', { value: undefined });";
      await route.fulfill({ response: answer, body: without + (await answer.text()) });
    });
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    await page.getByLabel("Keep the archive on this device").click();
    await page.getByText("This browser cannot keep it").waitFor();
    assert.equal(await page.getByLabel("Keep the archive on this device").isChecked(), false);
  }));

test("tables, feeds and texts are read as articles, and what is none is named", () =>
  visit(async (page) => {
    await openPanel(page);
    await give(
      page,
      "export.csv",
      `id,headline,body\n1,"Quoted, with ""marks""","${pair.original}"\n2,Bees,${others[0].text.replaceAll(",", "")}\n`,
    );
    await page.getByText("2 articles in the archive.").waitFor();
    await give(
      page,
      "feed.xml",
      `<rss><channel><item><title>Lamps</title><link>https://paper.example/l</link><pubDate>Sun, 03 May 2026 08:00:00 GMT</pubDate>
       <description>&lt;p&gt;Three hundred lamps burned in Kelmouth.&lt;/p&gt;</description></item></channel></rss>`,
    );
    await page.getByText("3 articles in the archive.").waitFor();
    await give(page, "bad.csv", "a,b\n1,2\n");
    await page.getByText("it has no column called text").waitFor();
    await download(page, "Export", "read.unspin");
    const read = archive("list", "read.unspin").stdout;
    assert.match(read, /^1\t\tQuoted, with "marks"\t\n/);
    assert.match(read, /\tLamps\thttps:\/\/paper\.example\/l\n/);
  }));

test("many suspects make a table that is sorted, opened and taken along", () =>
  visit(async (page) => {
    await openPanel(page);
    await give(page, "export.jsonl", rows);
    await page.getByText("31 articles in the archive.").waitFor();
    const suspects = [
      {
        id: "a",
        title: "Tea",
        text: "Nobody in the town of Orrow drinks tea after noon, the mayor said at the fair. ".repeat(3),
      },
      { id: "b", title: "Fallen crane", text: pair.suspect },
    ];
    await give(
      page,
      "suspects.jsonl",
      suspects.map((row) => JSON.stringify(row)).join("\n"),
      "Check suspects",
    );
    const names = page.locator("#archive tbody th");
    await names.first().waitFor();
    assert.deepEqual(await names.allTextContents(), ["Fallen crane", "Tea"]);
    await page.locator("#archive thead button", { hasText: "Suspect" }).first().press("Enter");
    assert.deepEqual(await names.allTextContents(), ["Fallen crane", "Tea"]);
    await page.locator("#archive thead button", { hasText: "Suspect" }).first().press("Enter");
    assert.deepEqual(await names.allTextContents(), ["Tea", "Fallen crane"]);
    await download(page, "Export the table as CSV", "table.csv");
    assert.match(readFileSync(join(folder, "table.csv"), "utf8"), /Fallen crane,The crane,2026-05-03,0\.\d+/);
    await page.locator("#archive tbody button", { hasText: "Fallen crane" }).click();
    await page.locator("#groups li", { hasText: "foggy" }).first().waitFor();
  }));
