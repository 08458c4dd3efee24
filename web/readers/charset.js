// In which encoding a text was written that does not say so, by how often its bytes and their pairs stand in texts: chardet.
import { analyse } from "chardet";

/** As TextDecoder names them, the likeliest first. @param {Uint8Array} bytes */
export function read(bytes) {
  return analyse(bytes).map(({ name }) => name);
}
