// The figures at the top of the result, and what differs, as values in and values out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { provenanceOf } from "../../../web/export/provenance.js";
import { accountOf, lineOf } from "../../../web/values/account.js";
import { longestOf, runsOf } from "../../../web/values/runs.js";
import { differingSpans } from "../../../web/values/same.js";
import { stancesIn } from "../../../web/values/stance.js";
import { unchangedRuns } from "../../../web/values/unchanged.js";
import { announcement } from "../../../web/values/wording.js";
import * as canned from "./canned.js";

/** @typedef {import("../../../web/values/types.js").Report} Report */
/** @typedef {import("../../../web/values/types.js").Span} Span */

const nothing = { words: 0, same: 0, format: 0, small: 0, wording: 0, meaning: 0, moved: 0, furniture: 0 };

/** @param {Partial<Report>} parts @param {string} [original] @param {string} [suspect] */
function result(parts, original = "", suspect = "") {
  const report = { ...canned.spun, findings: [], ...parts };
  return { report, original, suspect, version: "", milliseconds: 0, partial: false };
}

/** The line of a suspect of whose words so many are … @param {Partial<Report["ledger"]["suspect"]>} suspect @param {number} omitted */
function line(suspect, omitted) {
  return lineOf(
    accountOf(
      result({
        ledger: {
          original: { ...nothing, omitted },
          suspect: { ...nothing, added: 0, residue: 0, ...suspect },
        },
      }),
    ),
  );
}

test("the line of figures is right at none, one and many", () => {
  assert.equal(
    line({ words: 547, same: 371, added: 12 }, 31),
    "371 of 547 words stand word for word; 12 words were added, 31 left out.",
  );
  assert.equal(
    line({ words: 9, same: 1, added: 1 }, 1),
    "1 of 9 words stands word for word; 1 word was added, 1 left out.",
  );
  assert.equal(
    line({ words: 9, added: 9 }, 0),
    "None of the 9 words stands word for word; 9 words were added, none left out.",
  );
  assert.equal(
    line({ words: 1, same: 1 }, 1),
    "The one word stands word for word; no word was added, 1 was left out.",
  );
  assert.equal(
    line({ words: 1200, same: 1200 }, 1300),
    "All 1,200 words stand word for word; no word was added, 1,300 were left out.",
  );
  assert.equal(
    line({ words: 10, same: 5, moved: 3 }, 0),
    "8 of 10 words stand word for word, 3 of them elsewhere; no word was added or left out.",
  );
});

test("lines that belong to the page are no words of the story, and one article alone has no such line", () => {
  assert.match(line({ words: 12, same: 10, furniture: 2 }, 0), /^All 10 words/);
  assert.deepEqual(accountOf(result({ ledger: canned.alone.ledger })), []);
});

/** Links between equal words of two texts, the first with the first. @param {string} original @param {string} suspect */
function links(original, suspect) {
  return [...new Set(suspect.match(/\w+/g))].flatMap((word) => {
    const [from, to] = [original.indexOf(word), suspect.indexOf(word)];
    const spans = { original: [from, from + word.length], suspect: [to, to + word.length] };
    return from < 0 ? [] : [/** @type {Report["word_links"][0]} */ ({ ...spans, relation: "same" })];
  });
}

test("the longest run goes on over signs, and ends at a word of either text that the other has not there", () => {
  const [original, suspect] = ["one two, three four five six", "one two three X four five"];
  const runs = runsOf(result({ word_links: links(original, suspect) }, original, suspect));
  assert.deepEqual(
    runs.map(({ words }) => words),
    [3, 2],
  );
  assert.deepEqual(longestOf(runs)?.original, [0, 14]);
});

test("what differs is all that no link calls the same", () => {
  const [original, suspect] = ["one two three", "one, TWO three!"];
  const report = { ...canned.spun, word_links: links(original, suspect) };
  assert.deepEqual(
    differingSpans(report, "suspect", suspect).map((span) => suspect.slice(...span)),
    [", TWO", "!"],
  );
});

test("the paragraphs that are unchanged are those that are equal on both sides and bear no mark", () => {
  const whole = result(canned.spun, canned.original, canned.suspect);
  assert.deepEqual([...unchangedRuns(whole)], [[0, 1]]);
  const same = result(canned.identical, canned.original, canned.original);
  assert.deepEqual([...unchangedRuns(same)], [[0, 4]]);
});

test("a change of the wording is kept, open or small, and only what is shown at once is counted aloud", () => {
  const [first, second] = canned.spun.findings;
  const findings = [0.8, 0.79, null].map((meaning_kept, i) => ({ ...first, id: i + 1, meaning_kept }));
  const report = { ...canned.spun, findings };
  assert.deepEqual([...stancesIn(report).values()], ["kept", "open", "small"]);
  assert.match(announcement(result({ findings })), /2 findings, 1 small change\./);
  assert.match(
    announcement(result({ findings: [{ ...second, meaning_kept: null }] })),
    /No findings, 1 small change\./,
  );
});

test("of what is left out of a copy it is told how much stands there, at none, one and many", async () => {
  const whole = result(canned.spun);
  /** @param {number} kept @param {number} dismissed */
  const told = async (kept, dismissed) => {
    const stood = result({ findings: canned.spun.findings.slice(0, kept) });
    return (await provenanceOf(whole, stood, dismissed, {})).told;
  };
  assert.deepEqual(await told(0, 6), [["Findings", "none of 6 stand here: 6 dismissed by the reader"]]);
  assert.deepEqual(await told(1, 1), [
    ["Findings", "1 of 6 stands here: 1 dismissed by the reader, 4 not shown"],
  ]);
  assert.deepEqual(await told(4, 0), [["Findings", "4 of 6 stand here: 2 not shown"]]);
  assert.deepEqual(await told(6, 0), []);
});
