// The example: an invented person to try the app with, marked on every screen, thrown away whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { records } from "./support/kept.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { appStarted, assertCalm, offlineReady, open, until } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

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
  // Nobody has said yet who uses the app: they are asked as if nothing had been, and nothing is left of it.
  await page.see("heading", "Vem använder appen?");
  assert.equal((await records(page, "entries")).length, 0);
  assert.equal((await records(page, "plans")).length, 0);
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

test("a professional comes to it from the empty list, sees it as a professional, and is never called Eero", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await page.press("button", /Ammatti/);
  await page.press("link", "Katso ensin esimerkkiä");
  await page.see("heading", "Eero (esimerkki): tavoitteet");
  await page.press("link", "Arviointi");
  await page.getByText("Ammattilaiselle: T-lukuarvo").first().waitFor();
  await page.goto(`${server.url}/clients`);
  await appStarted(page);
  await page.see("link", /Eero \(esimerkki\).*Esimerkki/);

  // Whoever looks on in another role is another person of the example.
  const names = async (role) => {
    await page.goto(`${server.url}/settings`);
    await appStarted(page);
    await page.getByRole("radio", { name: role }).check({ force: true });
    await page.goto(`${plan}/details`);
    await appStarted(page);
    await page.see("heading", "Suunnitelman tiedot");
    const own = page.getByRole("listitem").filter({ hasText: "käyttää tätä laitetta" });
    return own.getByRole("textbox").inputValue();
  };
  await page.press("link", /Eero/);
  await page.see("heading", "Kävelen itse lähikauppaan");
  const plan = page.url();
  assert.equal(await names(/Ammatti/), "Mari");
  assert.equal(await names(/Läheinen/), "Liisa");
  assert.equal(await names(/Minä itse/), "Eero");
  await chromium.close();
});

test("it is looked at from anybody's place, and that is no answer to who uses the app", async () => {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/example`);
  await page.see("heading", "Omat tavoitteeni");
  const eyes = page.getByLabel("Katso näin");
  await eyes.selectOption("Mari, ammattilainen");
  await page.see("heading", "Eero (esimerkki): tavoitteet");
  assert.ok(await eyes.evaluate((field) => field === document.activeElement), "the focus stays");
  await page.press("link", "Arviointi");
  await page.getByText("Ammattilaiselle: T-lukuarvo").first().waitFor();
  await eyes.selectOption("Liisa, läheinen");
  await page.getByText("Ammattilaiselle: T-lukuarvo").first().waitFor({ state: "detached" });
  await eyes.selectOption("Eero, asiakas");
  await page.press("link", "Tavoitteet");
  await page.see("heading", "Omat tavoitteeni");
  await page.goto(server.url);
  await appStarted(page);
  await page.see("heading", "Kuka käyttää?");
  assertCalm(page);
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
