// The plan as open files out of one device and into another: what each holds and holds back, and what is not let in.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { browser } from "./support/browser.mjs";
import { download, everythingKept, records, soft } from "./support/kept.mjs";
import { assertCalm, open, until } from "./support/page.mjs";
import { aFamily, aReview, aScore, aStair, goTo, openPlan, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

let server;
let folder;
before(async () => {
  server = await serve();
  folder = await mkdtemp(join(tmpdir(), "askelma-open-"));
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const NEXT = new Date().getFullYear() + 1;
const WALK = "Kävelen itse kauppaan";
const TALK = "Kerron ystävälle viikonlopusta";
const OWN = "Haluan hakea itse oman leipäni.";
const PEOPLE = ["Ainokainen", "Aino", "Liisa", "Mari"];
const WAYS = { calendar: "Päivät kalenteriin", text: "Teksti potilastietoihin", table: "Taulukko (CSV)", json: "Askelman suunnitelma (JSON)", fhir: "Terveystiedot (FHIR)" };
const NAMES = { calendar: /^askelma-paivat-D\.ics$/, text: /^omat-tavoitteeni-D\.txt$/, table: /^askelma-taulukko-D\.csv$/, json: /^askelma-suunnitelma-D\.json$/, fhir: /^askelma-fhir-D\.json$/ };
const TAKE = "Tuo tähän laitteeseen";

function aWholePlan() {
  const plan = aFamily("plan1");
  plan.act({ do: "set-nickname", text: "Ainokainen" });
  plan.act({ do: "name-main-goal", main: "main1", text: "Asun omassa kodissa" });
  const walk = aStair(plan, "goal1", { name: WALK, own: OWN, by: `${NEXT}-01-31` });
  walk.act({ do: "serve-main-goal", main: "main1" });
  walk.act({ do: "name-partial-goal", part: "part1", text: "Kävelen puistoon yksin" });
  walk.act({ do: "date-partial-goal", part: "part1", on: `${NEXT}-01-15` });
  aScore(walk, -1, { happened: "Kävely oli varmaa myös mäessä." });
  aStair(plan, "goal2", { name: TALK, by: `${NEXT}-03-01` });
  return plan;
}

const onOpen = (context, plan, settings) => openPlan(context, server, plan, "/open", settings);

// What stands only for those who hear the page begins after a space of its own.
const named = (words, way) => new RegExp(`^${words} ?: ${soft(WAYS[way]).source.slice(1)}`);

const save = (page, way) => download(page, () => page.press("button", named("Tallenna tiedosto", way)));

async function onData(context) {
  const page = await open(context, `${server.url}/settings`);
  await settle(page, { lang: "fi" });
  await goTo(page, server, "/settings/data");
  // The vault is open when the backup is ready.
  await page.see("button", soft("Tee varmuuskopio nyt"));
  return page;
}

const choose = (page, file) => page.getByLabel("Valitse tiedosto").setInputFiles(file);

async function written(name, content) {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

// What a person wrote, without the names by which programs tell things apart and the minute of writing, which FHIR has no
// place for.
const goalsOf = (file) => JSON.parse(file.bytes).plan.goals.map(({ name, ownWords, steps, partialGoals, scores }) => JSON.parse(JSON.stringify({ name, ownWords, steps, partialGoals, scores }, (key, value) => (/(^id|Id|^person|^minute)$/.test(key) ? undefined : value))));

test("five files say whose they are nowhere in their names, and hold what they say", async () => {
  const context = await browser();
  const page = await openPlan(context, server, aWholePlan(), "/form");
  await page.press("button", "Muut muodot");
  await page.press("link", "Avoin data ja kalenteri");
  await page.see("heading", "Avoin data ja kalenteri");

  const files = {};
  for (const way of Object.keys(WAYS)) {
    files[way] = await save(page, way);
    const { name } = files[way];
    assert.match(name.replace(/\d{4}-\d\d-\d\d/, "D"), NAMES[way]);
    for (const person of PEOPLE) assert.ok(!name.toLowerCase().includes(person.toLowerCase()), name);
    await page.getByText(`Tallennettu: ${name}`).first().waitFor();
    assert.ok((await page.say()).includes(name), "it is said too");
  }
  const text = Object.fromEntries(Object.entries(files).map(([way, { bytes }]) => [way, bytes.toString()]));
  for (const way of ["text", "table", "json", "fhir"]) for (const words of [WALK, TALK, OWN, "Kävelen puistoon yksin", "Kävelen kauppaan 5 kertaa viikossa."]) assert.ok(text[way].includes(words), `${way} lacks "${words}"`);
  for (const way of Object.keys(WAYS)) assert.ok(!/T-lukuarvo|T-score/i.test(text[way]), way);

  assert.match(text.calendar, /^BEGIN:VCALENDAR\r\n/);
  for (const day of [`${NEXT}0131`, `${NEXT}0115`, `${NEXT}0301`]) assert.ok(text.calendar.includes(`DTSTART;VALUE=DATE:${day}`), day);
  for (const secret of [WALK, TALK, OWN, "kauppa", "puisto", "goal1", ...PEOPLE]) assert.ok(!text.calendar.includes(secret), `the calendar holds "${secret}"`);
  assert.ok(!text.calendar.includes("VALARM"));
  await page.getByRole("radio", { name: "Edellisenä aamuna" }).check({ force: true });
  assert.match((await save(page, "calendar")).bytes.toString(), /TRIGGER:-PT15H/);

  assert.match(text.table, /^\ufeffkind;goal;/, "as a spreadsheet in Finnish opens it");
  await page.getByRole("radio", { name: "Pilkku (,)" }).check({ force: true });
  assert.match((await save(page, "table")).bytes.toString(), /^\ufeffkind,goal,/);

  await page.getByText(`Mitä tiedostosta puuttuu: ${WAYS.table}`).click();
  for (const left of ["Kuvat", "Roskakori", "Yksityiset muistiinpanot"]) await page.getByRole("region", { name: WAYS.table }).getByText(soft(left)).waitFor();
  assertCalm(page);
  await context.close();
});

test("the day of the next review is typed, goes to the calendar and is over when the review is opened on it", async () => {
  const context = await browser();
  const page = await openPlan(context, server, aWholePlan(), "/review");
  await page.see("heading", "Seuraava arviointi");
  const field = page.getByLabel("Minä päivänä portaita katsotaan seuraavan kerran?");
  // Key by key, as the field gives each half-typed year for a day of its own.
  const type = async (day) => {
    await field.focus();
    await page.keyboard.type(day);
  };
  await type(`11.11.${NEXT}`);
  assert.equal(await field.inputValue(), `${NEXT}-11-11`);
  await page.press("link", "Tavoitteet");
  await page.press("link", `Seuraava arviointi 11.11.${NEXT}`);
  await page.press("link", WAYS.calendar);
  await page.see("heading", "Avoin data ja kalenteri");
  const calendar = (await save(page, "calendar")).bytes.toString();
  assert.match(calendar, new RegExp(`DTSTART;VALUE=DATE:${NEXT}1111[^]*SUMMARY;LANGUAGE=fi:Askelma: katsotaan portaita yhdessä`));

  const plan = aWholePlan();
  const today = new Date().toLocaleDateString("sv");
  plan.act({ do: "plan-review", on: today });
  const again = await browser();
  const then = await openPlan(again, server, plan, "/review");
  assert.equal(await then.getByLabel("Minä päivänä portaita katsotaan seuraavan kerran?").inputValue(), today);
  await then.press("button", "Väliarviointi");
  await then.see("heading", WALK);
  await then.press("button", "Arvioinnin alkuun");
  await then.see("heading", "Seuraava arviointi");
  await until(then, () => document.querySelector("#next-review")?.value === "");
  // A review begun by mistake gives the day back.
  await then.press("button", "Peru aloitus");
  await until(then, (day) => document.querySelector("#next-review")?.value === day, today);
  assertCalm(page);
  await context.close();
  await again.close();
});

test("a calendar without coming days says so, before anybody asks for it", async () => {
  const context = await browser();
  const plan = aFamily("plan1");
  aStair(plan, "goal1", { name: WALK, by: "2020-01-31" });
  const page = await onOpen(context, plan);
  await page.getByText("Tulevia päiviä ei ole.").waitFor();
  assert.equal(await page.getByRole("button", { name: named("Tallenna tiedosto", "calendar") }).count(), 0);
  await context.close();
});

test("what is covered in the review is covered in the files", async () => {
  const context = await browser();
  const plan = aFamily("plan1");
  aStair(plan, "goal1", { name: WALK });
  aReview(plan, "r1", "interim");
  aScore(plan.as("mari", "professional").goal("goal1"), 1, { happened: "Näin sen itse torilla.", review: "r1" });
  const page = await onOpen(context, plan);
  for (const way of ["text", "table", "json", "fhir"]) assert.ok(!(await save(page, way)).bytes.toString().includes("torilla"), way);
  await settle(page, { lang: "fi", who: "professional", me: "mari" });
  for (const way of ["table", "json", "fhir"]) assert.ok((await save(page, way)).bytes.toString().includes("torilla"), way);
  await context.close();
});

for (const way of ["json", "fhir"]) {
  test(`a plan goes as ${way} to another device, where it can be taken out again`, async () => {
    const context = await browser();
    const page = await onOpen(context, aWholePlan());
    const file = await save(page, way);
    const mine = goalsOf(await save(page, "json"));

    const other = await browser();
    const there = await onData(other);
    await choose(there, file.path);
    await there.see("heading", "Tiedostossa on suunnitelma");
    for (const line of ["Asiakas: Ainokainen", "2 tavoitetta", "10 porrasta", "yksi osatavoite"]) await there.getByText(line, { exact: true }).waitFor();
    assert.match(await there.say(), /2 tavoitetta/);
    assert.equal((await records(there, "entries")).filter(([, line]) => line.includes("goal")).length, 0, "nothing comes in before it is asked for");
    await there.press("button", TAKE);
    await there.see("heading", "Tuonti on valmis");
    await there.press("link", "Avaa tavoitteet");
    for (const name of [WALK, TALK]) await there.getByText(name).first().waitFor();
    await goTo(there, server, `${new URL(there.url()).pathname}/open`);
    assert.deepEqual(goalsOf(await save(there, "json")), mine);

    await goTo(there, server, "/settings/data");
    await choose(there, file.path);
    await there.press("button", TAKE);
    await there.getByText("Kaikki tiedoston asiat olivat jo täällä.").first().waitFor();
    await there.press("button", soft("Ota pois: Tuotu", { whole: false }));
    await there.press("button", "Ota pois tästä laitteesta");
    await until(there, () => document.getElementById("polite").textContent.includes("Otettiin pois: "));
    assert.ok(!JSON.stringify(await records(there, "entries")).includes(WALK));
    assertCalm(there);

    // On the device it came from it is a copy, and says so.
    await goTo(page, server, "/settings/data");
    await choose(page, file.path);
    await page.getByText("Tämä suunnitelma on jo tällä laitteella.").waitFor();
    const before = await records(page, "plans");
    await page.press("button", TAKE);
    await page.see("heading", "Tuonti on valmis");
    const after = await records(page, "plans");
    assert.equal(after.length, before.length + 1);
    assert.ok(after.some(([id, row]) => id !== "plan1" && row.includes("Ainokainen")), "it stands beside the one it was made of");
    // The app still opens with the plan that was in use, and there is a way to both.
    await goTo(page, server, "/");
    await until(page, () => location.pathname === "/plan/plan1");
    await goTo(page, server, "/settings/data");
    const plans = page.getByRole("region", { name: "Suunnitelmat tällä laitteella" });
    await plans.getByRole("link").nth(1).waitFor();
    assert.equal(await plans.getByRole("link").count(), 2);
    await plans.getByRole("link", { name: "Avoinna nyt" }).click();
    await until(page, () => location.pathname === "/plan/plan1");
    assertCalm(page);
    await other.close();
    await context.close();
  });
}

test("what cannot be taken of another program's file is named before the yes", async () => {
  const context = await browser();
  const page = await onData(context);
  const goal = { resourceType: "Goal", lifecycleStatus: "active", description: { text: "Walk to the shop" }, subject: { display: "A" } };
  const condition = { resourceType: "Condition", subject: { display: "A" } };
  await choose(page, await written("theirs.json", JSON.stringify({ resourceType: "Bundle", type: "collection", entry: [{ resource: goal }, { resource: condition }] })));
  await page.getByText("yksi tavoite", { exact: true }).waitFor();
  await page.getByText("Tätä tiedostosta ei voi tuoda:").waitFor();
  await page.getByText("Condition (1)").waitFor();
  await page.press("button", "Älä tuo");
  await page.getByText("Tiedostoa ei tuotu. Mikään ei muuttunut.").first().waitFor();
  await context.close();
});

test("a foreign or broken file is refused in words, and nothing changes", async () => {
  const context = await browser();
  const page = await onOpen(context, aWholePlan());
  const ours = (await save(page, "json")).bytes.toString();
  await goTo(page, server, "/settings/data");
  await page.see("button", soft("Tee varmuuskopio nyt"));
  const cases = [
    [await written("foreign.json", '{"format":"something else","goals":[]}'), "Askelma ei tunne tätä tiedostoa."],
    [await written("list.json", "[1, 2, 3]"), "Askelma ei tunne tätä tiedostoa."],
    [await written("cut.json", ours.slice(0, -40)), /Tiedostossa on virhe \(rivi \d+, merkki \d+\)/],
    [await written("newer.json", ours.replace(/"version": 1/, '"version": 99')), "Tiedosto on tehty uudemmalla Askelmalla."],
    [await written("nogoals.json", '{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient"}}]}'), "Tiedostossa ei ole tavoitteita."],
  ];
  const before = await everythingKept(page);
  for (const [file, words] of cases) {
    await choose(page, file);
    await page.getByRole("main").getByText(words).first().waitFor();
    assert.match(await page.say(), /Mikään ei muuttunut/);
    assert.equal(await page.getByRole("button", { name: TAKE }).count(), 0);
  }
  assert.equal(await everythingKept(page), before);
  assertCalm(page);
  await context.close();
});
