// Narrows the findings down: by words, by how sure they are, and by kind (the boxes in the list itself).

/** @import { Actions } from "../actions/index.js" */
/** @import { State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { percent } from "../values/wording.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function filterView(root, actions) {
  const search = element("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
  const confidence = element("input", {
    type: "range",
    id: "confidence",
    min: 0,
    max: 95,
    step: 5,
    value: 0,
  });
  const floor = element("output", { for: "confidence" });
  search.addEventListener("input", () => actions.filter({ search: search.value }));
  confidence.addEventListener("input", () => actions.filter({ confidence: Number(confidence.value) / 100 }));
  const box = element(
    "details",
    { class: "filter", id: "filter" },
    element("summary", {}, "Filter"),
    element("p", {}, element("label", { for: "search" }, "Search"), search),
    element("p", {}, element("label", { for: "confidence" }, "At least"), confidence, floor),
  );
  root.append(box);

  /** @param {State} state @param {State} before */
  return ({ filter, result }, before) => {
    box.hidden = result?.report.findings.length === 0;
    if (filter === before.filter && floor.textContent !== "") return;
    if (search.value !== filter.search) search.value = filter.search;
    confidence.value = String(filter.confidence * 100);
    floor.textContent = `${percent(filter.confidence)} sure`;
  };
}
