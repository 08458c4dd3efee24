// Keeps the texts: on this device, where the reader asked for it, and in the tab, over a reload.

/** @typedef {{ original: string, suspect: string }} Texts */
/** What a tab has, with what the reader made of it.
 * @typedef {Texts & { dismissed: string[], notes: Record<string, string>, claim: Record<string, string>, unsaved: boolean }} Desk */

const key = "unspin.texts";
const tabKey = "unspin.tab";

/** @returns {Texts | null} */
export function remembered() {
  try {
    const texts = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof texts?.original === "string" && typeof texts?.suspect === "string" ? texts : null;
  } catch {
    return null;
  }
}

/** Says whether there was room. @param {Texts} texts */
export function remember({ original, suspect }) {
  try {
    localStorage.setItem(key, JSON.stringify({ original, suspect }));
    return true;
  } catch {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** What stood in this tab before it was loaded again. @returns {Desk | null} */
export function deskOfTab() {
  try {
    const desk = JSON.parse(sessionStorage.getItem(tabKey) ?? "null");
    return typeof desk?.original === "string" && typeof desk?.suspect === "string" ? desk : null;
  } catch {
    return null;
  }
}

/** Nothing is left there of a tab without texts, and of texts that are too long for it. @param {Desk} desk */
export function keepInTab(desk) {
  try {
    sessionStorage.removeItem(tabKey);
    if (desk.original !== "" || desk.suspect !== "") sessionStorage.setItem(tabKey, JSON.stringify(desk));
  } catch {
    // A reload begins with empty boxes then.
  }
}
