// The head of the list: how many findings there are, a way through them one by one, and the one that is chosen.
// On a narrow screen the way and the chosen one stay at the foot of the window, under the thumb.

/** @import { Actions } from "../actions/index.js" */
/** @import { State } from "../values/types.js" */
import { element, shape } from "../drawing/dom.js";
import { toldFindings, visibleFindings } from "../values/filter.js";
import { counted, grouped, kindsById } from "../values/wording.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function stepperView(root, actions) {
  const heading = element("h2", {});
  const place = element("span", { class: "count" });
  const current = element("p", { class: "current" });
  const stepper = element(
    "div",
    { class: "stepper", role: "group", "aria-label": "Step through the findings" },
    current,
    place,
    stepButton("Previous finding", "p", "M10 3 5 8l5 5", () => actions.step(-1)),
    stepButton("Next finding", "n", "m6 3 5 5-5 5", () => actions.step(1)),
  );
  root.append(heading, stepper);

  /** @param {State} state @param {State} before */
  return (state, before) => {
    const { result, active, filter } = state;
    if (!result || (result === before.result && active === before.active && filter === before.filter)) return;
    const visible = visibleFindings(state);
    const total = toldFindings(result, filter).length;
    heading.textContent =
      visible.length === total
        ? counted(total, "finding")
        : `${grouped(visible.length)} of ${counted(total, "finding")}`;
    stepper.hidden = visible.length === 0;
    const index = visible.findIndex((finding) => finding.id === active);
    stepper.classList.toggle("chosen", index >= 0);
    place.textContent = index < 0 ? "" : `${grouped(index + 1)} / ${grouped(visible.length)}`;
    current.replaceChildren(...(index < 0 ? ["Step through the findings"] : about(state, visible[index].id)));
  };
}

/** @param {State} state @param {number} id */
function about({ result }, id) {
  const finding = result?.report.findings.find((each) => each.id === id);
  if (!result || !finding) return [];
  const kind = kindsById(result.report).get(finding.kind);
  const words = [
    finding.original && result.original.slice(...finding.original),
    finding.suspect && result.suspect.slice(...finding.suspect),
  ];
  return [
    element("span", { class: `sample ${kind?.tone}` }, kind?.title),
    element("span", { class: "words" }, words.filter((text) => text).join(" → ")),
    element("span", { class: "why" }, finding.why),
  ];
}

/** @param {string} name @param {string} key @param {string} path @param {() => void} click */
function stepButton(name, key, path, click) {
  const button = element("button", {
    type: "button",
    class: "step",
    "aria-label": name,
    title: `${name} (${key})`,
    "aria-keyshortcuts": key,
    click,
  });
  button.append(
    shape(
      "svg",
      { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
      shape("path", { d: path }),
    ),
  );
  return button;
}
