// How deep the elements of a page lie in each other, counted from its tags as they come.
import { deepest, Refusal } from "./limits.js";

/** Elements without an end, and those that another one of their kind ends, too. */
const flat = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp html head body".split(
    " ",
  ),
);

/** Elements that a browser opens again when the one around them has ended. */
const formatting = new Set("a b big code em font i nobr s small strike strong tt u".split(" "));

/** As often at most, where they are the same. */
const again = 3;

export function createNesting() {
  /** @type {{ name: string, text: string }[]} */
  const open = [];
  /** @type {{ name: string, text: string }[]} */
  const reopened = [];

  /** @param {{ name: string, text: string }[]} tags */
  function keepFormatting(tags) {
    for (const tag of tags)
      if (formatting.has(tag.name) && reopened.filter(({ text }) => text === tag.text).length < again)
        reopened.push(tag);
  }

  return {
    /** @param {{ name: string, text: string }} tag */
    open({ name, text }) {
      if (flat.has(name)) return;
      if (text.endsWith("/>") && open.some((each) => each.name === "svg" || each.name === "math")) return;
      open.push({ name, text });
      if (open.length + reopened.length > deepest)
        throw new Refusal(`its elements lie more than ${deepest} deep in each other`);
    },

    /** @param {string} name */
    close(name) {
      const at = open.findLastIndex((each) => each.name === name);
      if (at >= 0) return keepFormatting(open.splice(at).slice(1));
      const left = reopened.findLastIndex((each) => each.name === name);
      if (left >= 0) reopened.splice(left, 1);
    },
  };
}
