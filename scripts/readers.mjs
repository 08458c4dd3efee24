// Bundles the readers of pages and files with their libraries into web/dist/readers/, from where the page
// fetches them when such a file comes, and leaves a list of the packages in them for scripts/notices. Run by
// scripts/build, after the module.
import { copyFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "web/dist/readers");

await rm(folder, { recursive: true, force: true }); // the names of parts change with their bytes
const { metafile } = await build({
  entryPoints: Object.fromEntries(
    ["article", "charset", "pdf/read", "worker"].map((name) => [
      name.replace("/read", ""),
      join(root, `web/readers/${name}.js`),
    ]),
  ),
  outdir: folder,
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  legalComments: "inline",
  metafile: true,
  define: { global: "globalThis" },
});
const worker = createRequire(import.meta.url).resolve("pdfjs-dist/build/pdf.worker.min.mjs");
await copyFile(worker, join(folder, "pdf.worker.js"));

const packages = Object.keys(metafile.inputs).flatMap(
  (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
);
await writeFile(join(root, "build/readers.json"), JSON.stringify([...new Set(packages)].sort()));
