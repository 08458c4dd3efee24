// The shapes that travel through the page. The report is the contract of the core (report.d.ts); the rest is the page's own.

/** @import { Finding as ReportFinding, Kind as ReportKind, Place as ReportPlace, Report as ReportOfCore, Span as SpanOfCore } from "../report.js" */
/** @import { Read } from "./taken.js" */

/** @typedef {SpanOfCore} Span */
/** With what the reader noted of it. @typedef {ReportFinding & { note?: string }} Finding */
/** @typedef {Omit<ReportOfCore, "findings"> & { findings: Finding[] }} Report */
/** @typedef {ReportKind} Kind */
/** @typedef {ReportPlace} Place */
/** @typedef {"original" | "suspect"} Side */
/** @typedef {Kind["tone"]} Tone */

/** A report together with the very texts it speaks of.
 * @typedef {object} Result
 * @property {Report} report
 * @property {string} original
 * @property {string} suspect
 * @property {string} version       of the engine that made it
 * @property {number} milliseconds  that it took
 * @property {boolean} partial      made before all data had come; a full one follows
 */

/** A finding to bring into view: on this side, or on whichever it stands; at which of its places, from 0.
 * @typedef {{ id: number, side: Side | null, place: number }} Reveal */

/** The places of a figure or a reason, and at which of them the reader is; `key` tells them from others.
 * @typedef {{ key: string, about: string, places: Place[], at: number }} Tour */

/** What the engine is doing.
 * @typedef {{ phase: "empty" | "working" | "done" | "failed" | "cancelled", message: string }} Job */

/** What the reader wants to see of the findings; `lessSure` and `small`: also those that are shown on demand only; `every`:
 * all of them, and what else differs; `dismissed`: the keys of those that the reader does not stand by.
 * @typedef {{ hidden: string[], search: string, confidence: number, lessSure: boolean, small: boolean, every: boolean, dismissed: string[] }} Filter */

/** What a complaint needs besides the findings, by the fields of values/claim.js.
 * @typedef {Record<string, string>} Claim */

/** What is put back when the reader takes back a change of the texts.
 * @typedef {Pick<State, "original" | "suspect" | "filter" | "notes" | "claim">} Past */

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
 * @property {Tour | null} tour         the places that the reader is going through; a new object each step
 * @property {boolean} shadeSame        show what stayed the same
 * @property {boolean} folded          unchanged paragraphs are put away
 * @property {boolean} redline         one column with the changes in it, in place of the two
 * @property {boolean} ready           the engine has all its files
 * @property {boolean} keep            the reader wants the texts kept over a reload
 * @property {Record<string, string>} notes  of the reader, by the keys of the findings
 * @property {Claim} claim
 * @property {Record<Side, Read | null>} taken  what was last read into a box, from a file or a page
 * @property {boolean} unsaved          notes that are in no file yet
 * @property {Past[]} past              the last is what undo brings back
 * @property {string} opening          how far the reading of a file is, in a sentence, or ""
 * @property {string} notice            one sentence for the reader, or ""
 */

export {};
