// What stands at the head or the foot of the pages and is no part of the text: lines that come again at the same height, and
// numbers that go up with the pages.
//
//   The Marrow Courier · 12     The Marrow Courier · 13     –  3  –

/** @import { Line } from "./lines.js" */

/** So many lines from the head or the foot are looked at. */
const near = 3;

/** Two lines are at the same height within so many points. */
const close = 4;

/** On how many pages a line must come again; on fewer, where these are a third of all. */
const often = 3;

/** @param {Line[][]} pages @returns {Set<Line>} */
export function edgesOf(pages) {
  /** @type {Map<string, Line[]>} */
  const alike = new Map();
  for (const line of pages.flatMap(outermost)) {
    const form = formOf(line.text);
    alike.set(form, [...(alike.get(form) ?? []), line]);
  }
  const groups = [...alike.values()].flatMap(byHeight);
  return new Set(groups.filter((group) => comesAgain(group, pages.length)).flat());
}

/** @param {Line[]} lines */
function outermost(lines) {
  const sorted = [...lines].sort((a, b) => b.top - a.top);
  return sorted.filter((_, i) => i < near || i >= sorted.length - near);
}

/** Without its numbers. @param {string} text */
function formOf(text) {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\d+/g, "#")
    .replace(/^[ivxlc]+$/i, "#");
}

/** @param {Line[]} lines */
function byHeight(lines) {
  /** @type {Line[][]} */
  const groups = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    const last = groups.at(-1);
    if (last && line.top - last[last.length - 1].top <= close) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** @param {Line[]} group @param {number} pages how many there are */
function comesAgain(group, pages) {
  const count = new Set(group.map(({ page }) => page)).size;
  if (count < 2 || (count < often && count < pages / 3)) return false;
  return /\p{L}/u.test(formOf(group[0].text)) || isCount(group);
}

/** One of its numbers goes up by one from page to page. @param {Line[]} group */
function isCount(group) {
  const numbers = group.map(({ text, page }) => numbersIn(text).map((number) => number - page));
  return numbers[0].some((_, place) => numbers.every((each) => each[place] === numbers[0][place]));
}

/** @param {string} text */
function numbersIn(text) {
  const found = text.match(/\d+/g);
  return found ? found.map(Number) : [roman(text.trim().toLowerCase())];
}

/** @type {Record<string, number>} */
const romans = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** @param {string} letters */
function roman(letters) {
  return [...letters].reduce((sum, letter, i) => {
    const value = romans[letter] ?? 0;
    return value < (romans[letters[i + 1]] ?? 0) ? sum - value : sum + value;
  }, 0);
}
