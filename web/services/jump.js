// Goes to a place of the page. Long texts are drawn bit by bit: what lies below moves.

/** Scrolls until the element has stayed where it was put for three frames, or thirty are gone.
 * @param {Element} element @param {ScrollLogicalPosition} block where in the window it is to stand */
export function jumpTo(element, block) {
  let frames = 30;
  let still = 0;
  let before = Number.NaN;
  const settle = () => {
    element.scrollIntoView({ block, behavior: "instant" });
    still = scrollY === before ? still + 1 : 0;
    before = scrollY;
    if (still < 3 && --frames > 0) requestAnimationFrame(settle);
  };
  settle();
}

/** The links that skip to a part of the page. */
export function settleSkips() {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.skip")))
    link.addEventListener("click", () => {
      const part = document.querySelector(link.hash);
      if (part) jumpTo(part, "start");
    });
}
