// Lays the site in build/site/: what a host needs and nothing else, packed for hosts that can send it so, and unspin.html, the
// whole tool in one file that opens from disk. Run by scripts/build, after the module.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build, transform } from "esbuild";
import { headersFile } from "./hosting.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "build/site");
const dist = join(root, "web/dist");
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Sources that are compiled, joined, or only read by people and type checkers. The documentation has two of the sheets. */
const notServed =
  /\.(?:cpp|md|d\.ts)$|^web\/docs\/figures\.json$|^web\/(?:unspin|main|state|engine|worker)\.js$|^web\/dist\/(?:unspin|core)\.js$|^web\/README\.png$|^web\/(?:readers|writers|package|actions|export|lib|samples|views)\/|^web\/archive\/.*\.js$|^web\/styles\/(?!base|docs)/;

const sheet = /<link rel="stylesheet" href="([^"]+)">/g;

async function copySite() {
  await rm(site, { recursive: true, force: true });
  const inWeb = await readdir(join(root, "web"), { recursive: true, withFileTypes: true });
  const files = inWeb.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const atRoot = ["index.html", "sw.js", "manifest.webmanifest", "LICENSE"];
  for (const file of [...files.map((file) => file.slice(root.length)), ...atRoot]) {
    if (notServed.test(file)) continue;
    await mkdir(dirname(join(site, file)), { recursive: true });
    await cp(join(root, file), join(site, file));
  }
}

/** The program text of a module and all that it imports, in one piece.
 * @param {string} entry @param {import("esbuild").BuildOptions} options */
async function bundle(entry, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [join(root, entry)],
    bundle: true,
    external: ["node:*"],
    minify: true,
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text;
}

/** In place of web/dist/unspin.js: the same, with the module's files held as base64 instead of read beside it.
 * @returns {import("esbuild").Plugin} */
function holdFiles() {
  return {
    name: "hold the module's files",
    setup(building) {
      building.onResolve({ filter: /\/dist\/unspin\.js$/ }, () => ({ path: "held", namespace: "held" }));
      building.onLoad({ filter: /^held$/, namespace: "held" }, async () => {
        /** @type {Record<string, string>} */
        const held = {};
        for (const name of (await readdir(dist)).filter((name) => /\.(?:wasm|gz)$/.test(name)).sort())
          held[name] = (await readFile(join(dist, name))).toString("base64");
        const contents = `
          import { loadUnspin as load } from "./unspin.js";
          const held = ${JSON.stringify(held)};
          const read = async (file) => Uint8Array.from(atob(held[file]), (byte) => byte.charCodeAt(0));
          export { dataFiles } from "./unspin.js";
          export const loadUnspin = (options) => load({ read, ...options });`;
        return { contents, resolveDir: dist };
      });
    },
  };
}

/** @param {string} text as a Content-Security-Policy names it */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The page with its styles, its program, its worker and the worker's data inside. */
async function pageInOneFile() {
  const page = await readFile(join(root, "index.html"), "utf8");
  /** @type {string[]} */
  const sheets = [];
  for (const [, href] of page.matchAll(sheet)) sheets.push(await readFile(join(root, href), "utf8"));
  const style = sheets.join("\n");
  const program = await bundle("web/main.js", { format: "esm" });
  const icon = (await readFile(join(root, "web/icon.svg"))).toString("base64");
  // From disk only a worker that is no module may start.
  const worker = await bundle("web/worker.js", {
    format: "iife",
    define: { "import.meta.url": '"blob:"' },
    plugins: [holdFiles()],
  });
  const policy = [
    "default-src 'none'",
    `script-src ${hash(program)} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "connect-src 'none'",
    `style-src ${hash(style)}`,
    "img-src data:",
    "require-trusted-types-for 'script'",
    "trusted-types unspin",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return page
    .replace(/(http-equiv="Content-Security-Policy" content=)"[^"]*"/, (_, start) => `${start}"${policy}"`)
    .replace(/<link rel="(?:manifest|modulepreload|preload)"[^>]*>\n?/g, "")
    .replace(/ <a class="docs-link"[^>]*>[^<]*<\/a>/g, "")
    .replace(/ <span class="from-disk">.*?<\/span>/, "")
    .replace('href="web/icon.svg"', `href="data:image/svg+xml;base64,${icon}"`)
    .replace(/(?:<link rel="stylesheet"[^>]*>\n?)+/, () => `<style>${style}</style>\n`)
    .replace(
      /<script type="module" src="web\/main\.js"><\/script>/,
      () => `<script type="module">${program}</script>`,
    )
    .replace("</body>", () => `<script type="text/plain" id="worker">${worker}</script>\n</body>`);
}

/** Lays a .gz and a .br beside each file that gets smaller by it, for hosts that send such files (see web/docs/hosting.md).
 * @param {string} file */
async function compressFile(file) {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const forms = { gz: await gzipped(bytes, { level: 9 }), br: await brotlied(bytes, { params }) };
  for (const [ending, packed] of Object.entries(forms))
    if (packed.length < bytes.length * 0.95) await writeFile(`${file}.${ending}`, packed);
}

/** In place of the page's many modules and sheets, one of each, and one for the worker: a first visit waits for few files, and
 * for none that another one names first. They stand in web/services/ and web/dist/, as what they take in does, so that
 * addresses relative to them stay right. */
async function joinFiles() {
  const sheets = [...(await readFile(join(root, "index.html"), "utf8")).matchAll(sheet)].map(
    ([, href]) => href,
  );
  await build({
    entryPoints: { page: join(root, "web/main.js") },
    outdir: join(site, "web/services"),
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    chunkNames: "[name]-[hash]",
    legalComments: "none",
  });
  const worker = await bundle("web/worker.js", { format: "esm" });
  await writeFile(join(site, "web/dist/worker.js"), worker);
  const program = join(site, "web/services/page.js");
  await writeFile(
    program,
    (await readFile(program, "utf8")).replace('"../worker.js"', '"../dist/worker.js"'),
  );
  const styles = await Promise.all(sheets.map((href) => readFile(join(root, href), "utf8")));
  const { code } = await transform(styles.join("\n"), { loader: "css", minify: true });
  await mkdir(join(site, "web/styles"), { recursive: true });
  await writeFile(join(site, "web/styles/page.css"), code);
  const page = (await readFile(join(root, "index.html"), "utf8"))
    .replace(/(?:<link rel="stylesheet"[^>]*>\n?)+/, '<link rel="stylesheet" href="web/styles/page.css">\n')
    .replace('src="web/main.js"', 'src="web/services/page.js"')
    .replace(" download hidden>", " download>"); // it stands beside the page now
  await writeFile(join(site, "index.html"), page);
}

await copySite();
await joinFiles();
await writeFile(join(site, "unspin.html"), await pageInOneFile());
// The list of the files to keep is another one here.
execFileSync(process.execPath, [join(root, "scripts/offline.mjs"), site]);

const laid = await readdir(site, { recursive: true, withFileTypes: true });
for (const entry of laid)
  if (
    /\.(?:html|js|css|svg|wasm|webmanifest|txt)$|^LICENSE$/.test(entry.name) &&
    entry.name !== "unspin.html"
  )
    await compressFile(join(entry.parentPath, entry.name));
await writeFile(join(site, "_headers"), headersFile);
await writeFile(join(site, ".nojekyll"), ""); // GitHub Pages: serve the files as they are
