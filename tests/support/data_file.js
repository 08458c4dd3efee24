// Data files that are not what they should be.

/** From the builder's own scripts, which are not typed. @type {{ checksum: (bytes: Uint8Array) => bigint }} */
const { checksum } = await import(new URL("../../scripts/lexicon/bytes.mjs", import.meta.url).href);

/** The same file, made for another lexicon.bin, with a true checksum. @param {Buffer} file @returns {Buffer} */
export function ofAnotherLexicon(file) {
  const other = Buffer.from(file);
  other.writeUInt32LE((other.readUInt32LE(28) ^ 1) >>> 0, 28);
  other.writeBigUInt64LE(checksum(other.subarray(24)), 16);
  return other;
}
