// The article of a page, found by Mozilla's Readability. Bundled with it by scripts/readers.mjs.
import { Readability } from "@mozilla/readability";

/** Changes the page. @param {Document} page @param {(html: string) => Document} parseInert */
export function read(page, parseInert) {
  // Where it begins anew it sets the body as HTML, which the page's policy lets no other than parseInert do.
  const markup = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
  Object.defineProperty(page.body, "innerHTML", {
    get: () => markup?.get?.call(page.body),
    set: (html) => page.body.replaceChildren(...parseInert(html).body.childNodes),
  });
  try {
    const found = new Readability(page).parse();
    if (!found) return null;
    const { title, byline, siteName, publishedTime, content } = found;
    return {
      title: title ?? "",
      byline: byline ?? "",
      siteName: siteName ?? "",
      publishedTime: publishedTime ?? "",
      content: content ?? "",
    };
  } catch {
    return null; // a page that is too large or too odd to be cut
  }
}
