// The example: an invented person to try the app with, marked on every screen, thrown away whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { records, soft } from "./support/kept.mjs";
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
  // Nobody has said yet who uses the app.
  await page.see("heading", "Vem använder appen?");
  assert.equal((await records(page, "entries")).length, 0);
  assert.equal((await records(page, "plans")).length, 0);
  assertCalm(page);
  await chromium.close();
});

test("whoever looks takes the place of the client, a close one or a professional, on any screen and at any time", async () => {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/example`);
  await page.see("heading", "Omat tavoitteeni");
  const looks = page.getByRole("combobox", { name: "Kuka katsoo?" });
  const role = () => looks.evaluate((list) => list.selectedOptions[0].text.replaceAll("\u00ad", ""));
  assert.equal(await role(), "Asiakas");
  await looks.selectOption("Läheinen");
  await page.see("heading", "Eero (esimerkki): tavoitteet");
  // The place of the finger stays where it was.
  await until(page, () => document.activeElement?.matches("select"));
  await page.press("link", "Arviointi");
  await page.see("heading", "Arviointi");
  assert.equal(await role(), "Läheinen");
  assert.equal(await page.getByText(soft("Ammattilaiselle: T-lukuarvo")).count(), 0);
  await looks.selectOption({ index: 2 });
  await page.getByText(soft("Ammattilaiselle: T-lukuarvo")).first().waitFor();
  // A client list is for those who have clients.
  await page.press("link", "Tavoitteet");
  await page.see("heading", "Eero (esimerkki): tavoitteet");
  assert.equal(await page.getByRole("link", { name: "Asiakkaat" }).count(), 0);

  // From the settings it opens from their own place again, and who uses the device is as it was: not said.
  await page.press("link", "Asetukset");
  await page.press("link", /Katso esimerkkiä/);
  await page.see("heading", "Omat tavoitteeni");
  assert.equal(await role(), "Asiakas");
  assert.equal((await records(page, "plans")).length, 1);
  await page.goto(server.url);
  await appStarted(page);
  await page.see("heading", "Kuka käyttää?");
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
  await page.getByText(soft("Ammattilaiselle: T-lukuarvo")).first().waitFor();
  await page.goto(`${server.url}/clients`);
  await appStarted(page);
  await page.see("link", /Eero \(esimerkki\).*Esimerkki/);

  // Looked at as the client, then from the list again: as a professional again.
  await page.press("link", /Eero/);
  await page.see("heading", "Eero (esimerkki): tavoitteet");
  await page.getByRole("combobox", { name: "Kuka katsoo?" }).selectOption("Asiakas");
  await page.see("heading", "Omat tavoitteeni");
  await page.press("link", "Asiakkaat");
  await page.press("link", /Eero/);
  await page.see("heading", "Eero (esimerkki): tavoitteet");
  await page.press("link", "Asiakkaat");

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
