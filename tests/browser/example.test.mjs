// The example: an invented person to try the app with, marked on every screen, thrown away whole.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser } from "./support/browser.mjs";
import { records } from "./support/kept.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { appStarted, assertCalm, offlineReady, open, until } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

let server;
before(async () => (server = await serve()));
after(() => server?.stop());

const marked = (page, words) => page.locator(".banner").getByText(words).waitFor();

test("one tap on the first screen opens an example in the chosen language; it is played with and thrown away", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await page.getByRole("radio", { name: "Svenska" }).check({ force: true });
  await page.press("link", "Titta först på ett exempel");
  await page.see("heading", "Mina mål");
  await page.see("heading", "Jag går själv till närbutiken");
  await marked(page, "Eero är påhittad");

  // It is a plan like any other.
  const steps = page.getByRole("radio", { name: /4 gånger i veckan/ });
  await steps.first().check({ force: true });
  await page.see("button", "Ångra");
  await page.press("link", "Blankett");
  await marked(page, "Eero är påhittad");
  await page.getByText("Exempel: personen är påhittad. Det här skickas inte till någon.").first().waitFor();
  assert.ok((await records(page, "entries")).length > 60);

  await page.press("button", "Ta bort exemplet");
  await page.getByRole("dialog").getByRole("button", { name: "Ta bort exemplet" }).click();
  await page.see("heading", "Vem använder appen?");
  assert.deepEqual(await records(page, "entries"), []);
  assert.deepEqual(await records(page, "plans"), []);
  assertCalm(page);
  await chromium.close();
});

test("the example is nobody's own plan: whoever says who they are begins with an empty one", async () => {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/example`);
  await page.see("heading", "Kävelen itse lähikauppaan");
  await page.goto(server.url);
  await appStarted(page);
  await page.press("button", /Minä itse/);
  await page.getByText("Täällä ei ole vielä tavoitteita.").waitFor();
  assert.equal(await page.locator(".banner").count(), 0);
  // From the settings the same example is found again, not a second one.
  await page.goto(`${server.url}/settings`);
  await appStarted(page);
  await page.press("link", /Katso esimerkkiä/);
  await page.see("heading", "Kävelen itse lähikauppaan");
  assert.equal((await records(page, "plans")).length, 2);
  await chromium.close();
});

test("in a professional's list it is named an example", async () => {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/example`);
  await page.see("heading", "Kävelen itse lähikauppaan");
  await page.goto(server.url);
  await appStarted(page);
  await page.press("button", /Ammatti/);
  await page.see("link", /Eero \(esimerkki\).*Esimerkki/);
  await chromium.close();
});

test("it opens without a network", async () => {
  const own = await serve();
  const chromium = await browser();
  const page = await open(chromium, own.url);
  await offlineReady(page);
  await own.stop();
  await page.press("link", "Katso ensin esimerkkiä");
  await page.see("heading", "Kävelen itse lähikauppaan");
  await until(page, () => document.title.startsWith("Tavoitteet"));
  await chromium.close();
});

test("everyone can use it", async () => {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/example`);
  await page.see("heading", "Kävelen itse lähikauppaan");
  await accessibleInEveryLook(page, "example-goals");
  await page.press("button", "Poista esimerkki");
  await accessibleInEveryLook(page, "example-remove");
  await chromium.close();
});
