// How many findings are held back, because they are probably none or change nothing, and a way to see them.

/** @import { Actions } from "../actions/index.js" */
/** @import { Report, State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { lessSure, smallChanges } from "../values/filter.js";
import { counted } from "../values/wording.js";

/** `show` and `hide` are what the button says of one and of many.
 * @typedef {{ key: "lessSure" | "small", ids: (report: Report) => Set<number>, name: string, because: string, show: string[], hide: string[] }} Held */

/** @type {Held[]} */
const sorts = [
  {
    key: "lessSure",
    ids: lessSure,
    name: "less sure finding",
    because: ": between texts written apart, most are chance.",
    show: ["Show it", "Show them"],
    hide: ["Hide it", "Hide them"],
  },
  {
    key: "small",
    ids: smallChanges,
    name: "small change",
    because: ".",
    show: ["Show the small change", "Show small changes"],
    hide: ["Hide the small change", "Hide small changes"],
  },
];

/** @param {HTMLElement} root @param {Actions} actions */
export function heldView(root, actions) {
  const notes = sorts.map((sort) => note(root, actions, sort));
  /** @param {State} state @param {State} before */
  return (state, before) => {
    if (state.result === before.result && state.filter === before.filter) return;
    for (const draw of notes) draw(state);
  };
}

/** @param {HTMLElement} root @param {Actions} actions @param {Held} sort */
function note(root, actions, { key, ids, name, because, show, hide }) {
  let shown = false;
  const words = element("span", {});
  const button = element("button", { type: "button", click: () => actions.filter({ [key]: !shown }) });
  const line = element("p", { class: `held ${key}`, hidden: true }, words, " ", button);
  root.append(line);
  /** @param {State} state */
  return ({ result, filter }) => {
    if (!result) return;
    shown = filter[key];
    const count = ids(result.report).size;
    line.hidden = count === 0;
    words.textContent = `${counted(count, name)} ${shown ? "among them" : "not shown"}${because}`;
    button.textContent = (shown ? hide : show)[count === 1 ? 0 : 1];
  };
}
