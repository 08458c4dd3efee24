// The same texts give the same report, byte for byte, in the command line program and in WebAssembly.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadCore } from "./core.js";
import { allPairs } from "./texts.js";

const program = fileURLToPath(new URL("../../../build/native/unspin", import.meta.url));

/** @param {import("./texts.js").Pair[]} pairs */
function nativeReports(pairs) {
  const input = pairs.map(({ original, suspect }, id) =>
    JSON.stringify(original === null ? { id, suspect } : { id, original, suspect }),
  );
  const ended = spawnSync(program, ["batch"], { input: `${input.join("\n")}\n`, maxBuffer: 2 ** 30 });
  assert.equal(ended.status, 0, ended.stderr.toString());
  return ended.stdout.toString().trimEnd().split("\n");
}

test("reports are the same bytes native and in WebAssembly", async () => {
  const core = await loadCore();
  const pairs = allPairs();
  const native = nativeReports(pairs);
  assert.equal(native.length, pairs.length);
  pairs.forEach(({ name, original, suspect }, id) => {
    const report = native[id].replace(/^\{"id": ?\d+, ?"report": ?/, "").slice(0, -1);
    assert.equal(core.analyze(original, suspect, {}), report, name);
  });
});
