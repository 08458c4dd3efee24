// Lays the npm package in build/package/ and packs it: build/unspin-VERSION.tgz. Run by scripts/build, after the module.
import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asMarkdown, coreNotices } from "./notices/list.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "build/package");
const dist = join(root, "web/dist");
const helper = join(root, "web/package");

await rm(folder, { recursive: true, force: true });
await mkdir(join(folder, "worker"), { recursive: true });

const module = (await readdir(dist)).filter((name) => /^(?:unspin\.js|core\.(?:js|wasm)|.*\.gz)$/.test(name));
for (const name of module) await cp(join(dist, name), join(folder, name));
await cp(join(root, "web/report.d.ts"), join(folder, "report.d.ts"));
for (const name of (await readdir(helper)).filter((name) => name.endsWith(".js")))
  await cp(join(helper, name), join(folder, "worker", name));
await cp(join(helper, "README.md"), join(folder, "README.md"));
await cp(join(root, "LICENSE"), join(folder, "LICENSE"));
await cp("/usr/share/common-licenses/GPL-3", join(folder, "GPL-3.0.txt"));
await writeFile(join(folder, "NOTICES.md"), asMarkdown(await coreNotices()));

// The declarations are made from the JSDoc comments, so they cannot say anything else than the code.
const sources = ["unspin.js", "package/start.js", "package/start.node.js"].map((name) =>
  join(root, "web", name),
);
const made = join(root, "build/declarations");
await rm(made, { recursive: true, force: true });
const options =
  "--ignoreConfig --allowJs --checkJs --strict --declaration --emitDeclarationOnly --skipLibCheck";
const settings = `${options} --target es2023 --module esnext --moduleResolution bundler --types node`;
execFileSync(
  join(root, "node_modules/.bin/tsc"),
  [...settings.split(" "), "--rootDir", join(root, "web"), "--outDir", made, ...sources],
  { stdio: "inherit" },
);
await rename(join(made, "unspin.d.ts"), join(folder, "unspin.d.ts"));
for (const name of ["start.d.ts", "start.node.d.ts", "requests.d.ts"])
  await rename(join(made, "package", name), join(folder, "worker", name));

const {
  name,
  version,
  description,
  license: _,
  engines,
} = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const described = {
  name,
  version,
  description,
  keywords: ["plagiarism", "article-spinning", "text-reuse", "news", "alignment", "diff", "wasm"],
  license: "SEE LICENSE IN NOTICES.md",
  type: "module",
  engines,
  sideEffects: false,
  types: "./unspin.d.ts",
  exports: {
    ".": { types: "./unspin.d.ts", default: "./unspin.js" },
    "./worker": {
      node: { types: "./worker/start.node.d.ts", default: "./worker/start.node.js" },
      default: { types: "./worker/start.d.ts", default: "./worker/start.js" },
    },
    "./report": { types: "./report.d.ts" },
    "./package.json": "./package.json",
  },
};
await writeFile(join(folder, "package.json"), `${JSON.stringify(described, null, 2)}\n`);
// The archive is the same whatever may be read by others on the machine that makes it.
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
  await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
execFileSync("npm", ["pack", "--silent", "--pack-destination", join(root, "build"), folder], {
  stdio: ["ignore", "ignore", "inherit"],
});
