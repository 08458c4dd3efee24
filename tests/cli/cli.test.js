// The command line program as people and scripts use it: build/native/unspin.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { ofAnotherLexicon } from "../support/data_file.js";

const root = join(import.meta.dirname, "../..");
const program = join(root, "build/native/unspin");
const folder = mkdtempSync(join(tmpdir(), "unspin-cli-"));
after(() => rmSync(folder, { recursive: true }));

const original = "The council met on the foggy eve of the fair. Nobody spoke against the plan.\n";
const suspect = "The council met on the misty eve of the fair. Nobody spoke against the plan.\n";
writeFileSync(join(folder, "original.txt"), original);
writeFileSync(join(folder, "suspect.txt"), suspect);

/** @param {string[]} words @param {string | Buffer} [input] @param {NodeJS.ProcessEnv} [env] */
function unspin(words, input = "", env = process.env) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, input, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** @param {string} command @param {string} [input] */
function inShell(command, input = "") {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The same on a terminal of its own: what it shows there, standard error included.
 * @param {string} command @param {NodeJS.ProcessEnv} [env] */
function onTerminal(command, env = {}) {
  const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, TERM: "xterm", ...env },
  });
  return { status, shown: stdout };
}

const steer = "\u001b";

/** @param {string} text */
const optionsIn = (text) => [...new Set(text.match(/--[a-z]+/g))].sort();

test("the manual page has the commands and options of --help, and groff finds no fault in it", () => {
  const { stdout: help, status } = unspin(["--help"]);
  const page = join(root, "core/cli/unspin.1");
  const { stdout: manual, stderr } = spawnSync(
    "groff",
    ["-man", "-Tascii", "-ww", "-P-cbou", "-rHY=0", page],
    {
      encoding: "utf8",
    },
  );
  assert.equal(status, 0);
  assert.equal(stderr, "");
  const foreign = ["--keep", "--pipe", "--sshlogin"]; // options of GNU parallel in an example
  assert.deepEqual(
    optionsIn(manual).filter((option) => !foreign.includes(option)),
    optionsIn(help),
  );
  for (const command of ["compare", "inspect", "batch"]) {
    assert.match(manual, new RegExp(`^ {7}${command}`, "m"));
    assert.match(help, new RegExp(`^ {2}unspin ${command}`, "m"));
  }
  const version = unspin(["--version"]).stdout.trim();
  assert.match(readFileSync(page, "utf8"), new RegExp(`"${version}"`));
});

test("every option that --help names is taken", () => {
  for (const option of optionsIn(unspin(["--help"]).stdout))
    assert.doesNotMatch(unspin([option, "1", "inspect", "suspect.txt"]).stderr, /no option named/, option);
});

test("small changes are left out and counted, unless --small asks for them; JSON always has them", () => {
  writeFileSync(join(folder, "a.txt"), "The miller said that the wheel of the mill had stopped on Monday.\n");
  writeFileSync(join(folder, "b.txt"), "The miller said the wheel of the mill had stopped on Monday.\n");
  const report = (/** @type {string[]} */ ...words) => unspin(["compare", "a.txt", "b.txt", ...words]).stdout;
  assert.match(report(), /0 findings\n1 small change left out: --small shows them\n$/);
  assert.match(report("--small"), /small change: “that” was left out/);
  assert.doesNotMatch(report("--small"), /left out: --small/);
  for (const format of ["markdown", "html"]) {
    assert.doesNotMatch(report("--format", format), /Small change/, format);
    assert.match(report("--small", "--format", format), /Small change/, format);
  }
  assert.match(report("--format", "json"), /"small_change"/);
});

test("wrong usage ends with 2, says what is wrong, and shows how it goes", () => {
  for (const [words, complaint] of /** @type {[string[], RegExp][]} */ ([
    [[], /no command/],
    [["--jobs", "2"], /no command/],
    [["compere", "a", "b"], /no command named compere/],
    [["compare", "original.txt"], /compare takes two files/],
    [["inspect"], /inspect takes one file/],
    [["batch", "pairs.jsonl"], /batch takes no files/],
    [["inspect", "suspect.txt", "--format", "pdf"], /no format named pdf/],
    [["inspect", "suspect.txt", "--format"], /--format needs a value/],
    [["batch", "--jobs", "0"], /--jobs takes a number/],
    [["inspect", "suspect.txt", "--colour", "pink"], /--colour takes auto, always or never/],
    [["inspect", "suspect.txt", "--speed=9"], /no option named --speed/],
  ])) {
    const { status, stdout, stderr } = unspin(words);
    assert.equal(status, 2, words.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, complaint);
    assert.match(stderr, /usage: unspin compare/);
  }
});

