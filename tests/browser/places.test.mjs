// Finding one's way: the form's act stands before its preview, and nothing is cut or in the way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, NARROW } from "./support/browser.mjs";
import { entries, soft } from "./support/kept.mjs";
import { assertCalm, open, until } from "./support/page.mjs";
import { aFamily, aStair, goTo, openPlan } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();
const chromium = await browser();

const LONG = "Kaupungin keskustan monialaisen kuntoutuksen ja toimintaterapian yksikkö";
const MAIN = "Pärjään kotona.";

// What was done to the plan, by its name in the journal.
async function acts(page, plan, name) {
  return (await entries(page)).filter((entry) => entry.plan === plan && entry.act.do === name);
}

function full(id) {
  const plan = aFamily(id);
  for (const goal of ["shop", "swim", "call"]) aStair(plan, goal, { name: `Tavoite ${goal}` });
  return plan;
}

test("the form is made before its preview, after what it lacks", async () => {
  const page = await openPlan(chromium, server, full("order"), "/form", { who: "client", me: "aino" });
  const top = async (found) => (await found.first().boundingBox()).y;
  const lacks = await top(page.getByRole("heading", { level: 2 }));
  const act = await top(page.getByRole("button", { name: "Tee PDF" }));
  const preview = await top(page.getByRole("article", { name: "Lomakkeen esikatselu" }));
  assert.ok(lacks < act && act < preview, `${lacks} ${act} ${preview}`);
  await page.close();
});

test("long names are whole at 320 px and 200 %, stay one line of text, and two taps add one person", async () => {
  const page = await openPlan(chromium, server, full("long"), "/details", { who: "professional", me: "mari" });
  await page.setViewportSize(NARROW);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const provider = page.getByLabel(soft("Palveluntuottaja"));
  await provider.fill(LONG);
  assert.ok(await provider.evaluate((e) => e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1), "nothing is cut");
  await provider.press("Enter");
  await provider.blur();
  await until(page, () => !document.querySelector("[aria-busy=true]"));
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.twice("button", /Lisää: läheinen/i);
  await until(page, () => document.activeElement?.id.startsWith("person-"));
  const added = (await acts(page, "long", "set-person")).filter(({ act }) => act.role === "close-one" && !act.name);
  assert.equal(added.length, 1);
  assert.deepEqual((await acts(page, "long", "set-provider")).map(({ act }) => act.text), [LONG]);
  await page.close();
});

test("no word of the places is broken on a phone", async () => {
  for (const lang of ["sv", "fi", "en"]) {
    const page = await openPlan(chromium, server, full(`bar-${lang}`), "", { who: "client", me: "aino", lang });
    for (const width of [390, 375, 360]) {
      await page.setViewportSize({ width, height: 844 });
      const words = await page.getByRole("navigation").last().getByRole("link").evaluateAll((all) =>
        all.map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link.lastChild);
          return [link.textContent, range.getClientRects().length];
        }),
      );
      assert.equal(words.length, 4);
      assert.deepEqual(words.filter(([, lines]) => lines > 1), [], `${lang} ${width}`);
    }
    await page.close();
  }
});

test("two taps make one main goal and remove it once", async () => {
  const page = await openPlan(chromium, server, full("mains"), "/main-goals", { who: "client", me: "aino" });
  await page.getByLabel("Päätavoite omin sanoin").last().fill(MAIN);
  await page.twice("button", "Lisää päätavoite");
  await page.twice("button", /Poista.*Pärjään kotona/);
  await page.getByRole("button", { name: /Poista.*Pärjään kotona/ }).waitFor({ state: "detached" });
  await goTo(page, server, "/plan/mains");
  assert.equal((await acts(page, "mains", "name-main-goal")).length, 1);
  assert.equal((await acts(page, "mains", "remove-main-goal")).length, 1);
  assertCalm(page);
  await page.close();
});

test("two taps begin one client, with nobody of the example in it", async () => {
  const own = await browser();
  const page = await open(own, server.url);
  await page.press("button", /Ammattilainen/);
  await page.press("link", "Katso ensin esimerkkiä");
  await page.getByText("Eero on keksitty henkilö.").first().waitFor();
  await goTo(page, server, "/clients");
  await page.press("button", "Uusi asiakas");
  await page.write("Kutsumanimi", "Raija");
  await page.twice("button", "Aloita");
  await page.see("heading", "Raija: tavoitteet");
  await goTo(page, server, "/clients");
  assert.equal(await page.getByRole("link", { name: /Raija/ }).count(), 1);
  const begun = (await entries(page)).filter(({ act }) => act.do === "set-nickname" && act.text === "Raija");
  assert.equal(begun.length, 1);
  const people = (await entries(page)).filter(({ plan, act }) => plan === begun[0].plan && act.do === "set-person");
  assert.deepEqual(people.map(({ act }) => act.role).sort(), ["client", "professional"]);
  assertCalm(page);
  await own.close();
});
