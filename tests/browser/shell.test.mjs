// What a person sees before the app's code has come, and when it cannot come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { accessible, sideways } from "./support/looks.mjs";
import { appStarted, open } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

// The app's code never comes: what is seen is the page's own.
async function withoutCode(context, settings) {
  await context.route(/_bg\.wasm$/, () => {});
  if (settings) await context.addInitScript((s) => localStorage.setItem("askelma.settings", s), settings);
  const page = await open(context, server.url, { started: false });
  // Without its styles the page holds every language at once, and nobody has seen it yet.
  await page.waitForLoadState("load");
  return page;
}

for (const [locale, lang, words] of [
  ["fi-FI", "fi", "Kuka käyttää?"],
  ["sv-FI", "sv", "Vem använder appen?"],
  ["en-GB", "en", "Who is using this?"],
  ["de-DE", "fi", "Kuka käyttää?"],
]) {
  test(`the first words stand there before the app's code, in a ${locale} browser`, async () => {
    const chromium = await browser({ locale });
    const page = await withoutCode(chromium);
    await page.see("heading", words);
    assert.equal(await page.getAttribute("html", "lang"), lang);
    assert.equal(await page.getByRole("heading").count(), 1);
    assert.equal(await sideways(page), 0);
    await accessible(page, "shell");
    await chromium.close();
  });
}

test("language, size and theme are those that were left", async () => {
  const chromium = await browser({ locale: "fi-FI" });
  const page = await withoutCode(chromium, '{"lang":"sv","text":"largest","theme":"dark","who":"client"}');
  await page.getByText("Askelma").waitFor();
  const html = page.locator("html");
  const read = (name) => html.getAttribute(name);
  assert.deepEqual([await read("lang"), await read("data-text"), await read("data-theme"), await read("data-start")], ["sv", "largest", "dark", "return"]);
  assert.equal(await page.getByRole("heading", { name: "Vem använder appen?" }).count(), 0);
  await accessible(page, "shell on return");
  assert.deepEqual(await page.locator("meta[name=theme-color]").evaluateAll((all) => all.map((m) => m.content)), ["#0b161e", "#0b161e"]);
  await chromium.close();
});

test("settings that cannot be read do not keep the page from opening", async () => {
  for (const damaged of ["not json", "null", '{"lang":"xx","text":7}']) {
    const chromium = await browser({ locale: "en-GB" });
    const page = await withoutCode(chromium, damaged);
    await page.getByRole("heading").first().waitFor();
    assert.equal(await page.getAttribute("html", "data-text"), "normal");
    await chromium.close();
  }
});

test("when the app cannot start the page says so and offers to reload", async () => {
  const chromium = await browser();
  await chromium.route(/_bg\.wasm$/, (route) => route.fulfill({ status: 500, body: "" }));
  const page = await open(chromium, server.url, { started: false });
  await page.see("alert", "");
  await page.see("heading", "Jokin meni rikki");
  await chromium.unroute(/_bg\.wasm$/);
  await page.press("button", "Lataa uudelleen");
  await appStarted(page);
  await chromium.close();
});
