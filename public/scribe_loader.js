// Starts the scribe in its worker. A worker has Trusted Types of its own, with no policy until one is made.
if (self.trustedTypes) {
  trustedTypes.createPolicy("default", {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError("a script from elsewhere");
    },
  });
}
importScripts("/scribe.js");
// A promise that fails is no error of the worker: thrown anew, the app hears of it at once.
wasm_bindgen({ module_or_path: "/scribe_bg.wasm" }).catch(() => {
  setTimeout(() => {
    throw new Error("the scribe did not start");
  });
});
