// What the documentation tells a reader to type works, word for word: every block marked sh, js or py (“How to add a
// kind” is walked by adding.test.js). Blocks of one page are run in one shell, in their order, by a user whose home is empty.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "unspin-docs-"));
after(() => rmSync(folder, { recursive: true }));

/** The blocks of a page. @param {string} page @param {string} language */
function blocks(page, language) {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(([, block]) => block);
}

/** @param {string} program @param {string[]} words @param {import("node:child_process").SpawnSyncOptions} options */
function run(program, words, options) {
  const ended = spawnSync(program, words, { ...options, encoding: "utf8" });
  assert.equal(ended.status, 0, `${ended.stdout}${ended.stderr}`);
  return String(ended.stdout);
}

/** Runs the shell blocks of a page in the repository's root, after others and but for the lines left out.
 * @param {string} page @param {RegExp} [leftOut] @param {string} [first] */
function runShell(page, leftOut, first = "") {
  const home = mkdtempSync(join(folder, "home-"));
  const lines = [first, ...blocks(page, "sh")].join("\n").split("\n");
  const script = lines.filter((line) => !leftOut?.test(line)).join("\n");
  const env = {
    ...process.env,
    HOME: home,
    CCACHE_DIR: process.env.CCACHE_DIR ?? `${process.env.HOME}/.cache/ccache`,
  };
  const said = run("bash", ["-euo", "pipefail", "-c", script], { cwd: root, env });
  return { home, said };
}

test("README: the page is served at the address that is printed", async () => {
  const [command] = blocks("README.md", "sh")[0].split("#");
  assert.equal(command.trim(), "./scripts/serve");
  const server = spawn("bash", ["-c", command], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    let said = "";
    while (!/http:\S+/.test(said)) said += (await once(server.stdout, "data"))[0];
    const answer = await fetch(/http:\S+/.exec(said)?.[0] ?? "");
    assert.match(await answer.text(), /<title>Unspin/);
  } finally {
    process.kill(-(server.pid ?? 0));
  }
});

test("README: the commands do what they say", () => {
  const { said } = runShell("README.md", /^\.\/scripts\/(?:serve|test)\b/);
  assert.match(said, /^dam\.original|dam\.suspect\.txt:\d+:\d+: synonym swap/m);
  assert.match(said, /^Options$/m);
});

test("README: the module answers", () => {
  const [program] = blocks("README.md", "js");
  assert.match(
    run("node", ["--input-type=module", "--eval", program], { cwd: root }),
    /^synonym_swap – “foggy”/,
  );
});

test("CONTRIBUTING: its commands are those of the scripts", () => {
  for (const line of blocks("CONTRIBUTING.md", "sh").join("").trim().split("\n"))
    assert.match(line, /^\.\/scripts\/(?:serve|test|test quick|test full) +#/);
  assert.match(readFileSync(join(root, "scripts/test"), "utf8"), /quick \| all \| full/);
});

test("On the command line: install, compare, batch, GNU parallel, and a ranking of candidates", () => {
  const { home, said } = runShell("web/docs/commands.md");
  const at = (/** @type {string} */ name) => readFileSync(join(home, "unspin-try", name), "utf8");
  const shown = blocks("web/docs/commands.md", "text")[0];
  assert.ok(said.includes(shown), `not among what is printed:\n${shown}\n${said}`);
  assert.match(said, /^changed_fact\t/m);
  assert.match(said, /^1\tcompare\t\w+\t[\d.]+\nalone\tinspect\t/m);
  assert.equal(at("reports.jsonl").trim().split("\n").length, 2);
  const ranking = at("ranking.tsv")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  assert.deepEqual(
    ranking.map((row) => row[3]),
    ["candidates/one.txt", "candidates/two.txt"],
  );
  assert.ok(Number(ranking[0][0]) > 0.9 && Number(ranking[1][0]) < 0.5);
  assert.match(at("report.html"), /^<!doctype html>/);
  run("man", [join(home, ".local/share/man/man1/unspin.1")], { env: { ...process.env, MANPAGER: "cat" } });
});

test("On many machines: two workers scan an archive and its shards, and compare a corpus with itself", () => {
  const install = blocks("web/docs/commands.md", "sh")[0];
  const { home } = runShell("web/docs/cluster.md", undefined, install);
  const at = (/** @type {string} */ name) => readFileSync(join(home, "unspin-cluster", name), "utf8");
  const rows = (/** @type {string} */ name) =>
    at(name)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  for (const [id, article] of [
    ["spun dam", "dam"],
    ["spun strike", "strike"],
  ])
    assert.equal(rows("matches.jsonl").find((row) => row.id === id)?.matches[0].article, article);
  assert.equal(at("parallel.jsonl"), at("matches.jsonl"));
  assert.equal(at("merged-again.jsonl"), at("merged.jsonl"));
  assert.deepEqual(
    rows("pairs.jsonl").map(({ original, suspect }) => [original, suspect]),
    [
      ["dam", "spun dam"],
      ["strike", "spun strike"],
    ],
  );
});

test("Build on it, and the npm package's README: each program runs with the package that is installed", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  const archive = join(root, `build/unspin-${version}.tgz`);
  assert.match(
    readFileSync(join(root, "web/docs/building.md"), "utf8"),
    new RegExp(`build/unspin-${version}\\.tgz`),
  );
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", archive], {
    cwd: project,
  });
  for (const page of ["web/docs/building.md", "web/package/README.md"]) {
    const programs = blocks(page, "js");
    assert.equal(programs.length, 2);
    for (const program of programs)
      assert.notEqual(run("node", ["--input-type=module", "--eval", program], { cwd: project }), "", program);
  }
});

test("Build on it: the Python program reads a report", () => {
  const [program] = blocks("web/docs/building.md", "py");
  const env = { ...process.env, PATH: `${join(root, "build/native")}:${process.env.PATH}` };
  assert.match(run("python3", ["-c", program], { env }), /^\w+\n$/);
});
