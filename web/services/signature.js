// What a file is, by its first bytes and whatever its name says.

/** What it is, where it begins with these bytes. @type {[string, string[]][]} */
const signatures = [
  ["a picture", ["\x89PNG", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\0", "MM\0*"]],
  ["a picture or a recording", ["RIFF"]],
  ["a recording", ["ID3\x02", "ID3\x03", "ID3\x04", "OggS\0", "fLaC\0"]],
  ["a PDF file", ["%PDF-"]],
  ["an RTF file", ["{\\rtf"]],
  ["a packed file (zip), as those of word processors are", ["PK\x03\x04"]],
  [
    "a file of an old office program (such as .doc), or one with a password",
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ],
  ["a packed file", ["Rar!\x1a", "7z\xbc\xaf\x27\x1c", "\x1f\x8b\x08", "BZh91AY", "\xfd7zXZ\0"]],
  ["a program", ["\x7fELF", "MZ\x90\0", "\0asm", "\xca\xfe\xba\xbe"]],
  ["a database", ["SQLite format 3\0"]],
  ["a font", ["wOFF", "wOF2", "OTTO\0", "\0\x01\0\0\0"]],
];

/** So many bytes are looked at. */
const head = 1024;

/** What the file is, where its bytes say that it is not what is expected; "" where they do not.
 * @param {File} file @param {string} [expected] what stands near the begin of such a file; a text begins with none of the above */
export async function otherThan(file, expected) {
  const bytes = new Uint8Array(await file.slice(0, head).arrayBuffer());
  const start = String.fromCharCode(...bytes);
  if (expected && start.includes(expected)) return "";
  if (start.startsWith("ftyp", 4)) return "a film or a picture";
  return signatures.find(([, begins]) => begins.some((begin) => start.startsWith(begin)))?.[0] ?? "";
}
