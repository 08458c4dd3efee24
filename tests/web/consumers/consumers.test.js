// Projects that use the npm package as others would: each gets what `npm install` unpacks, and nothing of this repository.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { serve } from "../../../scripts/serve.mjs";
import { launch } from "../page/browser.js";

const root = join(import.meta.dirname, "../../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bin = join(root, "node_modules");
const folders = mkdtempSync(join(tmpdir(), "unspin-consumers-"));
after(() => rmSync(folders, { recursive: true }));

/** A copy of a project with the package installed in it. @param {string} name */
function install(name) {
  const folder = join(folders, name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  cpSync(join(import.meta.dirname, "texts.js"), join(folder, "texts.js"));
  const archive = join(root, `build/unspin-${version}.tgz`);
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", archive], {
    cwd: folder,
  });
  return folder;
}

/** What a page says when it is done. @param {string} url */
async function visit(url) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    const output = page.locator("output:not(:empty)");
    await output.waitFor({ timeout: 20_000 }).catch(() => {});
    assert.deepEqual(complaints, []);
    return JSON.parse((await output.textContent()) ?? "");
  } finally {
    await browser.close();
  }
}

/** @param {{ why: string, same: boolean, limits: string[] }} said */
function expectTheSwap({ why, same, limits }) {
  assert.match(why, /“foggy” and “misty”/);
  assert.equal(same, true);
  assert.deepEqual(limits, []);
}

test("a program for node reads reports here and in a worker thread, and every request settles", () => {
  const folder = install("node");
  const said = JSON.parse(execFileSync(process.execPath, ["index.js"], { cwd: folder, encoding: "utf8" }));
  assert.deepEqual(said, {
    words: ["foggy", "misty"],
    same: true,
    limits: [],
    inspected: ["inspect", "inspect"],
    refused: "the suspect must be a string, not undefined",
    closed: "the worker was closed",
  });
});

test("a plain page under a strict policy uses the package's folder as it is", async () => {
  const site = await serve(install("page"));
  try {
    expectTheSwap(await visit(site.url));
  } finally {
    site.close();
  }
});

test("a page built by Vite carries the module, its data and its worker", async () => {
  const folder = install("vite");
  execFileSync(process.execPath, [join(bin, "vite/bin/vite.js"), "build", "--logLevel", "error"], {
    cwd: folder,
  });
  const site = await serve(join(folder, "dist"));
  try {
    expectTheSwap(await visit(site.url));
  } finally {
    site.close();
  }
});

test("Vite's development server serves the package", async () => {
  const folder = install("vite");
  const server = spawn(
    process.execPath,
    [join(bin, "vite/bin/vite.js"), "--host", "127.0.0.1", "--port", "0"],
    {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    let said = "";
    while (!/http:\/\/[\d.:]+\//.test(said)) said += (await once(server.stdout, "data"))[0];
    expectTheSwap(await visit(/http:\/\/[\d.:]+\//.exec(said)?.[0] ?? ""));
  } finally {
    server.kill();
  }
});

test("the declarations describe every field of the report, and refuse what is wrong", () => {
  const folder = install("types");
  execFileSync(join(bin, ".bin/tsc"), ["--project", "tsconfig.json"], { cwd: folder, stdio: "pipe" });
});

test("a declaration that lacks a field does not compile", () => {
  const folder = install("types");
  const report = join(folder, "node_modules/unspin/report.d.ts");
  writeFileSync(report, readFileSync(report, "utf8").replace(/^ {2}limits: .*$/m, ""));
  assert.throws(() =>
    execFileSync(join(bin, ".bin/tsc"), ["--project", "tsconfig.json"], { cwd: folder, stdio: "pipe" }),
  );
});

test("the package holds what it needs, its licences, and nothing else", () => {
  const archive = join(root, `build/unspin-${version}.tgz`);
  const held = execFileSync("tar", ["-tzf", archive], { encoding: "utf8" }).trim().split("\n").sort();
  assert.deepEqual(
    held.map((file) => file.replace("package/", "")),
    [
      "GPL-3.0.txt",
      "LICENSE",
      "NOTICES.md",
      "README.md",
      "core.js",
      "core.wasm",
      "glosses.bin.gz",
      "lexicon.bin.gz",
      "names.bin.gz",
      "package.json",
      "report.d.ts",
      "unspin.d.ts",
      "unspin.js",
      "usage.bin.gz",
      "worker/answer.js",
      "worker/requests.d.ts",
      "worker/requests.js",
      "worker/start.d.ts",
      "worker/start.js",
      "worker/start.node.d.ts",
      "worker/start.node.js",
      "worker/worker.js",
      "worker/worker.node.js",
    ],
  );
});
