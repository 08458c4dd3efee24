// Ways to take the result along, as the reader stands by it: files, paper, a link.

/** @import { Actions } from "../actions/index.js" */
/** @import { Result, State } from "../values/types.js" */
import { byId, element } from "../drawing/dom.js";
import { forms } from "../export/forms.js";
import { provenanceLines, provenanceOf } from "../export/provenance.js";
import { Refusal } from "../services/limits.js";
import { save } from "../services/save.js";
import { linkTo, longestLink } from "../services/share.js";
import { fields } from "../values/claim.js";
import { dismissedIds } from "../values/keys.js";
import { redlineOf } from "../values/redline.js";
import { standing, wholeIds } from "../values/standing.js";
import { grouped } from "../values/wording.js";

/** @param {HTMLElement} root @param {Actions} actions */
export function takeawayView(root, actions) {
  const said = element("p", { role: "status", class: "said" });
  /** @type {State | null} */
  let current = null;
  const texts = element("input", { type: "checkbox", id: "with-texts" });
  const buttons = forms.map(({ name, ending, type, whole, fetchWriter }) =>
    button(name, async (state, result) => {
      const write = await fetchWriter();
      const { stood, provenance } = await prepare(state, result, whole);
      const redline = () => redlineOf(result, wholeIds(state));
      const choices = { redline, oneColumn: state.redline, texts: texts.checked };
      const content = await write(stood, provenance, choices);
      save(content, type, `unspin-${provenance.date.slice(0, 10)}.${ending}`);
      actions.saved();
      return "";
    }),
  );
  const paper = button("Print", () => {
    print();
    actions.saved();
    return "";
  });
  const link = button("Copy link", (_, result) => copyLink(result));
  const withTexts = element("label", {}, texts, "JSON with the texts");
  const own = element("p", {}, element("span", {}, "Take it along"), ...buttons, withTexts, paper, link);
  root.append(
    own,
    said,
    claimPart(actions, () => current?.claim ?? {}),
  );

  /** @param {string} name @param {(state: State, result: Result) => Promise<string> | string} act that answers what to say */
  function button(name, act) {
    const click = async () => {
      if (!current?.result) return;
      try {
        said.textContent = await act(current, current.result);
      } catch (error) {
        said.textContent = `That did not work (${error instanceof Error ? error.message : error}). Nothing is lost: try again, or another way.`;
      }
    };
    return element("button", { type: "button", click }, name);
  }

  /** @param {State} state @param {State} before */
  return (state, before) => {
    current = state;
    const { result, filter, claim } = state;
    if (result === before.result && filter === before.filter && claim === before.claim) return;
    if (result) stamp(state, result);
    forms.forEach(({ ofTwo }, i) => {
      buttons[i].hidden = ofTwo === true && result?.report.mode === "inspect";
    });
    if (claim !== before.claim) fill(claim);
    if (result !== before.result) said.textContent = "";
  };
}

/** The form is fetched when it is opened for the first time. @param {Actions} actions @param {() => State["claim"]} claim */
function claimPart(actions, claim) {
  const details = element(
    "details",
    {},
    element("summary", {}, "What a complaint needs: who, what, where, when"),
  );
  const open = async () => {
    const { claimForm } = await import("./claim.js");
    details.append(claimForm(actions, claim()));
  };
  details.addEventListener("toggle", open, { once: true });
  return details;
}

/** What a page said of itself goes into the form, where that is open. @param {State["claim"]} claim */
function fill(claim) {
  for (const { id } of fields) {
    const box = /** @type {HTMLInputElement | null} */ (document.getElementById(`claim-${id}`));
    const value = claim[id] ?? "";
    if (box && box.value !== value) box.value = value;
  }
}

/** @param {State} state @param {Result} result @param {boolean} [whole] */
async function prepare(state, result, whole) {
  const stood = standing(state, whole) ?? result;
  const dismissed = dismissedIds(result, state.filter.dismissed).size;
  return { stood, provenance: await provenanceOf(result, stood, dismissed, state.claim) };
}

/** What a printed page carries at its end. @param {State} state @param {Result} result */
async function stamp(state, result) {
  const lines = provenanceLines((await prepare(state, result)).provenance);
  byId("provenance").replaceChildren(...lines.map(([name, value]) => element("p", {}, `${name}: ${value}`)));
}

/** @param {Result} result */
async function copyLink(result) {
  /** @type {string} */
  let link;
  try {
    link = await linkTo(result, location.href.replace(/#.*/, ""));
  } catch (error) {
    if (error instanceof Refusal) return `${error.message} Save the HTML report and send that.`;
    throw error;
  }
  if (link.length > longestLink) {
    return `These texts would make a link of ${grouped(link.length)} characters, and many programs cut a link after ${grouped(longestLink)}. Save the HTML report and send that.`;
  }
  try {
    await navigator.clipboard.writeText(link);
    return `Copied: a link of ${grouped(link.length)} characters that holds both texts in the part after “#”, which is never sent to a server. Whoever has the link can read them.`;
  } catch {
    return "The browser did not let the page use the clipboard.";
  }
}
