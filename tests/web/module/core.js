// The built module for tests: through its face, and bare, for the very bytes of its reports.
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

export const dist = new URL("../../../web/dist/", import.meta.url);
export const { loadUnspin, dataFiles, version } = await import(new URL("unspin.js", dist).href);

/** The two functions of the border, with all data files loaded that were built.
 * @returns {Promise<import("../../../web/core.js").Core>} */
export async function loadCore() {
  const { default: createCore } = await import(new URL("core.js", dist).href);
  const core = await createCore({ wasmBinary: await readFile(new URL("core.wasm", dist)) });
  for (const file of dataFiles) {
    const packed = await readFile(new URL(`${file}.gz`, dist)).catch(() => undefined);
    const problem = packed && core.load(file, gunzipSync(packed));
    if (problem) throw new Error(problem);
  }
  return core;
}
