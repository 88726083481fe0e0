// A page as a person meets it: by roles and names only.
//
//   const page = await open(chromium, server.url + "/settings");  // waits until the app has started
//   await page.see("heading", "Asetukset");                       // visible, by role and name
//   await page.press("button", "Jatka");                          // one tap
//   await page.write("Mitä haluat?", "Kävellä kauppaan");         // a labelled field
//   await page.say();                                             // what the two live regions hold
//   await offlineReady(page);                                     // the service worker has all it needs
//   await until(page, async () => …);                             // anything else that becomes true in the page
//
// Every page keeps a list of what went wrong in it: `page.wrong` (script errors, console errors, requests that left
// the origin). `assertCalm(page)` fails when it is not empty.
import assert from "node:assert/strict";

export async function open(context, url, { started = true } = {}) {
  const page = await context.newPage();
  follow(page, new URL(url).origin);
  await page.goto(url, { waitUntil: "commit" });
  if (started) await appStarted(page);
  return page;
}

// Adds what the journeys use to a page that came from elsewhere (a popup, a second tab).
export function follow(page, origin) {
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") page.wrong.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) page.wrong.push(`foreign request: ${request.url()}`);
  });
  page.see = async (role, name) => {
    const found = page.getByRole(role, { name }).first();
    await found.waitFor({ state: "visible" });
    return found;
  };
  page.press = async (role, name) => (await page.see(role, name)).click();
  // As a trembling hand presses: the second press comes before anything has come of the first.
  page.twice = async (role, name) =>
    (await page.see(role, name)).evaluate((button) => {
      button.click();
      button.click();
    });
  page.write = (label, text) => page.getByLabel(label).fill(text);
  page.say = async () => (await page.locator("#polite, #urgent").allTextContents()).join(" ").trim();
  return page;
}

// The shell has made room for the app.
export async function appStarted(page) {
  await until(page, () => !document.getElementById("shell") && document.getElementById("app")?.childElementCount > 0);
}

// The whole build is kept on this device and this page is in the worker's hands.
export async function offlineReady(page) {
  await until(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state === "activated" && navigator.serviceWorker.controller !== null;
  });
}

// The code of the later screens is here too: a page that is left while it still comes logs a broken fetch.
export async function allCodeHere(page) {
  await until(page, () => !document.querySelector("meta[name=askelma-build]").content || performance.getEntriesByType("resource").some(({ name }) => name.includes("_split_later")));
}

// Asks the page again and again; the question may be async, and the page may navigate meanwhile.
export async function until(page, question, argument) {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await page.evaluate(question, argument).catch((error) => {
      if (!/navigation|destroyed/i.test(error.message)) throw error;
    });
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`never became true: ${question}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

export function assertCalm(page) {
  assert.deepEqual(page.wrong, [], "something went wrong in the page");
}
