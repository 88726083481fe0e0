// Keeps the app usable offline and up to date, and takes in files that are opened with it. Loaded after the app has
// started, so that nothing here competes with the first paint. What it offers the app:
//   window event `askelma-update-ready`  a newer version is on this device and waits
//   window.askelmaUpdateReady            whether it does
//   window.askelmaUpdate()               goes over to it; call only on the person's tap, it reloads this page
//   window event `askelma-received`      a file was opened with the app; it is in Cache Storage `askelma-received`
//                                        under `/settings/received/file`, as one shared to the app is
const HOUR = 3_600_000;
const workers = navigator.serviceWorker;
const build = document.querySelector("meta[name=askelma-build]").content;

// Chromium keeps the old worker for minutes when it is to give way while some page is asking it for something (half of
// the taps made as another tab had just opened; none when it had been quiet for 300 ms). So the old worker says when it is
// quiet. Where that does not help the page is loaded anew, with the person's wish, a few times and no more.
const PATIENCE = 2_000;
const TRIES = 3;
const wish = {
  key: "askelma-update",
  read() {
    try {
      const { from, tries } = JSON.parse(sessionStorage.getItem(this.key)) ?? {};
      return from === build ? tries : 0;
    } catch {
      return 0;
    }
  },
  write(tries) {
    try {
      if (tries) sessionStorage.setItem(this.key, JSON.stringify({ from: build, tries }));
      else sessionStorage.removeItem(this.key);
    } catch {
      // Without it the person taps once more.
    }
  },
};

async function register() {
  let controlled = Boolean(workers.controller);
  let asked = false;
  const ready = () => {
    window.askelmaUpdateReady = true;
    dispatchEvent(new Event("askelma-update-ready"));
  };
  workers.addEventListener("controllerchange", () => {
    if (asked) {
      location.reload();
    } else if (controlled) {
      // Another tab went over. This one may hold a half-typed text: it is told, not reloaded.
      ready();
    }
    controlled = true;
  });

  const registration = await workers.register("/sw.js", { updateViaCache: "none" });
  // The old worker's word that no page is asking it for anything; not waited for without end.
  const quiet = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      registration.active?.postMessage("when-quiet", [port2]);
      setTimeout(done, PATIENCE);
    });
  // Over to the version that waits, as the person wishes; `tries` reloads are left to get there.
  const goOver = async (tries) => {
    wish.write(tries);
    const next = registration.waiting;
    if (!next) return location.reload();
    asked = true;
    // A page that no worker serves hears of no change of controller.
    next.addEventListener("statechange", () => {
      if (next.state === "activated") location.reload();
    });
    await quiet();
    next.postMessage("skip-waiting");
    if (tries) setTimeout(() => location.reload(), PATIENCE);
  };
  window.askelmaUpdate = () => goOver(TRIES);
  // On the very first visit nothing waits: the worker takes over by itself.
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) ready();
    });
  const tries = wish.read();
  wish.write(0);
  if (tries) goOver(tries - 1);
  if (registration.waiting && registration.active) ready();
  // Loaded in the moment before the worker took over, this page would stay without it until the next visit.
  if (!workers.controller) registration.active?.postMessage(`claim ${build}`);
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
if (workers && build) {
  register().catch(() => {
    // Without a worker (a private window, a blocked storage) the app works while there is a network.
  });
}
