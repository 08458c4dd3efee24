// Keeps the texts over a reload, on this device and only where the reader asked for it.

/** @typedef {{ original: string, suspect: string }} Texts */

const key = "unspin.texts";

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
