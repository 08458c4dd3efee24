// The figures on real labelled texts must not fall below the floors in corpus-floors.json, which has the shape of the
// scorer's own output. The texts are not part of the repository: they are looked for in ../shared, and without them
// there is nothing to measure.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, root));
const skip = existsSync(at("../shared/eval/score.py")) ? false : "no ../shared beside this clone";

/** @typedef {{ [name: string]: string | Floors }} Floors */
/** @type {Floors} */
const floors = JSON.parse(readFileSync(new URL("corpus-floors.json", import.meta.url), "utf8"));

/** Compares one figure with "at least 0.8" or "at most 0".
 * @param {string} floor @param {number} figure */
function check(floor, figure) {
  const [, bound, number] = /^at (least|most) ([\d.]+)$/.exec(floor) ?? assert.fail(`cannot read “${floor}”`);
  assert.equal(typeof figure, "number", `there is no such figure (wanted ${floor})`);
  assert.ok(
    bound === "least" ? figure >= Number(number) : figure <= Number(number),
    `${figure}, not ${floor}`,
  );
}

/** @param {import("node:test").TestContext} context @param {Floors} wanted @param {any} figures @param {string} path */
async function checkAll(context, wanted, figures, path) {
  for (const [name, floor] of Object.entries(wanted)) {
    const here = `${path}${path && " "}${name}`;
    const figure = figures?.[name];
    if (typeof floor !== "string") await checkAll(context, floor, figure, here);
    else await context.test(`${here}: ${floor} (${figure})`, () => check(floor, figure));
  }
}

for (const [suite, wanted] of Object.entries(floors)) {
  test(`corpus: ${suite}`, { skip }, async (context) => {
    const json = at(`build/corpus-${suite}.json`);
    const command = [
      at("../shared/eval/score.py"),
      "--only",
      suite,
      "--json",
      json,
      at("../shared/data/dev"),
    ];
    const ended = spawnSync("python3", [...command, at("build/native/unspin"), "batch"], {
      maxBuffer: 2 ** 28,
    });
    console.log(ended.stdout.toString().trimEnd());
    assert.equal(ended.status, 0, `the scorer ended with ${ended.status}: ${ended.stderr}`);
    const figures = JSON.parse(readFileSync(json, "utf8"));
    await checkAll(context, /** @type {Floors} */ (wanted), figures[suite], "");
  });
}

test("no example of the repository stands in the texts", { skip }, () => {
  const folders = ["data/dev", "gold", "seeds", "cases"].map((name) => at(`../shared/${name}`));
  const ended = spawnSync(at("scripts/check_examples"), folders.filter(existsSync), { encoding: "utf8" });
  assert.equal(ended.status, 0, `${ended.stdout}${ended.stderr}`);
});
