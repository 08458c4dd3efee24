// The page's one Trusted Types policy. It lets through the two scripts that the page starts by address and nothing else,
// and HTML only into a document that is never shown (see parseInert).

/** @typedef {{ createHTML(html: string): string, createScriptURL(url: string): string }} Policy */

/** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */
const browser = /** @type {any} */ (globalThis);

/** @type {Policy} */
const rules = {
  createHTML: (html) => html,
  createScriptURL(url) {
    const own = new URL("../../sw.js", import.meta.url).href;
    if (url.startsWith("blob:") || url === own) return url;
    throw new TypeError(`This page does not start ${url}`);
  },
};

const policy = browser.trustedTypes?.createPolicy("unspin", rules) ?? rules;

/** @param {string} url of a script: a blob made here, or the service worker */
export function scriptUrl(url) {
  return policy.createScriptURL(url);
}

/** Reads HTML without running, loading or showing anything of it.
 * @param {string} html */
export function parseInert(html) {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}
