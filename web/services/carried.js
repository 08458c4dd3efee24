// A page that was carried here in the fragment of the address, which no server is sent: by the bookmark (bookmarklet.js), or by
// another program that shared it with the installed page (sw.js).
//
//   …/#page=fVHBTgMx…                    [address, text, html], packed; the text where words were marked, else the html
//   …/#shared=text=The+crane&url=https…  as the form of a share target has it

/** @import { Read } from "../values/taken.js" */
import { allOf } from "../values/taken.js";
import { articleIn } from "./article.js";
import { mostMarkup } from "./limits.js";
import { unpack } from "./share.js";

const page = "#page=";
const shared = "#shared=";

/** @param {string} fragment */
export function holdsPage(fragment) {
  return fragment.startsWith(page) || fragment.startsWith(shared);
}

/** What is to be read of it, or null where it cannot be. @param {string} fragment @returns {Promise<Read | null>}
 * @throws {import("./limits.js").Refusal} where it is too long to be unpacked */
export async function pageIn(fragment) {
  const carried = fragment.startsWith(page)
    ? await unpack(fragment.slice(page.length), mostMarkup)
    : sharedIn(new URLSearchParams(fragment.slice(shared.length)));
  if (!Array.isArray(carried) || !carried.every((part) => typeof part === "string")) return null;
  const [address, text, html] = carried;
  const read = text || !html ? allOf((text || address || "").trim()) : await articleIn(html);
  const captured = new Date().toISOString().slice(0, 10);
  return { ...read, facts: { ...read.facts, address: address || read.facts.address, captured } };
}

/** Some programs put the address into the text. @param {URLSearchParams} form */
function sharedIn(form) {
  return [form.get("url") ?? "", form.get("text") ?? "", ""];
}
