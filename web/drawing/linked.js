// Makes links of the figures and reasons of a verdict: each leads to the places that it speaks of.

/** @import { Part } from "../values/account.js" */
/** @import { Place, Result } from "../values/types.js" */
import { accountOf } from "../values/account.js";
import { creditsOf } from "../values/credits.js";
import { figurePlaces } from "../values/figures.js";
import { element } from "./dom.js";

/** @typedef {(key: string, about: string, places: Place[]) => void} Show */

/** @param {HTMLElement} root the verdict as it is drawn @param {Result} result @param {Show} show */
export function linkFigures(root, result, show) {
  const { evidence } = result.report.verdict;
  root.querySelectorAll(".reasons li").forEach((item, i) => {
    link(item, `reason ${i}`, evidence[i] ?? [], show);
  });
  const line = root.querySelector(".account");
  line?.replaceChildren(...accountOf(result).flatMap((part, i) => [part.before, figure(part, i, show)]), ".");
  const places = figurePlaces(result);
  root.querySelectorAll(".figures > div").forEach((item, i) => {
    const value = item.querySelector("dd");
    const about = `${value?.textContent} ${item.querySelector("dt")?.textContent}`;
    if (value) link(value, `figure ${i}`, places[i] ?? [], show, about);
  });
  const credits = creditsOf(result);
  root.querySelectorAll(".credits tbody th").forEach((item, i) => {
    link(item, `credit ${i}`, credits[i].places, show);
  });
}

/** @param {Part} part @param {number} i @param {Show} show */
function figure({ words, places }, i, show) {
  const holder = element("span", {}, words);
  link(holder, `account ${i}`, places, show);
  return holder;
}

/** What an element says becomes a link in it, where there are places to go to.
 * @param {Element} holder @param {string} key @param {Place[]} places @param {Show} show @param {string} [about] what it is, where its words do not say it */
function link(holder, key, places, show, about) {
  const words = holder.textContent ?? "";
  if (places.length === 0 || words === "") return;
  /** @param {Event} event */
  const click = (event) => {
    event.preventDefault();
    show(key, about ?? words, places);
  };
  const attributes = { href: "#rows", class: "to-places", "data-tour": key, "aria-label": about, click };
  holder.replaceChildren(element("a", attributes, words));
}
