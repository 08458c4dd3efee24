// What to search for to find the original, put right under the answer: each lead with links to search engines, which send nothing
// before the reader follows one, and with a button that copies its words.
import { element } from "../drawing/dom.js";

/** @type {[name: string, address: string][]} what is searched for is added in the end */
const engines = [
  ["DuckDuckGo", "https://duckduckgo.com/?q="],
  ["Google", "https://www.google.com/search?q="],
  ["Google News", "https://news.google.com/search?q="],
  ["Bing", "https://www.bing.com/search?q="],
];

const sent = "A click sends the words to that search engine. Before it, nothing is sent.";

/** @param {HTMLElement} root that holds the leads */
export function offerSearches(root) {
  const list = root.querySelector(".leads");
  const heading = list?.previousElementSibling;
  if (!list || !heading) return;
  const said = element("span", { role: "status" });
  for (const query of list.querySelectorAll(".query")) {
    const words = query.textContent ?? "";
    query.parentElement?.append(searches(words, said));
  }
  const note = element("p", { class: "sent" }, sent, " ", said);
  root.querySelector(".likelihood")?.after(heading, list, note);
}

/** @param {string} words @param {HTMLElement} said where it is told how copying went */
function searches(words, said) {
  const links = engines.map(([name, address]) =>
    element(
      "a",
      {
        href: address + encodeURIComponent(words),
        rel: "noreferrer",
        target: "_blank",
        "aria-label": `Search ${name} for ${words}`,
      },
      name,
    ),
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      said.textContent = `Copied: ${words}`;
    } catch {
      said.textContent = "This browser lets no page copy. Mark the words and copy them yourself.";
    }
  };
  const button = element("button", { type: "button", "aria-label": `Copy ${words}`, click: copy }, "Copy");
  return element("span", { class: "searches" }, ...links, button);
}
