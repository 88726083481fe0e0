// Advice while one writes: after a pause, never in the middle of a word, set aside with one tap until the words change.
// The page's clock is the test's own, so that a pause takes no time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { appStarted, assertCalm, open } from "./support/page.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { aPlan, aStair, openPlan, seed, settle, TODAY } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

// A client reads a kind thought, a therapist a plain sentence.
const INTENTION = "Voisit kirjoittaa tämän niin kuin jo tekisit sen.";
const PLAINLY = { intention: "Kirjoita, mitä teet, ei mitä aiot.", body: "Tämä kertoo kehon toiminnasta. Mikä muuttuu arjessa?" };
const KINDLY = { intention: INTENTION, body: "Voisit kertoa, mitä arjessa silloin tehdään." };
const VAGUE = "Tämän sanan voi ymmärtää monella tavalla.";
const PAUSE = 1_500;

async function writing(who) {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/settings`);
  const plan = aPlan("plan1", { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  const pen = plan.goal("goal1");
  plan.goals += 1;
  pen.act({ do: "begin-goal", on: TODAY });
  await seed(page, plan);
  await settle(page, { lang: "fi", who, me: who === "client" ? "aino" : "mari", plan: "plan1" });
  await page.clock.install();
  await ask(page, "action");
  return { chromium, page, field: page.getByRole("textbox", { name: /kun tavoite toteutuu\?$/ }) };
}

async function ask(page, question) {
  await page.goto(`${server.url}/plan/plan1/goal/goal1/edit/${question}`);
  await appStarted(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const said = (page, advice) => page.getByRole("main").getByText(advice);

test("a finding comes after a pause, and never in the middle of a word", async () => {
  const { chromium, page, field } = await writing("client");
  await field.pressSequentially("Haluan käve");
  await page.clock.runFor(10_000);
  assert.equal(await said(page, INTENTION).count(), 0, "the word may go on");
  await field.pressSequentially("llä ");
  await page.clock.runFor(1_000);
  assert.equal(await said(page, INTENTION).count(), 0, "the pause is not over");
  await page.clock.runFor(PAUSE);
  await said(page, INTENTION).waitFor();
  assert.match(await page.say(), /Vinkki: Voisit kirjoittaa tämän/);
  assert.ok(await field.evaluate((e) => e === document.activeElement), "the writer goes on undisturbed");
  const [box, tip] = [await field.boundingBox(), await said(page, INTENTION).boundingBox()];
  assert.ok(tip.y > box.y + box.height, "it stands under the field");
  // It stops nobody.
  await page.press("button", "Jatka");
  await page.getByRole("heading", { level: 1, name: "Mihin osaan elämää tämä kuuluu?" }).waitFor();
  assertCalm(page);
  await chromium.close();
});

test("a word that ends the text is judged when its field is left", async () => {
  const { chromium, page, field } = await writing("client");
  await field.pressSequentially("Yritän kävellä");
  await page.clock.runFor(10_000);
  assert.equal(await said(page, INTENTION).count(), 0);
  await field.blur();
  await page.clock.runFor(PAUSE);
  await said(page, INTENTION).waitFor();
  await chromium.close();
});

test("the example is made of the writer's own words", async () => {
  const { chromium, page, field } = await writing("client");
  await field.fill("Haluan kävellä puistoon");
  await field.blur();
  await page.clock.runFor(PAUSE);
  await said(page, "Esimerkiksi: Kävelen puistoon").waitFor();
  await field.fill("Haluan soittaa pianoa");
  await field.blur();
  await page.clock.runFor(PAUSE);
  await said(page, "Esimerkiksi: Soitan pianoa").waitFor();
  assertCalm(page);
  await chromium.close();
});

test("what is set aside stays away until the words change", async () => {
  const { chromium, page, field } = await writing("client");
  const write = async (text) => {
    await field.fill(text);
    await field.blur();
    await page.clock.runFor(PAUSE);
  };
  await write("Haluan kävellä");
  await page.press("button", /^Selvä, jätä sivuun/);
  await said(page, INTENTION).waitFor({ state: "detached" });
  await page.press("button", "Kumoa");
  await said(page, INTENTION).waitFor();
  await page.press("button", /^Selvä, jätä sivuun/);
  await said(page, INTENTION).waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Mitä teet, kun tavoite toteutuu?" }).waitFor();
  assert.equal(await field.inputValue(), "Haluan kävellä");
  await page.clock.runFor(10_000);
  assert.equal(await said(page, INTENTION).count(), 0, "it stays aside after a reload");
  await write("Haluan kävellä metsään");
  await said(page, INTENTION).waitFor();
  await write("Haluan kävellä");
  await said(page, INTENTION).waitFor({ state: "detached" });
  assertCalm(page);
  await chromium.close();
});

test("a therapist sees all of it, a client one at a time", async () => {
  for (const [who, count] of [["professional", 2], ["client", 1]]) {
    const { chromium, page, field } = await writing(who);
    await field.fill("Haluan vähentää selkäkipua");
    await field.blur();
    await page.clock.runFor(PAUSE);
    await page.getByRole("button", { name: /^Selvä, jätä sivuun/ }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: /^Selvä, jätä sivuun/ }).count(), count, who);
    const sentences = who === "client" ? KINDLY : PLAINLY;
    assert.equal((await said(page, sentences.intention).count()) + (await said(page, sentences.body).count()), count, who);
    await chromium.close();
  }
});

test("a step gets its advice in its own row", async () => {
  const { chromium, page } = await writing("professional");
  await ask(page, "steps");
  await page.press("button", "Kirjoita: ylin porras");
  const field = page.getByRole("textbox", { name: /ylin porras/ });
  await field.pressSequentially("Kävelen paremmin ");
  await page.clock.runFor(PAUSE);
  const row = page.getByRole("list", { name: "Viisi porrasta ylhäältä alas" }).getByRole("listitem").first();
  await row.getByText(VAGUE).waitFor();
  await field.fill("Kävelen kauppaan 3 kertaa viikossa.");
  await field.blur();
  await page.clock.runFor(PAUSE);
  await row.getByText(VAGUE).waitFor({ state: "detached" });
  assertCalm(page);
  await chromium.close();
});

test("the look over all answers tells kinds apart, and gives a client one thing at a time", async () => {
  const questions = ["Onko tämä sinulle tärkeää?", "Onko tämä mahdollista sovittuun päivään mennessä?", "Osaisiko joku muu nähdä, mille portaalle pääsit?"];
  for (const who of ["professional", "client"]) {
    const chromium = await browser();
    const plan = aPlan("plan2", { nickname: "Aino" });
    plan.act({ do: "begin-plan" });
    aStair(plan, "goal2", { name: "Haluan kävellä kauppaan" });
    const page = await openPlan(chromium, server, plan, "/goal/goal2/edit/look-over", { who, me: who === "client" ? "aino" : "mari" });
    await page.getByRole("heading", { level: 1, name: "Katso tavoite läpi" }).waitFor();
    const asked = async () => (await Promise.all(questions.map((q) => said(page, q).count()))).filter((n) => n > 0).length;
    const aside = page.getByRole("button", { name: /^Selvä, jätä sivuun/ });
    await aside.first().waitFor();
    await accessibleInEveryLook(page, `advice-look-over-${who}`);
    if (who === "professional") {
      assert.equal(await asked(), 3);
      assert.equal(await page.getByText("Kysymys", { exact: true }).count(), 3);
      assert.ok((await page.getByText("Vinkki", { exact: true }).count()) >= 1);
    } else {
      for (let left = 9; (await aside.count()) > 0 && left > 0; left -= 1) {
        assert.deepEqual([await aside.count(), await asked()], [1, 0], "one tip and nothing beside it");
        const name = await aside.getAttribute("aria-label");
        await aside.click();
        await page.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
      }
      await accessibleInEveryLook(page, "advice-one-question");
      for (const question of [...questions, questions[0]]) {
        await said(page, question).waitFor();
        assert.equal(await asked(), 1);
        await page.press("button", "Seuraava kysymys");
      }
    }
    assertCalm(page);
    await chromium.close();
  }
});
