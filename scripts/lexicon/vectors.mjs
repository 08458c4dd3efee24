// Word vectors: the GloVe vectors of the commonest entries, drawn towards the words that WordNet relates
// ("retrofitting"), reduced to 64 dimensions and quantized to 4 bits each.
import { principalAxes } from './axes.mjs';

export const DIMENSIONS = 64;
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

/** Spreads the variance of the principal axes evenly over all 64 numbers, exactly: sums and differences only. */
function hadamard(vector) {
  const out = Float64Array.from(vector);
  for (let half = 1; half < out.length; half *= 2) {
    for (let i = 0; i < out.length; i += 2 * half) {
      for (let j = i; j < i + half; j++) {
        const [a, b] = [out[j], out[j + half]];
        out[j] = a + b;
        out[j + half] = a - b;
      }
    }
  }
  return out;
}

const STEP = 0.335; // the best step of a 16-level quantizer for normal values of variance one

/**
 * @param {number[][]} raw one vector a word
 * @param {[number, number][][]} neighbours for each word (index, weight)
 * @returns {Uint8Array} rows of DIMENSIONS/2 bytes, the first dimension in the low half
 */
export function reducedVectors(raw, neighbours) {
  const full = centred(retrofitted(centred(raw.map((v) => Float64Array.from(v))), neighbours));
  const axes = principalAxes(full, DIMENSIONS);
  const rows = new Uint8Array((full.length * DIMENSIONS) / 2);
  full.forEach((vector, i) => {
    const projected = axes.map((axis) => axis.reduce((sum, x, d) => sum + x * vector[d], 0));
    const even = hadamard(normalized(Float64Array.from(projected))); // variance one in each of the 64 numbers
    even.forEach((x, d) => {
      const level = Math.min(15, Math.max(0, Math.floor(x / STEP) + 8));
      rows[(i * DIMENSIONS + d) >> 1] |= level << (d % 2 ? 4 : 0);
    });
  });
  return rows;
}
