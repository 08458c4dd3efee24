// The lines of a page, with their places: in points, from the lower left corner of the page.

/** @typedef {{ text: string, page: number, left: number, right: number, top: number, size: number }} Line */

/** @param {object[]} items as pdf.js has them, in the order of the page @param {number} page its number, from 0 @returns {Line[]} */
export function linesOf(items, page) {
  /** @type {Line[]} */
  const lines = [];
  let open = false;
  let longest = 0;
  for (const item of items) {
    if (!("str" in item)) continue;
    const { str, transform, width, hasEOL } =
      /** @type {{ str: string, transform: number[], width: number, hasEOL: boolean }} */ (item);
    const [, , skew, height, left, top] = transform;
    if (!open) {
      lines.push({ text: "", page, left: Number.POSITIVE_INFINITY, right: 0, top, size: 0 });
      longest = 0;
    }
    const line = lines[lines.length - 1];
    line.text += str;
    open = !hasEOL;
    if (str.trim() === "") continue; // which may stand where the next line begins
    line.left = Math.min(line.left, left);
    line.right = Math.max(line.right, left + width);
    // Of what most of it is set in: an initial or a note's number does not count.
    if (str.trim().length > longest) {
      longest = str.trim().length;
      line.size = Math.hypot(skew, height);
      line.top = top;
    }
  }
  return lines.filter((line) => line.text.trim() !== "");
}
