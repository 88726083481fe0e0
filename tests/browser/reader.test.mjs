// Who reads: the client is spoken to, everybody else reads the client's name.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { accessible } from "./support/looks.mjs";
import { assertCalm, open } from "./support/page.mjs";
import { aScore, aStair, aFamily, goTo, openPlan } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

const said = (page) => page.getByRole("main").innerText();

for (const { lang, start, whose, name, go, goals, make, asked, next } of [
  { lang: "Suomi", start: /^Läheinen/, whose: "Kenen tavoitteita nämä ovat?", name: "Kutsumanimi", go: "Jatka", goals: "Eero: tavoitteet", make: "Tee ensimmäinen tavoite", asked: "Eero: mikä on tärkeää?", next: "Eero: mitä tapahtuu, kun tavoite toteutuu?" },
  { lang: "Svenska", start: /^Närstående/, whose: "Vems mål är det här?", name: "Smeknamn", go: "Fortsätt", goals: "Eero: mål", make: "Gör det första målet", asked: "Eero: vad är viktigt?", next: "Eero: vad händer när målet är nått?" },
]) {
  test(`a close one is asked whose goals these are, and reads of that person (${lang})`, async () => {
    const chromium = await browser();
    const page = await open(chromium, server.url);
    await page.getByRole("radio", { name: lang }).check({ force: true });
    await page.press("button", start);
    await page.see("heading", whose);
    await accessible(page, "whose");
    await page.write(name, "Eero");
    await page.press("button", go);
    await page.see("heading", goals);
    await page.press("link", make);
    await page.see("heading", asked);
    await page.getByRole("textbox", { name: asked }).fill("Hän haluaa käydä itse kaupassa.");
    await page.press("button", go);
    await page.see("heading", next);
    assertCalm(page);
    await chromium.close();
  });
}

test("the question can be passed over, and is not asked again", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await page.press("button", /^Läheinen/);
  await page.see("heading", "Kenen tavoitteita nämä ovat?");
  await page.press("button", "Ohita");
  await page.see("link", "Tee ensimmäinen tavoite");
  await page.goto(server.url);
  await page.see("link", "Tee ensimmäinen tavoite");
  await page.press("link", "Tee ensimmäinen tavoite");
  await page.see("heading", "Läheisesi: mikä on tärkeää?");
  await chromium.close();
});

test("on the goals and on one goal a close one reads the client's name, the client reads \"you\"", async () => {
  const chromium = await browser();
  const plan = aFamily("reader");
  const shop = aStair(plan, "shop", { name: "Kävelen itse kauppaan" });
  aScore(shop, -1);
  const page = await openPlan(chromium, server, plan, "", { who: "close-one", me: "liisa" });
  const TO_THE_CLIENT = /Olet tässä|Missä olet|sinulle|olet nyt/i;
  await page.getByText("Aino on tässä").first().waitFor();
  assert.doesNotMatch(await said(page), TO_THE_CLIENT);
  await goTo(page, server, "/plan/reader/goal/shop");
  await page.getByText("Aino: missä nyt? Kosketa porrasta.").waitFor();
  assert.doesNotMatch(await said(page), TO_THE_CLIENT);

  const second = await browser();
  const theirs = aFamily("own");
  aScore(aStair(theirs, "shop", { name: "Kävelen itse kauppaan" }), -1);
  const own = await openPlan(second, server, theirs, "", { who: "client", me: "aino" });
  await own.getByText("Olet tässä").first().waitFor();
  assert.doesNotMatch(await said(own), /Aino/);
  await second.close();
  await chromium.close();
});
