// One goal's own screen, and the review: words first, one's own step, the others' from under cover, what was agreed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { draftKept, soft } from "./support/kept.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { appStarted, assertCalm, until } from "./support/page.mjs";
import { aFamily, aPlan, aReview, aScore, aStair, goTo, openPlan, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();
const chromium = await browser();

// Aino, her daughter Liisa and the therapist Mari; two goals in progress and one that was given up.
function ainosPlan(id) {
  const plan = aFamily(id, { aino: "" });
  const shop = aStair(plan, "shop", { name: "Kävelen itse kauppaan", own: "Haluan hakea itse oman leipäni." });
  const steps = ["yhden asian", "kaksi asiaa", "kolme asiaa", "neljä asiaa", "koko viikonlopun"].map((what) => `Kerron ${what}.`);
  aStair(plan, "friend", { name: "Kerron ystävälle viikonlopusta", steps });
  aStair(plan, "guitar", { name: "Soitan kitaraa", status: "dropped", reason: "Kitara meni rikki.", ended: "2026-10-10" });
  return { plan, shop, liisa: shop.as("liisa", "close-one"), mari: shop.as("mari", "professional") };
}

// Liisa and Mari have answered at home, in a review that was opened today.
function withAnswers(id) {
  const people = ainosPlan(id);
  aReview(people.plan, "r1", "interim");
  aScore(people.liisa, 0, { happened: "Näin, kun äiti palasi leipäpussin kanssa.", review: "r1" });
  aScore(people.mari, 1, { happened: "Kävely oli varmaa.", review: "r1" });
  return people.plan;
}

const at = (plan, path, settings) => openPlan(chromium, server, plan, path, settings);
const go = (page, path) => goTo(page, server, path);

const step = (page, question, name) => page.getByRole("group", { name: question }).getByRole("radio", { name });
const touch = (page, question, name) => step(page, question, name).check({ force: true });
// Sentences of the history.
const told = (page, sentence) => page.getByRole("listitem").getByRole("paragraph").filter({ hasText: sentence });
const here = /millä portaalla nyt/;
const agreed = /Minkä portaan sovitte/;

test("the others stay under cover until one's own step is given, on every screen", async () => {
  const page = await at(withAnswers("cover"), "/review");
  await page.press("button", "Jatka arviointia");
  await page.see("heading", "Kävelen itse kauppaan");
  assert.deepEqual(await page.getByText(": on arvioinut").allTextContents(), ["Liisa: on arvioinut", "Mari: on arvioinut"]);
  for (const path of ["/review", "/goal/shop", ""]) {
    await go(page, `/plan/cover${path}`);
    if (path === "/review") await page.see("heading", "Kävelen itse kauppaan");
    const text = await page.locator("body").innerText();
    assert.doesNotMatch(text, /leipäpussin|varmaa/, path);
  }
  await go(page, "/plan/cover/goal/shop");
  assert.ok(await step(page, here, "Lähtötaso").isChecked(), "the pawn gives nothing away");
  assert.match(await page.locator("body").innerText(), /Mari on arvioinut\. Näet arvion, kun oma arviosi on valmis\./);

  await go(page, "/plan/cover/review");
  await page.write("1. Mitä tapahtui?", "Kävin kolmesti.");
  await touch(page, here, "Tavoitetaso");
  await page.press("button", "Näytä muiden arviot");
  await page.see("heading", "Arviot");
  const shown = page.getByRole("list").filter({ hasText: "Kävin kolmesti." }).getByRole("listitem");
  await shown.nth(2).waitFor();
  const scores = await shown.allInnerTexts();
  assert.equal(scores.length, 3);
  assert.match(scores[1], /Liisa[\s\S]*3 kertaa viikossa[\s\S]*leipäpussin/);
  assert.match(scores[2], /Mari[\s\S]*4 kertaa viikossa[\s\S]*varmaa/);
  assertCalm(page);
});

test("a step is asked for, by name, and nothing is given without it", async () => {
  const page = await at(withAnswers("asks"), "/review");
  await page.press("button", "Jatka arviointia");
  await page.press("button", "Näytä muiden arviot");
  await until(page, () => document.querySelector("#urgent").textContent.includes("Kosketa ensin porrasta"));
  assert.equal(await page.getByRole("heading", { name: "Arviot", exact: true }).count(), 0);
});

test("an interrupted review goes on at the same goal with the same words and step", async () => {
  const page = await at(ainosPlan("resume").plan, "/review");
  await page.press("button", /^Väliarviointi/);
  await page.see("heading", "Kävelen itse kauppaan");
  await touch(page, here, "Tavoitetaso");
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Seuraava tavoite");
  await page.see("heading", "Kerron ystävälle viikonlopusta");
  await page.write("1. Mitä tapahtui?", "Soitin sunnuntaina");
  await touch(page, here, "Kerron kaksi asiaa.");
  await draftKept(page, /friend.*level$/, "");
  await go(page, "/plan/resume");
  await go(page, "/plan/resume/review");
  await page.see("heading", "Kerron ystävälle viikonlopusta");
  assert.equal(await page.getByLabel("1. Mitä tapahtui?").inputValue(), "Soitin sunnuntaina");
  assert.ok(await step(page, here, "Kerron kaksi asiaa.").isChecked());
});

test("what a review remembers is no text that waits to be saved", async () => {
  const plan = aPlan("alone");
  plan.act({ do: "begin-plan" });
  plan.act({ do: "set-person", person: "aino", role: "client", name: "Aino" });
  aStair(plan, "shop", { name: "Kävelen itse kauppaan" });
  aStair(plan, "swim", { name: "Uin hallissa" });
  // Alone on the device: other plans have texts that do wait.
  const own = await browser();
  const page = await openPlan(own, server, plan, "/review", { who: "client", me: "aino" });
  await page.press("button", soft("Väliarviointi", { whole: false }));
  await page.see("heading", "Kävelen itse kauppaan");
  await touch(page, here, "2 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.see("heading", "Arviot");
  await goTo(page, server, "/settings/data");
  await page.see("button", soft("Tee varmuuskopio nyt"));
  assert.equal(await page.getByText(/teksti(ä)? on kesken/).count(), 0);
  assertCalm(page);
  await own.close();
});

test("what was agreed is an act of its own, starts empty, and can be undone and changed", async () => {
  const page = await at(withAnswers("agree"), "/review");
  await page.press("button", "Jatka arviointia");
  await touch(page, here, "Tavoitetaso");
  await page.press("button", "Näytä muiden arviot");
  await page.see("heading", /Minkä portaan/);
  const group = page.getByRole("group", { name: agreed });
  assert.equal(await group.getByRole("radio", { checked: true }).count(), 0);

  await touch(page, agreed, "4 kertaa");
  await page.see("button", "Kumoa");
  await page.press("button", "Kumoa");
  await until(page, () => document.querySelectorAll("input[name=agreed]:checked").length === 0);

  await touch(page, agreed, "4 kertaa");
  await page.getByText("Sovitte: Kävelen kauppaan 4").first().waitFor();
  await touch(page, agreed, "Tavoitetaso");
  await page.getByText("Sovitte: Kävelen kauppaan 3").first().waitFor();
  await page.write("Lisää sanoja lomakkeeseen, jos haluat", "Kauppareissut sujuvat.");
  await page.press("button", "Seuraava tavoite");
  await page.see("heading", "Kerron ystävälle viikonlopusta");

  // One agreed step stands, with its words, told once; the touches on the way left no trace.
  await go(page, "/plan/agree/goal/shop");
  await page.press("button", /Näytä koko historia/);
  assert.match(await page.locator("main").innerText(), /Sovittu yhdessä \(Väliarviointi\): Kävelen kauppaan 3 kertaa viikossa\./);
  assert.equal(await told(page, /^Aino merkitsi yhdessä sovitun portaan: Kävelen kauppaan 3/).count(), 1);
  assert.equal(await told(page, /^Aino merkitsi yhdessä sovitun portaan: Kävelen kauppaan 4/).count(), 0);
  assert.equal(await told(page, /^Aino kertoi: ”Kauppareissut sujuvat\.”/).count(), 1);
});

test("a press on the next goal is not lost to the words that it saves", async () => {
  const { plan } = ainosPlan("press");
  const page = await at(plan, "/review", { who: "client", me: "aino" });
  await page.press("button", soft("Väliarviointi", { whole: false }));
  await touch(page, /millä portaalla nyt/, "2 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Katsotaan jo nyt");
  await touch(page, /Minkä portaan sovitte/, "2 kertaa");
  const words = page.getByLabel("Lisää sanoja lomakkeeseen, jos haluat");
  await words.fill("Kaksi reissua viikossa.");
  // What leaving the field saves would move the button away between the press and the release.
  await (await page.see("button", "Seuraava tavoite")).hover();
  await page.mouse.down();
  assert.ok(await words.evaluate((field) => field === document.activeElement));
  await page.mouse.up();
  await page.see("heading", "Kerron ystävälle viikonlopusta");
  await page.press("button", "Edellinen tavoite");
  await page.getByText("”Kaksi reissua viikossa.”").first().waitFor();
  await page.close();
});

test("others answer on the same device, each from their own view, and can be added", async () => {
  const page = await at(ainosPlan("shared").plan, "/review", { who: "professional", me: "mari" });
  await page.press("button", /^Väliarviointi/);
  await page.see("heading", "Kävelen itse kauppaan");
  await page.getByRole("radio", { name: "Aino, asiakas" }).check({ force: true });
  await page.write("1. Mitä tapahtui?", "Kävin itse.");
  await touch(page, here, "Tavoitetaso");
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Liisa vastaa nyt");
  await page.getByText(": on arvioinut").waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), /Kävin itse\./);

  await page.press("button", "Lisää henkilö");
  await page.write("Nimi", "Pekka");
  await page.getByRole("group", { name: "Kuka hän on?" }).getByRole("radio", { name: "Läheinen" }).check({ force: true });
  await page.getByRole("button", { name: "Lisää henkilö" }).click();
  assert.ok(await page.getByRole("radio", { name: "Pekka, läheinen" }).isChecked());
  await touch(page, here, "2 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Katsotaan jo nyt");
  await page.getByText("”Kävin itse.”").waitFor();
});

