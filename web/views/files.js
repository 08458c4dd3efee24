// Files: chosen with a button above each box, or dropped on it.

/** @import { Actions } from "../actions/index.js" */
/** @import { Side } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { endings, readFile } from "../services/files.js";

/** @param {HTMLElement} box @param {Side} side @param {Actions} actions */
export function takeFiles(box, side, actions) {
  const picker = element("input", { type: "file", accept: endings.join(","), hidden: true });
  const button = element(
    "button",
    { type: "button", "aria-label": `Open file as the ${side}`, click: () => picker.click() },
    "Open file",
  );
  box.querySelector(".box-head")?.append(button, picker);
  picker.addEventListener("change", () => {
    take(picker.files?.[0]);
    picker.value = "";
  });
  box.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    box.classList.add("over");
  });
  box.addEventListener("dragleave", () => box.classList.remove("over"));
  box.addEventListener("drop", (event) => {
    box.classList.remove("over");
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });

  /** @param {File | undefined} file */
  async function take(file) {
    if (!file) return;
    const read = await readFile(file);
    if ("problem" in read) actions.notify(read.problem);
    else actions.replace({ [side]: read.text });
  }
}
