// What the page's tests share: a static server that serves the site from a folder, as any host might, and Chromium.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "../..");

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Serves the site under /some/folder/, so that an address from the root would fail. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const inside = path.match(/^\/some\/folder\/(.*)$/)?.[1];
    try {
      if (inside === undefined) throw new Error("outside of the folder");
      const file = normalize(inside === "" ? "index.html" : inside);
      const bytes = await readFile(join(root, file));
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${address.port}/some/folder/`, close: () => server.close() };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

/** A pair of our own two swapped words, another number, a glued-in line. */
export const pair = {
  original: `Harbour crane falls into the basin

PELL STRAND – A harbour crane fell into the basin on Monday, the final day of a storm that had lasted a week. Nobody was hurt, harbour master Ottoline Grieve said.

The crane was built in 1954 and weighed 210 tonnes. Divers will begin to cut it into pieces on Thursday, and the basin will stay closed for at least two weeks.`,
  suspect: `Harbour crane falls into the basin

PELL STRAND – A harbour crane fell into the basin on Monday, the last day of a storm that had lasted a week. Nobody was hurt, harbour master Ottoline Grieve said.

- Advertisement -

The crane was built in 1945 and weighed 210 tonnes. Divers will start to cut it into pieces on Thursday, and the basin will stay closed for at least two weeks.`,
};

/** Puts both texts in and waits for the answer.
 * @param {import("playwright-core").Page} page @param {{ original: string, suspect: string }} texts */
export async function compare(page, { original, suspect }) {
  await page.getByLabel("Original", { exact: true }).fill(original);
  await page.getByLabel("Suspect", { exact: true }).fill(suspect);
  await page.locator("#verdict:not([hidden])").waitFor();
  await page.locator('#status[data-phase="done"]').waitFor({ state: "attached" });
}