test("the T-score is for professionals only, folded away, with the goals it rests on", async () => {
  const people = ainosPlan("figures");
  aReview(people.plan, "r1", "final");
  aScore(people.shop, 1, { review: "r1", kind: "agree-score" });
  const page = await at(people.plan, "/review", { who: "professional", me: "mari" });
  const about = page.getByText(soft("Ammattilaiselle: T-lukuarvo"));
  const reached = page.getByRole("row", { name: /Saavutettu/ }).first();
  await about.waitFor();
  assert.equal(await reached.isVisible(), false);
  await about.click();
  // One of two goals in progress, at +1: 50 + 10·1 = 60. The dropped one is told beside it.
  assert.match(await reached.innerText(), /60 \(mukana 1\/2 tavoitetta\)/);
  assert.match(await page.locator("main").innerText(), /Soitan kitaraa: jäi kesken 10\.10\.2026\. Kitara meni rikki\./);

  await settle(page, { lang: "fi", who: "close-one", me: "liisa" });
  await page.see("heading", "Arviointi");
  assert.doesNotMatch(await page.locator("body").innerText(), /T-lukuarvo/);
});

test("the goal's screen: a touch scores once however far the arrows walk, words follow, all can be undone", async () => {
  const page = await at(ainosPlan("goal").plan, "/goal/shop");
  await step(page, here, "Lähtötaso").focus();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("ArrowUp");
  await page.getByText("Merkitsit: Kävelen kauppaan 4 kertaa viikossa.").first().waitFor();
  assert.ok(await step(page, here, "4 kertaa").isChecked());
  assert.equal(await told(page, /^Aino arvioi: /).count(), 1);

  await page.press("button", "Kerro, mitä tapahtui");
  await page.write("Mitä tapahtui? Kerro omin sanoin.", "Satoi, mutta lähdin.");
  await page.reload();
  await appStarted(page);
  await until(page, () => document.querySelector("#tell-words")?.value === "Satoi, mutta lähdin.");
  await page.press("button", "Tallenna");
  await page.see("button", "Kerro, mitä tapahtui");
  assert.match(await page.locator("main").innerText(), /Aino:\s+Kävelen kauppaan 4 kertaa viikossa\.\s+”Satoi, mutta lähdin\.”/);

  await page.getByRole("button", { name: /^Kumoa Aino arvioi/ }).click();
  await page.getByText("Kumosit muutoksen.").first().waitFor();
  assert.ok(await step(page, here, "Lähtötaso").isChecked());
  assert.equal(await told(page, "Kumottu").count(), 1);
  assertCalm(page);
});

