// With the left box empty, a suspect is looked up in the archive as soon as it stands in the right one.

/** @import { Actions } from "../actions/index.js" */
/** @import { Store } from "../state.js" */
/** @import { ArchiveClient } from "./client.js" */
/** @import { Match } from "./search.js" */
import { element } from "../drawing/dom.js";
import { percent } from "../values/wording.js";
import { dayOf } from "./day.js";

/** Typing rests this many milliseconds before it is looked up. */
const rest = 400;
/** Below this many characters nothing is told apart. */
const enough = 120;

/** @param {ArchiveClient} archive @param {Store} store @param {Actions} actions */
export function lookUp(archive, store, actions) {
  const root = element("div", { class: "found", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  async function ask() {
    const { original, suspect } = store.get();
    const own = ++asked;
    root.replaceChildren();
    if (original !== "" || suspect.length < enough) return;
    try {
      if ((await archive.count()) === 0) return;
      const matches = await archive.search(suspect);
      if (own === asked) root.append(...lines(matches, actions));
    } catch (error) {
      root.textContent = `The archive could not be searched: ${error instanceof Error ? error.message : error}.`;
    }
  }

  store.watch((state, before) => {
    if (state.original === before.original && state.suspect === before.suspect) return;
    clearTimeout(timer);
    timer = setTimeout(ask, rest);
  });
  return { root, again: ask };
}

/** @param {Match[]} matches @param {Actions} actions */
function lines(matches, actions) {
  const sources = matches.filter(({ source }) => source);
  if (sources.length === 0)
    return [element("p", {}, "None of the articles in the archive looks like its source.")];
  return sources.map(({ article, probability }, k) =>
    element(
      "p",
      {},
      k === 0 ? "Probably made from " : "or from ",
      element("em", {}, article.title || String(article.name)),
      `${article.date ? `, ${dayOf(article.date)}` : ""} (${percent(probability)}) `,
      element(
        "button",
        { type: "button", click: () => actions.load({ original: article.text }) },
        "Compare with it",
      ),
    ),
  );
}
