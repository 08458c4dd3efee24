// Reports of our own, and a worker that answers with them: what the page draws is then the same, whatever the core finds.

/** @typedef {import("../../../web/values/types.js").Report} Report */
/** @typedef {import("../../../web/values/types.js").Span} Span */
/** @typedef {import("../../../web/values/types.js").Side} Side */

export const original = `Harbour crane falls into the basin

PELL STRAND – A harbour crane fell into the basin on Monday, the foggy end of a storm. Nobody was hurt.

The crane was built in 1954 and weighed 210 tonnes.

Divers will begin to cut it up on Thursday, harbour master Ottoline Grieve said.`;

export const suspect = `Harbour crane falls into the basin

PELL STRAND – A harbour crane fell into the basin on Monday, the misty end of a storm. Nobody was hurt.

Divers will start to cut it up on Thursday, harbour master Ottoline Grief said.

- Advertisement -

The crane was built in 1945 and weighed 210 tonnes.`;

/** @type {Report["kinds"]} */
const kinds = [
  {
    id: "synonym_swap",
    title: "Synonym swap",
    meaning: "A word was replaced by one that means the same.",
    tone: "wording",
    damage: false,
    furniture: false,
  },
  {
    id: "garbled_name",
    title: "Garbled name",
    meaning: "The same name, damaged.",
    tone: "meaning",
    damage: true,
    furniture: false,
  },
  {
    id: "changed_fact",
    title: "Changed fact",
    meaning: "Another number, date, name or place.",
    tone: "meaning",
    damage: false,
    furniture: false,
  },
  {
    id: "moved_text",
    title: "Moved text",
    meaning: "It stands elsewhere in the original.",
    tone: "structure",
    damage: false,
    furniture: false,
  },
  {
    id: "injected_text",
    title: "Injected text",
    meaning: "Lines that are not part of the story.",
    tone: "residue",
    damage: false,
    furniture: true,
  },
];

/** Where these words stand. @param {string} text @param {string} words @returns {Span} */
function at(text, words) {
  const begin = text.indexOf(words);
  if (begin < 0) throw new Error(`no “${words}”`);
  return [begin, begin + words.length];
}

/** The lines as sentences. @param {string} text @returns {Span[]} */
const lines = (text) => text.split("\n\n").map((line) => at(text, line));

/** @param {string} kind @param {string | null} left @param {string | null} right @param {string} why @param {string} [detail] */
function finding(kind, left, right, why, detail = "") {
  const spans = {
    original: left === null ? null : at(original, left),
    suspect: right === null ? null : at(suspect, right),
  };
  const meaning_kept = kinds.find(({ id }) => id === kind)?.tone === "wording" ? 0.9 : null;
  return { kind, detail, ...spans, confidence: 0.9, why, meaning_kept, meant: null, places: [] };
}

const found = [
  finding("synonym_swap", "foggy", "misty", "“foggy” and “misty” share a sense."),
  finding("synonym_swap", "begin", "start", "“begin” and “start” share a sense."),
  finding("garbled_name", "Grieve", "Grief", "Most letters of the name are the same.", "misspelled"),
  finding("injected_text", null, "- Advertisement -", "The line marks an advertisement.", "ad_marker"),
  finding(
    "moved_text",
    lineOf(original, 2),
    lineOf(suspect, 4),
    "The sentence stands further up in the original.",
  ),
  finding("changed_fact", "1954", "1945", "The original says “1954”, the suspect “1945”.", "date"),
].map((each, index) => ({ id: index + 1, ...each }));

/** @param {string} text @param {number} number */
function lineOf(text, number) {
  return text.split("\n\n")[number];
}

/** The ledger's figures where nothing counts. */
const none = { words: 0, same: 0, format: 0, small: 0, wording: 0, meaning: 0, moved: 0, furniture: 0 };

