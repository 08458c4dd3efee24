// How any page comes here with one click. It is drawn when it is asked for.

import { element } from "../drawing/dom.js";
import { bookmarklet } from "../services/bookmarklet.js";

const does =
  "On any page, a click on it opens Unspin in a new tab with the article of that page as the suspect; where you have marked words, with these alone.";
const stays =
  "The article travels in the part of the address after “#”, which browsers send to no server: it stays on your device, though the address stands in its history until Unspin has taken it out. Some sites forbid bookmarks to run; copy the article there.";
const phone =
  "On a phone, install this page from the browser’s menu: it then stands in the list of programs to which you can share a page or marked words.";

/** @param {HTMLElement} details that holds it, once it is opened @param {(notice: string) => void} notify */
export function drawCarry(details, notify) {
  const link = element(
    "a",
    { href: bookmarklet(location.href.replace(/[#?].*/, "")), class: "bookmark" },
    "To Unspin",
  );
  link.addEventListener("click", (event) => {
    event.preventDefault();
    notify("This is a bookmark for other pages: drag it to the bar of bookmarks, and click it there.");
  });
  details.append(
    element("p", {}, "Drag this to the bar of bookmarks: ", link),
    element("p", {}, does),
    element("p", {}, stays),
    element("p", {}, phone),
  );
}
