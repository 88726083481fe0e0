// Finding one's way: the form's act stands before its preview, and nothing is cut or in the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, NARROW } from "./support/browser.mjs";
import { records, soft } from "./support/kept.mjs";
import { assertCalm, until } from "./support/page.mjs";
import { aFamily, aStair, goTo, openPlan } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

let server;
let chromium;
before(async () => {
  server = await serve();
  chromium = await browser();
});
after(async () => {
  await chromium.close();
  await server.stop();
});

const LONG = "Kaupungin keskustan monialaisen kuntoutuksen ja toimintaterapian yksikkö";
const MAIN = "Pärjään kotona.";

// What was done to the plan, by its name in the journal.
async function acts(page, plan, name) {
  const entries = (await records(page, "entries")).map(([, line]) => JSON.parse(line.replace(/^\d+ /, "")));
  return entries.filter((entry) => entry.plan === plan && entry.act.do === name);
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
  const people = page.getByRole("button", { name: /Lisää: läheinen/i });
  await people.evaluate((button) => {
    button.click();
    button.click();
  });
  await until(page, () => document.activeElement?.id.startsWith("person-"));
  const added = (await acts(page, "long", "set-person")).filter(({ act }) => act.role === "close-one" && !act.name);
  assert.equal(added.length, 1);
  assert.deepEqual((await acts(page, "long", "set-provider")).map(({ act }) => act.text), [LONG]);
  await page.close();
});

test("two taps make one main goal and remove it once", async () => {
  const page = await openPlan(chromium, server, full("mains"), "/main-goals", { who: "client", me: "aino" });
  await page.getByLabel("Päätavoite omin sanoin").last().fill(MAIN);
  const twice = (button) =>
    button.evaluate((b) => {
      b.click();
      b.click();
    });
  await twice(page.getByRole("button", { name: "Lisää päätavoite" }));
  await page.see("button", /Poista.*Pärjään kotona/);
  await twice(page.getByRole("button", { name: /Poista.*Pärjään kotona/ }));
  await page.getByRole("button", { name: /Poista.*Pärjään kotona/ }).waitFor({ state: "detached" });
  await goTo(page, server, "/plan/mains");
  assert.equal((await acts(page, "mains", "name-main-goal")).length, 1);
  assert.equal((await acts(page, "mains", "remove-main-goal")).length, 1);
  assertCalm(page);
  await page.close();
});
