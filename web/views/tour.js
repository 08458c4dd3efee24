// A way through the places of a figure or a reason, one by one, at the edge of the window.

/** @import { Actions } from "../actions/index.js" */
/** @import { State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { grouped } from "../values/wording.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function tourView(root, actions) {
  const about = element("span", { class: "about" });
  const place = element("strong", {});
  const steps = [
    element("button", { type: "button", click: () => actions.stepTour(-1) }, "Previous"),
    element("button", { type: "button", click: () => actions.stepTour(1) }, "Next"),
  ];
  const done = element("button", { type: "button", click: () => actions.endTour() }, "Done");
  const bar = element(
    "div",
    { class: "tour", role: "group", "aria-label": "Places", hidden: true },
    element("p", { role: "status" }, place, " ", about),
    ...steps,
    done,
  );
  root.append(bar);

  /** @param {State} state @param {State} before */
  return ({ tour }, before) => {
    if (tour === before.tour) return;
    bar.hidden = tour === null;
    for (const step of steps) step.hidden = tour?.places.length === 1;
    if (tour) {
      place.textContent = `Place ${grouped(tour.at + 1)} of ${grouped(tour.places.length)}`;
      about.textContent = tour.about;
      if (tour.key !== before.tour?.key) (steps[1].hidden ? done : steps[1]).focus({ preventScroll: true });
    } else if (bar.contains(document.activeElement) || document.activeElement === document.body) {
      backTo(before.tour?.key ?? "");
    }
  };
}

/** The reader goes on where the way began. @param {string} key */
function backTo(key) {
  const link = document.querySelector(`[data-tour="${key}"]`);
  if (link instanceof HTMLElement) link.focus();
}
