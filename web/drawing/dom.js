// Makes elements. Text goes in as text, whatever it holds: there is no way to pass HTML.
//
//   element("a", { href: "#finding-3", class: "place" }, "final")

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes */

/** @type {<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Attributes, ...children: Child[]) => HTMLElementTagNameMap[Tag]} */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  fill(node, attributes, children);
  return node;
}

/** @type {<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes?: Attributes, ...children: Child[]) => SVGElementTagNameMap[Tag]} */
export function shape(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  fill(node, attributes, children);
  return node;
}

/** @param {Element} node @param {Attributes} attributes @param {Child[]} children */
function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    node.append(typeof child === "number" ? numbers.format(child) : child);
  }
}

/** Numbers are shown as 12,345. */
const numbers = new Intl.NumberFormat("en");

/** The element with this id, which index.html promises to have.
 * @param {string} id */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`index.html has no #${id}`);
  return node;
}

/** Takes a class from all that have it and gives it to those that match: only what changes is touched.
 * @param {Element} root @param {string} name @param {string} selector */
export function moveClass(root, name, selector) {
  for (const node of root.querySelectorAll(`.${name}`))
    if (!node.matches(selector)) node.classList.remove(name);
  for (const node of root.querySelectorAll(selector)) node.classList.add(name);
}
