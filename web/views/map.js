// The whole at a glance: a strip with a lane a side, every finding a tick in it, and a frame around what is on the screen.
// The tones differ in shape: wording is a short tick, meaning a long one, structure a bar, residue an open box.

/** @import { Finding, Result, Side, Span, State, Tone } from "../lib/types.js" */
import { moveClass, shape } from "../lib/dom.js";
import { visibleIds } from "../lib/filter.js";
import { marksOf } from "../lib/marks.js";
import { rowsOfResult } from "../lib/rows.js";
import { createScale } from "../lib/scale.js";
import { kindsById } from "../lib/wording.js";

/** The strip is drawn in this many units; the style sheet stretches it. */
const height = 1000;
const lanes = { original: 2, suspect: 15 };

/** Where a tick begins in its lane, and how wide it is. @type {Record<Tone, [number, number]>} */
const ticks = { wording: [3, 4], meaning: [0, 10], structure: [0, 3], residue: [1, 8] };

/** @param {HTMLElement} root @param {HTMLElement} rows the rows on the page */
export function mapView(root, rows) {
  /** @type {ReturnType<typeof createScale> | null} */
  let scale = null;
  const frame = shape("rect", { class: "frame", x: 0, width: 27 });

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
    const { result } = state;
    if (result && (result !== before.result || state.filter !== before.filter)) {
      scale = createScale(rowsOfResult(result));
      root.replaceChildren(
        shape(
          "svg",
          { viewBox: `0 0 27 ${height}`, preserveAspectRatio: "none" },
          frame,
          ...marks(result, scale, visibleIds(state)),
        ),
      );
      requestAnimationFrame(follow);
    }
    if (result && (state.active !== before.active || state.pointed !== before.pointed)) {
      moveClass(root, "lit", `[data-finding="${state.active}"], [data-finding="${state.pointed}"]`);
    }
  };
}

/** @param {Result} result @param {ReturnType<typeof createScale>} scale @param {Set<number>} visible */
function marks({ report }, scale, visible) {
  const kinds = kindsById(report);
  return /** @type {Side[]} */ (["original", "suspect"]).flatMap((side) =>
    marksOf(report, side)
      .filter(({ finding }) => visible.has(finding.id))
      .map(({ span, finding }) => tick(side, span, finding)),
  );

  /** @param {Side} side @param {Span} span @param {Finding} finding */
  function tick(side, span, finding) {
    const tone = kinds.get(finding.kind)?.tone ?? "wording";
    const [x, width] = ticks[tone];
    const [y, end] = [scale.at(side, span[0]) * height, scale.at(side, span[1]) * height];
    return shape("rect", {
      class: tone,
      "data-finding": finding.id,
      x: lanes[side] + x,
      width,
      y,
      height: Math.max(3, end - y),
    });
  }
}
