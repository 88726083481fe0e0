// The service worker: one build of the app, whole or not at all, served from this device.
// The build fills in the constants: its id, and every file with its SHA-256.
const BUILD = "";
const FILES = {};

const CACHE = `askelma-${BUILD}`;
const OURS = /^askelma-[0-9a-f]{16}$/;
const RECEIVED = "askelma-received";
const AT_ONCE = 4;
// Milliseconds without a question, after which no page is thought to be loading.
const QUIET = 400;

let asked = 0;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
  if (event.data === "when-quiet") event.waitUntil(quiet().then(() => event.ports[0]?.postMessage("quiet")));
  // A page of this very build that nobody serves: loaded while the worker was being set up, or by force.
  if (event.data === `claim ${BUILD}`) event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  asked = performance.now();
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname === "/settings/received") event.respondWith(receive(request));
  if (request.method !== "GET") return;
  // Every address is the app's page, whatever its path or query; the app knows its own routes.
  const at = pathname in FILES ? pathname : request.mode === "navigate" ? "/" : null;
  if (at) event.respondWith(kept(at, request));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  const waiting = Object.entries(FILES);
  const keepSome = async () => {
    while (waiting.length) await keep(cache, ...waiting.pop());
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepSome));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// A file with other bytes than this build's is never kept: names are not content hashes, and hosts and caches err.
// The page itself may differ, as some hosts add a line of their own, if it names this build.
// Asking with "no-cache" first costs no bytes for what the page has just loaded.
async function keep(cache, at, digest) {
  for (const mode of ["no-cache", "reload"]) {
    const answer = await fetch(at, { cache: mode });
    if (!answer.ok || answer.redirected) continue;
    const bytes = await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer());
    const found = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const isOurs = found === digest || (at === "/" && (await answer.clone().text()).includes(`<meta name="askelma-build" content="${BUILD}">`));
    if (isOurs) return cache.put(at, answer);
  }
  throw new Error(`${at} is not this build's`);
}

async function quiet() {
  for (let left; (left = asked + QUIET - performance.now()) > 0; ) await new Promise((done) => setTimeout(done, left));
}

async function takeOver() {
  const older = (await caches.keys()).filter((name) => OURS.test(name) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  // Only a first visit is claimed: it is safe offline at once. Later pages stay with the build they started from.
  if (!older.length) await self.clients.claim();
}

async function kept(at, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(at)) ?? fetch(request);
}

// A file shared to the app: kept without its name until the app has read it.
async function receive(request) {
  try {
    const file = (await request.formData()).get("file");
    if (file instanceof File) {
      const cache = await caches.open(RECEIVED);
      await cache.put("/settings/received/file", new Response(file));
    }
  } catch {
    // The app finds no file there and says so.
  }
  return Response.redirect("/settings/received", 303);
}
