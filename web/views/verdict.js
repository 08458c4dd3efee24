// The answer, drawn anew when it changes.

import { element } from "../drawing/dom.js";
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
      linkLeads(root);
    } else if (result && filter.lessSure !== before.filter.lessSure) {
      root.querySelector(".tally")?.replaceWith(tally(result, toldFindings(result.report, filter)));
    }
  };
}

/** Makes links of what to search for, and puts it right under the answer: nothing is sent before one is followed.
 * @param {HTMLElement} root */
function linkLeads(root) {
  const list = root.querySelector(".leads");
  if (!list) return;
  for (const query of list.querySelectorAll(".query")) {
    const href = `https://duckduckgo.com/?q=${encodeURIComponent(query.textContent ?? "")}`;
    query.replaceChildren(element("a", { href, rel: "noreferrer", target: "_blank" }, query.textContent));
  }
  const note = element(
    "p",
    { class: "sent" },
    "A click sends the words to DuckDuckGo; before it, nothing is sent.",
  );
  const heading = list.previousElementSibling;
  if (heading) root.querySelector(".likelihood")?.after(heading, list, note);
}
