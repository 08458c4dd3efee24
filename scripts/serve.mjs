// A static server for the page: node scripts/serve.mjs [--port N] [--folder PATH]. The tests start it too.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const types = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The file that a request means, inside the folder and not hidden; undefined where there is none.
 * @param {string} folder @param {string} url */
async function findFile(folder, url) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  if (path.includes("\0") || path.split("/").some((part) => part.startsWith("."))) return undefined;
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size } : undefined;
}

/**
 * Serves a folder on this machine alone, without caching, so that a reload shows the newest build.
 * @param {string} folder
 * @param {number} [port] 0: any free one
 */
export async function serve(folder, port = 0) {
  const server = createServer(async (request, response) => {
    // Another name for this machine is how a page from elsewhere would read along (DNS rebinding).
    if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? ""))
      return response
        .writeHead(403, { "Content-Type": "text/plain" })
        .end("This is served to this machine.\n");
    const found = await findFile(folder, request.url ?? "/").catch(() => undefined);
    if (!found)
      return response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n");
    const type = types[/** @type {keyof typeof types} */ (extname(found.file))] ?? "application/octet-stream";
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Length": found.size,
      "Cache-Control": "no-store",
    });
    if (request.method === "HEAD") return response.end();
    // A file that cannot be read ends the answer, and an answer that nobody waits for ends the reading.
    return pipeline(createReadStream(found.file), response).catch(() => response.destroy());
  });
  await new Promise((done, fail) =>
    server.once("error", fail).listen(port, "127.0.0.1", () => done(undefined)),
  );
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { values } = parseArgs({ options: { port: { type: "string" }, folder: { type: "string" } } });
  const folder = resolve(values.folder ?? root);
  try {
    // The usual port, or any that is free where another program has it: only a port that was asked for is insisted on.
    const { url } = await (values.port
      ? serve(folder, Number(values.port))
      : serve(folder, 8080).catch(() => serve(folder)));
    console.log(`Unspin is at ${url} (Ctrl+C ends it)`);
  } catch (error) {
    console.error(
      `The page cannot be served: ${error instanceof Error ? error.message : error}. Try --port N.`,
    );
    process.exitCode = 1;
  }
}
