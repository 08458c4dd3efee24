// How many pairs a second `unspin batch` does with one job and with two, and how much memory the program takes:
//   node tests/bench/batch.js [ROWS]       (needs scripts/build native)
// Rows are pairs of 600 words with every twentieth word replaced. Memory is the peak of the resident set (Linux).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { makePair } from "./articles.js";

const program = fileURLToPath(new URL("../../build/native/unspin", import.meta.url));
const wanted = Number(process.argv[2] ?? 2_000);

/** Runs the program to its end; seconds, and the peak of its memory in MB.
 * @param {string[]} values @param {(input: import("node:stream").Writable) => Promise<void>} feed */
async function run(values, feed) {
  const start = performance.now();
  const child = spawn(program, values, { stdio: ["pipe", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      if (found) peak = Number(found[1]) / 1024;
    } catch {
      clearInterval(watch); // it has just ended
    }
  }, 5);
  await Promise.all([feed(child.stdin), once(child, "close")]);
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, peak };
}

const pairs = Array.from({ length: 100 }, (_, seed) => JSON.stringify(makePair(600, 0.05, seed)));

/** @param {number} rows */
const feedRows = (rows) => async (/** @type {import("node:stream").Writable} */ input) => {
  for (let id = 0; id < rows; ++id)
    if (!input.write(`{"id":${id},${pairs[id % pairs.length].slice(1)}\n`)) await once(input, "drain");
  input.end();
};

/** @type {number[]} */
const speeds = [];
for (const jobs of [1, 2]) {
  const { seconds, peak } = await run(["batch", "--jobs", String(jobs)], feedRows(wanted));
  speeds.push(wanted / seconds);
  console.log(
    `batch, ${jobs} job(s), ${wanted} rows: ${(wanted / seconds).toFixed(0)} pairs a second, peak ${peak.toFixed(0)} MB`,
  );
}
console.log(`from one job to two: ${(speeds[1] / speeds[0]).toFixed(2)} times as fast`);

const folder = mkdtempSync(`${tmpdir()}/unspin-`);
for (const share of [0.05, 0.35]) {
  const { original, suspect } = makePair(100_000, share);
  writeFileSync(`${folder}/original.txt`, original);
  writeFileSync(`${folder}/suspect.txt`, suspect);
  const { seconds, peak } = await run(
    ["compare", `${folder}/original.txt`, `${folder}/suspect.txt`, "--format", "json"],
    async (input) => void input.end(),
  );
  console.log(
    `100,000 words a side, ${share * 100} % replaced: ${seconds.toFixed(2)} s with start and output, peak ${peak.toFixed(0)} MB`,
  );
}
rmSync(folder, { recursive: true });
