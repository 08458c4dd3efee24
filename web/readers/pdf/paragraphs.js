// Lines to paragraphs: by the space between lines, by their size, and by how far they are set in.

/** @import { Line } from "./lines.js" */

/** A step to the next line that is this much larger than the usual one begins a paragraph. */
const wide = 1.25;

/** A line whose letters are so much larger or smaller is of another paragraph. */
const larger = 1.15;

/** So far, in sizes of its letters, a line is set in. More than the second is another column. */
const indent = 0.6;
const column = 5;

/** A line that ends so far before its neighbours, in sizes of its letters, is not full. */
const short = 2;

/** @param {Line[][]} pages @returns {string[]} */
export function paragraphsOf(pages) {
  const lines = pages.flat();
  const usual = new Map(pages.map((page) => [page[0]?.page, usualStep(page)]));
  const margins = new Map(pages.map((page) => [page[0]?.page, marginsOf(page)]));
  const join = joiner(lines);
  /** @type {string[]} */
  const paragraphs = [];
  let first = 0;
  lines.forEach((line, i) => {
    const { page } = line;
    const last = paragraphs.length - 1;
    if (i > 0 && !begins(lines, i, first, usual.get(page) ?? 0, margins.get(page) ?? []))
      paragraphs[last] = join(paragraphs[last], line.text);
    else {
      paragraphs.push(line.text);
      first = i;
    }
  });
  return paragraphs;
}

/** @param {Line[]} page */
function usualStep(page) {
  const steps = page.slice(1).map((line, i) => page[i].top - line.top);
  const down = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return down[down.length >> 1] ?? 0;
}

/** Where its columns begin: a fifth of the lines do there. @param {Line[]} page */
function marginsOf(page) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { left } of page) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return [...counts].flatMap(([left, count]) => (count > 1 && count >= page.length / 5 ? [left] : []));
}

/** @param {Line[]} lines @param {number} i @param {number} first line of the paragraph before it
 * @param {number} usual step @param {number[]} margins */
function begins(lines, i, first, usual, margins) {
  const [before, line] = [lines[i - 1], lines[i]];
  const step = before.top - line.top;
  const ratio = line.size / before.size;
  if (ratio > larger || ratio < 1 / larger) return true;
  const ended = /[.!?…:]["“”’»)\]]*\s*$/.test(before.text);
  const setIn = margins.some((margin) => isBetween(line.left - margin, line.size));
  if (line.page !== before.page || step < -line.size / 2) return ended || setIn;
  if (step > usual * wide) return true;
  const shift = line.left - before.left;
  const unfilled = rightOf(lines, i) - before.right > short * line.size;
  if (isBetween(shift, line.size)) return ended || unfilled;
  const outdented = isBetween(-shift, line.size);
  if (outdented && i - first > 1 && Math.abs(lines[i - 2].left - before.left) < 1) return true;
  return (outdented || setIn) && ended && unfilled;
}

/** @param {number} shift @param {number} size */
function isBetween(shift, size) {
  return shift >= indent * size && shift <= column * size;
}

/** How far the lines around it reach. @param {Line[]} lines @param {number} i */
function rightOf(lines, i) {
  const around = lines.slice(Math.max(0, i - 4), i + 4).filter(({ page }) => page === lines[i].page);
  return Math.max(...around.map(({ right }) => right));
}

/** Puts a line to a text. A word that was cut at the end of a line becomes whole, and one that is written with a hyphen
 * elsewhere keeps it. @param {Line[]} lines */
function joiner(lines) {
  const hyphened = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  /** @param {string} text @param {string} line */
  return (text, line) => {
    const [, start, hyphen] = /([\p{L}\p{N}]+)([-\u2010\u00ad])$/u.exec(text) ?? [];
    if (!hyphen) return `${text} ${line}`;
    const [end] = /^\p{Ll}\p{L}*/u.exec(line) ?? [];
    const keeps = !end || /\p{N}/u.test(start) || hyphened.has(`${start}-${end}`.toLowerCase());
    return keeps && hyphen !== "\u00ad" ? text + line : text.slice(0, -1) + line;
  };
}
