// How many findings are held back because they are probably none, and a way to see them.

/** @import { Actions } from "../actions/index.js" */
/** @import { State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { lessSure } from "../values/filter.js";
import { counted } from "../values/wording.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function lessSureView(root, actions) {
  const words = element("span", {});
  const button = element("button", { type: "button" });
  const note = element("p", { class: "less-sure", hidden: true }, words, " ", button);
  let shown = false;
  button.addEventListener("click", () => actions.filter({ lessSure: !shown }));
  root.append(note);

  /** @param {State} state @param {State} before */
  return ({ result, filter }, before) => {
    if (!result || (result === before.result && filter.lessSure === before.filter.lessSure)) return;
    shown = filter.lessSure;
    const count = lessSure(result.report).size;
    note.hidden = count === 0;
    words.textContent = shown
      ? `${counted(count, "less sure finding")} among them: between texts written apart, most are chance.`
      : `${counted(count, "less sure finding")} not shown: between texts written apart, most are chance.`;
    button.textContent = shown ? "Hide them" : "Show them";
  };
}
