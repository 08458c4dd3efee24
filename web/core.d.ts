/** What Emscripten makes of web/bindings.cpp, beside unspin.js in web/dist. */
export interface Core {
  /** Takes a data file; answers "" when all is well, else a sentence that says what is wrong with it. */
  load(name: string, bytes: Uint8Array): string;
  /** The report as JSON; without an original (null), the report on one text alone. */
  analyze(original: string | null, suspect: string, options: object): string;
  /** What an archive keeps and asks of a text, as JSON. */
  index(text: string): string;
}
export default function createCore(settings?: {
  wasmBinary?: Uint8Array;
  locateFile?: (file: string) => string;
}): Promise<Core>;
