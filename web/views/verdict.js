// The answer, drawn anew when it changes.

/** @import { Actions } from "../actions/index.js" */
import { element } from "../drawing/dom.js";
import { tally, verdictParts } from "../drawing/verdict.js";
import { toldFindings } from "../values/filter.js";
/** @import { State } from "../values/types.js" */
import { offerSearches } from "./leads.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function verdictView(root, actions) {
  /** @param {State} state @param {State} before */
  return ({ result, filter }, before) => {
    if (result !== before.result) {
      root.hidden = result === null;
      if (!result) return;
      root.replaceChildren(...verdictParts(result, toldFindings(result, filter)));
      offerSearches(root);
      if (result.report.verdict.copy === "original") offerSwap(root, actions);
    }
    if (result && (result !== before.result || filter !== before.filter)) {
      const told = toldFindings(result, filter);
      root.querySelector(".tally")?.replaceWith(tally(result, told, actions.visitNext));
    }
  };
}

/** The texts stand the wrong way round. @param {HTMLElement} root @param {Actions} actions */
function offerSwap(root, actions) {
  const button = element("button", { type: "button", click: () => actions.swap() }, "Swap them and see");
  root
    .querySelector(".likelihood")
    ?.append(" ", element("span", { class: "swap" }, "Are the sides the wrong way round? ", button));
}
