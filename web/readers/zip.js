// Zip files, unpacked only as far as a file with a text in it goes: a zip of one megabyte can hold a thousand.
import JSZip from "jszip";
import { mostUnpacked, Refusal } from "../services/limits.js";

/** @param {File} file */
export async function openZip(file) {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  let left = mostUnpacked;

  /** What stands in a part, or null where there is none. @param {string} name @returns {Promise<Uint8Array | null>} */
  function bytes(name) {
    const part = zip.file(name);
    if (!part) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      /** @type {Uint8Array<ArrayBuffer>[]} */
      const pieces = [];
      // Counted while it is unpacked: what the zip says of its sizes may be forged.
      const stream = /** @type {any} */ (part).internalStream("uint8array");
      stream.on("data", (/** @type {Uint8Array<ArrayBuffer>} */ piece) => {
        left -= piece.length;
        pieces.push(piece);
        if (left >= 0) return;
        stream.pause();
        reject(new Refusal(`it unpacks to more than ${mostUnpacked / 1e6} MB of text`));
      });
      stream.on("error", reject);
      stream.on("end", async () => resolve(new Uint8Array(await new Blob(pieces).arrayBuffer())));
      stream.resume();
    });
  }

  return {
    names: Object.keys(zip.files).filter((name) => !zip.files[name].dir),
    bytes,
    /** @param {string} name */
    async text(name) {
      const found = await bytes(name);
      return found && new TextDecoder().decode(found);
    },
  };
}
