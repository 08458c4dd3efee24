// Who wrote it, and the figures and reasons of the verdict as links that lead to their places.

/** @import { Actions } from "../actions/index.js" */
/** @import { State } from "../values/types.js" */
import { addCredits } from "../drawing/credits.js";
import { linkFigures } from "../drawing/linked.js";

/** @param {HTMLElement} root the verdict, which another view draws @param {Actions} actions */
export function linksView(root, actions) {
  /** @param {State} state @param {State} before */
  return ({ result }, before) => {
    if (!result || result === before.result) return;
    addCredits(root, result);
    linkFigures(root, result, actions.tour);
  };
}
