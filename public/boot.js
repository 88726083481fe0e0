// Runs before the first paint: language, text size and theme as they were left, so that nothing flickers.
// Also starts the fetch of the app's code, and shuts the doors that Trusted Types guard.
(() => {
  const root = document.documentElement;

  // Leptos builds its views from templates of its own; a test forbids `inner_html` in our source.
  if (window.trustedTypes) {
    trustedTypes.createPolicy("default", {
      createHTML: (html) => html,
      createScriptURL: (url) => {
        if (new URL(url, document.baseURI).origin === location.origin) return url;
        throw new TypeError("a script from elsewhere");
      },
    });
  }

  const early = document.currentScript.dataset.wasmEarly;
  if (early) {
    window.askelmaWasm = fetch(early);
    // start.js reports it; until then it must not count as unhandled.
    window.askelmaWasm.catch(() => {});
  }

  // Storage may be blocked, and what is in it may be anything.
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem("askelma.settings")) ?? {};
    } catch {
      return {};
    }
  };
  const one = (value, allowed) => (allowed.includes(value) ? value : allowed[0]);

  // Dresses the page in the given settings, or in the stored ones. The app calls it after each change of them.
  window.askelmaDress = (settings = stored()) => {
    const languages = ["fi", "sv", "en"];
    const wished = settings.lang || (navigator.languages ?? []).map((tag) => tag.split("-")[0].toLowerCase()).find((l) => languages.includes(l));
    root.lang = one(wished, languages);
    root.dataset.text = one(settings.text, ["normal", "large", "largest"]);
    root.dataset.theme = one(settings.theme, ["system", "light", "dark"]);
    root.dataset.start = settings.who ? "return" : "first";
    // The bars around the page follow a theme chosen by hand.
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      const theme = root.dataset.theme === "system" ? meta.dataset.theme : root.dataset.theme;
      meta.content = document.querySelector(`meta[name=theme-color][data-theme=${theme}]`).dataset.colour;
    }
  };
  window.askelmaDress();

  // The app cannot go on after a panic. What was acknowledged is kept; what stands in fields stays to be read and copied.
  window.askelmaBroke = () => {
    const notice = document.getElementById("broke");
    if (!notice || !notice.hidden) return;
    notice.hidden = false;
    notice.focus();
  };
  addEventListener("click", (event) => {
    if (event.target.closest?.("#reload")) location.reload();
  });
})();
