// One line that says what the page is doing, for eyes and for screen readers.

/** @import { Actions } from "../actions/index.js" */
/** @import { Job, State } from "../values/types.js" */
import { element } from "../drawing/dom.js";
import { announcement } from "../values/wording.js";

/** Work that is done before this is not worth a word. */
const noticeable = 400;

/** @param {HTMLElement} root @param {Actions} actions */
export function statusView(root, actions) {
  const line = element("p", { role: "status" });
  let opening = false;
  const cancel = element(
    "button",
    { type: "button", click: () => (opening ? actions.cancelOpening() : actions.cancel()), hidden: true },
    "Cancel",
  );
  const again = element(
    "button",
    { type: "button", click: () => actions.again(), hidden: true },
    "Try again",
  );
  const bar = element("progress", { hidden: true });
  root.append(bar, line, cancel, again);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {State} state @param {State} before */
  return (state, before) => {
    if (
      state.job === before.job &&
      state.opening === before.opening &&
      state.notice === before.notice &&
      state.ready === before.ready &&
      line.textContent !== ""
    )
      return;
    clearTimeout(timer);
    opening = state.opening !== "";
    const partial = state.job.phase === "done" && state.result?.partial === true;
    root.toggleAttribute("data-partial", partial);
    if (opening) {
      timer = setTimeout(() => show(state, "opening"), before.opening ? 0 : noticeable);
      return;
    }
    if (state.job.phase !== "working") show(state, state.job.phase);
    if (state.job.phase === "working") timer = setTimeout(() => show(state, "working"), noticeable);
    else if (partial) timer = setTimeout(() => show(state, "refining"), noticeable);
  };

  /** @param {State} state @param {Job["phase"] | "refining" | "opening"} phase */
  function show(state, phase) {
    root.dataset.phase = state.notice ? "notice" : phase;
    bar.hidden = phase !== "working" && phase !== "refining" && phase !== "opening";
    bar.ariaLabel = phase === "opening" ? "Reading the file" : "Comparing the texts";
    cancel.hidden = phase !== "working" && phase !== "opening";
    again.hidden = phase !== "failed" && phase !== "cancelled";
    const said = phase === "opening" ? state.opening : phase === "refining" ? refining : sentence(state);
    if (line.textContent !== said) line.textContent = said;
  }
}

const refining = "Fetching more about names. The answer may change a little.";

/** @param {State} state */
function sentence({ job, notice, original, result, ready }) {
  if (notice) return notice;
  switch (job.phase) {
    case "working":
      return ready
        ? "Comparing the texts. You can go on reading and typing."
        : "Loading the dictionary. It comes once, and then stays on this device.";
    case "cancelled":
      return "Cancelled. The texts were not compared.";
    case "failed":
      return `The comparison broke off${job.message ? ` (${job.message})` : ""}. Your texts are still here.`;
    case "done":
      return result ? announcement(result) : "";
    default:
      return original.trim() === "" ? "" : "Now paste the suspect.";
  }
}
