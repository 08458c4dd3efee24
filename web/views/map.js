// The whole at a glance: a strip with a lane a side, every finding a tick in it, and a frame around what is on the screen.
// The tones differ in shape: wording is a short tick, meaning a long one, structure a bar, residue an open box.

/** @import { Mark } from "../values/marks.js" */
/** @import { Result, Side, State, Tone } from "../values/types.js" */
import { shape } from "../drawing/dom.js";
import { visibleIds } from "../values/filter.js";
import { marksOf } from "../values/marks.js";
import { rowsOfResult } from "../values/rows.js";
import { createScale } from "../values/scale.js";
import { kindsById } from "../values/wording.js";

/** The strip is drawn in this many units; the style sheet stretches it. */
const height = 1000;
const lanes = { original: 2, suspect: 15 };

/** Where a tick begins in its lane, and how wide it is. @type {Record<Tone, [number, number]>} */
const ticks = { wording: [3, 4], meaning: [0, 10], structure: [0, 3], residue: [1, 8] };

const tones = /** @type {Tone[]} */ (Object.keys(ticks));
const sides = /** @type {Side[]} */ (Object.keys(lanes));

/** @typedef {{ id: number, tone: Tone, path: string }} Tick */

/** @param {HTMLElement} root @param {HTMLElement} rows the rows on the page */
export function mapView(root, rows) {
  /** @type {ReturnType<typeof createScale> | null} */
  let scale = null;
  /** @type {Tick[]} */
  let all = [];
  const frame = shape("rect", { class: "frame", x: 0, width: 27 });
  const layers = tones.map((tone) => shape("path", { class: tone }));
  const lit = shape("path", { class: "lit" });
  root.append(
    shape("svg", { viewBox: `0 0 27 ${height}`, preserveAspectRatio: "none" }, frame, ...layers, lit),
  );

  const follow = () => {
    if (!scale || root.offsetParent === null) return;
    const top = visible(0);
    const bottom = visible(innerHeight);
    frame.setAttribute("y", String(top * height));
    frame.setAttribute("height", String(Math.max(4, (bottom - top) * height)));
  };
  addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  addEventListener("resize", () => requestAnimationFrame(follow));
  for (const name of /** @type {const} */ (["pointerdown", "pointermove"])) {
    root.addEventListener(name, (event) => {
      if (!scale || (event.buttons & 1) === 0) return;
      const box = root.getBoundingClientRect();
      rows.children[scale.rowAt((event.clientY - box.top) / box.height)]?.scrollIntoView({
        block: "center",
        behavior: "instant",
      });
    });
  }

  /** The height in the strip of what stands at a height of the window. @param {number} y */
  function visible(y) {
    let low = 0;
    let high = rows.children.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows.children[middle].getBoundingClientRect().bottom <= y) low = middle + 1;
      else high = middle;
    }
    const box = rows.children[low]?.getBoundingClientRect();
    if (!scale || !box) return 1;
    const share = Math.min(1, Math.max(0, (y - box.top) / box.height));
    return scale.row(low) + share * (scale.row(low + 1) - scale.row(low));
  }

  /** @param {State} state @param {State} before */
  return (state, before) => {
    if (!state.result) return;
    // The texts come first: the strip is drawn when their first frame is through.
    if (state.result !== before.result) requestAnimationFrame(() => setTimeout(draw, 0, state));
    else if (all.length > 0) mark(state, before);
  };

  /** @param {State} state */
  function draw(state) {
    if (!state.result) return;
    scale = createScale(rowsOfResult(state.result));
    all = ticksOf(state.result, scale);
    mark(state, null);
    follow();
  }

  /** @param {State} state @param {State | null} before */
  function mark({ result, filter, active, pointed }, before) {
    if (filter !== before?.filter) {
      const shown = visibleIds({ result, filter });
      layers.forEach((layer, i) => {
        layer.setAttribute(
          "d",
          pathOf(all, ({ id, tone }) => tone === tones[i] && shown.has(id)),
        );
      });
    }
    lit.setAttribute("d", active || pointed ? pathOf(all, ({ id }) => id === active || id === pointed) : "");
  }
}

/** @param {Result} result @param {ReturnType<typeof createScale>} scale @returns {Tick[]} */
function ticksOf({ report }, scale) {
  const kinds = kindsById(report);
  return sides.flatMap((side) => marksOf(report, side).map((mark) => tick(side, mark)));

  /** @param {Side} side @param {Mark} mark @returns {Tick} */
  function tick(side, { span, finding }) {
    const tone = kinds.get(finding.kind)?.tone ?? "wording";
    const [x, width] = ticks[tone];
    const [y, end] = [scale.at(side, span[0]) * height, scale.at(side, span[1]) * height];
    const path = `M${lanes[side] + x} ${y.toFixed(1)}h${width}v${Math.max(3, end - y).toFixed(1)}h${-width}z`;
    return { id: finding.id, tone, path };
  }
}

/** @param {Tick[]} from @param {(tick: Tick) => boolean} wanted */
function pathOf(from, wanted) {
  return from
    .filter(wanted)
    .map(({ path }) => path)
    .join("");
}
