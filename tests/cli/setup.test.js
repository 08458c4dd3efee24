// scripts/setup in a folder of its own, with an npm that only notes what it is asked.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const folders = mkdtempSync(join(tmpdir(), "unspin-setup-"));
after(() => rmSync(folders, { recursive: true }));

/** @param {string} path @param {string} lines */
function program(path, lines) {
  writeFileSync(path, `#!/usr/bin/env bash\n${lines}\n`);
  chmodSync(path, 0o755);
}

/** A clone as set-up sees it, all Debian packages installed. @param {string} name @param {{ npm: string, node?: string }} programs */
function clone(name, { npm, node }) {
  const folder = join(folders, name);
  mkdirSync(join(folder, "scripts"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  for (const file of ["scripts/setup", "scripts/env", "package.json", "package-lock.json"])
    cpSync(join(root, file), join(folder, file));
  writeFileSync(join(folder, "scripts/apt-packages"), "");
  for (const source of ["icu", "catch2"]) program(join(folder, "scripts", source), ":");
  program(join(folder, "bin/npm"), `echo "$@" >>"${folder}/asked"\n${npm}`);
  if (node) program(join(folder, "bin/node"), node);
  const setUp = () =>
    spawnSync(join(folder, "scripts/setup"), {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` },
    });
  const asked = () => (existsSync(join(folder, "asked")) ? readFileSync(join(folder, "asked"), "utf8") : "");
  return { folder, setUp, asked };
}

test("packages are installed once, and none where node_modules is a link to those of another clone", () => {
  const { folder, setUp, asked } = clone("packages", { npm: "mkdir -p node_modules" });
  assert.equal(setUp().status, 0);
  assert.match(asked(), /^ci /);
  assert.match(setUp().stdout, /^(?!.*installing npm packages)/s);
  assert.equal(asked().trim().split("\n").length, 1);

  const linked = clone("linked", { npm: "rm -rf node_modules" });
  mkdirSync(join(folder, "elsewhere"));
  symlinkSync(join(folder, "elsewhere"), join(linked.folder, "node_modules"));
  const { status, stdout } = linked.setUp();
  assert.equal(status, 0);
  assert.match(stdout, /node_modules is a symbolic link/);
  assert.equal(linked.asked(), "");
});

test("a Node that is not the one whose checksum is recorded is not installed", () => {
  const old = 'if [ "$1" = --version ]; then echo v18.20.4; else echo 18; fi';
  const forged = [
    'cd "$4"',
    "mkdir -p package/bin",
    'echo "echo forged" >package/bin/node',
    "tar -czf node.tgz package",
    "rm -r package",
  ].join("\n");
  const { folder, setUp, asked } = clone("node", { npm: forged, node: old });
  const { status, stderr } = setUp();
  assert.equal(status, 1);
  assert.match(stderr, /checksum/);
  assert.match(asked(), /^pack .*node-linux-/);
  assert.ok(!existsSync(join(folder, "build/node/bin/node")));
});
