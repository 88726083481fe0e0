// Client, close one and professional at one review: each alone, then together; and the T-score, which only the
// professional ever meets.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser, PHONE, TABLET } from "./support/browser.mjs";
import { draftKept, entries, soft } from "./support/kept.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { appStarted, assertCalm, until } from "./support/page.mjs";
import { aFamily, aReview, aScore, aStair, goTo, openPlan, seed, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

let server;
let chromium;
before(async () => {
  server = await serve();
  chromium = await browser({ viewport: TABLET });
});
after(async () => {
  await chromium.close();
  await server.stop();
});

const TALK = ["Vastaan kyllä tai ei.", "Kerron yhden asian.", "Kerron kaksi asiaa.", "Kerron kolme asiaa.", "Kerron koko viikonlopusta."];
const WHO = { client: "aino", "close-one": "liisa", professional: "mari" };

// Aino, her daughter Liisa and the therapist Mari; two goals in progress.
function ainosPlan(id) {
  const plan = aFamily(id);
  const shop = aStair(plan, "shop", { name: "Kävelen itse kauppaan", own: "Haluan hakea itse oman leipäni." });
  shop.act({ do: "set-conditions", text: "rollaattori, kuiva keli" });
  const talk = aStair(plan, "talk", { name: "Kerron ystävälle viikonlopusta", steps: TALK });
  return { plan, shop, talk, as: (pen, role) => pen.as(WHO[role], role) };
}

const at = (plan, path, settings) => openPlan(chromium, server, plan, path, settings);
const go = (page, path) => goTo(page, server, path);

// Everything that the page holds: texts, seen or not, what is typed, and what stands in attributes.
const held = (page) =>
  page.evaluate(() => {
    const drawing = ["d", "viewBox", "href", "src", "class", "style"];
    const parts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) parts.push(["SCRIPT", "STYLE"].includes(node.parentElement.tagName) ? "" : node.data);
      else {
        if (!node.closest("svg")) parts.push(...[...node.attributes].filter((a) => !drawing.includes(a.name)).map((a) => a.value));
        if (typeof node.value === "string") parts.push(node.value);
      }
    }
    return parts.join("\n").replaceAll("\u00ad", "");
  });

const step = (page, question, name) => page.getByRole("group", { name: question }).getByRole("radio", { name });
const touch = (page, question, name) => step(page, question, name).check({ force: true });
const answers = (page, name) => page.getByRole("radio", { name }).check({ force: true });
const folded = (page, words) => page.locator("summary").filter({ hasText: words }).click();
const here = /millä portaalla nyt/;
const agreed = /Minkä portaan sovitte/;
const between = /kahden portaan välissä$/;

