// The answer as elements: a headline, how sure it is, the reasons, the figures.

/** @import { Finding, Report, Result } from "../values/types.js" */
import { accountOf, lineOf } from "../values/account.js";
import { sortsOf } from "../values/sorts.js";
import { counted, headline, likelihood, percent } from "../values/wording.js";
import { element } from "./dom.js";
import { ribbonFigure } from "./ribbon.js";

/** @param {Result} result @param {Finding[]} told those to count */
export function verdictParts(result, told) {
  if (result.report.verdict.label === "identical") return [answer(result)];
  const evidence = element("div", { class: "evidence" }, figures(result), ribbonFigure(result));
  return [answer(result), evidence, tally(result, told)];
}

/** @param {Result} result */
function answer(result) {
  const { report, partial } = result;
  const account = lineOf(accountOf(result));
  const reasons = report.verdict.reasons.map((reason) => element("li", {}, reason));
  // What is still coming is no limit.
  const limits = (partial ? [] : report.limits).map((limit) => element("p", { class: "limit" }, limit));
  return element(
    "div",
    { class: "answer" },
    element("h2", {}, headline(report)),
    element("p", { class: "likelihood" }, likelihood(report)),
    account !== "" && element("p", { class: "account" }, account),
    reasons.length > 0 && element("ul", { class: "reasons" }, ...reasons),
    ...leads(report),
    ...limits,
  );
}

/** What to search for to find the original. @param {Report} report */
function leads({ leads }) {
  if (leads.length === 0) return [];
  const items = leads.map(({ query, why }) =>
    element("li", {}, element("span", { class: "query" }, query), ` ${why}`),
  );
  return [element("p", {}, "To find the original, search for:"), element("ul", { class: "leads" }, ...items)];
}

/** @param {Result} result */
function figures({ report }) {
  const { similarity } = report;
  if (report.mode === "inspect") return null;
  return element(
    "dl",
    { class: "figures" },
    ...figure(similarity.suspect_covered, "of the suspect’s words have a counterpart in the original"),
    ...figure(similarity.original_covered, "of the original’s words have one in the suspect"),
    ...figure(similarity.verbatim, "of the suspect’s words stand word for word, in runs of five or more"),
    ...figure(similarity.kept_names_numbers, "of the suspect’s names and numbers stand in the original"),
  );
}

/** @param {number | null} share @param {string} meaning */
function figure(share, meaning) {
  if (share === null) return [];
  return [element("div", {}, element("dt", {}, meaning), element("dd", {}, percent(share)))];
}

/** How many findings of each sort: the legend of the marks, too.
 * @param {Result} result @param {Finding[]} told @param {(ids: number[]) => void} [visit] where figures are to be pressed */
export function tally({ report }, told, visit) {
  const items = sortsOf(report, told).map(({ look, name, meaning, ids }) => {
    const click = () => visit?.(ids);
    const number =
      visit && ids.length > 0
        ? element("button", { type: "button", "aria-label": `${ids.length} ${name}`, click }, ids.length)
        : ids.length;
    return element(
      "li",
      { class: ids.length === 0 ? "none" : null },
      element("span", { class: "number" }, number),
      element("span", { class: `sample ${look}` }, name),
      element("span", { class: "gloss" }, meaning),
    );
  });
  return element("ul", { class: "tally", "aria-label": counted(told.length, "finding") }, ...items);
}