test("a step that could not be kept is not chosen, and can be touched again", async () => {
  const page = await at(ainosPlan("full").plan, "/goal/shop");
  await page.evaluate(() => {
    window.add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await step(page, here, "2 kertaa").click({ force: true });
  await page.getByText(/Tallennus ei onnistunut/).first().waitFor();
  await until(page, () => document.querySelector("input[type=radio]:checked")?.value === "-2");
  await page.evaluate(() => (IDBObjectStore.prototype.add = window.add));
  await step(page, here, "2 kertaa").click({ force: true });
  await page.getByText("Merkitsit: Kävelen kauppaan 2").first().waitFor();
  assert.ok(await step(page, here, "2 kertaa").isChecked());
  assert.equal(await told(page, /^Aino arvioi: /).count(), 1);
});

test("two wordings stand side by side until one is chosen", async () => {
  const { plan, shop, liisa } = ainosPlan("clash");
  // Liisa had not seen Aino's words: hers replace nothing.
  shop.act({ do: "set-means", text: "Kävelen joka päivä." });
  const hers = JSON.parse(plan.lines.at(-1));
  liisa.act({ do: "set-means", text: "Kävelemme yhdessä." });
  const unseen = JSON.parse(plan.lines.pop());
  delete unseen.replaces;
  unseen.seen = hers.seen;
  plan.lines.push(JSON.stringify(unseen));

  const page = await at(plan, "/goal/shop");
  await page.see("heading", "Keinot: kaksi sanamuotoa");
  await page.press("button", "Valitse tämä Kävelen joka päivä.");
  await page.getByText("Valintasi on tallessa.").first().waitFor();
  assert.equal(await page.getByRole("heading", { name: /kaksi sanamuotoa/ }).count(), 0);
  assert.match(await page.locator("main").innerText(), /Keinot:\s*Kävelen joka päivä\./);
});

test("a client who gave no name reads what they did as said to them, others read the role", async () => {
  const plan = aPlan("nameless", { nickname: "" });
  plan.act({ do: "begin-plan" });
  aStair(plan, "shop", { name: "Kävelen itse kauppaan", own: "Haluan hakea itse oman leipäni." });
  const page = await at(plan, "/goal/shop", { who: "client", me: "aino" });
  await page.getByRole("group", { name: /millä portaalla/ }).getByRole("radio", { name: "2 kertaa" }).check({ force: true });
  await told(page, /^Arvioit: Kävelen kauppaan 2 kertaa viikossa\.$/).waitFor();
  await page.press("button", /Näytä koko historia/);
  await told(page, "Kerroit, mikä on tärkeää: ”Haluan hakea itse oman leipäni.”").waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), /Asiakas/);
  const mari = await at(plan, "/goal/shop", { who: "professional", me: "mari" });
  await told(mari, /^Asiakas otti tavoitteen käyttöön\.$/).waitFor();
});