test("input that cannot be read ends with 1 and a sentence", () => {
  const missing = unspin(["inspect", "missing.txt"]);
  assert.deepEqual([missing.status, missing.stderr], [1, "unspin: missing.txt cannot be read\n"]);
  const bytes = unspin(["inspect", "-"], Buffer.from([0x61, 0xff]));
  assert.deepEqual([bytes.status, bytes.stderr], [1, "unspin: - is not UTF-8 text\n"]);
  const folderGiven = unspin(["inspect", "."]);
  assert.deepEqual([folderGiven.status, folderGiven.stderr], [1, "unspin: . cannot be read\n"]);
});

test("a folder for standard input is an input that cannot be read", () => {
  for (const [words, said] of /** @type {[string, string][]} */ ([
    ["inspect -", "unspin: - cannot be read\n"],
    ["batch", "unspin: standard input cannot be read\n"],
  ])) {
    const { status, stdout, stderr } = inShell(`${program} ${words} <.`);
    assert.deepEqual([status, stdout, stderr], [words === "batch" ? 3 : 1, "", said], words);
  }
});

test("word data that is a folder, or belongs to other word data, is refused with a sentence", () => {
  const data = join(folder, "data");
  mkdirSync(join(data, "lexicon.bin"), { recursive: true });
  const words = ["compare", "original.txt", "suspect.txt", "--data", data];
  const folderGiven = unspin(words);
  assert.equal(folderGiven.status, 1);
  assert.equal(folderGiven.stderr, `unspin: ${data}/lexicon.bin is a folder, not a file\n`);

  rmSync(join(data, "lexicon.bin"), { recursive: true });
  for (const file of ["lexicon.bin", "glosses.bin", "usage.bin", "names.bin"])
    copyFileSync(join(root, "build/lexicon", file), join(data, file));
  assert.equal(unspin(words).status, 0);
  const names = readFileSync(join(data, "names.bin"));
  writeFileSync(join(data, "names.bin"), ofAnotherLexicon(names));
  const stranger = unspin(words);
  assert.equal(stranger.status, 1);
  assert.equal(stranger.stderr, `unspin: ${data}/: This names.bin was made for another lexicon.bin.\n`);
});

test("a folder of word data that is not there is an error, not a report without word data", () => {
  const { status, stdout, stderr } = unspin(["compare", "original.txt", "suspect.txt", "--data", "mistyped"]);
  assert.deepEqual([status, stdout, stderr], [1, "", "unspin: mistyped is no folder of word data\n"]);
});

test("a byte order mark before the first row is read over, and a bad row names its line", () => {
  const { status, stdout } = unspin(["batch"], '\uFEFF{"id": 1, "suspect": "One."}\n\nno row\n');
  const [first, second] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.equal(first.report.mode, "inspect");
  assert.match(second.error.message, /^line 3: /);
});

test("a row that takes more memory than there is fails alone", () => {
  const long = Array.from({ length: 150_000 }, (_, i) => `word${i % 977} goes to town ${i}.`).join(" ");
  const rows = [1, 2, 3, 4].map((id) =>
    JSON.stringify({ id, original: id % 2 ? original : long, suspect: id % 2 ? suspect : `${long} End.` }),
  );
  const { status, stdout } = inShell(`ulimit -v 150000; ${program} batch`, `${rows.join("\n")}\n`);
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(
    answers.map(({ id, report, error }) => [id, report?.mode ?? error.code]),
    [
      [1, "compare"],
      [2, "internal"],
      [3, "compare"],
      [4, "internal"],
    ],
  );
  // Threads at once: what is scarce may hit any of them, but each row has an answer.
  for (const kilobytes of [150_000, 250_000, 350_000]) {
    const beside = inShell(`ulimit -v ${kilobytes}; ${program} batch --jobs 4`, `${rows.join("\n")}\n`);
    assert.deepEqual([beside.status, beside.stderr], [1, ""]);
    const answered = beside.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answered.map(({ id, report, error }, n) => (report || error.code === "internal") && (id ?? n + 1)),
      [1, 2, 3, 4],
    );
  }
  const alone = inShell(`ulimit -v 150000; ${program} inspect -`, long.repeat(4));
  assert.deepEqual([alone.status, alone.stderr], [1, "unspin: there is not enough memory\n"]);
});

