// Starts the app, then what may wait. A file of its own because the page's policy allows no inline script.
const { js, wasm } = document.querySelector("script[data-js]").dataset;
try {
  const { default: init } = await import(js);
  await init({ module_or_path: window.askelmaWasm ?? wasm });
  dispatchEvent(new CustomEvent("TrunkApplicationStarted"));
  await import("/keep.js");
} catch (error) {
  // WebKit says nothing at all when wasm may not run.
  window.askelmaBroke();
  throw error;
}
