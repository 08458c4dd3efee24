// Who wrote it, and in which order things are read, as values in and values out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { creditsOf } from "../../../web/values/credits.js";
import { gathered } from "../../../web/values/gather.js";
import { groupsInOrder } from "../../../web/values/order.js";
import { sortsOf } from "../../../web/values/sorts.js";
import { nothingFound } from "../../../web/values/wording.js";
import * as canned from "./canned.js";

/** @typedef {import("../../../web/report.js").Credits} Credits */
/** @typedef {import("../../../web/values/types.js").Report} Report */
/** @typedef {import("../../../web/values/types.js").Span} Span */

/** @param {Partial<Report>} parts @param {string} [original] @param {string} [suspect] */
function result(parts, original = "", suspect = "") {
  const report = { ...canned.spun, ...parts };
  return { report, original, suspect, version: "", milliseconds: 0, partial: false };
}

/** Credits whose authors stand at these places. @param {Span[]} author @returns {Credits} */
const by = (...author) => ({ author, agency: [], dateline: null, credit: [] });

/** What became of the authors. @param {string} original @param {Span[]} left @param {string} suspect @param {Span[]} right */
function fate(original, left, suspect, right) {
  const credits = { original: by(...left), suspect: by(...right) };
  return creditsOf(result({ credits }, original, suspect)).map(({ role, fate }) => `${role} ${fate}`);
}

test("who wrote it is kept, dropped, added, replaced or kept in part", () => {
  assert.deepEqual(fate("ANNE POOLE", [[0, 10]], "Anne  Poole", [[0, 11]]), ["Author kept"]);
  assert.deepEqual(fate("Anne Poole", [[0, 10]], "", []), ["Author dropped"]);
  assert.deepEqual(fate("", [], "Staff", [[0, 5]]), ["Author added"]);
  assert.deepEqual(fate("Anne Poole", [[0, 10]], "Staff", [[0, 5]]), ["Author replaced"]);
  const both = /** @type {Span[]} */ ([
    [0, 4],
    [5, 8],
  ]);
  assert.deepEqual(fate("Anne Bob", both, "Anne", [[0, 4]]), ["Author partly kept"]);
});

test("where nobody is named, and in a report without credits, there is nothing to say", () => {
  assert.deepEqual(fate("", [], "", []), []);
  assert.deepEqual(creditsOf(result({ credits: undefined })), []);
});

test("alone, who wrote it is told, and nothing of what became of it", () => {
  const credits = { original: null, suspect: { ...by(), dateline: /** @type {Span} */ ([0, 5]) } };
  const [only, ...others] = creditsOf(result({ mode: "inspect", credits }, "", "QUAY – It fell."));
  assert.deepEqual([only.role, only.fate, others.length], ["Dateline", null, 0]);
});

/** The ids of the kinds as they are read. @param {Parameters<typeof groupsInOrder>[0]} of */
const order = (of) => groupsInOrder(of).map(({ kind }) => kind.id);

test("facts are read before damaged names, what moved before what is glued in, and the wording last", () => {
  const findings = canned.spun.findings.map((each) =>
    each.kind === "changed_fact" ? { ...each, meaning_kept: 0.1 } : each,
  );
  const sorted = ["changed_fact", "garbled_name", "moved_text", "injected_text", "synonym_swap"];
  assert.deepEqual(order(result({ findings })), sorted);
});

test("what touches the credits is read first", () => {
  const moved = canned.spun.findings.find(({ kind }) => kind === "moved_text");
  const credits = { original: by(/** @type {Span} */ (moved?.original)), suspect: by() };
  assert.equal(order(result({ credits }))[0], "moved_text");
});

test("findings that say the same of the same words are gathered where the first of them stands", () => {
  const [first, second] = canned.spun.findings;
  const all = [first, second, { ...first, id: 9 }];
  const bundles = gathered(all, result({}, canned.original, canned.suspect));
  assert.deepEqual(
    bundles.map((bundle) => bundle.map(({ id }) => id)),
    [[1, 9], [2]],
  );
});

test("words of which nothing is claimed are counted apart from those that mean the same", () => {
  const [first] = canned.spun.findings;
  const findings = [0.9, 0.3].map((meaning_kept, i) => ({ ...first, id: i + 1, meaning_kept }));
  const counts = sortsOf({ ...canned.spun, findings }, findings).map(({ look, ids }) => [look, ids.length]);
  assert.deepEqual(counts, [
    ["wording", 1],
    ["open", 1],
    ["meaning", 0],
    ["structure", 0],
    ["residue", 0],
  ]);
});

test("that all is the same is said only where every word is accounted for", () => {
  assert.match(nothingFound(canned.identical), /^Every word/);
  assert.match(nothingFound(canned.unrelated), /^Nothing was found/);
  assert.match(nothingFound(canned.alone), /^Nothing was found/);
});
