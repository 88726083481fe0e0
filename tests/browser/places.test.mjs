// Finding one's way: the places are always near, the form's act stands before its preview, and nothing is cut or in the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, NARROW, PHONE } from "./support/browser.mjs";
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
const UPRIGHT = { width: 820, height: 1180 };

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

// In the window, top and bottom, and what a finger would touch there.
const reached = (place) =>
  place.evaluate((e) => {
    const { top, bottom, left, width, height } = e.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return top >= 0 && bottom <= innerHeight && (e === hit || e.contains(hit));
  });
const place = (page, name) => page.getByRole("navigation", { name: "Paikat" }).getByRole("link", { name });

test("on a phone and an upright tablet the places stay at the foot, and cover neither the end of the page nor a field", async () => {
  for (const [id, viewport] of [["phone", PHONE], ["upright", UPRIGHT]]) {
    const page = await openPlan(chromium, server, full(`foot-${id}`), "", { who: "client", me: "aino" });
    await page.setViewportSize(viewport);
    assert.ok(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight), "the page is long");
    assert.ok(await reached(place(page, "Lomake")));
    await page.getByRole("link", { name: "Päätavoitteet" }).focus();
    assert.ok(await reached(page.getByRole("link", { name: "Päätavoitteet" })), "the last link is above the places");

    await place(page, "Lomake").click();
    await page.see("heading", "Lomake");
    const fields = await page.getByRole("main").getByRole("textbox").all();
    assert.ok(fields.length > 0);
    for (const field of fields) {
      await field.focus();
      assert.ok(await reached(field));
    }
    assertCalm(page);
    await page.close();
  }
});

test("a low window and 200 % text keep their room for the page", async () => {
  const page = await openPlan(chromium, server, full("low"), "", { who: "client", me: "aino" });
  await page.setViewportSize({ ...PHONE, height: 420 });
  assert.equal(await reached(place(page, "Lomake")), false);
  await page.setViewportSize(NARROW);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  assert.equal(await reached(place(page, "Lomake")), false);
  await place(page, "Lomake").scrollIntoViewIfNeeded();
  assert.ok(await reached(place(page, "Lomake")));
  await page.close();
});

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
