// Who wrote it, as a table: what the one text says, what the other, and what became of it.

/** @import { Result } from "../values/types.js" */
import { creditsOf } from "../values/credits.js";
import { element } from "./dom.js";

/** Puts it under the answer, above the legend; nothing where neither text says who wrote it.
 * @param {Element} verdict @param {Result} result */
export function addCredits(verdict, result) {
  const part = creditsPart(result);
  const legend = verdict.querySelector(".tally");
  if (part && legend) legend.before(part);
  else if (part) verdict.append(part);
}

/** @param {Result} result */
function creditsPart(result) {
  const credits = creditsOf(result);
  if (credits.length === 0) return null;
  const alone = result.report.mode === "inspect";
  /** @param {string[]} words */
  const cell = (words) =>
    element("td", { dir: "auto" }, words.length > 0 ? words.join("; ") : element("i", {}, "nothing"));
  const heads = ["Role", ...(alone ? ["As printed"] : ["Original", "Suspect", "What became of it"])];
  const rows = credits.map(({ role, fate, original, suspect }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, role),
      !alone && cell(original),
      cell(suspect),
      fate && element("td", { class: fate === "kept" ? "fate kept" : "fate" }, fate),
    ),
  );
  return element(
    "section",
    { class: "credits" },
    element("h3", {}, "Who wrote it"),
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...rows),
    ),
  );
}
