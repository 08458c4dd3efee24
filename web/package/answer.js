// What a worker answers, in pages and in node. The module is loaded once, at the first request.
import { loadUnspin } from "../unspin.js";

/** @typedef {import("./requests.js").Question} Question */
/** @typedef {import("./requests.js").Answer} Answer */

/** @type {ReturnType<typeof loadUnspin> | undefined} */
let loading;

/** @param {Question & { id: number }} request @returns {Promise<Answer>} */
export async function answer({ id, texts, options }) {
  try {
    loading ??= loadUnspin();
    const unspin = await loading;
    const report =
      texts.length === 1 ? unspin.inspect(texts[0], options) : unspin.compare(texts[0], texts[1], options);
    return { id, report };
  } catch (error) {
    if (!(error instanceof TypeError)) loading = undefined; // a trap ends the module; the next request gets a fresh one
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
