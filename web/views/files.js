// Files: chosen with a button above each box, or dropped anywhere on the page.

/** @import { Actions } from "../actions/index.js" */
/** @import { Side } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { endings } from "../services/files.js";

/** @param {HTMLElement} box @param {Side} side @param {Actions} actions */
export function offerFiles(box, side, actions) {
  const picker = element("input", { type: "file", accept: endings.join(","), hidden: true });
  const button = element(
    "button",
    { type: "button", "aria-label": `Open file as the ${side}`, click: () => picker.click() },
    "Open file",
  );
  box.querySelector(".box-head")?.append(button, picker);
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    if (file) actions.open([[side, file]]);
    picker.value = "";
  });
}

/** A file dropped on a box goes there, one dropped elsewhere to the suspect, or to the original where only that is empty; of
 * several, the first is the original and the second the suspect.
 * @param {Record<Side, HTMLElement>} boxes @param {() => Side} free where a file goes that is dropped on neither @param {Actions} actions */
export function takeDrops(boxes, free, actions) {
  /** @param {DragEvent} event @returns {Side | undefined} */
  const under = ({ target }) =>
    target instanceof Node
      ? /** @type {Side[]} */ (["original", "suspect"]).find((side) => boxes[side].contains(target))
      : undefined;
  /** @param {Side} [over] */
  const light = (over) => {
    for (const [side, box] of Object.entries(boxes)) box.classList.toggle("over", side === over);
  };
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    light(under(event) ?? free());
  });
  addEventListener("dragleave", () => light());
  addEventListener("drop", (event) => {
    light();
    const [first, second] = event.dataTransfer?.files ?? [];
    if (!first) return;
    event.preventDefault();
    if (second)
      actions.open([
        ["original", first],
        ["suspect", second],
      ]);
    else actions.open([[under(event) ?? free(), first]]);
  });
}
