// The parts of the page that are values in and values out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../../web/export/csv.js";
import { toJson } from "../../../web/export/json.js";
import { toMarkdown } from "../../../web/export/markdown.js";
import { sha256 } from "../../../web/export/provenance.js";
import { linkTo, textsIn } from "../../../web/services/share.js";
import { adviceFor } from "../../../web/values/advice.js";
import { directionOf } from "../../../web/values/direction.js";
import { lessSure } from "../../../web/values/filter.js";
import { marksByParagraph, marksOf, piecesOf } from "../../../web/values/marks.js";
import { countWords, paragraphsOf } from "../../../web/values/paragraphs.js";
import { pairRows } from "../../../web/values/rows.js";
import { sameRuns } from "../../../web/values/same.js";
import { createScale } from "../../../web/values/scale.js";
import { headline, percent } from "../../../web/values/wording.js";

/** @typedef {import("../../../web/values/types.js").Report} Report */
/** @typedef {import("../../../web/values/types.js").Span} Span */

/** A report of nothing but what is given.
 * @param {Partial<Report>} parts @returns {Report} */
function report(parts) {
  return {
    schema: 2,
    mode: "compare",
    verdict: { label: "spun", probability: 0.9, copy: "suspect", doubt: null, reasons: [], evidence: [] },
    similarity: { suspect_covered: 1, original_covered: 1, verbatim: 0, kept_names_numbers: null },
    sentences: { original: [], suspect: [] },
    sentence_pairs: [],
    word_links: [],
    passages: [],
    findings: [],
    credits: { original: null, suspect: null },
    ledger: {
      original: {
        words: 0,
        same: 0,
        format: 0,
        small: 0,
        wording: 0,
        meaning: 0,
        moved: 0,
        furniture: 0,
        omitted: 0,
      },
      suspect: {
        words: 0,
        same: 0,
        format: 0,
        small: 0,
        wording: 0,
        meaning: 0,
        moved: 0,
        furniture: 0,
        added: 0,
        residue: 0,
      },
    },
    leads: [],
    names: { original: [], suspect: [] },
    kinds: [
      {
        id: "synonym_swap",
        title: "Synonym swap",
        meaning: "The same in another word.",
        tone: "wording",
        damage: false,
        furniture: false,
      },
    ],
    limits: [],
    ...parts,
  };
}

/** A finding at these places. @param {number} id @param {Span | null} original @param {Span | null} suspect */
function finding(id, original, suspect) {
  return {
    id,
    kind: "synonym_swap",
    detail: "",
    original,
    suspect,
    confidence: 0.9,
    why: "why",
    meaning_kept: 0.9,
    meant: null,
    places: [],
  };
}

/** The rows of two texts whose lines are sentences, by the lines that answer each other: [["A", "a"], ["", "x"]].
 * @param {string} original @param {string} suspect @param {[number, number][]} pairs */
function rowsFor(original, suspect, pairs) {
  const sentence_pairs = pairs.map(([i, j]) => ({
    original: [i],
    suspect: [j],
    similarity: 0.9,
    moved: false,
  }));
  const sentences = { original: paragraphsOf(original), suspect: paragraphsOf(suspect) };
  return pairRows(report({ sentences, sentence_pairs }), original, suspect);
}

/** @param {ReturnType<typeof rowsFor>} rows @param {string} original @param {string} suspect */
function words(rows, original, suspect) {
  return rows.map((row) => [
    row.original.map((span) => original.slice(...span)).join("+"),
    row.suspect.map((span) => suspect.slice(...span)).join("+"),
  ]);
}

test("between texts written apart, sure changes and damage are told at once, the rest on demand", () => {
  /** @type {Report["kinds"]} */
  const kinds = ["synonym_swap wording", "garbled_name meaning", "injected_text residue"].map((each) => {
    const [id, tone] = each.split(" ");
    return {
      id,
      title: id,
      meaning: id,
      tone: /** @type {"wording"} */ (tone),
      damage: id === "garbled_name",
      furniture: false,
    };
  });
  const findings = kinds.flatMap(({ id }, i) =>
    [0.6, 0.97].map((confidence, j) => ({ ...finding(2 * i + j + 1, [0, 1], [0, 1]), kind: id, confidence })),
  );
  const held = (/** @type {Report["verdict"]["label"]} */ label) => [
    ...lessSure(report({ kinds, findings, verdict: { ...report({}).verdict, label } })),
  ];
  assert.deepEqual(held("same_story"), [1]);
  assert.deepEqual(held("unrelated"), [1]);
  assert.deepEqual(held("spun"), []);
});

