// “How to add a kind” is walked through as a stranger would: in a clone of its own, two files and no other edit.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const clone = join(root, "build/walk");
const guide = readFileSync(join(root, "web/docs/adding.md"), "utf8");
const [kind] = [.../^```cpp\n(.*?)^```$/gms[Symbol.matchAll](guide)].map(([, block]) => block);
const [cases, commands] = [.../^```text\n(.*?)^```$/gms[Symbol.matchAll](guide)].map(([, block]) => block);
const cpp = "core/findings/kinds/shouting.cpp";

/** Runs a command in the clone. @param {string} line */
function run(line) {
  const ended = spawnSync("bash", ["-c", line], {
    cwd: clone,
    encoding: "utf8",
    maxBuffer: 2 ** 27,
  });
  return { status: ended.status, said: `${ended.stdout}${ended.stderr}` };
}

/** @param {string} line */
function passes(line) {
  const { status, said } = run(line);
  assert.equal(status, 0, `${line}\n${said}`);
  return said;
}

before(() => {
  rmSync(clone, { recursive: true, force: true });
  const cloned = spawnSync("git", ["clone", "--quiet", "--shared", root, clone], { encoding: "utf8" });
  assert.equal(cloned.status, 0, cloned.stderr);
  // what is not yet committed is part of the repository too
  const listed = spawnSync("git", ["ls-files", "-z", "--modified", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const path of listed.stdout.split("\0").filter(Boolean)) {
    const deleted =
      spawnSync("git", ["ls-files", "--deleted", path], { cwd: root, encoding: "utf8" }).stdout !== "";
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    if (deleted) rmSync(join(clone, path), { force: true });
    else cpSync(join(root, path), join(clone, path));
  }
  // what scripts/setup brings and scripts/lexicon makes is the same in every clone
  mkdirSync(join(clone, "build"), { recursive: true });
  for (const made of ["build/catch2", "build/lexicon", "node_modules"])
    symlinkSync(join(root, made), join(clone, made));
});

after(() => rmSync(clone, { recursive: true, force: true }));

test("the guide tells to try the kind alone, and to run the quick tests", () => {
  assert.deepEqual(commands.trim().split("\n"), ["./scripts/cases shouting", "./scripts/test quick"]);
});

test("a kind without a layer does not compile", () => {
  writeFileSync(join(clone, "build/half.cpp"), kind.replace(/^ *\.layer = .*\n/m, ""));
  const flags = "-std=c++20 -fsyntax-only -I core build/half.cpp";
  const { status, said } = run(`g++ ${flags}`);
  assert.notEqual(status, 0);
  assert.match(said, /half\.cpp:\d+:.*unspin::Kind/);
});

test("two files, and everything that looks at kinds passes", async (context) => {
  writeFileSync(join(clone, cpp), kind);
  writeFileSync(join(clone, "tests/findings/shouting.cases"), cases);
  await context.test("layers", () => {
    passes("scripts/check_layers");
  });
  await context.test("style, of files that git does not know yet", () => {
    passes(`clang-format --dry-run --Werror ${cpp}`);
    assert.match(passes("git ls-files --others --exclude-standard"), /shouting\.cpp/);
  });
  await context.test("the cases of the kind alone", () => {
    const build =
      "cmake --preset release && cmake --build build/native --target unspin knowledge unspin_cases";
    passes(`source scripts/env && ${build}`); // the objects of the other kinds come out of the compiler's cache
    assert.match(passes("build/native/unspin_cases shouting"), /shouting\.cases: fine/);
  });
  await context.test("a failure names file and line", () => {
    const path = join(clone, "tests/findings/shouting.cases");
    writeFileSync(path, cases.replace('"dead" -> "DEAD"', "nothing"));
    const { status, said } = run("build/native/unspin_cases shouting");
    writeFileSync(path, cases);
    assert.equal(status, 1);
    assert.match(said, /shouting\.cases:1: a word in capitals\n/);
  });
  await context.test("the cases of the other kinds, and the articles, are what they were", () => {
    passes("build/native/unspin_cases");
    for (const name of ["dam", "strike"]) {
      const texts = `${name}.original.txt ${name}.suspect.txt`;
      passes(`cd tests/articles && ../../build/native/unspin compare ${texts} | diff ${name}.report -`);
    }
  });
  await context.test("the page of kinds has a section for it", () => {
    const script = `import { kindsPage } from "./scripts/docs/kinds.mjs";
      console.log(kindsPage([{ id: "shouting", title: "Shouting", meaning: "In capitals.", tone: "wording" }]));`;
    const page = passes(`node --input-type=module --eval '${script}'`);
    assert.match(
      page,
      /## Shouting\n\nIn capitals\.\n\n```example shouting\n```\n\nStays quiet: capitals in both\./,
    );
  });
});
