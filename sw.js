// Makes the page work without a network after the first visit.
//
// web/dist/offline.js, written by the build, names every file and a version made of all their bytes. A version is fetched as a
// whole into a cache of its own, past what the browser or the host has kept, and a page is served out of one version only: the
// next one takes over when no page of the old one is open, or when the only one is loaded again. What a host forbids to be
// stored, as scripts/serve.mjs does, comes from the network as long as there is one. The writers of files and the archive's worker
// are kept when they are first used.

/** @type {any} */
const worker = self;
worker.importScripts("web/dist/offline.js");

/** @type {{ version: string, files: string[] }} */
const { version, files } = worker.offline;
const rare = /\/dist\/(?:writers|archive)\//;
const prefix = `unspin ${worker.registration.scope} `;

worker.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(
    caches.open(prefix + version).then((cache) => Promise.all(files.map((file) => bring(file, cache)))),
  );
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "take over") worker.skipWaiting();
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(dropOldCaches());
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, url } = event.request;
  if (method === "POST" && url === `${worker.registration.scope}share`)
    event.respondWith(share(event.request));
  if (method !== "GET" || !url.startsWith(worker.registration.scope)) return;
  event.respondWith(answer(event.request));
});

/** @param {string} file @param {Cache} cache */
async function bring(file, cache) {
  const answer = await fetch(new Request(file, { cache: "reload" }));
  if (answer.status === 404 && file.endsWith(".bin.gz")) return; // hosts may leave word data out
  if (!answer.ok) throw new Error(`${file}: the server answered ${answer.status}`);
  // A page that was sent on may not be opened out of a cache, but its content may.
  await cache.put(file, answer.redirected ? new Response(answer.body, answer) : answer);
}

async function dropOldCaches() {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== prefix + version) await caches.delete(name);
  }
}

/** What another program shares with the installed page is sent on to it in the fragment of its address: no server sees it.
 * @param {Request} request */
async function share(request) {
  const form = await request.formData();
  const fields = ["url", "text"].map((name) => [name, String(form.get(name) ?? "")]);
  return Response.redirect(`${worker.registration.scope}#shared=${new URLSearchParams(fields)}`, 303);
}

/** @param {Request} request */
async function answer(request) {
  if (request.mode === "navigate" && (await handOver()))
    return new Response("", { headers: { Refresh: "0" } });
  const copy = await kept(request);
  if (copy && !copy.headers.get("Cache-Control")?.includes("no-store")) return copy;
  try {
    const answer = await fetch(request);
    if (answer.ok && rare.test(request.url)) await keep(request, answer.clone());
    return answer;
  } catch (error) {
    if (copy) return copy;
    throw error;
  }
}

/** Lets the version that waits take over, where no other page would lose its files: the page is to ask again then. */
async function handOver() {
  const { waiting } = worker.registration;
  if (!waiting || (await worker.clients.matchAll()).length > 1) return false;
  waiting.postMessage("take over");
  return true;
}

/** @param {Request} request @param {Response} answer */
async function keep(request, answer) {
  const cache = await caches.open(prefix + version);
  await cache.put(request, answer);
}

/** @param {Request} request */
async function kept(request) {
  const cache = await caches.open(prefix + version);
  return cache.match(request, { ignoreSearch: true });
}
