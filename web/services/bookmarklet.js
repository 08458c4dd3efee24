// The bookmark that carries the article of any page here. Nothing of it runs on this page: the policy forbids it.

import { pack } from "./share.js";

/** The address of the bookmark. @param {string} target this page, without a fragment */
export function bookmarklet(target) {
  return `javascript:${encodeURIComponent(`(${carry})(${JSON.stringify(target)},${pack})`)}`;
}

/** Runs on the page of another site, so that it uses nothing around it. What is marked goes as text, else the page as HTML,
 * without what is hidden and what a reader of the article does not need; where that is too long for an address, as text.
 * @param {string} target @param {(page: string[]) => Promise<string>} packed */
async function carry(target, packed) {
  // Firefox takes no longer address.
  const most = 1_000_000;
  // At once: after a wait a browser would take it for an advertisement.
  const tab = open("", "_blank");
  const marked = String(getSelection()).trim();
  const choices = marked
    ? [[location.href, marked, ""]]
    : [
        [location.href, "", slimPage()],
        [location.href, document.body.innerText, ""],
      ];
  for (const choice of choices) {
    const address = `${target}#page=${await packed(choice)}`;
    if (address.length > most) continue;
    if (!tab) return location.assign(address);
    tab.opener = null;
    return tab.location.replace(address);
  }
  tab?.close();
  alert("This page is too long for Unspin’s bookmark. Mark the article and click it again.");

  function slimPage() {
    const copy = /** @type {Element} */ (document.documentElement.cloneNode(true));
    const copies = [...copy.querySelectorAll("*")];
    [...document.documentElement.querySelectorAll("*")].forEach((each, i) => {
      const { display, visibility } = getComputedStyle(each);
      const unseen = each.closest("body") && (display === "none" || visibility === "hidden");
      const idle = each.matches(
        "script:not([type='application/ld+json']), style, link:not([rel=canonical]), svg, iframe, noscript, template",
      );
      if (idle || (unseen && !each.matches("script"))) copies[i].remove();
      for (const { name } of [...copies[i].attributes])
        if (/^(?:on|style$|src|data-)/.test(name)) copies[i].removeAttribute(name);
    });
    return copy.outerHTML;
  }
}
