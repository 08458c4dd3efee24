// Ways to take the result along: files, paper, a link.

import { byId, element } from "../drawing/dom.js";
/** @import { Provenance } from "../export/provenance.js" */
/** @import { Result, State } from "../values/types.js" */
import { toCsv } from "../export/csv.js";
import { toHtml } from "../export/html.js";
import { toJson } from "../export/json.js";
import { toMarkdown } from "../export/markdown.js";
import { provenanceLines, provenanceOf } from "../export/provenance.js";
import { linkTo, longestLink } from "../services/share.js";

/** @type {[name: string, ending: string, type: string, write: (result: Result, provenance: Provenance) => string | Promise<string>][]} */
const files = [
  ["HTML report", "html", "text/html", toHtml],
  ["Markdown", "md", "text/markdown", toMarkdown],
  ["JSON", "json", "application/json", toJson],
  ["CSV", "csv", "text/csv", toCsv],
];

/** @param {HTMLElement} root */
export function takeawayView(root) {
  const said = element("p", { role: "status", class: "said" });
  /** @type {Result | null} */
  let current = null;
  const buttons = files.map(([name, ending, type, write]) =>
    button(name, async (result) => {
      const provenance = await provenanceOf(result);
      save(await write(result, provenance), type, `unspin-${provenance.date.slice(0, 10)}.${ending}`);
      return "";
    }),
  );
  root.append(
    element(
      "p",
      {},
      element("span", {}, "Take it along"),
      ...buttons,
      button("Print", print),
      button("Copy link", copyLink),
    ),
    said,
  );

  /** @param {string} name @param {(result: Result) => Promise<string> | string} act that answers what to say */
  function button(name, act) {
    const click = async () => {
      if (current) said.textContent = await act(current);
    };
    return element("button", { type: "button", click }, name);
  }

  /** @param {State} state */
  return ({ result }) => {
    if (result === current) return;
    current = result;
    if (result) stamp(result);
    root.hidden = result === null;
    said.textContent = "";
  };
}

/** What a printed page carries at its end. @param {Result} result */
async function stamp(result) {
  const lines = provenanceLines(await provenanceOf(result));
  byId("provenance").replaceChildren(...lines.map(([name, value]) => element("p", {}, `${name}: ${value}`)));
}

function print() {
  window.print();
  return "";
}

/** @param {Result} result */
async function copyLink(result) {
  const link = await linkTo(result, location.href.replace(/#.*/, ""));
  if (link.length > longestLink) {
    return `These texts would make a link of ${link.length.toLocaleString("en")} characters, and many programs cut a link after ${longestLink.toLocaleString("en")}. Save the HTML report and send that.`;
  }
  try {
    await navigator.clipboard.writeText(link);
    return `Copied: a link of ${link.length.toLocaleString("en")} characters that holds both texts in the part after “#”, which is never sent to a server. Whoever has the link can read them.`;
  } catch {
    return "The browser did not let the page use the clipboard.";
  }
}

/** @param {string} text @param {string} type @param {string} name */
function save(text, type, name) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
