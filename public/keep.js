// Keeps the app usable offline and up to date, and takes in files that are opened with it. Loaded after the app has
// started, so that nothing here competes with the first paint. What it offers the app:
//   window event `askelma-update-ready`  a newer version is on this device and waits
//   window.askelmaUpdateReady            whether it does
//   window.askelmaUpdate()               goes over to it; call only on the person's tap, it reloads this page
//   window event `askelma-received`      a file was opened with the app; it is in Cache Storage `askelma-received`
//                                        under `/settings/received/file`, as one shared to the app is
const HOUR = 3_600_000;
const workers = navigator.serviceWorker;

async function register() {
  let controlled = Boolean(workers.controller);
  let asked = false;
  const ready = () => {
    window.askelmaUpdateReady = true;
    dispatchEvent(new Event("askelma-update-ready"));
  };
  const goOver = () => {
    asked = false;
    location.reload();
  };
  workers.addEventListener("controllerchange", () => {
    if (asked) {
      goOver();
    } else if (controlled) {
      // Another tab went over. This one may hold a half-typed text: it is told, not reloaded.
      ready();
    }
    controlled = true;
  });

  const registration = await workers.register("/sw.js", { updateViaCache: "none" });
  window.askelmaUpdate = () => {
    const next = registration.waiting;
    if (!next) return location.reload();
    asked = true;
    // A page that no worker serves hears of no change of controller.
    next.addEventListener("statechange", () => {
      if (asked && next.state === "activated") goOver();
    });
    next.postMessage("skip-waiting");
  };
  // On the very first visit nothing waits: the worker takes over by itself.
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) ready();
    });
  if (registration.waiting && registration.active) ready();
  // Loaded in the moment before the worker took over, this page would stay without it until the next visit.
  if (!workers.controller) registration.active?.postMessage(`claim ${document.querySelector("meta[name=askelma-build]").content}`);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  // An installed app may live for weeks without a navigation.
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

// A click on a link goes through the app's own router, without a reload.
function go(path) {
  if (path === location.pathname) return;
  const link = document.createElement("a");
  link.href = path;
  document.body.append(link);
  link.click();
  link.remove();
}

// Desktop Chromium hands over opened files, and the targets of shortcuts, to the window that is already open.
window.launchQueue?.setConsumer(async ({ files, targetURL }) => {
  if (!files?.length) {
    if (targetURL) go(new URL(targetURL).pathname);
    return;
  }
  const cache = await caches.open("askelma-received");
  await cache.put("/settings/received/file", new Response(await files[0].getFile()));
  go("/settings/received");
  dispatchEvent(new Event("askelma-received"));
});

// A debug build has no build id, and no worker that would serve yesterday's code.
if (workers && document.querySelector("meta[name=askelma-build]").content) {
  register().catch(() => {
    // Without a worker (a private window, a blocked storage) the app works while there is a network.
  });
}
