// XML out of files, for threads that have no parser of the browser's: xmldom, which mammoth brings along.
import { DOMParser } from "@xmldom/xmldom";
import { deepest, Refusal } from "../services/limits.js";

/** @param {string} xml @returns {Document} */
export function parseXml(xml) {
  checkDepth(xml);
  const errorHandler = {
    warning() {},
    error() {},
    /** @param {string} message */
    fatalError(message) {
      throw new Error(message);
    },
  };
  return /** @type {any} */ (new DOMParser({ errorHandler }).parseFromString(xml, "application/xml"));
}

/** Refuses what is nested so deeply that going through it would take all the stack. @param {string} xml */
export function checkDepth(xml) {
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^<>]*>/g)) {
    if (tag[1] === "/") depth--;
    else if (tag.at(-2) !== "/" && tag[1] !== "?" && tag[1] !== "!") depth++;
    if (depth > deepest) throw new Refusal(`it is nested more than ${deepest} levels deep`);
  }
}