test("a row too big to be read into memory is answered with an error, and the rest goes on", () => {
  const short = (/** @type {number} */ id) => JSON.stringify({ id, original, suspect });
  const big = JSON.stringify({ id: 2, suspect: "word ".repeat(12_000_000) });
  for (const jobs of [1, 3]) {
    const { status, stdout, stderr } = inShell(
      `ulimit -v 130000; ${program} batch --jobs ${jobs}`,
      `${short(1)}\n${big}\n${short(3)}\n`,
    );
    assert.deepEqual([status, stderr], [1, ""]);
    const [first, second, third] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual([first.id, second.id, third.id], [1, null, 3]);
    assert.deepEqual(second.error, {
      code: "internal",
      message: "line 2: there is not enough memory for this row",
    });
  }
});

test("a batch with a bad row answers the others and ends with 1", () => {
  const { status, stdout } = unspin(
    ["batch"],
    `{"id": 1, "suspect": "One."}\nno row\n{"id": 3, "suspect": "Two."}\n`,
  );
  assert.equal(status, 1);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    rows.map(({ id, report, error }) => [id, report?.mode ?? error.code]),
    [
      [1, "inspect"],
      [null, "bad_json"],
      [3, "inspect"],
    ],
  );
});

test("a report as text reads as compilers write: place, kind, reason, the line, carets under the words", () => {
  const { status, stdout } = unspin(["compare", "original.txt", "suspect.txt"]);
  assert.equal(status, 0);
  const found = stdout.slice(stdout.indexOf("suspect.txt:"));
  const lines = found.split("\n");
  assert.match(lines[0], /^suspect\.txt:1:24: synonym swap: “foggy” and “misty” .*\(\d+ % sure\)$/);
  assert.deepEqual(lines.slice(1), [
    "    1 | The council met on the misty eve of the fair. Nobody spoke against the plan.",
    "      |                        ^^^^^",
    "original.txt:1:24: there it reads",
    "    1 | The council met on the foggy eve of the fair. Nobody spoke against the plan.",
    "      |                        ~~~~~",
    "",
    "1 finding: 1 of wording",
    "",
  ]);
});

test("text of an article cannot steer the terminal, and what is hidden in it is named", () => {
  const { stdout } = unspin(
    ["inspect", "-"],
    "He sa\u200bid so.\u001b]0;title\u0007 She \u202esaid no\u202c.\n",
  );
  for (const sign of [steer, "\u0007", "\u200b", "\u202e"]) assert.ok(!stdout.includes(sign));
  assert.match(stdout, /<U\+200B>/);
});

test("text is coloured on a terminal and where it is asked for, and nowhere else", () => {
  const coloured = `${steer}[1;34msynonym swap:`;
  const command = `${program} compare original.txt suspect.txt`;
  assert.ok(onTerminal(command).shown.includes(coloured));
  assert.ok(!onTerminal(command, { NO_COLOR: "1" }).shown.includes(steer));
  assert.ok(!onTerminal(command, { TERM: "dumb" }).shown.includes(steer));
  assert.ok(!onTerminal(`${command} --colour never`).shown.includes(steer));
  assert.ok(!unspin(["compare", "original.txt", "suspect.txt"]).stdout.includes(steer));
  assert.ok(unspin(["compare", "original.txt", "suspect.txt", "--colour=always"]).stdout.includes(coloured));
});

