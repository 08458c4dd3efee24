// The module as others use it: web/dist/unspin.js in node.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { ofAnotherLexicon } from "../../support/data_file.js";
import { dataFiles, dist, loadUnspin, version } from "./core.js";

// More than sixty words: below, a limit says that the verdict is less sure.
const story = `Nobody spoke against the plan. The mill will be sold in spring, and the money goes to the school, whose roof
has leaked since the storm. Two families still live in the mill. They may stay until their new houses are ready, the mayor
promised, and the council will pay for the move. The fair itself drew more visitors than ever before, most of them on Sunday.`;
const original = `The council met on the foggy eve of the harvest fair. ${story}`;
const suspect = `The council met on the misty eve of the harvest fair. ${story}`;

/** @param {string} file */
const readBuilt = (file) => readFile(new URL(file, dist));

test("two texts give a report whose spans are cut from them by slice", async () => {
  const unspin = await loadUnspin();
  const report = unspin.compare(original, suspect);
  assert.equal(report.schema, 2);
  assert.equal(report.mode, "compare");
  assert.deepEqual(
    report.sentences.suspect
      .slice(0, 2)
      .map((/** @type {[number, number]} */ span) => suspect.slice(...span).trim()),
    ["The council met on the misty eve of the harvest fair.", "Nobody spoke against the plan."],
  );
  const swaps = report.findings.map(
    (/** @type {{ original: [number, number], suspect: [number, number] }} */ finding) =>
      `${original.slice(...finding.original)} -> ${suspect.slice(...finding.suspect)}`,
  );
  assert.deepEqual(swaps, ["foggy -> misty"]);
});

test("a text alone gives a report without an original", async () => {
  const unspin = await loadUnspin();
  const report = unspin.inspect(suspect);
  assert.equal(report.mode, "inspect");
  assert.ok(["clean", "suspicious"].includes(report.verdict.label));
});

test("all data files load, and then a report has no limits", async () => {
  const unspin = await loadUnspin();
  assert.deepEqual(unspin.problems, []);
  assert.deepEqual(unspin.compare(original, suspect).limits, []);
});

test("a report made without the data files says so in its limits", async () => {
  const unspin = await loadUnspin({ data: [] });
  assert.equal(unspin.compare(original, suspect).limits.length, dataFiles.length);
  assert.deepEqual(unspin.problems, []);
});

test("a data file can be loaded later", async () => {
  const unspin = await loadUnspin({ data: [] });
  assert.equal(await unspin.load(dataFiles[0]), "");
  assert.equal(unspin.compare(original, suspect).limits.length, dataFiles.length - 1);
});

test("a data file that cannot be read is a sentence, and reports are made all the same", async () => {
  const unspin = await loadUnspin({
    read: async (/** @type {string} */ file) => {
      if (file.endsWith(".gz")) throw new Error("the server answered 404");
      return readBuilt(file);
    },
  });
  assert.equal(unspin.problems.length, dataFiles.length);
  assert.match(unspin.problems[0], /lexicon\.bin could not be read: the server answered 404/);
  assert.equal(unspin.compare(original, suspect).mode, "compare");
});

test("a damaged data file is refused with a sentence", async () => {
  const unspin = await loadUnspin({
    data: ["lexicon.bin"],
    read: async (/** @type {string} */ file) =>
      file.endsWith(".gz") ? new TextEncoder().encode("these are not the words") : readBuilt(file),
  });
  assert.equal(unspin.problems.length, 1);
  assert.match(unspin.problems[0], /\w+ .*\.$/);
});

test("a data file that was made for another lexicon is left out, whichever comes first", async () => {
  const names = ofAnotherLexicon(gunzipSync(await readBuilt("names.bin.gz")));
  for (const data of [
    ["lexicon.bin", "names.bin"],
    ["names.bin", "lexicon.bin"],
  ]) {
    const unspin = await loadUnspin({
      data: [],
      read: async (/** @type {string} */ file) => (file === "names.bin.gz" ? names : readBuilt(file)),
    });
    const answers = [await unspin.load(data[0]), await unspin.load(data[1])];
    assert.deepEqual(answers, ["", "This names.bin was made for another lexicon.bin."]);
    assert.match(unspin.inspect(suspect).limits.join(" "), /The name data is not loaded/);
  }
});

test("a file of another name is refused", async () => {
  const unspin = await loadUnspin({ data: [], read: readBuilt });
  assert.match(await unspin.load("weather.bin"), /weather\.bin/);
});

test("lone surrogates and NUL come through unharmed", async () => {
  const unspin = await loadUnspin({ data: [] });
  const text = `One\0two \ud800 three. ${suspect}`;
  const report = unspin.compare(text, text);
  assert.equal(report.sentences.suspect.at(-1)[1], text.length);
  assert.equal(report.verdict.label, "identical");
});

test("what is not a text is refused by name", async () => {
  const unspin = await loadUnspin({ data: [] });
  assert.throws(() => unspin.compare(original, undefined), /the suspect must be a string/);
  assert.throws(() => unspin.compare(null, suspect), /the original must be a string/);
  assert.throws(() => unspin.inspect(7), /the text must be a string/);
});

test("no finding is reported below the confidence asked for", async () => {
  const unspin = await loadUnspin();
  const report = unspin.compare(original, suspect, { leastConfidence: 1.01 });
  assert.deepEqual(report.findings, []);
});

test("options that are null or throw when they are read do not wear the module out", async () => {
  const unspin = await loadUnspin({ data: [] });
  const broken = {
    get leastConfidence() {
      throw new Error("not today");
    },
  };
  for (let i = 0; i < 12_000; ++i) assert.throws(() => unspin.inspect("One.", broken), /not today/);
  assert.equal(unspin.compare(original, suspect, null).mode, "compare");
});

test("the version is the same in the module, the core and the package", async () => {
  const header = await readFile(new URL("../../include/unspin.h", dist), "utf8");
  const pack = JSON.parse(await readFile(new URL("../../package.json", dist), "utf8"));
  assert.equal(version, pack.version);
  assert.match(header, new RegExp(`version = "${version.replaceAll(".", "\\.")}"`));
});

test("an engine without SIMD is refused in words that name what is needed", async (context) => {
  context.mock.method(WebAssembly, "validate", () => false);
  await assert.rejects(loadUnspin({ data: [] }), /too old: .* SIMD, .* Chrome .* Firefox .* Safari/);
});
