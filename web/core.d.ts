/** What Emscripten makes of web/bindings.cpp, beside unspin.js in web/dist. */
export interface Core {
  /** Takes a data file; answers "" when all is well, else a sentence that says what is wrong with it. */
  load(name: string, bytes: Uint8Array): string;
  /** The report as JSON; without an original (null), the report on one text alone, or what an archive needs of it. */
  analyze(original: string | null, suspect: string, options: object): string;
}
export default function createCore(settings?: {
  wasmBinary?: Uint8Array;
  locateFile?: (file: string) => string;
}): Promise<Core>;
