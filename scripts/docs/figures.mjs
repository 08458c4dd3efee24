// The figures of the documentation, all of which stand in web/docs/figures.json.
//   node scripts/docs/figures.mjs SCORE.json     takes over what the scorer wrote with --json; the held-out figures stay
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @param {number} share */
const percent = (share) => `${share > 0 && share < 0.0995 ? (share * 100).toFixed(1) : Math.round(share * 100)}\u00a0%`;

/** @param {number} share such as 0.11: "nine" */
function oneIn(share) {
  const count = Math.round(1 / share);
  return ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][count] ?? String(count);
}

/** @param {unknown} figures @param {string} path @param {string} page */
function look(figures, path, page) {
  let value = /** @type {any} */ (figures);
  for (const name of path.split(".")) value = value?.[name];
  if (value === undefined) throw new Error(`${page}: figures.json has no “${path}”`);
  return value;
}

/** @param {string} text @param {unknown} figures @param {string} page */
export function fillFigures(text, figures, page) {
  return text.replace(/\{\{(%|one in)? ?(missed )?([^}]+)\}\}/g, (_, form, missed, path) => {
    const value = look(figures, path, page);
    if (typeof value !== "number") return value;
    const share = missed ? 1 - value : value;
    if (form === "%") return percent(share);
    return form === "one in" ? oneIn(share) : share.toFixed(3).replace(/^0/, "");
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const kept = new URL("../../web/docs/figures.json", import.meta.url);
  const figures = JSON.parse(readFileSync(kept, "utf8"));
  const score = JSON.parse(readFileSync(process.argv[2], "utf8"));
  for (const suite of ["verdict", "words", "swaps", "passages", "names", "facts", "boilerplate"])
    figures[suite] = score[suite];
  figures.measured = new Date().toISOString().slice(0, 10);
  writeFileSync(kept, `${JSON.stringify(figures, null, 2)}\n`);
}
