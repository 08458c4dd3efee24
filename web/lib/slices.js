// Draws a long list without holding up the page: the first rows at once, the others in slices between frames.

/** Rows that are drawn at once, and in each later slice: about what fills a tall screen. */
const slice = 40;

/** @type {WeakMap<HTMLElement, object>} */
const newest = new WeakMap();

/** @template Row
 * @param {HTMLElement} root @param {Row[]} rows @param {(row: Row, index: number) => HTMLElement} draw */
export async function drawInSlices(root, rows, draw) {
  const turn = {};
  newest.set(root, turn);
  root.replaceChildren(...rows.slice(0, slice).map(draw));
  for (let i = slice; i < rows.length; i += slice) {
    await new Promise((resolve) => setTimeout(resolve));
    if (newest.get(root) !== turn) return;
    root.append(...rows.slice(i, i + slice).map((row, k) => draw(row, i + k)));
  }
}
