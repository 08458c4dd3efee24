// Word's files, read by mammoth. Bundled with it by scripts/readers.mjs and fetched only when such a file comes.
import mammoth from "mammoth";

/** @param {File} file */
export async function read(file) {
  const { value } = await mammoth.extractRawText({ arrayBuffer: await file.arrayBuffer() });
  return value;
}
