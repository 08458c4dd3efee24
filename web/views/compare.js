// Both texts side by side, row by row, with the findings as marks.

/** @import { Actions } from "../actions/index.js" */
/** @import { Result, Reveal, Side, State } from "../values/types.js" */
import { element, moveClass } from "../drawing/dom.js";
import { anchorOf, createPainter, showMark } from "../drawing/paint.js";
import { paint, rangesIn, rangesOver } from "../drawing/ranges.js";
import { jumpTo } from "../services/jump.js";
import { drawInSlices, finishDrawing } from "../services/slices.js";
import { exactSpans } from "../values/exact.js";
import { visibleIds } from "../values/filter.js";
import { rowsOfResult } from "../values/rows.js";

/** @type {Side[]} */
const sides = ["original", "suspect"];

/** @param {HTMLElement} root @param {Actions} actions */
export function compareView(root, actions) {
  const heads = element("div", { class: "heads" });
  const boxes = {
    redline: toggle("redline", actions.toggleRedline),
    every: toggle("every", actions.toggleEvery),
    fold: toggle("fold", actions.toggleFold),
    same: toggle("same", actions.toggleSame),
  };
  const shade = element(
    "p",
    { class: "shade" },
    element("label", {}, boxes.redline, "One column"),
    element("label", {}, boxes.every, "Every difference"),
    element("label", {}, boxes.fold, "Fold what is unchanged"),
    element("label", {}, boxes.same, "Show what stayed the same"),
  );
  const rows = element("div", { class: "rows", id: "rows" });
  root.append(heads, rows);
  /** @type {Set<number>} */
  let visible = new Set();
  /** @param {Event} event */
  const findingOf = (event) => {
    const mark = /** @type {Element} */ (event.target).closest("[data-finding]");
    return mark instanceof HTMLElement ? Number(mark.dataset.finding) : null;
  };
  for (const name of ["pointerover", "focusin"])
    rows.addEventListener(name, (event) => actions.point(findingOf(event)));
  for (const name of ["pointerleave", "focusout"]) rows.addEventListener(name, () => actions.point(null));
  rows.addEventListener("click", (event) => {
    const id = findingOf(event);
    if (id === null) return;
    event.preventDefault();
    actions.choose(id);
  });
  rows.addEventListener("keydown", (event) => {
    const id = findingOf(event);
    if (event.key !== "Enter" || id === null) return;
    event.preventDefault();
    actions.choose(id);
    document.getElementById(`finding-${id}`)?.focus();
  });

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result } = state;
    if (result !== before.result || state.filter !== before.filter) visible = visibleIds(state);
    if (result !== before.result) {
      const reading = /** @type {HTMLElement} */ (root.parentElement);
      reading.hidden = result === null;
      if (result) drawTexts(result);
    }
    root.classList.toggle("shaded", state.shadeSame);
    root.classList.toggle("one-column", state.redline && result?.report.mode === "compare");
    boxes.redline.checked = state.redline;
    boxes.same.checked = state.shadeSame;
    boxes.fold.checked = state.folded;
    boxes.every.checked = state.filter.every;
    root.classList.toggle("every", state.filter.every);
    if (result && state.filter !== before.filter) hideFiltered();
    if (state.reveal && state.reveal !== before.reveal) reveal(state.reveal);
    if (state.tour !== before.tour) visitPlace(state);
    if (state.active !== before.active || state.pointed !== before.pointed || result !== before.result)
      light(state);
  };

  /** @param {Result} result */
  function drawTexts(result) {
    const alone = result.report.mode === "inspect";
    root.classList.toggle("alone", alone);
    heads.replaceChildren(
      ...(alone ? [] : [shade, element("h2", {}, "Original")]),
      element("h2", {}, "Suspect"),
    );
    const draw = createPainter(result, (id) => visible.has(id));
    const focused = rows.contains(document.activeElement) ? placeOf(document.activeElement) : null;
    rows.replaceChildren();
    drawInSlices(rows, rowsOfResult(result), (row, index) => rows.append(draw(row, index)));
    if (focused) refocus(`${focused} > a`);
  }

  /** Gives the focus back to what a refreshed result shows again. @param {string} selector */
  function refocus(selector) {
    const find = () => /** @type {HTMLElement | null} */ (rows.querySelector(selector));
    if (!find()) finishDrawing(rows);
    find()?.focus({ preventScroll: true });
  }

  /** @param {Reveal} to */
  function reveal({ id, side, place }) {
    const anchors = (side ? [side] : [...sides].reverse()).map((each) => anchorOf(each, id, place));
    const find = () => anchors.map((anchor) => document.getElementById(anchor)).find((each) => each !== null);
    if (!find()) finishDrawing(rows);
    const mark = find();
    if (mark) jumpTo(mark, "center");
    mark?.querySelector("a")?.focus({ preventScroll: true });
  }

  function hideFiltered() {
    for (const mark of rows.querySelectorAll("mark"))
      if (mark.classList.contains("off") === visible.has(Number(mark.dataset.finding)))
        showMark(mark, visible.has(Number(mark.dataset.finding)));
  }

  /** @param {State} state */
  function light({ active, pointed, result }) {
    moveClass(rows, "chosen", `[data-finding="${active}"]`);
    moveClass(rows, "lit", `[data-finding="${pointed}"]`);
    const finding = result?.report.findings.find(({ id }) => id === (pointed ?? active));
    paint(
      "exact",
      sides.flatMap((side) => {
        if (!result || !finding) return [];
        const spans = exactSpans(result.report, finding, side, result[side]);
        const own = `[data-finding="${finding.id}"]`;
        /** @type {HTMLElement[]} */
        const marks = [...rows.querySelectorAll(/** @type {"a"} */ (`.${side} ${own}`))];
        // a place inside of the finding's own mark is read with it
        const outer = marks.filter((mark) => !mark.parentElement?.closest(own));
        return outer.flatMap((mark) => rangesIn(mark, Number(mark.dataset.begin), spans));
      }),
    );
  }

  /** Goes to a place that a figure or a reason speaks of, and paints it. @param {State} state */
  function visitPlace({ tour, result, folded }) {
    const place = tour?.places[tour.at];
    if (!result || !place) return paint("place", []);
    finishDrawing(rows);
    const [left, right] = sides.map((side) => {
      const span = place[side];
      return span ? rangesOver(rows, result, side, span) : [];
    });
    paint("place", [...left, ...right]);
    const elements = [...right, ...left].map(({ startContainer }) => startContainer.parentElement);
    if (folded && elements.some((each) => each?.closest(".folded"))) actions.toggleFold();
    if (elements[0]) jumpTo(elements[0], "center");
  }
}

/** @param {string} id @param {() => void} change */
function toggle(id, change) {
  return element("input", { type: "checkbox", id, change });
}

/** A selector of the mark that holds an element, good for the marks of the next result, too. @param {Element | null} inside */
function placeOf(inside) {
  const mark = inside?.closest("mark");
  const side = mark?.closest(".original") ? "original" : "suspect";
  return mark ? `.${side} [data-begin="${mark.dataset.begin}"]` : null;
}
