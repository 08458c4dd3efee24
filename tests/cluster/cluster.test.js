// scripts/cluster on a Dask cluster of this machine: a scheduler and two workers as processes, of which one is killed in the midst
// of its work each time.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const program = join(root, "build/native/unspin");
const folder = mkdtempSync(join(tmpdir(), "unspin-cluster-"));
const read = (/** @type {string} */ name) => readFileSync(join(root, "tests/articles", name), "utf8");
const dam = read("dam.original.txt");
const spunDam = read("dam.suspect.txt");
const strike = read("strike.original.txt");
const spunStrike = read("strike.suspect.txt");
/** @param {object[]} rows */
const lines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** Runs to its end, in the folder. @param {string} command @param {string[]} words @param {string} [input] */
function run(command, words, input = "") {
  const ended = spawnSync(command, words, { cwd: folder, input, encoding: "utf8", maxBuffer: 1 << 28 });
  return { status: ended.status, said: ended.stdout, error: ended.stderr };
}
const script = (/** @type {string} */ name) => join(root, "scripts/cluster", name);

/** Reports of a club that resemble each other. @param {number} shard */
const minutes = (shard) =>
  Array.from({ length: 12 }, (_, k) => ({
    id: `minutes-${shard}-${k}`,
    text: `Meeting ${k} of the Garn Valley bee club took place on a wet evening. Member ${k} of row ${shard} showed ${k + 3} hives, and the treasurer read the accounts of the year before tea was served to all who came.`,
  }));
const shards = [
  [...minutes(0), { id: 7, text: dam, date: "2026-05-03" }],
  [...minutes(1), { id: "strike", text: strike }, { id: "spun dam", text: spunDam, date: "2026-05-01" }],
  [...minutes(2), { id: "spun strike", text: spunStrike }],
];
/** A stretch of either text a row, and rows that are bad, empty or none. */
const suspects = Array.from({ length: 24 }, (_, k) => {
  if (k % 8 === 7) return `{"id": ${k}}\n\n`;
  const text = k % 2 ? spunDam : spunStrike;
  return lines([{ id: k, suspect: k === 12 ? "" : text.slice(k * 9) }]);
}).join("");
const files = shards.map((_, k) => `shard${k}.unspin`);

/** @type {import("node:child_process").ChildProcess[]} */
let processes = [];
const address = ["--scheduler", ""];

/** Starts one of Dask’s programs; what it says, up to what is looked for. @param {string} name @param {string[]} words @param {RegExp} wanted */
async function start(name, words, wanted) {
  const child = spawn(`/usr/bin/dask-${name}`, words, {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  processes.push(child);
  let said = "";
  while (!wanted.test(said)) {
    const [more] = await once(child.stderr, "data");
    said += more;
  }
  child.stderr.resume();
  return { child, said };
}

async function startCluster() {
  const { said } = await start("scheduler", ["--port", "0", "--no-dashboard"], /Scheduler at: +tcp:\S+/);
  address[1] = /tcp:\S+/.exec(said)?.[0] ?? "";
  const words = [address[1], "--no-nanny", "--nthreads", "1", "--no-dashboard"];
  await Promise.all([1, 2].map(() => start("worker", words, /Registered to/)));
}

function endCluster() {
  for (const child of processes) child.kill("SIGKILL");
  processes = [];
}

before(() => {
  files.forEach((file, k) => {
    run(program, ["archive", "add", file, "-"], lines(shards[k]));
  });
  run(program, ["archive", "add", "whole.unspin", "-"], lines(shards.flat()));
  writeFileSync(join(folder, "suspects.jsonl"), suspects);
  // in place of the program: the third run kills the worker that began it
  writeFileSync(
    join(folder, "deadly"),
    `#!/bin/sh\nmkdir first || mkdir second || { mkdir third && kill -KILL $PPID; }\nexec ${program} "$@"\n`,
    { mode: 0o755 },
  );
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a script on two workers, of which one dies. @param {string} name @param {string[]} words */
async function runWhileOneDies(name, words) {
  for (const mark of ["first", "second", "third"])
    rmSync(join(folder, mark), { recursive: true, force: true });
  await startCluster();
  try {
    const workers = processes.slice(1);
    const answer = run(script(name), [...address, "--program", join(folder, "deadly"), ...words]);
    assert.ok(existsSync(join(folder, "third")), answer.error);
    await Promise.race(workers.map((worker) => worker.signalCode ?? once(worker, "exit")));
    assert.equal(workers.filter((worker) => worker.signalCode === "SIGKILL").length, 1);
    return answer;
  } finally {
    endCluster();
  }
}

test("a scan of one archive gives the program's own bytes, though a worker dies", async () => {
  const alone = run(program, ["archive", "scan", "whole.unspin"], suspects);
  const { status, said } = await runWhileOneDies("scan.py", [
    "--rows",
    "4",
    "suspects.jsonl",
    "whole.unspin",
  ]);
  assert.equal(said, alone.said);
  assert.equal(said.trim().split("\n").length, 24);
  assert.match(said, /"line 8: the row has no “suspect”"/);
  assert.match(said, /"line 17: the row has no “suspect”"/);
  assert.deepEqual([status, alone.status], [1, 1]); // a row was bad
});

test("a scan of shards gives what one machine merges, and the sources that the whole archive has", async () => {
  files.forEach((file, k) => {
    writeFileSync(
      join(folder, `${k}.jsonl`),
      run(program, ["archive", "scan", file, "--top", "3"], suspects).said,
    );
  });
  const alone = run(script("merge.py"), ["--top", "3", "0.jsonl", "1.jsonl", "2.jsonl"]);
  const words = ["--top", "3", "--rows", "3", "suspects.jsonl", ...files];
  const { said } = await runWhileOneDies("scan.py", words);
  assert.equal(said, alone.said);
  const sources = (/** @type {string} */ text) =>
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map((row) => row.matches?.filter((/** @type {{ source: boolean }} */ match) => match.source) ?? row);
  const whole = run(program, ["archive", "scan", "whole.unspin", "--top", "3"], suspects).said;
  assert.deepEqual(sources(said), sources(whole));
});

test("a corpus against itself: the copies, the earlier text first, though a worker dies", async () => {
  const alone = run(script("pairs.py"), ["--program", program, ...files]);
  const found = alone.said
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const copies = found.filter(({ suspect }) => !String(suspect).startsWith("minutes"));
  assert.deepEqual(
    copies.map(({ original, suspect, verdict }) => [original, suspect, verdict.label]),
    [
      ["spun dam", 7, "spun"],
      ["strike", "spun strike", "spun"],
    ],
  );
  assert.deepEqual(await runWhileOneDies("pairs.py", files), alone);
});

test("what the program cannot do is said, and no row is answered", () => {
  const { status, said, error } = run(script("scan.py"), ["suspects.jsonl", "absent.unspin"]);
  assert.equal(status, 1);
  assert.equal(said, "");
  assert.match(error, /absent\.unspin cannot be opened/);
});
