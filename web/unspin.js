/**
 * Unspin for pages, workers and Node 20 or newer. Nothing leaves the machine it runs on.
 *
 *   import { loadUnspin } from "./unspin.js";
 *   const unspin = await loadUnspin();
 *   const report = unspin.compare(original, suspect);
 *   for (const finding of report.findings) console.log(finding.kind, finding.why);
 */
import createCore from "./core.js";

/** @typedef {import("./report.js").Report} Report */
/** @typedef {import("./report.js").Verdict} Verdict */
/** @typedef {import("./report.js").Similarity} Similarity */
/** @typedef {import("./report.js").Finding} Finding */
/** @typedef {import("./report.js").Kind} Kind */
/** @typedef {import("./report.js").WordLink} WordLink */
/** @typedef {import("./report.js").Place} Place */
/** @typedef {import("./report.js").Span} Span */

/**
 * @typedef {object} LoadOptions
 * @property {string[]} [data] The data files to load before the first report; all of them unless given.
 * @property {(file: string) => Promise<Uint8Array>} [read] Brings a file; unless given, it is read beside this module.
 */

/**
 * @typedef {object} AnalysisOptions
 * @property {number} [leastConfidence] Findings below this confidence are not reported; 0 to 1.
 */

/**
 * @typedef {object} Index
 * @property {string} keys What spinning seldom changes, in its order, with a space between two.
 * @property {string[]} questions The rarest keys of the whole text; where it is long, then those of each of its equal parts.
 */

/**
 * @typedef {object} Unspin
 * @property {(original: string, suspect: string, options?: AnalysisOptions) => Report} compare
 *   What was done to the original to make the suspect.
 * @property {(text: string, options?: AnalysisOptions) => Report} inspect What one text alone shows.
 * @property {(text: string) => Index} index What an archive keeps and asks of a text.
 * @property {(file: string) => Promise<string>} load
 *   Loads a data file that was left out before; answers "" or a sentence that says why it could not.
 * @property {string[]} problems Sentences about data files that could not be loaded; reports are made without them.
 * @property {string} version
 */

export const version = "0.1.0";

/** The data files: what words have to do with each other, what they mean, how they are used, and what names mean elsewhere. */
export const dataFiles = ["lexicon.bin", "glosses.bin", "usage.bin", "names.bin"];

/** Where the files stand. Each is spelled out, so that a bundler sees it and takes the file along.
 * @type {Record<string, () => URL>} */
const places = {
  "core.wasm": () => new URL("./core.wasm", import.meta.url),
  "lexicon.bin.gz": () => new URL("./lexicon.bin.gz", import.meta.url),
  "glosses.bin.gz": () => new URL("./glosses.bin.gz", import.meta.url),
  "usage.bin.gz": () => new URL("./usage.bin.gz", import.meta.url),
  "names.bin.gz": () => new URL("./names.bin.gz", import.meta.url),
};

/** @param {string} file @returns {Promise<Uint8Array>} */
async function readBeside(file) {
  const url = places[file]?.();
  if (!url) throw new Error("there is no such file");
  if (url.protocol === "file:") {
    const { readFile } = await import("node:fs/promises");
    return readFile(url);
  }
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Opens a gzip-packed file; one that a server has opened on the way is taken as it is.
 * @param {Uint8Array} bytes
 */
async function unpack(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const opened = new Blob([/** @type {BlobPart} */ (bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(opened).arrayBuffer());
}

/** A module with one function, () => i8x16.splat(0): what no engine without fixed-width SIMD takes. */
const sixteenBytes = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0], // the magic number, version 1
  ...[1, 5, 1, 96, 0, 1, 123], // types: () -> v128
  ...[3, 2, 1, 0], // functions: one of the first type
  ...[10, 8, 1, 6, 0, 65, 0, 253, 15, 11], // code: i32.const 0, i8x16.splat, end
);

function checkEngine() {
  if (typeof WebAssembly === "object" && WebAssembly.validate(sixteenBytes)) return;
  throw new Error(
    "this browser is too old: Unspin needs WebAssembly with SIMD, which Chrome and Edge have since 91, Firefox since 89 and Safari since 16.4",
  );
}

/** @param {unknown} text @param {string} side */
function checkText(text, side) {
  if (typeof text !== "string") throw new TypeError(`the ${side} must be a string, not ${typeof text}`);
}

/** Read here, where a getter may throw: inside the module that would leave its stack as it stood.
 * @param {AnalysisOptions | null} [chosen] */
const plainOptions = (chosen) => ({ leastConfidence: chosen?.leastConfidence });

/**
 * Loads the module and its data files. Throws where WebAssembly has no SIMD.
 * @param {LoadOptions} [options]
 * @returns {Promise<Unspin>}
 */
export async function loadUnspin(options = {}) {
  checkEngine();
  const read = options.read ?? readBeside;
  /** @param {string} file @returns {Promise<Uint8Array | Error>} settled in any case, as nobody may be waiting yet */
  const fetched = async (file) => {
    try {
      return await unpack(await read(`${file}.gz`));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const files = (options.data ?? dataFiles).map((file) => ({ file, bytes: fetched(file) }));
  // A page lets the browser compile while it downloads; elsewhere the bytes are handed over.
  const streams = !options.read && !import.meta.url.startsWith("file:");
  const core = await createCore(
    streams ? {} : { wasmBinary: await read("core.wasm"), locateFile: (file) => file },
  );

  /** @param {string} file @param {Promise<Uint8Array | Error>} coming */
  const open = async (file, coming) => {
    const bytes = await coming;
    if (bytes instanceof Error) return `The data file ${file} could not be read: ${bytes.message}.`;
    return core.load(file, bytes);
  };
  const answers = await Promise.all(files.map(({ file, bytes }) => open(file, bytes)));

  return {
    compare(original, suspect, chosen) {
      checkText(original, "original");
      checkText(suspect, "suspect");
      return JSON.parse(core.analyze(original, suspect, plainOptions(chosen)));
    },
    inspect(text, chosen) {
      checkText(text, "text");
      return JSON.parse(core.analyze(null, text, plainOptions(chosen)));
    },
    index(text) {
      checkText(text, "text");
      return JSON.parse(core.analyze(null, text, { keys: true }));
    },
    load: (file) => open(file, fetched(file)),
    problems: answers.filter((answer) => answer !== ""),
    version,
  };
}
