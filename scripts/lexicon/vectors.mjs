// Word vectors: the GloVe vectors of the commonest entries, drawn towards the words that WordNet relates
// ("retrofitting"), reduced to 80 dimensions of 16 levels each.
//
// The levels are wide, as wide as the numbers' own spread: most numbers then fall on few of them, and what is
// rarely used costs little after compression. Twice the steps cost 240 kB more and bring nothing that the word
// links show. Numbers of one dimension stand together for the same reason.
import { principalAxes } from './axes.mjs';

export const DIMENSIONS = 80;
const ROUNDS = 8;
const PULL = 1.2; // the neighbours together weigh at most this much beside the word's own vector

function normalized(vector) {
  let sum = 0;
  for (const x of vector) sum += x * x;
  const length = Math.sqrt(sum) || 1;
  return vector.map((x) => x / length);
}

function centred(vectors) {
  const mean = new Float64Array(vectors[0].length);
  for (const vector of vectors) vector.forEach((x, d) => (mean[d] += x / vectors.length));
  return vectors.map((vector) => normalized(vector.map((x, d) => x - mean[d])));
}

/** q_i ← (v_i + Σ w_ij q_j) / (1 + Σ w_ij), all words at once, normalized after each round. */
function retrofitted(vectors, neighbours) {
  let now = vectors;
  for (let round = 0; round < ROUNDS; round++) {
    now = vectors.map((own, i) => {
      const sum = Float64Array.from(own);
      const total = neighbours[i].reduce((all, [, weight]) => all + weight, 0);
      const scale = total > PULL ? PULL / total : 1;
      for (const [j, weight] of neighbours[i]) now[j].forEach((x, d) => (sum[d] += x * weight * scale));
      return normalized(sum);
    });
  }
  return now;
}

/**
 * @param {number[][]} raw one vector a word
 * @param {[number, number][][]} neighbours for each word (index, weight)
 */
export const drawnTogether = (raw, neighbours) =>
  centred(retrofitted(centred(raw.map((v) => Float64Array.from(v))), neighbours));

/**
 * @param {number[][]} full one vector a word
 * @param {(number | undefined)[]} lemmas for each word the row of its lemma, where that is another and its own lemma
 * @returns {Uint8Array} for each pair of dimensions one byte a word, the first dimension in the low half;
 * levels 0 to 15 stand for -8 to 7. A word whose lemma has a vector stands as the difference from it: mostly zeros.
 */
export function reducedVectors(full, lemmas) {
  const axes = principalAxes(full, DIMENSIONS);
  const reduced = full.map((vector) =>
    normalized(axes.map((axis) => axis.reduce((sum, x, d) => sum + x * vector[d], 0))));
  const spread = Math.sqrt(1 / DIMENSIONS); // of a number in a vector of length one
  const level = (row, d) => Math.min(15, Math.max(0, Math.floor(reduced[row][d] / spread + 0.5) + 8));
  const bytes = new Uint8Array((full.length * DIMENSIONS) / 2);
  for (let row = 0; row < full.length; row++) {
    const lemma = lemmas[row];
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = lemma === undefined ? level(row, d) : (level(row, d) - level(lemma, d) + 8) & 15;
      bytes[(d >> 1) * full.length + row] |= value << (d % 2 ? 4 : 0);
    }
  }
  return bytes;
}
