// Principal axes by Jacobi rotations: only + - * / and square roots, so every machine finds the same ones.

function covariance(vectors) {
  const size = vectors[0].length;
  const sum = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let i = 0; i < size; i++) for (let j = i; j < size; j++) sum[i][j] += vector[i] * vector[j];
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) sum[i][j] = sum[j][i];
  return sum;
}

function rotate(matrix, axes, p, q) {
  if (matrix[p][q] === 0) return;
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const size = matrix.length;
  for (let k = 0; k < size; k++) {
    const [a, b] = [matrix[k][p], matrix[k][q]];
    matrix[k][p] = c * a - s * b;
    matrix[k][q] = s * a + c * b;
  }
  for (let k = 0; k < size; k++) {
    const [a, b] = [matrix[p][k], matrix[q][k]];
    matrix[p][k] = c * a - s * b;
    matrix[q][k] = s * a + c * b;
    const [x, y] = [axes[k][p], axes[k][q]];
    axes[k][p] = c * x - s * y;
    axes[k][q] = s * x + c * y;
  }
}

/** The `count` directions in which the vectors spread most, the strongest first. */
export function principalAxes(vectors, count) {
  const matrix = covariance(vectors);
  const size = matrix.length;
  const axes = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  }
  const order = [...matrix.keys()].sort((a, b) => matrix[b][b] - matrix[a][a]);
  return order.slice(0, count).map((k) => Float64Array.from(axes, (row) => row[k]));
}
