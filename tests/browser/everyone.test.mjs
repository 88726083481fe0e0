// Every screen is for everyone: axe, WCAG 2.2 AA, no sideways scroll, no small target; at 320 px, on a phone, on a
// tablet, with text at 200 %, light and dark, in three languages; by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, TABLET } from "./support/browser.mjs";
import { asRead } from "./support/kept.mjs";
import { accessible, accessibleInEveryLook, inEveryLook, shot, sideways } from "./support/looks.mjs";
import { appStarted, assertCalm, open } from "./support/page.mjs";
import { aFamily, aStair, seed, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

// A JPEG of one grey point.
const DOT =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==";

// A plan with something on every screen: scores by three, a pause, a draft, a conflict, a review, the trash.
function fullPlan() {
  const plan = aFamily("plan1");
  plan.act({ do: "name-main-goal", main: "main1", text: "Asun omassa kodissa ja hoidan arkeni itse" });
  plan.act({ do: "name-main-goal", main: "main2", text: "Pidän yhteyttä ystäviini" });
  for (const [area, pile] of [["mobility", "important"], ["communication", "important"], ["learning", "maybe"]]) plan.act({ do: "sort-area", person: "aino", area, pile });
  const areas = ["learning", "tasks", "communication", "mobility", "self-care", "domestic-life", "relationships", "major-life-areas", "community-life"];
  for (const [at, area] of areas.entries()) plan.as("mari", "professional").act({ do: "sort-area", person: "mari", area, pile: ["maybe", "not-now", "maybe", "important"][at % 4] });
  const walk = aStair(plan, "goal1", { name: "Kävelen itse kauppaan", own: "Haluan hakea itse oman leipäni." });
  walk.act({ do: "name-partial-goal", part: "part1", text: "Kävelen Liisan kanssa ovelle asti" });
  walk.act({ do: "name-partial-goal", part: "part2", text: "Kävelen yksin puistoon asti" });
  walk.act({ do: "tick-partial-goal", part: "part2", on: "2026-10-01" });
  walk.act({ do: "serve-main-goal", main: "main1" });
  walk.act({ do: "set-photo", photo: DOT, words: "Lähikauppa" });
  walk.act({ do: "date-partial-goal", part: "part1", on: "2026-12-01" });
  walk.act({ do: "give-score", level: -2, words: "Kävelen kauppaan kerran viikossa.", happened: "", on: "2026-09-01" }, { on: "2026-09-01" });
  const mari = walk.as("mari", "professional").goal("goal1");
  mari.act({ do: "give-score", level: -1, words: "Kävelen kauppaan 2 kertaa viikossa.", happened: "Kävely oli varmaa myös mäessä.", on: "2026-10-06" }, { on: "2026-10-06" });
  const talk = aStair(plan, "goal2", { name: "Kerron ystävälle viikonlopusta", steps: ["Vastaan kyllä tai ei.", "Kerron yhden asian.", "Kerron kaksi asiaa.", "Kerron kolme asiaa.", ""] });
  talk.act({ do: "set-status", status: "paused", reason: "Odottaa tammikuuta.", on: "2026-11-10" });
  const draft = plan.goal("goal3");
  draft.act({ do: "begin-goal", on: "2026-11-20" });
  draft.act({ do: "set-own-words", text: "Haluan käydä uimassa." });
  // Help is counted on a list, with a stair that the list is too short for, and a name that calls for advice.
  const help = plan.goal("goal5");
  plan.goals += 1;
  help.act({ do: "begin-goal", on: "2026-11-20" });
  help.act({ do: "set-goal-name", text: "Haluan nousta sängystä" });
  help.act({ do: "set-indicator", kind: "help", name: "" });
  help.act({ do: "set-today", words: "yhden avustajan kanssa" });
  help.act({ do: "set-target", words: "sanoilla ohjattuna" });
  help.act({ do: "set-expected-by", on: "2027-01-31" });
  const gone = aStair(plan, "goal4", { name: "Luen lehteä" });
  gone.act({ do: "remove-goal", on: new Date().toLocaleDateString("sv") });
  return plan;
}

const SCREENS = {
  goals: "/plan/plan1",
  goal: "/plan/plan1/goal/goal1",
  trash: "/plan/plan1/trash",
  details: "/plan/plan1/details",
  areas: "/plan/plan1/areas",
  "main-goals": "/plan/plan1/main-goals",
  review: "/plan/plan1/review",
  form: "/plan/plan1/form",
  progress: "/plan/plan1/progress",
  before: "/plan/plan1/check",
  open: "/plan/plan1/open",
  new: "/plan/plan1/goal/new",
  matters: "/plan/plan1/goal/goal1/edit/matters",
  action: "/plan/plan1/goal/goal3/edit/action",
  area: "/plan/plan1/goal/goal3/edit/area",
  indicator: "/plan/plan1/goal/goal1/edit/indicator",
  today: "/plan/plan1/goal/goal1/edit/today",
  expected: "/plan/plan1/goal/goal1/edit/expected",
  steps: "/plan/plan1/goal/goal1/edit/steps",
  advice: "/plan/plan1/goal/goal5/edit/action",
  help: "/plan/plan1/goal/goal5/edit/today",
  proposals: "/plan/plan1/goal/goal5/edit/steps",
  partials: "/plan/plan1/goal/goal1/edit/partials",
  means: "/plan/plan1/goal/goal1/edit/means",
  "look-over": "/plan/plan1/goal/goal1/edit/look-over",
  settings: "/settings",
  data: "/settings/data",
  about: "/about",
  nowhere: "/plan/plan1/nowhere",
};

async function visit(page, path) {
  await page.goto(server.url + path);
  await appStarted(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function seeded(settings) {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/settings`);
  await seed(page, fullPlan());
  await settle(page, settings);
  await appStarted(page);
  return { chromium, page };
}

test("the first start", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  for (const name of ["Suomi", "Svenska", "English"]) {
    await page.getByRole("radio", { name }).check({ force: true });
    await accessibleInEveryLook(page, `start-${name}`);
  }
  await chromium.close();
});

for (const who of ["client", "professional"]) {
  test(`every screen of a ${who}, in every look`, async () => {
    const { chromium, page } = await seeded({ lang: "fi", who, me: who === "client" ? "aino" : "mari", plan: "plan1" });
    // What a professional sees differs on these; the questions of the wizard are the same.
    const screens = who === "client" ? SCREENS : { clients: "/clients", goals: SCREENS.goals, goal: SCREENS.goal, areas: SCREENS.areas, review: SCREENS.review, form: SCREENS.form, progress: SCREENS.progress, before: SCREENS.before, open: SCREENS.open };
    for (const [name, path] of Object.entries(screens)) {
      await visit(page, path);
      await accessibleInEveryLook(page, `${who}-${name}`);
    }
    assertCalm(page);
    await chromium.close();
  });
}

for (const lang of ["sv", "en"]) {
  test(`every screen in ${lang}, where words are longest`, async () => {
    const { chromium, page } = await seeded({ lang, who: "client", me: "aino", plan: "plan1" });
    for (const [name, path] of Object.entries(SCREENS)) {
      await visit(page, path);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await inEveryLook(page, async (look) => {
        if (!["320-text200", "phone"].includes(look.name.replace(/-(light|dark)$/, "")) || look.theme === "dark") return;
        await accessible(page, `${lang} ${name} ${look.name}`);
        assert.equal(await sideways(page), 0, `${lang} ${name} ${look.name} scrolls sideways`);
        await shot(page, `${lang}-${name}-${look.name}`);
      });
    }
    await chromium.close();
  });
}

test("the language changes at once, everywhere, without a network", async () => {
  const own = await serve();
  const chromium = await browser();
  const page = await open(chromium, `${own.url}/settings`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    return registration.active.state;
  });
  await own.stop();
  for (const [name, heading, title] of [["Svenska", "Inställningar", /^Inställningar/], ["English", "Settings", /^Settings/], ["Suomi", "Asetukset", /^Asetukset/]]) {
    await page.getByRole("radio", { name }).check({ force: true });
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    assert.match(await page.title(), title);
    await page.waitForFunction(() => document.activeElement?.name === "lang");
  }
  await page.reload();
  await appStarted(page);
  await page.getByRole("heading", { level: 1, name: "Asetukset" }).waitFor();
  await chromium.close();
});

test("the stair is five radios with whole names, and the arrow up climbs", async () => {
  const { chromium, page } = await seeded({ lang: "fi", who: "client", me: "aino", plan: "plan1" });
  await visit(page, "/plan/plan1");
  const stair = page.getByRole("group", { name: /Kävelen itse kauppaan: millä portaalla nyt/ });
  const names = await Promise.all((await stair.getByRole("radio").all()).map((radio) => radio.evaluate((e) => e.labels[0].textContent).then(asRead)));
  assert.deepEqual(names, [
    "taso +2, Kävelen kauppaan 5 kertaa viikossa.",
    "taso +1, Kävelen kauppaan 4 kertaa viikossa.",
    "taso 0, Tavoitetaso: Kävelen kauppaan 3 kertaa viikossa.",
    "taso −1, Olet tässä: Kävelen kauppaan 2 kertaa viikossa.",
    "taso −2, Lähtötaso: Kävelen kauppaan kerran viikossa.",
  ]);
  await stair.getByRole("radio", { name: /2 kertaa/ }).focus();
  await page.keyboard.press("ArrowUp");
  await page.getByText("Merkitsit: Kävelen kauppaan 3 kertaa viikossa.").first().waitFor();
  await page.keyboard.press("ArrowUp");
  await page.getByText("Merkitsit: Kävelen kauppaan 4 kertaa viikossa.").first().waitFor();
  assert.ok(await stair.getByRole("radio", { name: /4 kertaa/ }).isChecked());
  assert.match(await page.say(), /Merkitsit: Kävelen kauppaan 4 kertaa viikossa/);
  await chromium.close();
});

test("menu and help open, close and give the focus back by keyboard alone", async () => {
  const { chromium, page } = await seeded({ lang: "fi", who: "client", me: "aino", plan: "plan1" });
  await visit(page, "/plan/plan1");
  for (const name of [/^Apua/, /Valikko: Kävelen itse kauppaan/]) {
    const opener = page.getByRole("button", { name });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await accessible(page, String(name));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.ok(await opener.evaluate((e) => document.activeElement === e), `the focus is back on ${name}`);
  }
  await chromium.close();
});

test("list and goal stand side by side from 1,000 px", async () => {
  const chromium = await browser({ viewport: TABLET });
  const page = await open(chromium, `${server.url}/settings`);
  await seed(page, fullPlan());
  await settle(page, { lang: "fi", who: "client", me: "aino", plan: "plan1" });
  await visit(page, "/plan/plan1");
  const list = await page.getByRole("link", { name: /Kerron ystävälle/ }).boundingBox();
  const stair = await page.getByRole("group", { name: /Kävelen itse kauppaan/ }).first().boundingBox();
  assert.ok(list.x + list.width < stair.x, "the list is left of the goal");
  const places = await page.getByRole("navigation", { name: "Paikat" }).boundingBox();
  assert.ok(places.y + places.height <= TABLET.height, "the places are near although the goal is many screens long");
  await accessible(page, "side by side");
  await page.setViewportSize({ width: 900, height: 820 });
  await page.getByRole("article").first().waitFor();
  await accessible(page, "one column");
  await chromium.close();
});