/** @type {Report} */
export const spun = {
  schema: 2,
  mode: "compare",
  verdict: {
    label: "spun",
    probability: 0.97,
    copy: "suspect",
    doubt: null,
    reasons: [
      "84 % of the suspect’s words stand in the same order in both texts.",
      "All 3 numbers but one stand in the original.",
    ],
    evidence: [[], []],
  },
  similarity: { suspect_covered: 0.94, original_covered: 1, verbatim: 0.71, kept_names_numbers: 0.8 },
  sentences: { original: lines(original), suspect: lines(suspect) },
  sentence_pairs: [
    { original: [0], suspect: [0], similarity: 1, moved: false },
    { original: [1], suspect: [1], similarity: 0.95, moved: false },
    { original: [2], suspect: [4], similarity: 0.9, moved: true },
    { original: [3], suspect: [2], similarity: 0.9, moved: false },
  ],
  word_links: [],
  passages: [],
  findings: found,
  ledger: {
    original: { ...none, words: 50, same: 36, wording: 2, meaning: 3, moved: 9, omitted: 0 },
    suspect: {
      ...none,
      words: 51,
      same: 36,
      wording: 2,
      meaning: 3,
      moved: 9,
      furniture: 1,
      added: 0,
      residue: 0,
    },
  },
  credits: {
    original: { author: [], agency: [], dateline: at(original, "PELL STRAND"), credit: [] },
    suspect: { author: [], agency: [], dateline: at(suspect, "PELL STRAND"), credit: [] },
  },
  leads: [],
  names: { original: [], suspect: [] },
  kinds,
  limits: [],
};

/** @type {Report} */
export const alone = {
  ...spun,
  mode: "inspect",
  verdict: {
    label: "suspicious",
    probability: 0.62,
    copy: "undecided",
    doubt: null,
    reasons: ["A line marks an advertisement."],
    evidence: [[]],
  },
  similarity: { suspect_covered: null, original_covered: null, verbatim: null, kept_names_numbers: null },
  sentences: { original: null, suspect: lines(suspect) },
  ledger: {
    original: null,
    suspect: { ...none, words: 51, same: 50, furniture: 1, added: 0, residue: 0 },
  },
  sentence_pairs: [],
  findings: [{ ...found[3], id: 1 }],
};

/** @type {Report} */
export const identical = {
  ...spun,
  verdict: { label: "identical", probability: 1, copy: "undecided", doubt: null, reasons: [], evidence: [] },
  sentences: { original: lines(original), suspect: lines(original) },
  sentence_pairs: lines(original).map((_, i) => ({
    original: [i],
    suspect: [i],
    similarity: 1,
    moved: false,
  })),
  ledger: {
    original: { ...none, words: 50, same: 50, omitted: 0 },
    suspect: { ...none, words: 50, same: 50, added: 0, residue: 0 },
  },
  findings: [],
};

/** @type {Report} */
export const unrelated = {
  ...spun,
  verdict: {
    label: "unrelated",
    probability: 0.01,
    copy: "undecided",
    doubt: null,
    reasons: ["No run of five words stands in both texts."],
    evidence: [[]],
  },
  similarity: { suspect_covered: 0.04, original_covered: 0.05, verbatim: 0, kept_names_numbers: 0 },
  sentence_pairs: [],
  ledger: {
    original: { ...none, words: 50, omitted: 50 },
    suspect: { ...none, words: 51, furniture: 1, added: 50, residue: 0 },
  },
  findings: [],
};

/** Two reports of one event: what is damaged is shown, what is a little alike is held back.
 * @type {Report} */
export const apart = {
  ...spun,
  verdict: {
    label: "same_story",
    probability: 0.02,
    copy: "undecided",
    doubt: null,
    reasons: ["Two of the suspect’s three quotations are not in the original."],
    evidence: [[]],
  },
  similarity: { suspect_covered: 0.14, original_covered: 0.2, verbatim: 0.01, kept_names_numbers: 0.5 },
  findings: found.map((each) => ({ ...each, confidence: each.kind === "changed_fact" ? 0.97 : 0.6 })),
};

/** @type {Report} */
export const cut = {
  ...spun,
  limits: ["The text is longer than can be read at once: what stands after the limit was not looked at."],
};

/** The program of a worker that answers like this to whatever is asked.
 * @param {Report | "never" | "broken"} report @param {boolean} partial */
export function workerThatAnswers(report, partial) {
  return `
    const report = ${JSON.stringify(report)};
    addEventListener("message", ({ data }) => {
      if (report === "never") return;
      if (!("id" in data)) return postMessage({ ready: true });
      if (report === "broken") return postMessage({ id: data.id, error: "out of memory" });
      postMessage({ id: data.id, report, version: "0.1.0", milliseconds: 1, partial: ${partial} });
    });`;
}
