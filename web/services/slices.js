// Draws a long list without holding up the page: what fits into a few milliseconds at once, the rest between frames.

/** Milliseconds that one slice may take: half of what a frame has. */
const slice = 8;

/** @typedef {{ root: HTMLElement, finish: () => void }} Drawing */

/** What is still being drawn into an element. @type {WeakMap<HTMLElement, Drawing>} */
const newest = new WeakMap();
/** @type {Set<Drawing>} */
const unfinished = new Set();

/** @template Item
 * @param {HTMLElement} root what is drawn into; an older drawing into it is given up
 * @param {Item[]} items @param {(item: Item, index: number) => void} draw puts one of them in its place
 * @param {boolean} [later] not even the first slice at once: there is something more urgent */
export function drawInSlices(root, items, draw, later = false) {
  let next = 0;
  /** @param {number} end */
  const drawUntil = (end) => {
    while (next < items.length && performance.now() < end) draw(items[next], next++);
    if (next === items.length) unfinished.delete(drawing);
  };
  const drawing = { root, finish: () => drawUntil(Number.POSITIVE_INFINITY) };
  const older = newest.get(root);
  if (older) unfinished.delete(older);
  newest.set(root, drawing);
  unfinished.add(drawing);
  const go = () => {
    if (newest.get(root) !== drawing) return;
    drawUntil(performance.now() + slice);
    if (next < items.length) setTimeout(go);
  };
  if (later) setTimeout(go);
  else go();
}

/** Draws at once whatever is left: someone wants to go there. @param {HTMLElement} root */
export function finishDrawing(root) {
  newest.get(root)?.finish();
}

/** The same for all: the page is going to paper. */
export function finishAll() {
  for (const { finish } of unfinished) finish();
}
