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

/** Starts a module as a worker that lives under the page's policy: from a blob: that imports it.
 * One that is started by its own address does not inherit the policy that stands in the page's <meta>, so it could send
 * a text anywhere. It is imported by a call: in Firefox a plain import of such a worker does not reach the service worker,
 * so that it would fail without a network. What is sent to it in the meantime waits.
 * @param {string} address absolute */
export function startModule(address) {
  const program = `
    const early = [];
    const keep = (event) => early.push(event);
    addEventListener("message", keep);
    import(${JSON.stringify(address)}).then(
      () => {
        removeEventListener("message", keep);
        for (const event of early) dispatchEvent(event);
      },
      (error) => setTimeout(() => { throw error; }),
    );`;
  const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  return new Worker(scriptUrl(url), { type: "module" });
}

/** @param {string} xml */
export function parseXml(xml) {
  return new DOMParser().parseFromString(policy.createHTML(xml), "application/xml");
}

/** Reads HTML without running, loading or showing anything of it.
 * @param {string} html */
export function parseInert(html) {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}
