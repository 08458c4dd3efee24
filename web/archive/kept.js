// Whether the reader keeps an archive on this device.
const key = "unspin.archive";

export function isKept() {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} kept */
export function noteKept(kept) {
  try {
    if (kept) localStorage.setItem(key, "kept");
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing keeps no archive either.
  }
}
