// From today and the target to five proposed sentences, for each kind of indicator; accepted one by one or all at once;
// what is said where five do not fit; the list of help as one's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, TABLET } from "./support/browser.mjs";
import { entries, soft } from "./support/kept.mjs";
import { appStarted, assertCalm, open } from "./support/page.mjs";
import { aPlan, seed, settle, TODAY } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

const number = (n) => ({ amount: Math.round(n * 1000), words: "" });
const words = (words) => ({ words });

// A goal that is made as far as its stair.
function measured(plan, id, { name, kind, unit, today, target }) {
  const pen = plan.goal(id);
  plan.goals += 1;
  pen.act({ do: "begin-goal", on: TODAY });
  pen.act({ do: "set-goal-name", text: name });
  pen.act({ do: "set-indicator", kind, name: "", ...(unit ? { unit } : {}) });
  pen.act({ do: "set-today", ...today });
  pen.act({ do: "set-target", ...target });
  pen.act({ do: "set-expected-by", on: "2030-06-30" });
}

async function withGoals(goals, { lang = "fi", viewport } = {}) {
  const chromium = await browser({ viewport });
  const page = await open(chromium, `${server.url}/settings`);
  const plan = aPlan("plan1", { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  for (const [id, goal] of Object.entries(goals)) measured(plan, id, goal);
  await seed(page, plan);
  await settle(page, { lang, who: "client", me: "aino", plan: "plan1" });
  await appStarted(page);
  return { chromium, page };
}

async function ask(page, goal, question) {
  await page.goto(`${server.url}/plan/plan1/goal/${goal}/edit/${question}`);
  await appStarted(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const STAIR = /Viisi porrasta ylhäältä alas|Fem steg uppifrån ned|Five steps from the top down/;

// The rows, the lowest first: what the step says, and whether it is marked as a proposal.
async function rows(page) {
  const rows = await page.getByRole("list", { name: STAIR }).getByRole("listitem").all();
  const texts = await Promise.all(rows.map((row) => row.innerText()));
  return texts.reverse().map((text) => ({ text: text.replaceAll("\u00ad", ""), proposed: /Ehdotus|Förslag|Suggestion/.test(text) }));
}

async function assertStair(page, sentences) {
  const found = await rows(page);
  sentences.forEach((sentence, at) => assert.ok(found[at].text.includes(sentence), `step ${at} says “${sentence}”: ${found[at].text}`));
  return found;
}

const WALK = { name: "Kävelen lähikauppaan", kind: "count", unit: "times-per-week", today: number(1), target: number(3) };

test("each kind of indicator becomes five sentences of the goal's own words", async () => {
  const cases = {
    often: [WALK, ["kerran", "2 kertaa", "3 kertaa", "4 kertaa", "5 kertaa"].map((n) => `Kävelen lähikauppaan ${n} viikossa.`)],
    fewer: [{ name: "Jätän aterian väliin", kind: "count", unit: "times-per-week", today: number(4), target: number(2) }, [...["4 kertaa", "3 kertaa", "2 kertaa", "kerran"].map((n) => `Jätän aterian väliin ${n} viikossa.`), "En jätä ateriaa väliin enää."]],
    pieces: [{ name: "Nimeän kuvia", kind: "count", unit: "pieces", today: number(2), target: number(6) }, [2, 4, 6, 8, 10].map((n) => `Nimeän kuvia yhteensä ${n} kappaletta.`)],
    quicker: [{ name: "Puen paidan", kind: "time", unit: "minutes", today: number(20), target: number(10) }, [20, 15, 10, 7, 3].map((n) => `Puen paidan ${n} minuutissa.`)],
    shorter: [{ name: "Makaan sängyssä päivällä", kind: "time", unit: "hours", today: number(8), target: number(4) }, ["8 tuntia", "6 tuntia", "4 tuntia", "2,5 tuntia", "1 tunnin"].map((n) => `Makaan sängyssä päivällä ${n}.`)],
    alone: [
      { name: "Pukeudun aamulla itse", kind: "help", today: words("kahden avustajan kanssa"), target: words("kosketuksella ohjattuna") },
      ["kahden avustajan kanssa", "yhden avustajan kanssa", "kosketuksella ohjattuna", "sanoilla ohjattuna", "yksin"].map((n) => `Pukeudun aamulla ${n}.`),
    ],
    within: [{ name: "Kävelen 200 metriä", kind: "distance", unit: "metres", today: number(0), target: number(100) }, ["En kävele vielä.", ...[50, 100, 150, 200].map((n) => `Kävelen ${n} metriä.`)]],
    longer: [{ name: "Luen lehteä", kind: "time", unit: "minutes", today: number(10), target: number(20) }, [10, 15, 20, 25, 30].map((n) => `Luen lehteä ${n} minuuttia.`)],
    far: [{ name: "Kävelen", kind: "distance", unit: "metres", today: number(100), target: number(200) }, [100, 150, 200, 250, 300].map((n) => `Kävelen ${n} metriä.`)],
    help: [
      { name: "Nousen sängystä", kind: "help", today: words("kahden avustajan kanssa"), target: words("kosketuksella ohjattuna") },
      ["kahden avustajan kanssa", "yhden avustajan kanssa", "kosketuksella ohjattuna", "sanoilla ohjattuna", "yksin"].map((n) => `Nousen sängystä ${n}.`),
    ],
    share: [{ name: "Muistan lääkkeeni", kind: "share", unit: "percent", today: number(45), target: number(70) }, [45, 55, 70, 80, 95].map((n) => `Muistan lääkkeeni ${n} prosentissa kerroista.`)],
    rating: [{ name: "Arvioin jaksamiseni", kind: "rating", unit: "points", today: number(3), target: number(6) }, [3, 4, 6, 7, 9].map((n) => `Arvioin jaksamiseni, ja oma arvioni siitä on ${n}/10.`)],
  };
  const { chromium, page } = await withGoals(Object.fromEntries(Object.entries(cases).map(([id, [goal]]) => [id, goal])));
  for (const [id, [, sentences]] of Object.entries(cases)) {
    await ask(page, id, "steps");
    const found = await assertStair(page, sentences);
    assert.ok(found.every((row) => row.proposed), `${id}: all five are marked`);
  }
  assertCalm(page);
  await chromium.close();
});

test("in Swedish and English too", async () => {
  for (const [lang, name, week] of [
    ["sv", "Jag går till närbutiken", ["en gång i veckan", "2 gånger i veckan", "3 gånger i veckan"]],
    ["en", "I walk to the corner shop", ["once a week", "2 times a week", "3 times a week"]],
  ]) {
    const { chromium, page } = await withGoals({ walk: { ...WALK, name } }, { lang });
    await ask(page, "walk", "steps");
    await assertStair(page, week.map((n) => `${name} ${n}.`));
    await chromium.close();
  }
});

test("a proposal is accepted by itself, rewritten, or accepted with all, and each can be taken back", async () => {
  const { chromium, page } = await withGoals({ walk: WALK });
  await ask(page, "walk", "steps");
  await page.press("button", "Hyväksy: Kävelen lähikauppaan kerran viikossa.");
  await page.getByText("Hyväksyit portaan: Kävelen lähikauppaan kerran viikossa.").first().waitFor();
  assert.deepEqual((await rows(page)).map((row) => row.proposed), [false, true, true, true, true]);
  await page.press("button", "Kumoa");
  await page.see("button", "Hyväksy: Kävelen lähikauppaan kerran viikossa.");
  assert.ok((await rows(page))[0].proposed, "it is a proposal again");

  await page.press("button", "Muuta: Kävelen lähikauppaan 5 kertaa viikossa.");
  await page.getByRole("textbox", { name: /ylin porras/ }).fill("Kävelen lähikauppaan joka arkipäivä.");
  await page.press("button", "Valmis");
  await page.getByText("Kävelen lähikauppaan joka arkipäivä.").first().waitFor();
  assert.deepEqual((await rows(page)).map((row) => row.proposed), [true, true, true, true, false], "what is rewritten is one's own");

  await page.press("button", "Hyväksyn nämä portaat");
  await page.getByRole("heading", { level: 1, name: "Mitä välietappeja on matkalla?" }).waitFor();
  await page.getByText("Hyväksyit ehdotetut portaat: 4").first().waitFor();
  await ask(page, "walk", "steps");
  assert.ok((await rows(page)).every((row) => !row.proposed));
  assertCalm(page);
  await chromium.close();
});

test("a trembling hand that presses twice accepts the steps once", async () => {
  const { chromium, page } = await withGoals({ walk: WALK });
  await ask(page, "walk", "steps");
  await page.twice("button", "Hyväksyn nämä portaat");
  await page.getByRole("heading", { level: 1, name: "Mitä välietappeja on matkalla?" }).waitFor();
  const accepted = (await entries(page)).filter(({ act }) => act.do === "write-step" && act.origin === "person");
  assert.equal(accepted.length, 5);
  assertCalm(page);
  await chromium.close();
});

test("and one step once", async () => {
  const { chromium, page } = await withGoals({ walk: WALK });
  await ask(page, "walk", "steps");
  await page.twice("button", "Hyväksy: Kävelen lähikauppaan kerran viikossa.");
  await page.getByText("Hyväksyit portaan: Kävelen lähikauppaan kerran viikossa.").first().waitFor();
  const accepted = (await entries(page)).filter(({ act }) => act.do === "write-step" && act.origin === "person");
  assert.equal(accepted.length, 1);
  await chromium.close();
});

test("another way of counting empties the numbers, keeps them in sight and can be taken back", async () => {
  const { chromium, page } = await withGoals({ read: { name: "Luen lehteä", kind: "time", unit: "minutes", today: number(10), target: number(20) } });
  await ask(page, "read", "steps");
  await page.press("button", "Hyväksy: Luen lehteä 10 minuuttia.");
  // It is kept when it is said.
  await page.getByText("Hyväksyit portaan: Luen lehteä 10 minuuttia.").first().waitFor();
  await ask(page, "read", "indicator");
  await page.getByRole("radio", { name: /Määrä|kertaa/ }).first().check({ force: true });
  await page.press("button", "Jatka");
  // The next question is there when the answer is kept.
  await page.getByRole("heading", { level: 1, name: "Miten asia on tänään?" }).waitFor();
  await page.getByText("Ennen: 10 minuuttia").waitFor();
  assert.equal(await page.getByLabel("Luku nyt").inputValue(), "");
  await ask(page, "read", "steps");
  const found = await rows(page);
  assert.ok(found[0].text.includes("Luen lehteä 10 minuuttia."), "what was accepted stands");
  assert.ok(found.slice(1).every((row) => !/minuuttia|kertaa/.test(row.text)), "nothing of the old numbers is proposed");
  await ask(page, "read", "today");
  await page.getByLabel("Luku nyt").fill("2");
  await page.getByLabel("Luku nyt").blur();
  await page.getByText("Ennen: 10 minuuttia").waitFor({ state: "detached" });
  assertCalm(page);
  await chromium.close();
});

test("the undo of another way of counting brings the numbers back", async () => {
  const { chromium, page } = await withGoals({ read: { name: "Luen lehteä", kind: "time", unit: "minutes", today: number(10), target: number(20) } });
  await ask(page, "read", "indicator");
  await page.getByRole("radio", { name: "sekuntia" }).check({ force: true });
  await page.getByRole("textbox", { name: "Mitä lasket tai katsot?" }).focus();
  await page.getByRole("textbox", { name: "Mitä lasket tai katsot?" }).blur();
  await page.see("button", "Kumoa");
  assert.equal(await page.getByRole("button", { name: "Kumoa" }).count(), 1, "one bar");
  await page.press("button", "Kumoa");
  await page.getByRole("button", { name: "Kumoa" }).waitFor({ state: "detached" });
  await ask(page, "read", "today");
  assert.equal(await page.getByLabel("Luku nyt").inputValue(), "10");
  await chromium.close();
});

test("an intention in the name is a deed on the steps", async () => {
  const { chromium, page } = await withGoals({ walk: { ...WALK, name: "Haluan kävellä kauppaan", today: number(0), target: number(2) } });
  await ask(page, "walk", "steps");
  await assertStair(page, ["En kävele kauppaan vielä.", "Kävelen kauppaan kerran viikossa.", "Kävelen kauppaan 2 kertaa viikossa."]);
  await chromium.close();
});

test("accepting all can be taken back on the next screen", async () => {
  const { chromium, page } = await withGoals({ walk: WALK });
  await ask(page, "walk", "steps");
  await page.press("button", "Hyväksyn nämä portaat");
  await page.getByRole("heading", { level: 1, name: "Mitä välietappeja on matkalla?" }).waitFor();
  await page.press("button", "Kumoa");
  await page.getByRole("button", { name: "Kumoa" }).waitFor({ state: "detached" });
  await ask(page, "walk", "steps");
  assert.ok((await rows(page)).every((row) => row.proposed));
  await chromium.close();
});

test("where today and the target are too near it says so and offers what fits", async () => {
  const { chromium, page } = await withGoals({ near: { ...WALK, today: number(2), target: number(3) } });
  await ask(page, "near", "steps");
  await page.getByText("Nyt ja tavoite ovat niin lähellä, että väliin ei mahdu porrasta.").waitFor();
  await page.press("button", "Laske näin: nyt 8 kertaa kuukaudessa, tavoite 12 kertaa kuukaudessa");
  await page.getByText("Nyt ja tavoite ovat niin lähellä").waitFor({ state: "detached" });
  await assertStair(page, [8, 10, 12, 14, 16].map((n) => `Kävelen lähikauppaan ${n} kertaa kuukaudessa.`));
  await page.press("button", "Kumoa");
  await page.getByText("Nyt ja tavoite ovat niin lähellä").waitFor();
  // What is offered is done at once, and can be taken back.
  await page.press("button", "Muuta tavoitteeksi 4 kertaa viikossa");
  await page.getByText("Nyt ja tavoite ovat niin lähellä").waitFor({ state: "detached" });
  await assertStair(page, [2, 3, 4, 5, 6].map((n) => `Kävelen lähikauppaan ${n} kertaa viikossa.`));
  await page.press("button", "Kumoa");
  await page.getByText("Nyt ja tavoite ovat niin lähellä").waitFor();
  await page.press("button", /Aseta lähtötasoksi toinen porras/);
  await page.getByText("Nyt ja tavoite ovat niin lähellä").waitFor({ state: "detached" });
  await assertStair(page, ["kerran", "2 kertaa", "3 kertaa", "4 kertaa", "5 kertaa"].map((n) => `Kävelen lähikauppaan ${n} viikossa.`));
  await chromium.close();
});

test("what fits of five is proposed, and what does not is named", async () => {
  const days = { name: "Lähden ulos", kind: "count", unit: "days-per-week", today: number(3), target: number(6) };
  const { chromium, page } = await withGoals({ out: days });
  await ask(page, "out", "steps");
  await page.getByText("Suurin mahdollinen on 7 päivää viikossa.").waitFor();
  await page.getByText("Ilman ehdotusta jää: ylin porras.").waitFor();
  const found = await assertStair(page, [3, 4, 6, 7].map((n) => `Lähden ulos ${n} päivänä viikossa.`));
  assert.deepEqual(found.map((row) => row.proposed), [true, true, true, true, false]);
  await chromium.close();
});

test("the undo of one question does not follow to the next", async () => {
  const { chromium, page } = await withGoals({ near: { ...WALK, today: number(2), target: number(3) } });
  await ask(page, "near", "steps");
  await page.press("button", "Muuta tavoitteeksi 4 kertaa viikossa");
  await page.see("button", "Kumoa");
  await page.press("button", "Jatka, täytän myöhemmin");
  await page.getByRole("heading", { level: 1, name: "Mitä välietappeja on matkalla?" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Kumoa" }).count(), 0);
  await ask(page, "near", "steps");
  await assertStair(page, [2, 3, 4, 5, 6].map((n) => `Kävelen lähikauppaan ${n} kertaa viikossa.`));
  await chromium.close();
});

test("how much help there is, is chosen from a list that can be made one's own", async () => {
  const { chromium, page } = await withGoals({ bed: { name: "Nousen sängystä", kind: "help", today: words(""), target: words("") } });
  await ask(page, "bed", "today");
  await page.getByRole("radio", { name: "yhden avustajan kanssa" }).check({ force: true });
  await page.getByText("Muuta listaa").click();
  await page.getByLabel("Kohta 2").fill("puolison kanssa");
  await page.getByLabel("Kohta 2").blur();
  assert.ok(await page.getByRole("radio", { name: "puolison kanssa" }).isChecked(), "who chose the line chose its new words");
  await page.getByLabel("Uusi kohta").fill("puoliso samassa huoneessa");
  await page.press("button", "Lisää listaan");
  await page.see("radio", "puoliso samassa huoneessa");
  await page.press("button", "Poista: kahden avustajan kanssa");
  await page.getByRole("radio", { name: "kahden avustajan kanssa" }).waitFor({ state: "detached" });
  await page.press("button", "Kumoa");
  await page.see("radio", "kahden avustajan kanssa");
  await page.press("button", "Alaspäin: kahden avustajan kanssa");
  await page.getByText("kahden avustajan kanssa on nyt kohta 2").first().waitFor();
  await page.press("button", "Ylöspäin: kahden avustajan kanssa");
  await page.getByText("kahden avustajan kanssa on nyt kohta 1").first().waitFor();
  await page.reload();
  await page.getByText("Muuta listaa").click();
  const lines = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => page.getByLabel(`Kohta ${n}`).inputValue()));
  assert.deepEqual(lines, ["kahden avustajan kanssa", "puolison kanssa", "kosketuksella ohjattuna", "sanoilla ohjattuna", "puoliso samassa huoneessa", "yksin"]);
  await page.press("button", "Jatka");
  await page.getByRole("heading", { level: 1, name: "Mihin uskot pääseväsi?" }).waitFor();
  await page.getByRole("radio", { name: "sanoilla ohjattuna" }).check({ force: true });
  await page.press("button", "Jatka");
  await page.getByRole("heading", { level: 1, name: "Mitä portaat ovat?" }).waitFor();
  await assertStair(page, ["puolison kanssa", "kosketuksella ohjattuna", "sanoilla ohjattuna", "puoliso samassa huoneessa", "yksin"].map((n) => `Nousen sängystä ${n}.`));
  assertCalm(page);
  await chromium.close();
});

test("a list of help that is too short says so and offers a finer one", async () => {
  const { chromium, page } = await withGoals({ bed: { name: "Nousen sängystä", kind: "help", today: words("yhden avustajan kanssa"), target: words("sanoilla ohjattuna") } });
  await ask(page, "bed", "steps");
  await page.getByText("Listassa on tavoitteen jälkeen vain yksi kohta.").waitFor();
  assert.deepEqual((await rows(page)).map((row) => row.proposed), [true, true, true, true, false], "what the list has is proposed");
  await page.press("button", "Ota tarkempi lista avun määristä");
  await page.getByText("Listassa on tavoitteen jälkeen vain yksi kohta.").waitFor({ state: "detached" });
  await assertStair(page, ["yhden avustajan kanssa", "kosketuksella ohjattuna", "sanoilla ohjattuna", "yhdellä muistutuksella", "yksin"].map((n) => `Nousen sängystä ${n}.`));
  await chromium.close();
});

test("own words for help are kept when a line of the list is tried", async () => {
  const { chromium, page } = await withGoals({ bed: { name: "Nousen sängystä", kind: "help", today: words("Liisan ja Pekan kanssa"), target: words("") } });
  await ask(page, "bed", "today");
  assert.ok(await page.getByRole("radio", { name: "omin sanoin" }).isChecked());
  await page.getByRole("radio", { name: "yksin" }).check({ force: true });
  await page.getByRole("radio", { name: "omin sanoin" }).check({ force: true });
  assert.equal(await page.getByLabel("Kerro omin sanoin").inputValue(), "Liisan ja Pekan kanssa");
  await chromium.close();
});

test("on a tablet the stair grows beside the question while one types", async () => {
  const { chromium, page } = await withGoals({ walk: { ...WALK, target: number(3) } }, { viewport: TABLET });
  await ask(page, "walk", "today");
  const stair = page.getByRole("region", { name: "Portaat" });
  await stair.getByText("Kävelen lähikauppaan kerran viikossa.").waitFor();
  const field = await page.getByLabel("Luku nyt").boundingBox();
  assert.ok(field.x + field.width < (await stair.boundingBox()).x, "the question is on one side, the stair on the other");
  await page.getByLabel("Luku nyt").fill("0");
  await stair.getByText("En kävele lähikauppaan vielä.").waitFor();
  await ask(page, "walk", "steps");
  assert.equal((await rows(page)).length, 5, "one stair, not two");
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.getByRole("region", { name: "Portaat" }).waitFor({ state: "detached" });
  assert.equal((await rows(page)).length, 5);
  const acts = await Promise.all(["Hyväksyn nämä portaat", "Jatka, täytän myöhemmin"].map((name) => page.getByRole("button", { name: soft(name) }).boundingBox()));
  const back = await page.getByRole("link", { name: "Takaisin" }).boundingBox();
  for (const box of [...acts, back]) assert.ok(box.y > 1180 / 2, "what is pressed lies in the lower half");
  await chromium.close();
});
