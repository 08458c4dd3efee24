// Writes the container that core/lexicon/format.h reads: a header, a table of sections, the sections, each
// padded to eight bytes. Little endian throughout.
import { Buffer } from 'node:buffer';

const HEADER_BYTES = 32;
const PRIME = 0x9e3779b97f4a7c15n;
const MASK = (1n << 64n) - 1n;

/** The checksum of format.h: words of eight bytes, each mixed in by exclusive or, multiplication and shift. */
export function checksum(bytes) {
  const words = new BigUint64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let sum = BigInt(bytes.length);
  for (const word of words) {
    sum = ((sum ^ word) * PRIME) & MASK;
    sum ^= sum >> 32n;
  }
  return sum;
}

const padded = (length) => (length + 7) & ~7;

/**
 * @param {string} magic eight ASCII characters
 * @param {number} version
 * @param {Uint8Array[]} sections in the order of the enum in the C++ reader
 * @param {number} lexicon the identity of the lexicon.bin that the file was made with; 0 in that file itself
 */
export function container(magic, version, sections, lexicon = 0) {
  const tableBytes = padded(sections.length * 8);
  const total = sections.reduce((sum, section) => sum + padded(section.length), HEADER_BYTES + tableBytes);
  const file = Buffer.alloc(total);
  file.write(magic, 0, 8, 'latin1');
  file.writeUInt32LE(version, 8);
  file.writeUInt32LE(total, 12);
  file.writeUInt32LE(sections.length, 24);
  file.writeUInt32LE(lexicon, 28);
  let offset = HEADER_BYTES + tableBytes;
  sections.forEach((section, i) => {
    file.writeUInt32LE(offset, HEADER_BYTES + i * 8);
    file.writeUInt32LE(section.length, HEADER_BYTES + i * 8 + 4);
    file.set(section, offset);
    offset += padded(section.length);
  });
  file.writeBigUInt64LE(checksum(file.subarray(24)), 16);
  return file;
}

/** What the files that belong to a lexicon.bin know it by: the low half of its checksum. @param {Buffer} file */
export const identity = (file) => file.readUInt32LE(16);

export const u8 = (values) => Uint8Array.from(values);

const view = (typed) => new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength);
export const u16 = (values) => view(Uint16Array.from(values));
export const u32 = (values) => view(Uint32Array.from(values));
export const text = (string) => new Uint8Array(Buffer.from(string, 'utf8'));

/** 24-bit values as two sections, the low 16 bits and the high 8: what compresses best stays together. */
export function u24(values) {
  return { low: u16(values.map((v) => v & 0xffff)), high: u8(values.map((v) => v >> 16)) };
}

/** One bit an item, and how many are set before each 64th: RowMap of format.h. */
export function bitmap(flags) {
  const words = new Uint8Array(Math.ceil(flags.length / 64) * 8);
  const before = [];
  let sum = 0;
  flags.forEach((flag, i) => {
    if (i % 64 === 0) before.push(sum);
    if (!flag) return;
    words[i >> 3] |= 1 << (i & 7);
    sum++;
  });
  return { words, before: u32(before) };
}

/**
 * Strings sorted by their UTF-8 bytes, front-coded in blocks of 16: where the letters of each block begin; for each string
 * how many bytes it shares with the one before and how many follow; these. What is alike stands together: it packs better.
 */
export function frontCoded(sorted, block = 16) {
  const starts = [];
  const sharedBytes = [];
  const lengths = [];
  const letters = [];
  let before = Buffer.alloc(0);
  sorted.forEach((string, i) => {
    const now = Buffer.from(string, 'utf8');
    let shared = 0;
    if (i % block === 0) {
      starts.push(letters.length);
    } else {
      while (shared < Math.min(before.length, now.length) && before[shared] === now[shared]) shared++;
    }
    sharedBytes.push(shared);
    lengths.push(now.length - shared);
    letters.push(...now.subarray(shared));
    before = now;
  });
  return [u32(starts), u8(sharedBytes), u8(lengths), u8(letters)];
}

export const byBytes = (a, b) => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