test("paragraphs are the lines that are not blank, without the space around them", () => {
  const text = "One.\r\n\r\n  Two. \n\t\nThree.";
  assert.deepEqual(
    paragraphsOf(text).map((span) => text.slice(...span)),
    ["One.", "Two.", "Three."],
  );
});

test("words are counted as a reader counts them", () => {
  assert.equal(countWords("Mr. O’Neil’s 7-1/2 hours – well, 1,200 minutes."), 7);
});

test("an added line has a row of its own, and what follows stays paired", () => {
  const rows = rowsFor("Alpha.\nBravo.", "alpha.\nnew.\nbravo.", [
    [0, 0],
    [1, 2],
  ]);
  assert.deepEqual(words(rows, "Alpha.\nBravo.", "alpha.\nnew.\nbravo."), [
    ["Alpha.", "alpha."],
    ["", "new."],
    ["Bravo.", "bravo."],
  ]);
});

test("a paragraph that was split stands beside all its parts", () => {
  const [original, suspect] = ["Alpha. Bravo.\nCharlie.", "alpha.\nbravo.\ncharlie."];
  /** @type {Span[]} */
  const left = [
    [0, 6],
    [7, 13],
    [14, 22],
  ];
  const sentences = { original: left, suspect: paragraphsOf(suspect) };
  const sentence_pairs = [0, 1, 2].map((i) => ({ original: [i], suspect: [i], similarity: 1, moved: false }));
  const rows = pairRows(report({ sentences, sentence_pairs }), original, suspect);
  assert.deepEqual(words(rows, original, suspect), [
    ["Alpha. Bravo.", "alpha.+bravo."],
    ["Charlie.", "charlie."],
  ]);
});

test("a paragraph that moved stands alone and says where its counterpart is", () => {
  const [original, suspect] = ["Short.\nA long paragraph stays.", "a long paragraph stays.\nshort."];
  const rows = rowsFor(original, suspect, [
    [0, 1],
    [1, 0],
  ]);
  assert.deepEqual(words(rows, original, suspect), [
    ["Short.", ""],
    ["A long paragraph stays.", "a long paragraph stays."],
    ["", "short."],
  ]);
  assert.deepEqual(
    rows.map((row) => row.elsewhere),
    [2, null, 0],
  );
});

test("no row is lost or doubled, whatever answers what", () => {
  const lines = ["a", "b", "c", "d", "e", "f", "g"].map((letter) => `${letter.repeat(9)}.`);
  const text = lines.join("\n");
  for (let seed = 1; seed < 200; seed++) {
    /** @type {[number, number][]} */
    const pairs = [];
    for (let k = 0; k < 9; k++) pairs.push([(seed * (k + 3)) % 7, (seed * k * k + k) % 7]);
    const rows = words(rowsFor(text, text, pairs), text, text);
    for (const side of [0, 1])
      assert.equal(
        rows
          .map((row) => row[side])
          .filter((cell) => cell)
          .join("+"),
        lines.join("+"),
      );
  }
});

test("findings nest, and one that crosses a border is cut in two", () => {
  const text = "a b c d e f";
  const findings = [finding(1, null, [2, 7]), finding(2, null, [4, 5]), finding(3, null, [6, 9])];
  const marks = marksOf(report({ findings }), "suspect");
  /** @param {import("../../../web/values/marks.js").Piece[]} pieces @returns {unknown[]} */
  const drawn = (pieces) =>
    pieces.map(({ span, finding: own, pieces: inner }) =>
      own
        ? [own.id, inner.some((piece) => piece.finding) ? drawn(inner) : text.slice(...span)]
        : text.slice(...span),
    );
  assert.deepEqual(drawn(piecesOf([0, 11], marks)), [
    "a ",
    [1, ["b ", [2, "c"], " ", [3, "d"]]],
    [3, " e"],
    " f",
  ]);
});

test("a finding’s further places are marked, too, and counted", () => {
  const places = [{ original: null, suspect: /** @type {Span} */ ([6, 7]) }];
  const marks = marksOf(report({ findings: [{ ...finding(1, [0, 1], [2, 3]), places }] }), "suspect");
  assert.deepEqual(
    marks.map(({ span, place }) => [span, place]),
    [
      [[2, 3], 0],
      [[6, 7], 1],
    ],
  );
});

