// A site small enough to see through, kept by sw.js: after a deployment no page is made of two versions.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.js";

const root = join(import.meta.dirname, "../../..");
const types = { js: "text/javascript", html: "text/html", wasm: "application/wasm" };

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page's title says of which versions its parts are.
 * @param {string} folder @param {number} version @param {string[]} leftOut */
function deploy(folder, version, leftOut) {
  /** @param {string} name @param {string} text */
  const put = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const name of ["sw.js", "web/services/offline.js", "web/services/trusted.js"])
    cpSync(join(root, name), join(folder, name));
  put("index.html", `<title>page ${version}</title><script type="module" src="web/main.js"></script>`);
  put("manifest.webmanifest", "{}");
  put(
    "web/main.js",
    `import { keepOffline } from "./services/offline.js";
     const module = await (await fetch("web/dist/core.wasm")).text();
     document.title += ", program ${version}, " + module;
     keepOffline();`,
  );
  put("web/dist/core.wasm", `module ${version}`);
  put("web/dist/names.bin.gz", "names");
  execFileSync(process.execPath, [join(root, "scripts/offline.mjs"), folder]);
  for (const name of leftOut) rmSync(join(folder, name));
}

/** A host that has browsers keep all files for a year. @param {string[]} [leftOut] */
async function cachingHost(leftOut = []) {
  const folder = mkdtempSync(join(tmpdir(), "unspin-update-"));
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    try {
      const bytes = readFileSync(join(folder, path));
      const type = types[/** @type {keyof typeof types} */ (path.split(".").at(-1))] ?? "text/plain";
      response
        .writeHead(200, { "Content-Type": type, "Cache-Control": "public, max-age=31536000" })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    /** @param {number} version */
    deploy: (version) => deploy(folder, version, leftOut),
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** @param {import("playwright-core").Page} page @param {number} version */
const shows = (page, version) =>
  page.waitForFunction(
    (title) => document.title === title,
    `page ${version}, program ${version}, module ${version}`,
  );

/** @param {import("playwright-core").Page} page */
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** Has the browser look for a new version, and waits until it is there as a whole. @param {import("playwright-core").Page} page */
const fetchUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 20));
  });

/** @param {(page: import("playwright-core").Page, host: Awaited<ReturnType<typeof cachingHost>>) => Promise<void>} visit
 * @param {string[]} [leftOut] */
async function onHost(visit, leftOut) {
  const host = await cachingHost(leftOut);
  const context = await browser.newContext();
  try {
    host.deploy(1);
    const page = await context.newPage();
    await page.goto(host.url);
    await shows(page, 1);
    await kept(page);
    await visit(page, host);
  } finally {
    await context.close();
    host.close();
  }
}

test("the second version takes over as a whole, though the host has the first one cached, and is there offline", () =>
  onHost(async (page, host) => {
    await page.reload();
    await shows(page, 1);
    host.deploy(2);
    await fetchUpdate(page);
    await page.reload();
    await shows(page, 2);
    await page.context().setOffline(true);
    await page.reload();
    await shows(page, 2);
  }));

test("as long as another page of the first version is open, a page that is loaded again stays with it", () =>
  onHost(async (page, host) => {
    await page.reload();
    const other = await page.context().newPage();
    await other.goto(host.url);
    await shows(other, 1);
    host.deploy(2);
    await fetchUpdate(page);
    await page.reload();
    await shows(page, 1);
    await other.close();
    await page.reload();
    await shows(page, 2);
  }));

test("a host without a file of word data keeps the page all the same", () =>
  onHost(
    async (page) => {
      await page.context().setOffline(true);
      await page.reload();
      await shows(page, 1);
    },
    ["web/dist/names.bin.gz"],
  ));
