// One paragraph of the suspect as an edit of the original: struck out what only the original has, underlined what only the
// suspect has, each a link to its finding.

/** @import { Paragraph, Run } from "../values/redline.js" */
import { element } from "./dom.js";

const tags = /** @type {const} */ ({ deleted: "del", inserted: "ins" });

/** @param {Paragraph} paragraph */
export function redlineParagraph({ runs, end }) {
  const paragraph = element("p", { dir: "auto" }, ...runs.map(drawn));
  // That an end came or went is seen only where a paragraph goes on.
  if (end !== "same" && runs.some(({ fate }) => fate !== end))
    paragraph.append(element(tags[end], { class: "end" }, "¶"));
  return paragraph;
}

/** @param {Run} run */
function drawn({ fate, text, ids }) {
  if (fate === "same") return text;
  const link = ids.length > 0 && element("a", { href: `#finding-${ids[0]}` }, text);
  return element(tags[fate], { "data-findings": ids.join(" ") || null }, link || text);
}

/** What the lines mean. */
export function redlineLegend() {
  return element(
    "p",
    { class: "about" },
    "The suspect as an edit of the original: ",
    element("del", {}, "only in the original"),
    ", ",
    element("ins", {}, "only in the suspect"),
    ". What you dismissed or filtered away stands as the suspect has it.",
  );
}
