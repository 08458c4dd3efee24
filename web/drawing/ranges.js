// Stretches of the texts as ranges of the page, to be painted over what is drawn.

/** @import { Result, Side, Span } from "../values/types.js" */
import { rowsOfResult } from "../values/rows.js";

/** @param {HTMLElement} holder of a piece of a text @param {number} begin where the piece begins in it @param {Span[]} spans */
export function rangesIn(holder, begin, spans) {
  /** @type {Range[]} */
  const ranges = [];
  let position = begin;
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    for (const [first, last] of spans) {
      const [from, to] = [Math.max(first - position, 0), Math.min(last - position, length)];
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    position += length;
  }
  return ranges;
}

/** @param {HTMLElement} rows all that is drawn of a result @param {Result} result @param {Side} side @param {Span} span */
export function rangesOver(rows, result, side, span) {
  return rowsOfResult(result).flatMap((row, index) => {
    const cell = rows.children[index]?.querySelector(`.cell.${side}`);
    return row[side].flatMap(([begin, end], number) => {
      if (!cell || begin >= span[1] || end <= span[0]) return [];
      return rangesIn(/** @type {HTMLElement} */ (cell.querySelectorAll(":scope > p")[number]), begin, [
        span,
      ]);
    });
  });
}

/** Paints these ranges and no others under a name that the style sheets know. @param {string} name @param {Range[]} ranges */
export function paint(name, ranges) {
  if (!("highlights" in CSS)) return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges.slice(0, most)));
  else CSS.highlights.delete(name);
}

/** More are not seen at once. */
const most = 5000;
