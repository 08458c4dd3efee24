// The page of kinds: each kind's own words, the first of its cases where it fires, and where it stays quiet.
import { existsSync, readFileSync } from "node:fs";

/** @typedef {import("../../web/report.js").Kind} Kind */
/** @typedef {{ name: string, original?: string, suspect: string, fires: boolean }} Case */

/** The cases of a kind, as tests/README.md says that they are written. @param {string} id @returns {Case[]} */
function casesOf(id) {
  const file = new URL(`../../tests/findings/${id}.cases`, import.meta.url);
  if (!existsSync(file)) return [];
  const parts = readFileSync(file, "utf8").split(/^=== /m).slice(1);
  return parts.map((part) => {
    const text = (/** @type {string} */ side) =>
      new RegExp(`^${side}: *(.*(?:\n  .*)*)`, "m").exec(part)?.[1].replace(/\n +/g, "\n");
    return {
      name: part.split("\n", 1)[0].trim(),
      original: text("original"),
      suspect: text("suspect") ?? "",
      fires: !/^expect: *nothing/m.test(part),
    };
  });
}

/** Markdown of one kind; scripts/docs.mjs draws the example. @param {Kind} kind */
function section({ id, title, meaning }) {
  const cases = casesOf(id);
  const quiet = cases.filter((each) => !each.fires).map((each) => each.name.replace(/^alone: /, ""));
  const lines = [`## ${title}`, "", meaning, "", `\`\`\`example ${id}`, "```", ""];
  if (quiet.length > 0) lines.push(`Stays quiet: ${quiet.slice(0, 4).join("; ")}.`, "");
  return lines.join("\n");
}

/** @param {Kind[]} kinds */
export const kindsPage = (kinds) => kinds.map(section).join("\n");

/** The case that shows the kind: beside an original, if there is one. @param {string} id */
export function exampleOf(id) {
  const fires = casesOf(id).filter((each) => each.fires);
  const example = fires.find((each) => each.original !== undefined) ?? fires[0];
  if (!example) throw new Error(`tests/findings/${id}.cases has no case where the kind fires`);
  return example;
}
