// The form for what a complaint needs besides the findings. It is fetched when a reader asks for it.

/** @import { Actions } from "../actions/index.js" */
/** @import { Claim } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { fields } from "../values/claim.js";

/** @param {Actions} actions @param {Claim} claim what was filled in so far */
export function claimForm(actions, claim) {
  const rows = fields.map(({ id, label, type }) => {
    const attributes = { id: `claim-${id}`, autocomplete: "off", dir: "auto" };
    const box = type === "long" ? element("textarea", attributes) : element("input", { ...attributes, type });
    box.value = claim[id] ?? "";
    box.addEventListener("input", () => actions.claim(id, box.value));
    return element("p", {}, element("label", { for: `claim-${id}` }, label), box);
  });
  const note = "Files and paper carry what you fill in. It stays in this tab, and is gone when you close it.";
  return element("div", { class: "claim" }, element("p", { class: "plain" }, note), ...rows);
}