test("the pieces of a paragraph tile it, however the findings overlap", () => {
  for (let seed = 1; seed < 300; seed++) {
    const findings = [1, 2, 3, 4, 5].map((id) => {
      const begin = (seed * id * 7) % 30;
      return finding(id, null, [begin, begin + 1 + ((seed + id * 5) % 12)]);
    });
    /** @param {import("../../../web/values/marks.js").Piece[]} pieces @param {number} begin @param {number} end */
    const check = (pieces, begin, end) => {
      let position = begin;
      for (const { span, finding: own, pieces: inner } of pieces) {
        assert.equal(span[0], position);
        assert.ok(span[1] > span[0]);
        if (own && inner.length > 0) check(inner, ...span);
        position = span[1];
      }
      assert.equal(position, end);
    };
    check(piecesOf([5, 35], marksOf(report({ findings }), "suspect")), 5, 35);
  }
});

test("each paragraph is given the marks that touch it, also those that go through several", () => {
  const spans = /** @type {Span[]} */ ([
    [0, 30],
    [2, 4],
    [9, 12],
    [28, 30],
  ]);
  const findings = spans.map((span, i) => finding(i + 1, null, span));
  const touching = marksByParagraph(
    [
      [0, 10],
      [11, 20],
      [21, 29],
    ],
    marksOf(report({ findings }), "suspect"),
  );
  const ids = [...touching].map(([begin, marks]) => [begin, marks.map((mark) => mark.finding.id)]);
  assert.deepEqual(ids, [
    [0, [1, 2, 3]],
    [11, [1, 3]],
    [21, [1, 4]],
  ]);
});

/** How often arrays grow and how often sorting compares while something runs. @param {() => void} run */
function steps(run) {
  const { push, sort } = Array.prototype;
  let count = 0;
  Array.prototype.push = function (...items) {
    count++;
    return push.apply(this, items);
  };
  Array.prototype.sort = function (compare = () => 0) {
    return sort.call(this, (a, b) => {
      count++;
      return compare(a, b);
    });
  };
  try {
    run();
  } finally {
    Object.assign(Array.prototype, { push, sort });
  }
  return count;
}

test("ten times the marks of one paragraph take little more than ten times the steps, apart, nested or crossing", () => {
  /** @type {Record<string, (i: number, count: number) => Span>} */
  const ways = {
    apart: (i) => [3 * i, 3 * i + 2],
    nested: (i, count) => [i, 3 * count - i],
    crossing: (i) => [3 * i, 3 * i + 4],
    "crossing all others": (i, count) => [i, count + i],
  };
  for (const [name, place] of Object.entries(ways)) {
    const [few, many] = [200, 2000].map((count) => {
      const findings = Array.from({ length: count }, (_, i) => finding(i + 1, null, place(i, count)));
      const marks = marksOf(report({ findings }), "suspect");
      return steps(() => piecesOf([0, 3 * count + 4], marks));
    });
    assert.ok(many < 15 * few, `${name}: ${few} steps, then ${many}`);
  }
});

test("runs of at least three words that stand in both texts are what stayed the same", () => {
  const text = "one two three FOUR five six";
  /** @type {Span[]} */
  const spans = [
    [0, 3],
    [4, 7],
    [8, 13],
    [19, 23],
    [24, 27],
  ];
  const word_links = spans.map((span) => ({
    original: span,
    suspect: span,
    relation: /** @type {const} */ ("same"),
  }));
  assert.deepEqual(sameRuns(report({ word_links }), "suspect", text), [[0, 13]]);
});

test("what stands side by side on the page stands side by side in the map", () => {
  const rows = [
    {
      original: /** @type {Span[]} */ ([[0, 100]]),
      suspect: /** @type {Span[]} */ ([[0, 20]]),
      elsewhere: null,
    },
    {
      original: /** @type {Span[]} */ ([[102, 110]]),
      suspect: /** @type {Span[]} */ ([[22, 30]]),
      elsewhere: null,
    },
  ];
  const scale = createScale(rows);
  assert.equal(scale.at("original", 0), 0);
  assert.equal(scale.at("original", 102), scale.at("suspect", 22));
  assert.equal(scale.rowAt(scale.at("suspect", 22)), 1);
});

