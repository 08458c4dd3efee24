// RTF: control words, groups and bytes. What was deleted under tracked changes, hidden text, comments, notes and the edges of pages
// are left out; what was inserted is taken.
//
//   {\rtf1\ansi {\fonttbl …} Caf\'e9 \u8211? {\deleted gone }here\par}   →   Café – here
import { aside, decoderOf, pageOfCharset, signs } from "./rtf_words.js";

/** A control word with its number, a byte, a sign, a brace, or letters. The lengths are bounded: a browser counts them on a stack. */
const token =
  /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z]))|([{}])|([^\\{}\r\n]{1,4096})|[\r\n]{1,4096}/g;

/** What holds to the end of a group: whether it is left out, its bytes' code page, how many signs stand for an old program
 * after each \u.
 * @typedef {{ left: boolean, struck: boolean, hidden: boolean, page: number, instead: number }} Group */

/** @param {File} file */
export async function read(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let source = "";
  for (let i = 0; i < bytes.length; i += 8192) source += String.fromCharCode(...bytes.subarray(i, i + 8192));
  if (!source.startsWith("{\\rtf")) throw new Error("no RTF");
  return textOfRtf(source);
}

/** @param {string} source a character a byte */
function textOfRtf(source) {
  const reader = new Reader();
  token.lastIndex = 0;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [, word, number, hex, sign, brace, letters] = found;
    const value = number === undefined ? undefined : Number(number);
    if (brace) reader.brace(brace);
    else if (letters) reader.letters(letters);
    else if (hex) reader.letters(String.fromCharCode(Number.parseInt(hex, 16)));
    else if (sign === "*") reader.leave();
    else if (word === "bin") token.lastIndex += value ?? 0;
    else if (word ?? sign) reader.control(word ?? sign, value);
  }
  return reader.text();
}

class Reader {
  /** @type {string[]} */
  pieces = [];
  /** Bytes that are not yet letters: one letter may take two of them. */
  bytes = "";
  /** @type {Group[]} */
  outer = [];
  /** @type {Group} */
  group = { left: false, struck: false, hidden: false, page: 1252, instead: 1 };
  /** The code pages of the fonts. @type {Map<number, number>} */
  fonts = new Map();
  font = 0;
  /** The font of what names none. */
  standard = 0;
  usual = 1252;
  /** Signs for old programs that are still to be passed over. */
  skip = 0;
  /** The next control word names what the group is. */
  fresh = false;

  text() {
    this.flush();
    return this.pieces.join("");
  }

  /** @param {string} brace */
  brace(brace) {
    this.flush();
    this.skip = 0;
    this.fresh = brace === "{";
    if (this.fresh) this.outer.push({ ...this.group });
    else this.group = this.outer.pop() ?? this.group;
  }

  leave() {
    this.group.left = true;
  }

  /** @param {string} letters */
  letters(letters) {
    const passed = Math.min(this.skip, letters.length);
    this.skip -= passed;
    this.fresh = false;
    if (this.seen()) this.bytes += letters.slice(passed);
  }

  /** @param {string} word @param {number} [value] */
  control(word, value) {
    if (this.skip > 0) {
      this.skip--;
      return;
    }
    this.flush();
    if (this.fresh && aside.has(word)) this.leave();
    this.fresh = false;
    this.changeGroup(word, value);
    if (!this.seen()) return;
    if (word === "u" && value !== undefined) this.pieces.push(String.fromCharCode(value & 0xffff));
    else this.pieces.push(signs[word] ?? "");
  }

  /** @param {string} word @param {number} [value] */
  changeGroup(word, value = 1) {
    const { group } = this;
    if (word === "deleted") group.struck = value !== 0;
    else if (word === "v") group.hidden = value !== 0;
    else if (word === "plain")
      Object.assign(group, { struck: false, hidden: false, page: this.pageOf(this.standard) });
    else if (word === "deff") this.standard = value;
    else if (word === "uc") group.instead = Math.min(value, 16);
    else if (word === "u") this.skip = group.instead;
    else if (word === "mac") this.setUsual(10000);
    else if (word === "ansicpg") this.setUsual(value);
    else if (word === "fcharset") this.fonts.set(this.font, pageOfCharset(value) ?? this.usual);
    else if (word === "f") {
      this.font = value;
      group.page = this.pageOf(value);
    }
  }

  /** @param {number} font */
  pageOf(font) {
    return this.fonts.get(font) ?? this.usual;
  }

  /** @param {number} page */
  setUsual(page) {
    this.usual = page;
    this.group.page = page;
  }

  seen() {
    return !this.group.left && !this.group.struck && !this.group.hidden;
  }

  flush() {
    if (this.bytes === "") return;
    const bytes = Uint8Array.from(this.bytes, (letter) => letter.charCodeAt(0));
    this.pieces.push(decoderOf(this.group.page).decode(bytes));
    this.bytes = "";
  }
}
