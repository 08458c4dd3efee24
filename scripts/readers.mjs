// Bundles the readers and writers of pages and files with their libraries into web/dist/readers/ and web/dist/writers/, from where
// the page fetches them when such a file comes or is asked for, and leaves a list of the packages in them for scripts/notices.
// Run by scripts/build, after the module.
import { copyFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "web/dist");
const entries = {
  "readers/article": "readers/article",
  "readers/charset": "readers/charset",
  "readers/pdf": "readers/pdf/read",
  "readers/worker": "readers/worker",
  "writers/docx": "writers/docx",
};

for (const folder of ["readers", "writers"]) await rm(join(dist, folder), { recursive: true, force: true }); // the names of parts change with their bytes
const { metafile } = await build({
  entryPoints: Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [name, join(root, `web/${source}.js`)]),
  ),
  outdir: dist,
  chunkNames: "readers/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  legalComments: "inline",
  metafile: true,
  define: { global: "globalThis" },
});
const worker = createRequire(import.meta.url).resolve("pdfjs-dist/build/pdf.worker.min.mjs");
await copyFile(worker, join(dist, "readers/pdf.worker.js"));

const packages = Object.keys(metafile.inputs).flatMap(
  (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
);
packages.push("fflate", "docx/node_modules/nanoid"); // docx has them inside
await writeFile(join(root, "build/readers.json"), JSON.stringify([...new Set(packages)].sort()));