test("a link gives back the very texts, and a damaged one gives none", async () => {
  const texts = { original: "Straße “quoted” 𝄞\n\nÅngström", suspect: "zero\u200bwidth \ud800" };
  const link = await linkTo(texts, "https://unspin.example/");
  assert.deepEqual(await textsIn(new URL(link).hash), texts);
  assert.equal(await textsIn(new URL(link).hash.slice(0, -9)), null);
  assert.equal(await textsIn("#finding-3"), null);
});

test("an address alone is answered with advice", () => {
  assert.match(adviceFor(" https://news.example/story?id=1 "), /copy it and paste it/);
  assert.equal(adviceFor("See https://news.example for more."), "");
});

test("a share that is not certain is never called 0 or 100 per cent", () => {
  assert.deepEqual([0, 0.001, 0.5, 0.999, 1].map(percent), [
    "0 %",
    "under 1 %",
    "50 %",
    "over 99 %",
    "100 %",
  ]);
});

const result = {
  report: report({ findings: [finding(1, [0, 5], [0, 6]), finding(2, null, [7, 12])] }),
  original: "foggy _eve_",
  suspect: '=last" -glue',
  version: "0.1.0",
  milliseconds: 1,
  partial: false,
};
const provenance = {
  date: "2026-01-02T03:04:05.000Z",
  version: "0.1.0",
  original: "aa",
  suspect: "bb",
  told: [],
};

test("a spreadsheet takes no cell of the CSV for a formula, and quotes are doubled", () => {
  const csv = toCsv(result, provenance);
  assert.equal(csv[0], "\uFEFF");
  const lines = csv.split("\r\n");
  assert.equal(lines[1], `1,synonym_swap,,wording,0.9,foggy,"'=last""",0,5,0,6,why,`);
  assert.equal(lines[2], "2,synonym_swap,,wording,0.9,,'-glue,,,7,12,why,");
  assert.deepEqual(lines.slice(3, 7), [
    "# Made,2026-01-02T03:04:05.000Z",
    "# By,Unspin 0.1.0",
    "# SHA-256 of the original,aa",
    "# SHA-256 of the suspect,bb",
  ]);
});

test("nor where it cuts lines at a semicolon, a tab or a line end", () => {
  const suspect = "x;=1+1;y\n@SUM(1) a; +2\t-3 b;c";
  const told = { ...result, suspect, report: report({ findings: [finding(1, null, [0, suspect.length])] }) };
  const cells = toCsv(told, provenance).split(/[;\t\r\n"]+/);
  assert.deepEqual(
    cells.filter((cell) => /^\s*[=+\-@]/.test(cell)),
    [],
  );
});

test("the Markdown shows signs of the text as they are, and carries date, version and both digests", () => {
  const suspect = "a *b* <c>";
  const told = toMarkdown(
    { ...result, suspect, report: report({ findings: [finding(1, null, [2, 9])] }) },
    provenance,
  );
  assert.match(told, /“\\\*b\\\* \\<c\\>”/);
  for (const part of ["2026-01-02", "0.1.0", "aa", "bb"]) assert.ok(told.includes(part));
});

test("the JSON is the report, with date, version and both digests", () => {
  const { made, ...rest } = JSON.parse(toJson(result, provenance, { texts: false }));
  assert.deepEqual(rest, result.report);
  assert.deepEqual(made.sha256, { original: "aa", suspect: "bb" });
});

test("the digest is that of the text in UTF-8", async () => {
  assert.equal(await sha256("ä"), "33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc");
});

test("odds that are close to even have a headline that says so, whatever the label", () => {
  const judged = (
    /** @type {number} */ probability,
    /** @type {import("../../../web/report.js").Verdict["doubt"]} */ doubt = null,
  ) =>
    headline(
      report({
        verdict: {
          label: "unrelated",
          probability,
          copy: "undecided",
          doubt,
          reasons: [],
          evidence: [],
        },
      }),
    );
  assert.equal(judged(0.1), "Two unrelated texts");
  assert.equal(judged(0.42), "Too close to call");
  assert.equal(judged(0.42, "short"), "Too short to tell");
});

test("the first letter of a text says which way it is read", () => {
  assert.equal(directionOf("“The ferry” sank."), "ltr");
  assert.equal(directionOf("12:30 – שלום, said the ferryman"), "rtl");
  assert.equal(directionOf("… سلام"), "rtl");
  assert.equal(directionOf("12, 13!"), "ltr");
  assert.equal(directionOf(""), "ltr");
});