test("a batch shows its progress on a terminal, clears it, and writes nothing of it elsewhere", () => {
  const row = `${JSON.stringify({ id: 1, original, suspect })}\n`;
  writeFileSync(join(folder, "pairs.jsonl"), row.repeat(50));
  const { status, shown } = onTerminal(`${program} batch <pairs.jsonl >reports.jsonl`);
  assert.equal(status, 0);
  assert.match(shown, /\d+ rows?, \d+ %/);
  assert.ok(shown.endsWith(`\r${steer}[K`));
  assert.equal(readFileSync(join(folder, "reports.jsonl"), "utf8").trim().split("\n").length, 50);
  assert.equal(unspin(["batch"], row).stderr, "");
});

const rows = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, original, suspect })}\n`).join("");

test("a full disk ends the program with 1, a batch with 3, and a sentence, whatever it was writing", () => {
  for (const words of [
    "batch",
    "inspect suspect.txt",
    "compare original.txt suspect.txt --format html",
    "--help",
  ]) {
    const { status, stderr } = spawnSync("sh", ["-c", `${program} ${words} >/dev/full`], {
      cwd: folder,
      input: rows(40),
      encoding: "utf8",
    });
    assert.deepEqual(
      [status, stderr],
      [words === "batch" ? 3 : 1, "unspin: the answer could not be written: No space left on device\n"],
    );
  }
});

test("a reader who wants no more ends a batch with 3, without a complaint, and before all rows are answered", () => {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `${program} batch | head -n 1; echo "$\{PIPESTATUS[0]}"`],
    { cwd: folder, input: rows(20000), encoding: "utf8" },
  );
  const [first, ending] = stdout.trim().split("\n");
  assert.equal(JSON.parse(first).id, 0);
  assert.deepEqual([status, ending, stderr], [0, "3", ""]);
});

test("a batch that is told to end writes the rows that it has finished, each of them whole, and says by what it ended", async () => {
  for (const [signal, code] of /** @type {[NodeJS.Signals, number][]} */ ([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ])) {
    const batch = spawn(program, ["batch", "--jobs", "2"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    batch.stdin.on("error", () => {}); // it is closed while we write
    batch.stdin.write(rows(20000));
    let written = "";
    for await (const piece of batch.stdout.setEncoding("utf8")) {
      if (written === "") batch.kill(signal);
      written += piece;
    }
    if (batch.exitCode === null) await once(batch, "exit");
    assert.equal(batch.exitCode, code);
    assert.ok(written.endsWith("}\n"));
    const ids = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    assert.deepEqual(
      ids,
      ids.map((_, place) => place),
    );
    assert.ok(ids.length < 20000);
  }
});

/** A batch on two pipes, as a program holds it.
 * @param {string[]} options */
function conversation(options) {
  const batch = spawn(program, ["batch", ...options], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: batch.stdout })[Symbol.asyncIterator]();
  return {
    batch,
    send: (/** @type {object} */ row) => batch.stdin.write(`${JSON.stringify(row)}\n`),
    answer: async () => JSON.parse((await answers.next()).value),
  };
}

const watchdog = { timeout: 120_000 }; // a batch that never answers fails, and does not hang the tests

test("a client may wait for each answer before it sends the next row", watchdog, async () => {
  for (const jobs of ["1", "4"]) {
    const { batch, send, answer } = conversation(["--jobs", jobs]);
    for (const id of [1, 2, 3]) {
      send({ id, original, suspect });
      assert.equal((await answer()).id, id);
    }
    batch.stdin.end();
    assert.deepEqual(await once(batch, "close"), [0, null]);
  }
});

test("a batch that waits for rows ends at once when it is told to", watchdog, async () => {
  for (const jobs of ["1", "3"]) {
    const { batch, send, answer } = conversation(["--jobs", jobs]);
    send({ id: 1, suspect: "One." });
    await answer();
    batch.kill("SIGTERM");
    assert.deepEqual(await once(batch, "close"), [143, null]);
  }
});

test(
  "a batch that is told to end while some threads work and others wait for rows ends",
  watchdog,
  async () => {
    const { batch, send, answer } = conversation(["--jobs", "3"]);
    send({ id: 1, suspect: "One." });
    await answer();
    send({ id: 2, original: original.repeat(2000), suspect: suspect.repeat(2000) });
    batch.kill("SIGTERM");
    assert.deepEqual(await once(batch, "close"), [143, null]);
  },
);
