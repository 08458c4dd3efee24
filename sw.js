// Makes the page work without a network after the first visit.
//
// web/dist/offline.js, written by the build, names every file and a version made of all their bytes. A new version is
// fetched as a whole into a cache of its own, and the old cache is dropped when it takes over. The readers of rare files
// and the archive's worker are kept when they are first used. Online, the small files
// come from the network, so that a page never mixes versions; the big data files come from the cache.

/** @type {any} */
const worker = self;
worker.importScripts("web/dist/offline.js");

/** @type {{ version: string, files: string[] }} */
const { version, files } = worker.offline;
const rare = /\/dist\/(?:readers|archive)\//;
const prefix = `unspin ${worker.registration.scope} `;

worker.addEventListener("install", (/** @type {any} */ event) => {
  event.waitUntil(caches.open(prefix + version).then((cache) => cache.addAll(files)));
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(dropOldCaches());
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(worker.registration.scope)) return;
  event.respondWith(
    /\.(?:wasm|gz)$/.test(url) && !rare.test(url) ? cacheFirst(event.request) : networkFirst(event.request),
  );
});

async function dropOldCaches() {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== prefix + version) await caches.delete(name);
  }
}

/** @param {Request} request */
async function cacheFirst(request) {
  return (await kept(request)) ?? fetch(request);
}

/** @param {Request} request */
async function networkFirst(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok && rare.test(request.url)) await keep(request, answer.clone());
    return answer;
  } catch (error) {
    const answer = await kept(request);
    if (answer) return answer;
    throw error;
  }
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
