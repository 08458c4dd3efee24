// `unspin archive` as an agency would use it, with the real SQLite.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const program = join(root, "build/native/unspin");
const folder = mkdtempSync(join(tmpdir(), "unspin-archive-"));
after(() => rmSync(folder, { recursive: true }));
const read = (/** @type {string} */ name) => readFileSync(join(root, "tests/articles", name), "utf8");
const dam = read("dam.original.txt");
const spunDam = read("dam.suspect.txt");
const strike = read("strike.original.txt");

/** @param {string[]} words @param {string} [input] */
function archive(words, input = "") {
  const { status, stdout, stderr } = spawnSync(program, ["archive", ...words], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
/** @param {object[]} rows */
const lines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
/** @param {string} text @returns {any[]} */
const parsed = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Articles of their own: each tells of other things. @param {number} count */
const others = (count) =>
  Array.from({ length: count }, (_, k) => ({
    id: `other-${k}`,
    text: `The ${k}th meeting of the Garn Valley bee club took place on a wet evening. Member ${k} showed ${k + 3} hives, and the treasurer read the accounts of the year before tea was served to all who came.`,
  }));

test("texts are added once, and the article that a spun page was made from comes first", () => {
  writeFileSync(join(folder, "dam.txt"), dam);
  writeFileSync(join(folder, "strike.txt"), strike);
  writeFileSync(join(folder, "spun.txt"), spunDam);
  const added = archive(["add", "a.unspin", "dam.txt", "strike.txt"]);
  assert.deepEqual(added, {
    status: 0,
    stdout: "2 added, 0 replaced, 0 known; 2 in the archive\n",
    stderr: "",
  });
  assert.equal(
    archive(["add", "a.unspin", "dam.txt"]).stdout,
    "0 added, 0 replaced, 1 known; 2 in the archive\n",
  );
  assert.match(
    archive(["add", "a.unspin", "-"], lines(others(200))).stdout,
    /^200 added, .* 202 in the archive\n$/,
  );

  assert.match(archive(["search", "a.unspin", "spun.txt"]).stdout, /^\d+ % {2}spun {2}dam\.txt\n/);
  const { matches } = JSON.parse(
    archive(["search", "a.unspin", "spun.txt", "--format", "json", "--top", "2"]).stdout,
  );
  assert.equal(matches[0].article, "dam.txt");
  assert.equal(matches[0].verdict.label, "spun");
  assert.ok(matches[0].verdict.probability > 0.9);
  assert.ok(matches.length <= 2);
  for (const { suspect, original } of matches[0].passages) {
    assert.ok(suspect[1] <= spunDam.length && suspect[0] < suspect[1]);
    assert.ok(original[1] <= dam.length && original[0] < original[1]);
  }
});

test("where no article is the source, that is what is said", () => {
  writeFileSync(join(folder, "else.txt"), read("library.alone.txt"));
  assert.match(
    archive(["search", "a.unspin", "else.txt"]).stdout,
    /^None of the 202 articles looks like the source\.\n/,
  );
});

test("rows keep their ids as they were given, and what is known of them", () => {
  const rows = [
    {
      id: 7,
      text: dam,
      title: "The dam",
      url: "https://paper.example/7?a=1&b=“2”",
      date: "2026-05-03",
    },
    { id: "7", text: strike },
    { text: "A text without an id, which is called by its line." },
  ];
  assert.equal(
    archive(["add", "b.unspin", "-"], lines(rows)).stdout,
    "3 added, 0 replaced, 0 known; 3 in the archive\n",
  );
  assert.equal(
    archive(["list", "b.unspin"]).stdout,
    "7\t2026-05-03\tThe dam\thttps://paper.example/7?a=1&b=“2”\n7\t\t\t\nline 3\t\t\t\n",
  );
  const exported = archive(["export", "b.unspin"]).stdout;
  assert.deepEqual(parsed(exported), [rows[0], rows[1], { id: "line 3", ...rows[2] }]);
  archive(["add", "c.unspin"], exported);
  assert.equal(archive(["export", "c.unspin"]).stdout, exported);

  const newer = { id: 7, text: `${dam}\nThe gates were shut on Friday.\n` };
  assert.match(archive(["add", "c.unspin", "-"], lines([newer])).stdout, /^0 added, 1 replaced/);
  assert.deepEqual(parsed(archive(["export", "c.unspin"]).stdout)[2], newer);
  assert.equal(archive(["verify", "c.unspin"]).stdout, "3 articles, all whole\n");
  assert.equal(archive(["remove", "c.unspin", "line 3"]).status, 0);
  assert.equal(archive(["verify", "c.unspin"]).stdout, "2 articles, all whole\n");
  assert.match(archive(["remove", "c.unspin", "line 3"]).stderr, /no article named line 3/);
});

test("a scan answers every row in order, bad ones with the reason, whatever the number of jobs", () => {
  const rows = [
    { id: 1, suspect: spunDam },
    { id: "two", suspect: strike },
    { id: 3 },
    { id: 4, suspect: "" },
  ];
  const one = archive(["scan", "a.unspin"], lines(rows));
  const many = archive(["scan", "a.unspin", "--jobs", "3"], lines(rows));
  assert.equal(one.status, 1); // a row was bad
  assert.equal(one.stdout, many.stdout);
  const [first, second, bad, empty] = parsed(one.stdout);
  assert.deepEqual([first.id, first.matches[0].article], [1, "dam.txt"]);
  assert.deepEqual([second.id, second.matches[0].article], ["two", "strike.txt"]);
  assert.deepEqual(bad, { id: 3, error: { code: "bad_row", message: "line 3: the row has no “suspect”" } });
  assert.deepEqual(empty, { id: 4, matches: [] });
});

test("a round-up has each of its sources among the matches", () => {
  const half = (/** @type {string} */ text) => text.slice(0, text.lastIndexOf("\n\n", text.length * 0.7));
  writeFileSync(join(folder, "roundup.txt"), `${half(dam)}\n\n${half(strike)}\n`);
  const { matches } = JSON.parse(archive(["search", "a.unspin", "roundup.txt", "--format=json"]).stdout);
  const labels = new Map(matches.map((/** @type {any} */ match) => [match.article, match.verdict.label]));
  for (const name of ["dam.txt", "strike.txt"]) assert.match(labels.get(name), /_copy$/, name);
});

test("bad lines and files that are no text are named, and the rest is added", () => {
  const { status, stdout, stderr } = archive(
    ["add", "d.unspin", "-"],
    `${lines([{ id: 1, text: dam }])}{"id": 2}\nnonsense\n\n`,
  );
  assert.equal(status, 1);
  assert.equal(stdout, "1 added, 0 replaced, 0 known; 1 in the archive\n");
  assert.equal(
    stderr,
    "unspin: line 2: the row has no “text”\nunspin: line 3: the row is not one JSON object\n",
  );
  writeFileSync(join(folder, "latin1.txt"), Buffer.from([0x63, 0xe9, 0x20]));
  assert.match(archive(["add", "d.unspin", "latin1.txt"]).stderr, /latin1\.txt is not UTF-8 text/);
  assert.match(archive(["add", "d.unspin", "absent.txt"]).stderr, /absent\.txt cannot be read/);
});

test("files that are none of ours, newer or cut short are refused in a sentence", () => {
  const refused = (/** @type {string} */ name) => {
    const { status, stderr } = archive(["list", name]);
    assert.equal(status, 1);
    return stderr;
  };
  assert.match(refused("absent.unspin"), /absent\.unspin cannot be opened: unable to open/);
  writeFileSync(join(folder, "text.unspin"), "This is no database. ".repeat(100));
  assert.match(refused("text.unspin"), /it is no archive: file is not a database/);
  const database = (/** @type {string} */ name, /** @type {string} */ sql) =>
    spawnSync(
      "python3",
      ["-c", `import sqlite3; d = sqlite3.connect("${name}"); d.executescript("${sql}")`],
      {
        cwd: folder,
      },
    );
  database("foreign.unspin", "CREATE TABLE notes (text)");
  assert.match(refused("foreign.unspin"), /a database of another program/);
  copyFileSync(join(folder, "a.unspin"), join(folder, "newer.unspin"));
  database("newer.unspin", "UPDATE settings SET value = 99");
  assert.match(refused("newer.unspin"), /made by a newer version \(layout 99; this program knows 1\)/);
  copyFileSync(join(folder, "a.unspin"), join(folder, "short.unspin"));
  truncateSync(join(folder, "short.unspin"), Math.floor(statSync(join(folder, "a.unspin")).size / 2));
  const { status, stderr } = archive(["verify", "short.unspin"]);
  assert.equal(status, 1);
  assert.match(stderr, /short\.unspin/);
});

test("a killed import leaves whole articles, and goes on where it was", async () => {
  const rows = lines(others(4000));
  const child = spawn(program, ["archive", "add", "e.unspin", "-"], { cwd: folder });
  child.stdin.on("error", () => {}); // it is killed while it reads
  child.stdin.write(rows);
  const path = join(folder, "e.unspin");
  const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  while (size() < 400_000) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGKILL");
  await new Promise((resolve) => child.on("exit", resolve));
  const before = /^(\d+) articles, all whole\n$/.exec(archive(["verify", "e.unspin"]).stdout);
  assert.ok(before);
  assert.ok(Number(before[1]) < 4000, "it had ended before it was killed");
  const { stdout } = archive(["add", "e.unspin", "-"], rows);
  assert.equal(
    stdout,
    `${4000 - Number(before[1])} added, 0 replaced, ${before[1]} known; 4000 in the archive\n`,
  );
});

test("what is asked wrongly is answered with how to ask", () => {
  for (const [words, problem] of /** @type {[string[], RegExp][]} */ ([
    [[], /archive needs a task/],
    [["burn", "a.unspin"], /no task of an archive is named burn/],
    [["list"], /archive list needs an archive/],
    [["search", "a.unspin"], /takes an archive and one suspect/],
    [["search", "a.unspin", "spun.txt", "--format", "html"], /--format text or json/],
    [["search", "a.unspin", "spun.txt", "--top", "0"], /--top takes a number/],
    [["remove", "a.unspin"], /needs the ids/],
    [["scan", "a.unspin", "spun.txt"], /an archive and nothing else/],
  ])) {
    const { status, stderr } = archive(words);
    assert.equal(status, 2);
    assert.match(stderr, problem);
  }
});
