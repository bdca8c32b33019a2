// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps the app on the device: everything that a talk on one phone needs is fetched once, and from
 * then on the page starts without a network. It never sees what people write: requests to the
 * server's own face pass by untouched, and nothing but the app's files is cached.
 *
 * A new version is fetched beside the old one and waits until the page asks for it, so that nobody's
 * page changes under their hands.
 */
export {}; // A module to the compiler, so that `self` can be told apart; nothing is exported.
declare const self: ServiceWorkerGlobalScope;
/** Put here by the build: what to keep, and a hash over it. */
declare const __PRECACHE__: { readonly version: string; readonly files: readonly string[] };

const { version, files } = __PRECACHE__;
const CACHE = `heart-${version}`;
const HASHED = /^\/assets\//;
const NOT_OURS = /^\/(v1|health|metrics|openapi)/;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") void self.skipWaiting();
  if (Array.isArray(event.data)) event.waitUntil(keepAlso(event.data));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (NOT_OURS.test(url.pathname)) return;
  event.respondWith(answer(event.request, url));
});

/** A reminder: what it says came sealed from our own server, and gives nothing away. */
self.addEventListener("push", (event) => {
  const { title, ...rest } = event.data?.json() as { title: string } & NotificationOptions;
  event.waitUntil(self.registration.showNotification(title, { ...rest, icon: "/icon-192.png" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: "window" }).then(([page]) => page?.focus() ?? self.clients.openWindow("/")),
  );
});

/** Files with a hash in their name come from the browser's own cache when the page just had them. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(
    files.map((path) => new Request(path, { cache: HASHED.test(path) ? "default" : "reload" })),
  );
}

/** Parts that a page loaded on demand before this worker served it. */
async function keepAlso(addresses: readonly unknown[]): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const address of addresses) {
    if (typeof address !== "string") continue;
    const { origin, pathname } = new URL(address, self.location.origin);
    if (origin !== self.location.origin || !HASHED.test(pathname)) continue;
    if ((await cache.match(pathname)) === undefined) await cache.add(pathname);
  }
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("heart-") && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function answer(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(CACHE);
  const path = request.mode === "navigate" ? "/" : url.pathname;
  const kept = await cache.match(path);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  // Parts that are fetched on demand (a language, the QR maker) stay from then on.
  if (response.ok && HASHED.test(url.pathname)) await cache.put(path, response.clone());
  return response;
}