test("of two ways of counting one is chosen, and numbers of the other no longer count but stay in history", async () => {
  const { plan, shop, liisa } = ainosPlan("counted");
  // Neither had seen what the other wrote.
  const both = (hers, others, pens = [shop, liisa]) => {
    [hers, others].forEach((act, at) => pens[at].act(act));
    const [one, other] = plan.lines.splice(-2).map((line) => JSON.parse(line));
    plan.lines.push(...[one, { ...other, seen: one.seen, replaces: one.replaces }].map((entry) => JSON.stringify(entry)));
  };
  const counted = (unit) => ({ do: "set-indicator", kind: "count", name: "", unit });
  shop.act(counted("times-per-week"));
  shop.act({ do: "set-today", amount: 2000, words: "" });
  both(counted("times-per-week"), counted("times-per-day"));
  both({ do: "set-area", area: "mobility" }, { do: "set-area", area: "domestic-life" });
  both({ do: "set-provider", text: "Kuntola" }, { do: "set-provider", text: "Kuntola Oy" }, [plan, plan.as("liisa", "close-one")]);
  const page = await at(plan, "/goal/shop");
  await page.see("heading", "Mistä muutos näkyy: kaksi eri vastausta");
  await page.see("heading", "Elämänalue: kaksi eri vastausta");
  await page.press("button", "Valitse tämä kertaa päivässä");
  await page.getByText("Valintasi on tallessa.").first().waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), /Tilanne alussa:/);
  await page.press("button", /Näytä koko historia/);
  await told(page, /^Aino kirjoitti tilanteen alussa: 2\s+kertaa viikossa$/).waitFor();
  await page.press("button", "Kumoa");
  await page.see("heading", "Mistä muutos näkyy: kaksi eri vastausta");
  await page.press("button", "Valitse tämä kertaa viikossa");
  await page.getByRole("heading", { name: "Mistä muutos näkyy: kaksi eri vastausta" }).waitFor({ state: "detached" });
  assert.match(await page.locator("main").innerText(), /Tilanne alussa:\s*2\s+kertaa viikossa/);

  // What stands on the plan itself is chosen among the details, and its field follows.
  await go(page, "/plan/counted/details");
  const provider = page.getByRole("textbox", { name: soft("Palveluntuottaja") });
  await page.press("button", /Valitse tämä\s*Kuntola$/);
  await page.getByText("Valintasi on tallessa.").first().waitFor();
  assert.equal(await provider.inputValue(), "Kuntola");
  await page.press("button", "Kumoa");
  await page.see("heading", soft("Palveluntuottaja: kaksi sanamuotoa"));
  assert.equal(await provider.inputValue(), "Kuntola Oy");
});

