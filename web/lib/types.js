// The shapes that travel through the page. The report is the contract of the core; the rest is the page's own.

/** A position in a text: half-open, in UTF-16 units, so that `text.slice(begin, end)` is the marked text.
 * @typedef {[begin: number, end: number]} Span */

/** @typedef {"original" | "suspect"} Side */
/** @typedef {"wording" | "meaning" | "structure" | "residue"} Tone */

/** @typedef {{ original: Span | null, suspect: Span | null }} Place */

/**
 * @typedef {object} Finding
 * @property {number} id           counts from 1
 * @property {string} kind
 * @property {string} detail       a word for the sub-kind, or ""
 * @property {Span | null} original
 * @property {Span | null} suspect
 * @property {number} confidence   0 … 1
 * @property {string} why          a sentence for the reader
 * @property {Place[]} places      further places of the same thing
 */

/** @typedef {{ id: string, title: string, meaning: string, tone: Tone }} Kind */
/** @typedef {{ original: number[], suspect: number[], similarity: number, moved: boolean }} SentencePair */
/** @typedef {{ original: Span, suspect: Span, relation: string }} WordLink */
/** @typedef {{ original: Span, suspect: Span, similarity: number }} Passage */
/** @typedef {{ label: string, probability: number, copy: Side | "undecided", reasons: string[] }} Verdict */

/** @typedef {{ suspect_covered: number, original_covered: number, verbatim: number, kept_names_numbers: number }} Similarity */

/**
 * @typedef {object} Report
 * @property {number} schema
 * @property {"compare" | "inspect"} mode
 * @property {Verdict} verdict
 * @property {Similarity | null} similarity
 * @property {{ original: Span[] | null, suspect: Span[] | null }} sentences
 * @property {SentencePair[]} sentence_pairs
 * @property {WordLink[]} word_links
 * @property {Passage[]} passages
 * @property {Finding[]} findings
 * @property {{ original: Span[] | null, suspect: Span[] | null }} names
 * @property {Kind[]} kinds
 * @property {string[]} limits
 */

/** A report together with the very texts it speaks of.
 * @typedef {object} Result
 * @property {Report} report
 * @property {string} original
 * @property {string} suspect
 * @property {string} version       of the engine that made it
 * @property {number} milliseconds  that it took
 */

/** A finding to bring into view: on this side, or on whichever it stands.
 * @typedef {{ id: number, side: Side | null }} Reveal */

/** What the engine is doing.
 * @typedef {{ phase: "empty" | "working" | "done" | "failed" | "cancelled", message: string }} Job */

/** What the reader wants to see of the findings.
 * @typedef {{ hidden: string[], search: string, confidence: number }} Filter */

/**
 * @typedef {object} State
 * @property {string} original
 * @property {string} suspect
 * @property {Job} job
 * @property {Result | null} result
 * @property {Filter} filter
 * @property {number | null} active     id of the finding that the reader chose
 * @property {number | null} pointed    id of the finding that the pointer or the focus is on
 * @property {Reveal | null} reveal     where the page should take the reader; a new object each time
 * @property {boolean} shadeSame        show what stayed the same
 * @property {string} notice            one sentence for the reader, or ""
 */

export {};
