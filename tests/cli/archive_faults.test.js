// `unspin archive` where the machine does not play along: a full disk, a file that another program holds, one that is cut short.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const program = join(import.meta.dirname, "../../build/native/unspin");
const folder = mkdtempSync(join(tmpdir(), "unspin-archive-faults-"));
after(() => rmSync(folder, { recursive: true }));

const rows = Array.from({ length: 3000 }, (_, k) => ({
  id: `well-${k}`,
  text: `Well ${k} of the Sarn district was cleaned in week ${k % 52}. The crew of ${k % 7} found ${k + 11} litres of sand, wrote inspector ${k}, and the pump was left running overnight.`,
}));
const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** @param {string[]} words @param {string} [input] @param {number} [blocks] of 1,024 bytes that a file may have */
function archive(words, input = "", blocks) {
  const limit = blocks === undefined ? "" : `trap '' XFSZ; ulimit -f ${blocks}; `;
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `${limit}exec "$0" "$@"`, program, "archive", ...words],
    {
      cwd: folder,
      input,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

/** How many articles stand there, all whole. @param {string} name */
function whole(name) {
  const { stdout, stderr } = archive(["verify", name]);
  const found = /^(\d+) articles, all whole\n$/.exec(stdout);
  assert.ok(found, stdout + stderr);
  return Number(found[1]);
}

test("a disk that gets full is named, what was added before is whole, and the import goes on where there is room", () => {
  const full = archive(["add", "full.unspin", "-"], lines, 600);
  assert.equal(full.status, 1);
  assert.match(full.stderr, /full|disk I\/O error/);
  const before = whole("full.unspin");
  assert.ok(before > 0 && before < rows.length, `${before} added`);
  const said = /^(\d+) added, .* (\d+) in the archive/.exec(full.stdout);
  assert.deepEqual(said && [Number(said[1]), Number(said[2])], [before, before]);
  assert.match(
    archive(["add", "full.unspin", "-"], lines).stdout,
    new RegExp(`^${rows.length - before} added, 0 replaced, ${before} known; ${rows.length} in the archive`),
  );
  assert.equal(whole("full.unspin"), rows.length);
});

test("a file that another program holds for a moment is waited for", async () => {
  archive(["add", "held.unspin", "-"], lines.slice(0, lines.indexOf("\n") + 1));
  const holder = spawn(
    "python3",
    [
      "-c",
      `import sqlite3, sys, time
d = sqlite3.connect("held.unspin", isolation_level=None)
d.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(1)
d.execute("COMMIT")`,
    ],
    { cwd: folder },
  );
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  assert.match(archive(["add", "held.unspin", "-"], lines).stdout, /^2999 added, 0 replaced, 1 known/);
});

test("a file that stays held is named, and nothing of it is lost", async () => {
  archive(["add", "stuck.unspin", "-"], lines);
  const holder = spawn(
    "python3",
    [
      "-c",
      `import sqlite3, sys
d = sqlite3.connect("stuck.unspin", isolation_level=None)
d.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()`,
    ],
    { cwd: folder },
  );
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  const { status, stderr } = archive(["remove", "stuck.unspin", "well-1"]);
  holder.stdin.end();
  await new Promise((resolve) => holder.once("exit", resolve));
  assert.equal(status, 1);
  assert.match(stderr, /stuck\.unspin.*locked/);
  assert.equal(whole("stuck.unspin"), rows.length);
});

test("a file that is cut short anywhere is refused or found damaged, and never taken for whole", () => {
  archive(["add", "long.unspin", "-"], lines);
  const { size } = statSync(join(folder, "long.unspin"));
  for (const share of [0.01, 0.3, 0.6, 0.99]) {
    copyFileSync(join(folder, "long.unspin"), join(folder, "short.unspin"));
    truncateSync(join(folder, "short.unspin"), Math.floor(size * share));
    for (const task of [["verify"], ["export"]]) {
      const { status, stderr } = archive([...task, "short.unspin"]);
      assert.equal(status, 1, `${task} of ${share}`);
      assert.match(stderr, /short\.unspin/);
    }
  }
});