test("three answer on one tablet, each alone; then all see where they stand, and agree", async () => {
  const { plan } = ainosPlan("three");
  const page = await at(plan, "/review", { who: "professional", me: "mari" });
  await page.press("button", soft("Loppuarviointi", { whole: false }));
  await page.see("heading", "Kävelen itse kauppaan");

  // Aino: words first, then between two steps, in conditions that were not as usual.
  await answers(page, "Aino, asiakas");
  await page.write("1. Mitä tapahtui?", "Kolmas kerta jäi kahvilaan.");
  await page.getByRole("checkbox", { name: "Olen kahden portaan välissä" }).check({ force: true });
  await page.getByText("Kosketa portaista alempaa").waitFor();
  await touch(page, here, "2 kertaa");
  await page.getByText("Toteutuu kokonaan: Kävelen kauppaan 2 kertaa viikossa.").waitFor();
  await page.getByText("Seuraava, osittain: Kävelen kauppaan 3 kertaa viikossa.").waitFor();
  await folded(page, "Olosuhteet: rollaattori, kuiva keli");
  await page.write("Paikka, apuvälineet ja apu", "ilman rollaattoria");

  // Interrupted in the middle: the same person, words, step and conditions.
  await page.reload();
  await appStarted(page);
  await page.see("heading", "Kävelen itse kauppaan");
  assert.ok(await page.getByRole("radio", { name: "Aino, asiakas" }).isChecked());
  assert.equal(await page.getByLabel("1. Mitä tapahtui?").inputValue(), "Kolmas kerta jäi kahvilaan.");
  assert.ok(await step(page, here, "2 kertaa").isChecked());
  assert.ok(await page.getByRole("checkbox", { name: "Olen kahden portaan välissä" }).isChecked());
  assert.equal(await page.getByLabel("Paikka, apuvälineet ja apu").inputValue(), "ilman rollaattoria");
  await page.press("button", "Oma arvioni on valmis");

  // The device goes on: nothing of the answer is on the screen, nor after a reload.
  const secret = /kahvilaan|ilman rollaattoria|2 kertaa|Merkitsit|osittain/;
  await page.see("heading", "Kiitos. Arviosi on tallessa.");
  await page.getByText("Anna laite nyt seuraavalle.").waitFor();
  await page.getByText("Annoit arviosi.").first().waitFor();
  assert.doesNotMatch(await held(page), secret);
  await page.reload();
  await appStarted(page);
  await page.see("heading", "Kiitos. Arviosi on tallessa.");
  await page.see("button", "Mari vastaa nyt");
  assert.doesNotMatch(await held(page), secret);
  assert.equal(await page.getByRole("group", { name: agreed }).count(), 0);

  // Liisa: nothing of Aino's answer is left on the page, not even what can be undone or was announced.
  await page.press("button", "Liisa vastaa nyt");
  await page.getByText("Aino: on arvioinut").waitFor();
  assert.doesNotMatch(await held(page), /kahvilaan|ilman rollaattoria|Merkitsit/);
  assert.equal(await step(page, here, /./).and(page.getByRole("radio", { checked: true })).count(), 0);
  await page.write("1. Mitä tapahtui?", "Äiti tuli aina itse kotiin.");
  await touch(page, here, "Tavoitetaso");
  await page.press("button", "Oma arvioni on valmis");
  await page.getByText("Anna laite nyt: Mari").waitFor();
  assert.doesNotMatch(await held(page), /kahvilaan|kotiin|Merkitsit/);

  // Mari: the same, then all three on one stair and in sentences.
  await page.press("button", "Mari vastaa nyt");
  await page.getByText("Liisa: on arvioinut").waitFor();
  assert.doesNotMatch(await held(page), /kahvilaan|kotiin/);
  await touch(page, here, "4 kertaa");
  await page.press("button", "Näytä muiden arviot");
  await page.getByText("Olette eri portailla. Mitä kukin on nähnyt?").waitFor();
  const picture = page.getByRole("img", { name: /Portaat ja kunkin arvio/ });
  const rows = (await picture.innerText()).replaceAll("\u00ad", "").replace(/\s+/g, " ");
  assert.match(rows, /Mari Kävelen kauppaan 4 .*Liisa Kävelen kauppaan 3 .*Aino, seuraava osittain Kävelen kauppaan 2 /);
  const sentences = await page.getByRole("list").filter({ hasText: "kahvilaan" }).getByRole("listitem").allInnerTexts();
  assert.equal(sentences.length, 3);
  assert.match(sentences[1], /Aino[\s\S]*2 kertaa viikossa[\s\S]*Tämä toteutuu kokonaan, seuraava osittain\.[\s\S]*Olosuhteet: ilman rollaattoria[\s\S]*kahvilaan/);
  assert.match(sentences[2], /Liisa[\s\S]*Olosuhteet: rollaattori, kuiva keli/);
  // Nothing is reckoned from the three.
  assert.equal(await page.getByRole("group", { name: agreed }).getByRole("radio", { checked: true }).count(), 0);

  // What is agreed: its own act, its own conditions, and words.
  await touch(page, agreed, "2 kertaa");
  await page.getByText("Sovitte: Kävelen kauppaan 2 kertaa").first().waitFor();
  await page.getByRole("checkbox", { name: "Sovimme, että ollaan kahden portaan välissä" }).check({ force: true });
  await page.write("Lisää sanoja lomakkeeseen, jos haluat", "Joka toinen viikko kolmesti.");
  await page.press("button", "Seuraava tavoite");
  await page.see("heading", "Kerron ystävälle viikonlopusta");

  // Back after a reload: it stands, once, and shows in the picture with a mark of its own.
  await draftKept(page, "/at", "talk");
  await page.reload();
  await appStarted(page);
  await page.see("heading", "Kerron ystävälle viikonlopusta");
  await page.press("button", "Edellinen tavoite");
  await page.see("heading", "Kävelen itse kauppaan");
  assert.ok(await step(page, agreed, "2 kertaa").isChecked());
  assert.match(await picture.innerText(), /Sovittu yhdessä, seuraava osittain/);
  await go(page, "/plan/three/goal/shop");
  const story = await page.locator("main").innerText();
  assert.match(story, /Sovittu yhdessä \(Loppu\u00ad?arviointi\):\s+Kävelen kauppaan 2 kertaa viikossa\.\s+Tämä toteutuu kokonaan, seuraava osittain\.\s+Olosuhteet: rollaattori, kuiva keli\s+”Joka toinen viikko kolmesti\.”/);
  assert.match(story, /Aino \(Loppu\u00ad?arviointi\):\s+Kävelen kauppaan 2 kertaa viikossa\.\s+Tämä toteutuu kokonaan, seuraava osittain\.\s+Olosuhteet: ilman rollaattoria/);
  await go(page, "/plan/three/form");
  const sheet = (await page.getByRole("article").innerText()).replaceAll("\u00ad", "");
  assert.match(sheet, /taso −1 \(Kävelen kauppaan 2 kertaa viikossa\.\), toteutuu kokonaan, seuraava taso osittain/);
  assert.match(sheet, /Olosuhteet arvioitaessa\s+rollaattori, kuiva keli/);
  assert.match(sheet, /Kolmas kerta jäi kahvilaan\.\s+Olosuhteet: ilman rollaattoria/);
  assertCalm(page);
});

