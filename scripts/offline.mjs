// Writes web/dist/offline.js: every file that the page needs without a network (but the writers of files and the
// archive's worker, which the service worker keeps when they are first used), and a version made of all their bytes.
//   node scripts/offline.mjs [FOLDER]     the folder that is served, by default the repository
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2] ?? join(import.meta.dirname, "..");
const parts = readdirSync(join(root, "web"), { recursive: true, encoding: "utf8" })
  .map((name) => `web/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.(?:js|css|svg|html|wasm|gz)$/.test(name) && name !== "web/dist/offline.js")
  .filter(
    (name) =>
      name !== "web/unspin.js" && !/^web\/(?:readers|(?:dist\/)?writers|dist\/archive|package)\//.test(name),
  )
  .sort();
const files = ["index.html", "manifest.webmanifest", ...parts];
const hash = createHash("sha256");
for (const name of files) hash.update(name).update(readFileSync(join(root, name)));
const offline = { version: hash.digest("hex").slice(0, 16), files: ["./", ...files] };
writeFileSync(join(root, "web/dist/offline.js"), `self.offline = ${JSON.stringify(offline, null, 1)};\n`);
