// The answer, drawn anew when it changes.

import { tally, verdictParts } from "../drawing/verdict.js";
import { toldFindings } from "../values/filter.js";
/** @import { State } from "../values/types.js" */

/** @param {HTMLElement} root */
export function verdictView(root) {
  /** @param {State} state @param {State} before */
  return ({ result, filter }, before) => {
    if (result !== before.result) {
      root.hidden = result === null;
      if (result) root.replaceChildren(...verdictParts(result, toldFindings(result.report, filter)));
    } else if (result && filter.lessSure !== before.filter.lessSure) {
      root.querySelector(".tally")?.replaceWith(tally(result, toldFindings(result.report, filter)));
    }
  };
}
