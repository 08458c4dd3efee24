// Which paragraphs answer each other, and which of these answers keep the order of both texts.

/** @import { Report, Span } from "./types.js" */
import { paragraphAt } from "./paragraphs.js";

/** Two paragraphs, by their numbers, and how many characters of them answer each other.
 * @typedef {{ original: number, suspect: number, weight: number }} Answer */

/** Less than this share of the shorter paragraph is no answer. */
const enough = 0.2;

/** All answers, in the order of the original, then of the suspect.
 * @param {Report} report @param {Span[]} left @param {Span[]} right the paragraphs @returns {Answer[]} */
export function answersOf({ sentences, sentence_pairs }, left, right) {
  const { original, suspect } = sentences;
  /** @type {Map<number, Answer>} */
  const cells = new Map();
  if (!original || left.length === 0 || right.length === 0) return [];
  for (const pair of sentence_pairs) {
    for (const i of pair.original) {
      for (const j of pair.suspect) {
        const cell = {
          original: paragraphAt(left, original[i][0]),
          suspect: paragraphAt(right, suspect[j][0]),
          weight: 0,
        };
        const key = cell.original * right.length + cell.suspect;
        const answer = cells.get(key) ?? cell;
        answer.weight += Math.min(length(original[i]), length(suspect[j])) * pair.similarity;
        cells.set(key, answer);
      }
    }
  }
  return [...cells.values()]
    .filter(
      (answer) =>
        answer.weight >= enough * Math.min(length(left[answer.original]), length(right[answer.suspect])),
    )
    .sort((a, b) => a.original - b.original || a.suspect - b.suspect);
}

/** The heaviest chain of answers in which neither side ever goes back.
 * @param {Answer[]} answers sorted as answersOf sorts them @param {number} columns paragraphs of the suspect */
export function inOrder(answers, columns) {
  // best[c] is the heaviest chain so far that ends in one of the columns that node c of a Fenwick tree covers.
  /** @type {({ answer: Answer, before: Chain | null, weight: number } | null)[]} */
  const best = new Array(columns + 1).fill(null);
  for (const answer of answers) {
    let before = null;
    for (let c = answer.suspect + 1; c > 0; c -= c & -c) before = heavier(before, best[c]);
    const chain = { answer, before, weight: answer.weight + (before?.weight ?? 0) };
    for (let c = answer.suspect + 1; c <= columns; c += c & -c) best[c] = heavier(best[c], chain);
  }
  let last = null;
  for (let c = columns; c > 0; c -= c & -c) last = heavier(last, best[c]);
  /** @type {Answer[]} */
  const chosen = [];
  for (let chain = last; chain; chain = chain.before) chosen.push(chain.answer);
  return chosen.reverse();
}

/** @typedef {{ answer: Answer, before: Chain | null, weight: number }} Chain */

/** @param {Chain | null} a @param {Chain | null} b */
function heavier(a, b) {
  return b && (!a || b.weight > a.weight) ? b : a;
}

/** @param {Span} span */
function length(span) {
  return span[1] - span[0];
}