test("everyone can use the goal's screen and the review, in every look", async () => {
  const people = ainosPlan("looks");
  ["2026-09-01", "2026-10-06", "2026-11-03", "2026-11-22"].forEach((on, at) => aScore(people.shop, at - 2, { on, happened: "Kerran satoi." }));
  aScore(people.liisa, -1, { on: "2026-11-22" });
  aReview(people.plan, "r1", "interim");
  aScore(people.liisa, 0, { review: "r1" });
  const page = await at(people.plan, "/goal/shop");
  await accessibleInEveryLook(page, "goal");
  await page.press("button", "Kerro, mitä tapahtui");
  await accessibleInEveryLook(page, "goal-tell");
  await go(page, "/plan/looks/review");
  await accessibleInEveryLook(page, "review");
  await page.press("button", "Jatka arviointia");
  await page.see("heading", "Kävelen itse kauppaan");
  await page.getByText("Joku muu vastaa").click();
  await accessibleInEveryLook(page, "review-answer");
  await touch(page, here, "2 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.getByText("Anna laite nyt: Mari").waitFor();
  await accessibleInEveryLook(page, "review-hand-over");
  await page.press("button", "Katsotaan jo nyt");
  await touch(page, agreed, "2 kertaa");
  await page.getByLabel("Lisää sanoja lomakkeeseen, jos haluat").waitFor();
  await accessibleInEveryLook(page, "review-seen");
  await page.press("button", "Seuraava tavoite");
});
