// Bundles the readers and writers of pages and files with their libraries into web/dist/readers/ and web/dist/writers/, from where
// the page fetches them when such a file comes or is asked for, and leaves a list of the packages in them for scripts/notices.
// Run by scripts/build, after the module.
import { copyFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const readers = ["article", "charset", "docx", "epub", "mhtml", "odt", "pdf"];
const names = [...readers.map((name) => `readers/${name}`), "writers/docx"];

const { metafile } = await build({
  entryPoints: names.map((name) => join(root, `web/${name}.js`)),
  outdir: join(root, "web/dist"),
  outbase: join(root, "web"),
  bundle: true,
  format: "esm",
  minify: true,
  legalComments: "inline",
  metafile: true,
  define: { global: "globalThis" },
});
const worker = createRequire(import.meta.url).resolve("pdfjs-dist/build/pdf.worker.min.mjs");
await copyFile(worker, join(root, "web/dist/readers/pdf.worker.js"));

const packages = Object.keys(metafile.inputs).flatMap(
  (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
);
packages.push("fflate", "docx/node_modules/nanoid"); // docx has them inside
await writeFile(join(root, "build/readers.json"), JSON.stringify([...new Set(packages)].sort()));