test("between two steps asks for words once and never on the top step", async () => {
  const { plan } = ainosPlan("between");
  aReview(plan, "r1", "interim");
  const page = await at(plan, "/review", { who: "client", me: "aino" });
  await page.press("button", "Jatka arviointia");
  await touch(page, here, "5 kertaa");
  assert.equal(await page.getByRole("checkbox", { name: between }).count(), 0);
  await touch(page, here, "4 kertaa");
  const box = page.getByRole("checkbox", { name: between });
  await box.check({ force: true });
  await touch(page, here, "5 kertaa");
  await touch(page, here, "4 kertaa");
  assert.equal(await box.isChecked(), false);
  await box.check({ force: true });
  await page.press("button", "Oma arvioni on valmis");
  await until(page, () => document.activeElement?.tagName === "TEXTAREA" && document.querySelector("#urgent").textContent.includes("mikä seuraavasta portaasta jo sujuu"));
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Katsotaan jo nyt");
  await page.see("heading", "Arviot");
  await page.getByText("Tämä toteutuu kokonaan, seuraava osittain.").waitFor();
  // Changed later: the same answer, once.
  await page.press("button", "Muuta omaa arviota");
  await box.uncheck({ force: true });
  await page.press("button", "Oma arvioni on valmis");
  await page.see("heading", "Arviot");
  await page.getByText("Tämä toteutuu kokonaan, seuraava osittain.").waitFor({ state: "detached" });
});

