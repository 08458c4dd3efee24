// Bundles the archive's worker with SQLite and the module into web/dist/archive/, from where the page fetches it when an
// archive is opened. Run by scripts/build, after the module.
import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "web/dist/archive");

await build({
  entryPoints: [join(root, "web/archive/worker.js")],
  outdir: folder,
  bundle: true,
  external: ["node:*"],
  format: "esm",
  minify: true,
  legalComments: "inline",
  loader: { ".sql": "text" },
});
const { resolve } = createRequire(import.meta.url);
await copyFile(resolve("@sqlite.org/sqlite-wasm/sqlite3.wasm"), join(folder, "sqlite3.wasm"));
