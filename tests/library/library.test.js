// The installed program and library: cmake --install into an empty folder, then a project of its own that finds them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "unspin-library-"));
const prefix = join(folder, "installed");
after(() => rmSync(folder, { recursive: true }));

/** @param {string} program @param {string[]} words */
const run = (program, ...words) => execFileSync(program, words, { encoding: "utf8", stdio: "pipe" });

/** The example that stands in the comment of the public header. */
function example() {
  const header = readFileSync(join(root, "include/unspin.h"), "utf8");
  const lines = header.split("\n").map((line) => line.replace(/^\/\/ {0,3}/, ""));
  const begin = lines.indexOf("#include <unspin.h>");
  return lines.slice(begin, lines.indexOf("}", lines.indexOf("int main() {")) + 1).join("\n");
}

before(() => run("cmake", "--install", join(root, "build/native"), "--prefix", prefix));

test("the example of the header compiles with warnings as errors against the installed library, and finds the swap", () => {
  const project = join(folder, "project");
  cpSync(import.meta.dirname, project, { recursive: true });
  writeFileSync(join(project, "example.cpp"), example());
  const build = join(project, "build");
  const flags = "-Wall -Wextra -Wconversion -Werror";
  run(
    "cmake",
    "-G",
    "Ninja",
    "-S",
    project,
    "-B",
    build,
    `-DCMAKE_PREFIX_PATH=${prefix}`,
    `-DCMAKE_CXX_FLAGS=${flags}`,
  );
  run("cmake", "--build", build);
  assert.equal(run(join(build, "consumer")), "synonym_swap: misty\n");
});

test("the installed program finds its word data", () => {
  const [original, suspect] = ["original", "suspect"].map((side) =>
    join(root, `tests/articles/dam.${side}.txt`),
  );
  const report = JSON.parse(
    run(join(prefix, "bin/unspin"), "compare", original, suspect, "--format", "json"),
  );
  assert.deepEqual(report.limits, []);
});