test("who is not here is not waited for, and a step that nobody else could see gives way", async () => {
  const { plan } = ainosPlan("wish");
  aReview(plan, "r1", "interim");
  const page = await at(plan, "/review", { who: "client", me: "aino" });
  await page.press("button", "Jatka arviointia");
  await touch(page, here, "2 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.see("heading", "Kiitos. Arviosi on tallessa.");
  // The way back stands at the card.
  await page.press("button", "Kumoa");
  await touch(page, here, "5 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Muuta omaa arviota");
  await touch(page, here, "4 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.press("button", "Katsotaan jo nyt");
  await page.see("heading", "Arviot");
  await page.reload();
  await appStarted(page);
  await page.see("heading", "Arviot");
  const scores = page.getByRole("list").filter({ hasText: "4 kertaa" }).getByRole("listitem");
  assert.equal(await scores.count(), 1);
  assert.doesNotMatch(await held(page), /Aino, ensin|keskustelun jälkeen/);
  assertCalm(page);
});

// Liisa and Mari have answered; Aino has not.
function withAnswers(id) {
  const people = ainosPlan(id);
  aReview(people.plan, "r1", "interim");
  aScore(people.as(people.shop, "close-one"), 0, { happened: "Äiti tuli itse kotiin.", review: "r1" });
  aScore(people.as(people.shop, "professional"), 1, { review: "r1" });
  return people;
}

test("a step changed after the talk stands beside what was said alone, everywhere", async () => {
  const page = await at(withAnswers("talk").plan, "/review", { who: "client", me: "aino" });
  await page.press("button", "Jatka arviointia");
  await page.write("1. Mitä tapahtui?", "Kolmas kerta jäi kahvilaan.");
  await touch(page, here, "2 kertaa");
  await page.press("button", "Näytä muiden arviot");
  await page.see("heading", "Arviot");
  // Its undo stands beside it, above what is agreed.
  const undo = await (await page.see("button", "Kumoa")).boundingBox();
  assert.ok(undo.y < (await (await page.see("heading", agreed)).boundingBox()).y);
  await page.press("button", "Muuta omaa arviota");
  await touch(page, here, "Tavoitetaso");
  await page.press("button", "Oma arvioni on valmis");
  await page.getByText(soft("Aino, keskustelun jälkeen")).last().waitFor();
  const list = page.getByRole("list").filter({ hasText: "kahvilaan" }).getByRole("listitem");
  const sentences = (await list.allInnerTexts()).map((t) => t.replaceAll("\u00ad", "").replace(/\s+/g, " "));
  assert.equal(sentences.length, 4);
  assert.match(sentences[0], /^Aino, ensin Kävelen kauppaan 2 kertaa viikossa\./);
  assert.match(sentences[1], /^Aino, keskustelun jälkeen .*3 kertaa viikossa\./);
  const picture = (await page.getByRole("img", { name: /Portaat ja kunkin arvio/ }).innerText()).replaceAll("\u00ad", "").replace(/\s+/g, " ");
  assert.match(picture, /Aino, keskustelun jälkeen Liisa Kävelen kauppaan 3 .*Aino, ensin Kävelen kauppaan 2 /);
  await page.getByText("Olette eri portailla. Mitä kukin on nähnyt?").waitFor();

  await go(page, "/plan/talk/goal/shop");
  const story = (await page.locator("main").innerText()).replaceAll("\u00ad", "");
  assert.match(story, /Aino, keskustelun jälkeen \(Väliarviointi\):\s+Kävelen kauppaan 3/);
  assert.match(story, /Aino \(Väliarviointi\):\s+Kävelen kauppaan 2/);
  await go(page, "/plan/talk/form");
  const sheet = (await page.getByRole("article").innerText()).replaceAll("\u00ad", "");
  assert.equal(sheet.match(/Muutettu keskustelun jälkeen/g).length, 1);
  assertCalm(page);
});

test("a score is undone by its giver alone, what was agreed by anyone", async () => {
  const people = withAnswers("whose");
  aScore(people.shop, 0, { review: "r1" });
  aScore(people.as(people.shop, "professional"), -1, { review: "r1", kind: "agree-score" });
  const page = await at(people.plan, "/goal/shop", { who: "client", me: "aino" });
  const all = page.getByRole("button", { name: /Näytä koko historia/ });
  const told = (sentence) => page.getByRole("listitem").filter({ hasText: sentence }).filter({ has: page.getByRole("time") });
  const undo = (sentence) => told(sentence).getByRole("button", { name: /^Kumoa/ }).count();
  const check = async (expected) => {
    await all.click();
    for (const [sentence, count] of Object.entries(expected)) {
      await told(sentence).first().waitFor();
      assert.equal(await undo(sentence), count, sentence);
    }
  };
  await check({ "Mari arvioi:": 0, "Liisa arvioi:": 0, "Aino arvioi:": 1, "Mari merkitsi yhdessä sovitun": 1 });
  await settle(page, { lang: "fi", who: "professional", me: "mari" });
  await check({ "Mari arvioi:": 1, "Liisa arvioi:": 0, "Aino arvioi:": 0, "Mari merkitsi yhdessä sovitun": 1 });
});

test("undoing what was agreed anew brings the former step back, and the box beside it follows", async () => {
  const people = withAnswers("anew");
  aScore(people.shop, 0, { review: "r1" });
  const page = await at(people.plan, "/review", { who: "client", me: "aino" });
  await page.press("button", "Jatka arviointia");
  const box = page.getByRole("checkbox", { name: "Sovimme, että ollaan kahden portaan välissä" });
  await touch(page, agreed, "2 kertaa");
  await page.getByText("Sovitte: Kävelen kauppaan 2").first().waitFor();
  await box.check({ force: true });
  await page.getByText("Tämä toteutuu kokonaan, seuraava osittain.").waitFor();
  await page.press("button", "Kumoa");
  await page.getByText("Tämä toteutuu kokonaan, seuraava osittain.").waitFor({ state: "detached" });
  assert.ok(await step(page, agreed, "2 kertaa").isChecked());
  assert.equal(await box.isChecked(), false);

  await touch(page, agreed, "4 kertaa");
  await page.getByText("Sovitte: Kävelen kauppaan 4").first().waitFor();
  await page.press("button", "Kumoa");
  await until(page, () => document.querySelector("input[name=agreed]:checked")?.value === "-1");
  const undo = page.getByRole("button", { name: "Kumoa", exact: true });
  await undo.waitFor({ state: "detached" });
  // From history as well, long after.
  await touch(page, agreed, "4 kertaa");
  await undo.waitFor();
  await go(page, "/plan/anew/goal/shop");
  await page.getByRole("button", { name: /^Kumoa Aino merkitsi yhdessä sovitun portaan: Kävelen kauppaan 4/ }).click();
  await page.getByText("Kumosit muutoksen.").first().waitFor();
  await go(page, "/plan/anew/review");
  await page.see("heading", "Kävelen itse kauppaan");
  await until(page, () => document.querySelector("input[name=agreed]:checked")?.value === "-1");
  assertCalm(page);
});

test("the usual conditions go with one touch, and others with the words told about it", async () => {
  const { plan } = ainosPlan("usual");
  const page = await at(plan, "", { who: "client", me: "aino" });
  await page.getByRole("group", { name: /Kävelen itse kauppaan/ }).getByRole("radio", { name: "2 kertaa" }).check({ force: true });
  await page.getByText("Merkitsit: Kävelen kauppaan 2").first().waitFor();
  await go(page, "/plan/usual/goal/shop");
  await page.getByText("Olosuhteet: rollaattori, kuiva keli").first().waitFor();
  await page.press("button", "Kerro, mitä tapahtui");
  await page.write("Mitä tapahtui? Kerro omin sanoin.", "Satoi, mutta lähdin.");
  await folded(page, "Olosuhteet: rollaattori, kuiva keli");
  await page.write("Paikka, apuvälineet ja apu", "rollaattori, sade");
  await page.press("button", "Tallenna");
  await page.see("button", "Kerro, mitä tapahtui");
  const main = await page.locator("main").innerText();
  assert.match(main, /Aino:\s+Kävelen kauppaan 2 kertaa viikossa\.\s+Olosuhteet: rollaattori, sade\s+”Satoi, mutta lähdin\.”/);
  // It is the same score, told more of.
  assert.equal((await acts(page, "usual")).filter((act) => act === "give-score").length, 1);
  assert.ok(!(await acts(page, "usual")).includes("take-back"));
  // Between two steps is another score in one act, with one bar to take it back.
  await page.press("button", "Kerro, mitä tapahtui");
  await page.getByRole("checkbox", { name: between }).check({ force: true });
  await page.write("Mitä tapahtui? Kerro omin sanoin.", "Kolmas kerta jäi puoliväliin.");
  await page.press("button", "Tallenna");
  const undo = page.getByRole("button", { name: "Kumoa", exact: true });
  await undo.first().waitFor();
  assert.equal(await undo.count(), 1);
  await undo.click();
  await undo.waitFor({ state: "detached" });
  assert.match(await page.locator("main").innerText(), /”Satoi, mutta lähdin\.”/);
  assertCalm(page);
});

const acts = async (page, plan) => (await entries(page)).filter((entry) => entry.plan === plan).map((entry) => entry.act.do);

test("a second press opens no second review and gives no second answer", async () => {
  const { plan } = ainosPlan("twice");
  const page = await at(plan, "/review", { who: "professional", me: "mari" });
  await (await page.see("button", soft("Väliarviointi", { whole: false }))).dblclick();
  await page.see("heading", "Kävelen itse kauppaan");
  await touch(page, here, "2 kertaa");
  await page.twice("button", "Oma arvioni on valmis");
  await page.see("heading", "Kiitos. Arviosi on tallessa.");
  const written = await acts(page, "twice");
  assert.deepEqual(["open-review", "give-score", "take-back"].map((what) => written.filter((act) => act === what).length), [1, 1, 0]);
  assertCalm(page);
});

test("what is under cover is not on the form either", async () => {
  const { plan, shop, as } = ainosPlan("cover");
  aReview(plan, "r1", "interim");
  aScore(as(shop, "close-one"), 1, { happened: "Leipäpussi kädessä.", review: "r1" });
  const page = await at(plan, "/form", { who: "client", me: "aino" });
  await page.getByRole("article").getByText("Kävelen itse kauppaan").first().waitFor();
  assert.doesNotMatch(await held(page), /Leipäpussi/);
  await settle(page, { lang: "fi", who: "close-one", me: "liisa" });
  await page.getByText("Leipäpussi kädessä.").waitFor();
});

// Two goals from −2 to +1 and +1: start 50 − 40/√2.6 = 25, reached 50 + 20/√2.6 = 62, change +37.
function agreedPlan(id) {
  const { plan, shop, talk, as } = ainosPlan(id);
  aReview(plan, "r1", "final");
  for (const pen of [shop, talk]) {
    for (const [at, role] of Object.keys(WHO).entries()) aScore(as(pen, role), at === 1 ? 0 : 1, { review: "r1" });
    aScore(pen, 1, { review: "r1", kind: "agree-score" });
  }
  const gone = aStair(plan, "gone", { name: "Soitan kitaraa", status: "dropped", reason: "Kitara meni rikki.", ended: "2026-10-10" });
  aScore(gone, -1, { on: "2026-10-01" });
  const draft = plan.goal("draft");
  draft.act({ do: "begin-goal", on: "2026-11-20" });
  draft.act({ do: "set-goal-name", text: "Käyn uimassa" });
  return plan;
}

const NAMES = /T-lukuarvo|T-värde|T-score|Kiresuk|Turner-Stokes/i;
const FIGURES = /(^|[^\d.,])(25|62|37)([^\d.,]|$)/m;
const STEPS_OF_REVIEW = {
  fi: ["Avaa arviointi", /^Kiitos/, "Arvioinnin alkuun", "Seuraava tavoite", "Arviointi on valmis"],
  sv: ["Öppna utvärderingen", /^Tack/, "Till början av utvärderingen", "Nästa mål", "Utvärderingen är klar"],
  en: ["Open the review", /^Thank/, "To the start of the review", "Next goal", "The review is ready"],
};
const SCREENS = ["", "/goal/shop", "/goal/gone", "/details", "/trash", "/review", "/form"];

for (const role of ["client", "close-one"]) {
  test(`no screen of a ${role} holds a T-score, in any language`, async () => {
    const plan = agreedPlan(`never-${role}`);
    const page = await at(plan, "", { who: role, me: WHO[role], plan: plan.id });
    const never = async (where) => {
      const all = await held(page);
      assert.doesNotMatch(all, NAMES, where);
      assert.doesNotMatch(all, FIGURES, where);
    };
    for (const lang of ["fi", "sv", "en"]) {
      await settle(page, { lang, who: role, me: WHO[role], plan: plan.id });
      for (const path of SCREENS) {
        await go(page, `/plan/${plan.id}${path}`);
        if (path === "/form") await page.getByRole("article").getByText("Kävelen itse kauppaan").first().waitFor();
        await never(`${lang} ${path}`);
      }
      // The review's own steps: its end, one goal of it, back at its beginning, and through to the end.
      const [goOn, thanks, begin, next, end] = STEPS_OF_REVIEW[lang];
      await page.goto(`${server.url}/plan/${plan.id}/review`, { waitUntil: "commit" });
      await page.press("button", goOn);
      await page.see("heading", thanks);
      await never(`${lang} end`);
      await page.press("button", /Kävelen itse kauppaan/);
      await page.see("heading", "Kävelen itse kauppaan");
      await never(`${lang} goal`);
      await page.press("button", begin);
      await page.press("button", goOn);
      await page.press("button", next);
      await page.see("heading", "Kerron ystävälle viikonlopusta");
      await page.press("button", end);
      await page.see("heading", thanks);
    }
    assertCalm(page);
  });
}

test("the professional finds the T-score with all it rests on, and not while somebody else answers", async () => {
  const plan = agreedPlan("pro");
  const page = await at(plan, "/review", { who: "professional", me: "mari" });
  const reached = page.getByRole("row", { name: /Saavutettu/ });
  await folded(page, soft("Ammattilaiselle: T-lukuarvo", { whole: false }));
  assert.match(await reached.first().innerText(), /62 \(mukana 2\/2 tavoitetta\)/);
  assert.match(await page.getByRole("row", { name: /Alussa/ }).first().innerText(), /25 \(mukana 2\/2/);
  assert.match(await page.getByRole("row", { name: /Muutos/ }).first().innerText(), /\+37 /);
  // With the dropped one at −1: 50 + 10/√(0.7·3 + 0.3·9) = 54.56.
  assert.match(await reached.nth(1).innerText(), /55 \(mukana 3\/3/);
  const main = (await page.locator("main").innerText()).replaceAll("\u00ad", "");
  assert.match(main, /Mukana luvussa\s+Kävelen itse kauppaan: alussa −2, saavutettu \+1\s+Kerron ystävälle viikonlopusta: alussa −2, saavutettu \+1/);
  assert.match(main, /Soitan kitaraa: jäi kesken 10\.10\.2026\. Kitara meni rikki\. Sen taso −1/);
  assert.match(main, /Käyn uimassa: tavoite on vielä kesken/);
  assert.match(main, /alle kolme/);
  assert.match(main, /±24 pistettä/);
  await folded(page, "Miten luku lasketaan");
  await page.getByRole("math", { name: /neliöjuuri/ }).waitFor();
  await page.getByText("Saavutettu: 50 + 10 × (+2) ÷ √(0,7 × 2 + 0,3 × 2²) ≈ 62").waitFor();
  await page.getByText(/Kiresuk TJ/).waitFor();
  await page.getByText(/erratum to pages/).waitFor();

  // Aino holds the tablet: not even at the review's beginning.
  await page.press("button", "Avaa arviointi");
  await page.press("button", /Kävelen itse kauppaan/);
  await answers(page, "Aino, asiakas");
  await page.press("button", "Arvioinnin alkuun");
  await page.see("heading", "Arviointi");
  assert.doesNotMatch(await held(page), NAMES);
  // Mari's own form for the client has none either.
  await go(page, "/plan/pro/form");
  await page.getByRole("article").getByText("T-lukuarvo").first().waitFor();
  await page.getByRole("radio", { name: "Asiakkaalle" }).check({ force: true });
  await page.getByRole("article").getByText("T-lukuarvo").first().waitFor({ state: "detached" });
});

test("weights are for all goals or for none, said by name, and can be undone", async () => {
  const plan = agreedPlan("weights");
  const page = await at(plan, "/review", { who: "professional", me: "mari" });
  const weigh = (goal, weight) => page.getByRole("group", { name: goal }).getByRole("radio", { name: weight }).check({ force: true });
  const reached = page.getByRole("row", { name: /Saavutettu/ }).first();
  await folded(page, soft("Ammattilaiselle: T-lukuarvo", { whole: false }));
  await folded(page, "Tavoitteiden tärkeys");
  await page.getByText("Tärkeyttä ei ole valittu. Kaikki tavoitteet ovat yhtä tärkeitä.").waitFor();
  await weigh("Kävelen itse kauppaan", /^3/);
  await page.getByText("Tärkeys puuttuu: Kerron ystävälle viikonlopusta, Soitan kitaraa.").waitFor();
  assert.match(await reached.innerText(), /62 /);
  await weigh("Kerron ystävälle viikonlopusta", /^1/);
  await weigh("Soitan kitaraa", /^2/);
  await page.getByText("Tärkeys on valittu kaikille tavoitteille, ja se vaikuttaa lukuun.").waitFor();
  // Weights 3 and 1, both at +1: 50 + 40/√(0.7·10 + 0.3·16) = 50 + 40/3.4351 = 61.64.
  // With the dropped one, weight 2 at −1: 50 + 20/√(0.7·14 + 0.3·36) = 50 + 20/4.5387 = 54.41.
  assert.match(await page.getByRole("row", { name: /Saavutettu/ }).nth(1).innerText(), /54 \(/);
  assert.match(await page.locator("main").innerText(), /Kävelen itse kauppaan: alussa −2, saavutettu \+1 · tärkeys 3/);
  await page.reload();
  await appStarted(page);
  await folded(page, soft("Ammattilaiselle: T-lukuarvo", { whole: false }));
  await folded(page, "Tavoitteiden tärkeys");
  assert.ok(await page.getByRole("group", { name: "Soitan kitaraa" }).getByRole("radio", { name: /^2/ }).isChecked());
  await page.press("button", "Poista tärkeys kaikilta");
  await page.getByText("Tärkeyttä ei ole valittu.").waitFor();
  await page.press("button", "Kumoa");
  await page.getByText("Tärkeys on valittu kaikille").waitFor();
  assert.ok(await page.getByRole("group", { name: "Kävelen itse kauppaan" }).getByRole("radio", { name: /^3/ }).isChecked());
  await go(page, "/plan/weights/form");
  await page.getByText("Tärkeys: Kävelen itse kauppaan 3, Kerron ystävälle viikonlopusta 1, Soitan kitaraa 2.").waitFor();
  assertCalm(page);
});

test("a review at the start is where the change begins, and can be looked at again", async () => {
  const { plan, shop, talk } = ainosPlan("start");
  aReview(plan, "r0", "start", "2026-11-01");
  for (const pen of [shop, talk]) aScore(pen, -1, { review: "r0", kind: "agree-score", on: "2026-11-01" });
  aReview(plan, "r1", "final");
  for (const pen of [shop, talk]) aScore(pen, 1, { review: "r1", kind: "agree-score" });
  const page = await at(plan, "/review", { who: "professional", me: "mari" });
  await folded(page, soft("Ammattilaiselle: T-lukuarvo", { whole: false }));
  // Agreed at the start −1 −1: 50 − 20/√2.6 = 37.6; reached 62.4; change 24.8.
  assert.match(await page.getByRole("row", { name: /Alussa/ }).innerText(), /38 \(/);
  assert.match(await page.getByRole("row", { name: /Muutos/ }).innerText(), /\+25 /);
  await page.press("button", "Alkuarviointi 1.11.2026");
  await page.getByRole("heading", { level: 1, name: "Alkuarviointi 1.11.2026" }).waitFor();
  await page.getByText("Kävelen kauppaan 2 kertaa viikossa.").first().waitFor();
  await folded(page, soft("Ammattilaiselle: T-lukuarvo", { whole: false }));
  assert.equal(await page.getByRole("row", { name: /Muutos/ }).count(), 0);
  await page.getByText("Tästä lähdetään.").waitFor();
});

test("everyone can use these, in every look", async () => {
  const { plan, shop, as } = ainosPlan("looks");
  aReview(plan, "r1", "interim");
  aScore(as(shop, "close-one"), 0, { happened: "Näin, kun äiti palasi leipäpussin kanssa.", review: "r1" });
  aScore(as(shop, "professional"), 1, { happened: "Kävely oli varmaa.", review: "r1" });
  const page = await at(plan, "/review", { who: "client", me: "aino" });
  await page.press("button", "Jatka arviointia");
  await page.write("1. Mitä tapahtui?", "Kolmas kerta jäi kahvilaan.");
  await touch(page, here, "2 kertaa");
  await page.getByRole("checkbox", { name: between }).check({ force: true });
  await folded(page, "Olosuhteet:");
  await accessibleInEveryLook(page, "roles-between");
  await page.press("button", "Näytä muiden arviot");
  await page.getByText(/Olette eri portailla/).waitFor();
  await touch(page, agreed, "2 kertaa");
  await page.getByLabel("Lisää sanoja lomakkeeseen, jos haluat").waitFor();
  await accessibleInEveryLook(page, "roles-views");
  await page.press("button", "Muuta omaa arviota");
  await touch(page, here, "4 kertaa");
  await page.press("button", "Oma arvioni on valmis");
  await page.getByText(soft("Aino, keskustelun jälkeen")).last().waitFor();
  await accessibleInEveryLook(page, "roles-after-talk");
  await settle(page, { lang: "fi", who: "professional", me: "mari" });
  await page.press("button", "Seuraava tavoite");
  await page.see("heading", "Kerron ystävälle viikonlopusta");
  await touch(page, here, "Kerron kaksi asiaa.");
  await page.press("button", "Oma arvioni on valmis");
  await page.see("heading", "Kiitos. Arviosi on tallessa.");
  await accessibleInEveryLook(page, "roles-hand-over");
  const other = agreedPlan("figures");
  await seed(page, other);
  for (const lang of ["fi", "sv", "en"]) {
    await settle(page, { lang, who: "professional", me: "mari" });
    await go(page, "/plan/figures/review");
    await folded(page, /T-lukuarvo|T-värde|T-score/);
    await folded(page, /Miten luku|Hur värdet|How the figure/);
    await folded(page, /Tavoitteiden tärkeys|Målens betydelse|Importance of the goals/);
    await page.getByRole("radio", { name: /^3/ }).first().check({ force: true });
    await accessibleInEveryLook(page, `roles-figures-${lang}`);
  }
  // Words that were being told are there again when the screen is turned and made anew.
  await page.setViewportSize(PHONE);
  await go(page, "/plan/looks/goal/shop");
  await page.press("button", "Say what happened");
  await page.write(/What happened/, "It rained, but I went.");
  await page.getByRole("checkbox", { name: /between two steps/ }).check({ force: true });
  await folded(page, "Conditions");
  await accessibleInEveryLook(page, "roles-tell-en");
});
