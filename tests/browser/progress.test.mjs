// The picture of progress and the page of all goals: the picture and the sentences hold the same facts, nothing hides
// anything, what is covered is in neither, and the page goes on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, NARROW } from "./support/browser.mjs";
import { asRead } from "./support/kept.mjs";
import { accessibleInEveryLook, shot } from "./support/looks.mjs";
import { assertCalm } from "./support/page.mjs";
import { aFamily, aReview, aScore, aStair, goTo, openPlan } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();
const chromium = await browser();

const TELL = ["yhden asian", "kaksi asiaa", "kolme asiaa", "neljä asiaa", "koko viikonlopun"].map((what) => `Kerron ${what}.`);

// Aino's autumn: scores by four, a pause, steps written anew; two other goals, one that ended, one unfinished.
function autumn(id) {
  const plan = aFamily(id);
  aReview(plan, "r1", "interim", "2026-10-06");
  const shop = aStair(plan, "shop", { name: "Kävelen itse kauppaan" });
  const [liisa, mari] = [shop.as("liisa", "close-one"), shop.as("mari", "professional")];
  for (const pen of [shop, liisa, mari]) aScore(pen, -2, { on: "2026-09-01" });
  aScore(shop, -1, { on: "2026-10-06", review: "r1" });
  aScore(mari, -1, { on: "2026-10-06", review: "r1", happened: "Kävely oli varmaa myös mäessä." });
  aScore(mari, -1, { on: "2026-10-06", review: "r1", kind: "agree-score" });
  shop.act({ do: "set-status", status: "paused", reason: "Flunssa.", on: "2026-10-10" }, { on: "2026-10-10" });
  shop.act({ do: "set-status", status: "active" }, { on: "2026-10-24" });
  shop.act({ do: "write-step", level: 1, words: "Kävelen kauppaan ja kannan ostokset.", origin: "person" }, { on: "2026-11-01" });
  aScore(shop, 0, { on: "2026-11-22", happened: "Kerran satoi, mutta lähdin silti." });
  aScore(mari, 0, { on: "2026-11-22" });
  shop.act({ do: "name-partial-goal", part: "p1", text: "Kävelen puistoon asti" });
  shop.act({ do: "date-partial-goal", part: "p1", on: "2026-12-01" });
  const tell = aStair(plan, "tell", { name: "Kerron ystävälle viikonlopusta", steps: TELL });
  aScore(tell, -1, { on: "2026-11-02", words: TELL[1] });
  aStair(plan, "dress", { name: "Puen paidan itse" });
  const read = aStair(plan, "read", { name: "Luen lehteä", status: "finished", ended: "2026-11-01" });
  aScore(read, 0, { on: "2026-10-25" });
  plan.goal("swim").act({ do: "begin-goal", on: "2026-11-20" });
  plan.goal("swim").act({ do: "set-own-words", text: "Haluan käydä uimassa." });
  return { plan, shop, liisa, mari };
}

const at = (plan, path, settings) => openPlan(chromium, server, plan, path, settings);
const go = (page, path) => goTo(page, server, path);

const sentences = async (scope) => (await scope.getByRole("list").filter({ hasText: "22.11. Aino:" }).getByRole("listitem").allInnerTexts()).map(asRead);

// What is drawn in a picture, and where.
const drawn = (picture) =>
  picture.evaluate((picture) => {
    const all = (part) => [...picture.querySelectorAll(part)].map((e) => e.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    const bands = [...picture.children].filter((e) => e.tagName === "DIV").map((e) => e.getBoundingClientRect());
    const marks = Object.fromEntries(["own", "close", "pro", "agreed"].map((shape) => [shape, all(`use[href="#r-${shape}"]`)]));
    const level = ({ top, bottom }) => 2 - bands.findIndex((band) => band.top <= (top + bottom) / 2 && (top + bottom) / 2 <= band.bottom);
    return { marks, levels: Object.fromEntries(Object.entries(marks).map(([shape, boxes]) => [shape, boxes.map(level)])) };
  });

const apart = (a, b) => a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;

test("the picture and the sentences hold the same facts", async () => {
  const page = await at(autumn("same").plan, "/goal/shop");
  const picture = page.getByRole("img", { name: "Arviot 3 päivältä. Sama on sanoina kuvan alla." });
  const { levels, marks } = await drawn(picture);
  assert.deepEqual(levels, { own: [-2, -1, 0], close: [-2], pro: [-2, -1, 0], agreed: [-1] });
  // Scores of the steps as they were before 1 November are hollow; those after it are not.
  const hollow = await picture.evaluate((picture) => [...picture.querySelectorAll('use[href="#r-own"]')].map((use) => getComputedStyle(use).strokeDasharray !== "none"));
  assert.deepEqual(hollow, [true, true, false]);
  const boxes = Object.values(marks).flat();
  for (const [at, box] of boxes.entries()) {
    assert.ok(boxes.slice(at + 1).every((other) => apart(box, other)), "no mark hides another");
  }

  await page.press("button", /Näytä kaikki arviot/);
  assert.deepEqual(await sentences(page), [
    "22.11. Mari: Kävelen kauppaan 3 kertaa viikossa.",
    "22.11. Aino: Kävelen kauppaan 3 kertaa viikossa. ”Kerran satoi, mutta lähdin silti.”",
    "1.11. Portaat kirjoitettiin uudelleen. Aiemmilla arvioilla on silloiset sanat.",
    "10.10.–24.10. Tauko. Flunssa.",
    "6.10. Sovittu yhdessä (Väliarviointi): Kävelen kauppaan 2 kertaa viikossa.",
    "6.10. Mari (Väliarviointi): Kävelen kauppaan 2 kertaa viikossa. ”Kävely oli varmaa myös mäessä.”",
    "6.10. Aino (Väliarviointi): Kävelen kauppaan 2 kertaa viikossa.",
    "1.9. Mari: Kävelen kauppaan kerran viikossa.",
    "1.9. Liisa: Kävelen kauppaan kerran viikossa.",
    "1.9. Aino: Kävelen kauppaan kerran viikossa.",
  ]);
  const key = (name) => page.getByRole("list", { name }).getByRole("listitem").allInnerTexts();
  assert.deepEqual((await key("Kuka arvioi")).map(asRead), ["Aino", "Liisa", "Mari", "Sovittu yhdessä"]);
  assert.deepEqual((await key("Kuvan merkit")).map(asRead), ["Tavoitepäivä 31.1.2027", "Tänään", "Portaat kirjoitettiin uudelleen 1.11.", "Arvio aiemmilla portailla", "Tauko"]);
  // The five bands wear the person's own words, whole.
  const text = asRead(await picture.innerText());
  for (const words of ["5 kertaa", "Kävelen kauppaan ja kannan ostokset.", "Tavoitetaso · Kävelen kauppaan 3 kertaa", "2 kertaa", "kerran viikossa."]) assert.ok(text.includes(words), words);
  assertCalm(page);
});

test("names of days leave one another room on the narrowest phone", async () => {
  const people = autumn("days");
  for (const on of ["2026-11-23", "2026-11-24", "2026-11-25"]) aScore(people.shop, 0, { on });
  const page = await at(people.plan, "/goal/shop");
  for (const size of ["", "200%"]) {
    await page.setViewportSize(NARROW);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
    const boxes = await page.getByRole("img", { name: /^Arviot/ }).evaluate((picture) => [...picture.parentElement.querySelectorAll("text[text-anchor]")].map((e) => e.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
    assert.ok(boxes.length >= 2, "the first and the last day are named");
    boxes.forEach((box, at) => {
      assert.ok(box.left >= 0 && box.right <= NARROW.width, "inside the page");
      assert.ok(boxes.slice(at + 1).every((other) => apart(box, other)), `${size} days do not overlap`);
    });
  }
});

test("what others said is covered in picture and words until one's own step is given", async () => {
  const people = autumn("cover");
  aReview(people.plan, "r2", "final");
  aScore(people.liisa, 2, { review: "r2", happened: "Hän juoksi leipäpussin kanssa." });
  aScore(people.mari, 1, { review: "r2" });
  const page = await at(people.plan, "/goal/shop");
  const { levels } = await drawn(page.getByRole("img", { name: /^Arviot 3 päivältä/ }));
  assert.deepEqual([levels.close, levels.pro], [[-2], [-2, -1, 0]]);
  await go(page, "/plan/cover/progress");
  const small = page.getByRole("img", { name: /^Kävelen itse kauppaan\. Arviot 3 päivältä/ });
  assert.deepEqual((await drawn(small)).levels.close, [-2]);
  await page.getByText("Sanoina (10), Kävelen itse kauppaan").click();
  assert.doesNotMatch(await page.locator("body").innerText(), /leipäpussin|5 kertaa viikossa\.\s*”/);

  await go(page, "/plan/cover/review");
  await page.press("button", "Jatka arviointia");
  await page.getByRole("group", { name: /millä portaalla nyt/ }).getByRole("radio", { name: /Tavoitetaso/ }).check({ force: true });
  await page.press("button", "Näytä muiden arviot");
  await page.see("heading", "Arviot");
  await go(page, "/plan/cover/progress");
  assert.deepEqual((await drawn(page.getByRole("img", { name: /^Kävelen itse kauppaan\. Arviot 4 päivältä/ }))).levels.close, [-2, 2]);
  assertCalm(page);
});

test("all goals stand on one page, and each leads to itself", async () => {
  const page = await at(autumn("all").plan, "");
  await page.press("link", "Edistyminen");
  await page.see("heading", "Edistyminen");
  assert.match(await page.title(), /^Edistyminen/);
  const goals = page.getByRole("article");
  assert.deepEqual((await goals.getByRole("heading").allInnerTexts()).map(asRead), ["Kävelen itse kauppaan", "Kerron ystävälle viikonlopusta", "Puen paidan itse"]);
  const shop = asRead(await goals.first().innerText());
  for (const fact of ["31.1.2027 mennessä", "Nyt: Kävelen kauppaan 3 kertaa viikossa.", "Seuraava osatavoite: Kävelen puistoon asti, 1.12. mennessä"]) assert.ok(shop.includes(fact), fact);
  await page.getByText("Päättyneet tavoitteet (1)").click();
  await page.see("heading", "Luen lehteä");
  assert.equal(await page.getByRole("list", { name: "Kuka arvioi" }).count(), 1, "shapes are told once");
  await page.press("link", "Kerron ystävälle viikonlopusta");
  await page.waitForURL(/\/goal\/tell$/);
  await page.press("link", "Kaikkien tavoitteiden edistyminen");
  await page.waitForURL(/\/progress$/);
  assertCalm(page);
});

test("a target that is to come stands apart from today, however many scores there are, and one long past is shown", async () => {
  const people = autumn("axis");
  const weekly = aStair(people.plan, "weekly", { name: "Uin joka viikko", by: "2027-06-30" });
  const weeks = Array.from({ length: 30 }, (_, n) => new Date(Date.now() - 7 * 86_400_000 * n).toLocaleDateString("sv"));
  for (const on of weeks) aScore(weekly, 0, { on });
  const late = aStair(people.plan, "late", { name: "Luen kirjan", by: "2026-01-15" });
  aScore(late, 0, { on: "2026-10-01" });
  const page = await at(people.plan, "/progress");
  const places = (name) =>
    page.getByRole("img", { name }).evaluate((picture) => {
      const middle = (part) => picture.querySelector(part)?.getBoundingClientRect();
      return { flag: middle('use[href="#flag"]')?.right, today: middle(".today")?.left, width: picture.clientWidth };
    });
  const far = await places(/^Uin joka viikko\. /);
  assert.ok(far.flag - far.today > far.width / 4, JSON.stringify(far));
  const past = await places(/^Luen kirjan\. /);
  assert.ok(past.flag < past.today, JSON.stringify(past));
});

test("two goals stand side by side on a wide tablet", async () => {
  const page = await at(autumn("wide").plan, "/progress");
  await page.setViewportSize({ width: 1180, height: 820 });
  const tops = await page.getByRole("article").evaluateAll((all) => all.map((e) => Math.round(e.getBoundingClientRect().top)));
  assert.equal(tops[0], tops[1]);
  assert.ok(tops[2] > tops[0]);
});

test("a professional comes to it from the end of a review", async () => {
  const people = autumn("pro");
  aReview(people.plan, "r2", "final");
  const page = await at(people.plan, "/review", { who: "professional", me: "mari" });
  await page.press("button", "Jatka arviointia");
  for (const name of ["Kävelen itse kauppaan", "Kerron ystävälle viikonlopusta"]) {
    await page.see("heading", name);
    await page.getByRole("group", { name: /millä portaalla/ }).getByRole("radio", { name: /Tavoitetaso/ }).check({ force: true });
    await page.press("button", /Oma arvioni on valmis|Näytä muiden arviot/);
    await page.press("button", "Seuraava tavoite");
  }
  await page.see("heading", "Puen paidan itse");
  await page.getByRole("group", { name: /millä portaalla/ }).getByRole("radio", { name: /Tavoitetaso/ }).check({ force: true });
  await page.press("button", /Oma arvioni on valmis|Näytä muiden arviot/);
  await page.press("button", "Arviointi on valmis");
  await page.see("link", /^Ennen lomaketta: /);
  await page.press("link", "Kaikkien tavoitteiden edistyminen");
  await page.see("heading", "Aino: edistyminen");
  assertCalm(page);
});

test("on paper the pictures are whole and the controls are gone", async () => {
  const page = await at(autumn("paper").plan, "/progress");
  await page.see("button", "Tulosta");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button", { name: "Tulosta" }).isVisible(), false);
  assert.equal(await page.getByRole("navigation").first().isVisible(), false);
  await page.getByText(/^Tulostettu \d/).waitFor();
  const kept = await page.getByRole("article").getByRole("img", { name: /Arviot/ }).evaluateAll((all) => all.map((e) => getComputedStyle(e.parentElement).breakInside));
  assert.deepEqual([...new Set(kept)], ["avoid"]);
  // Nobody can unfold paper: every sentence is there, and the goals that have ended.
  await page.getByText("Kävely oli varmaa myös mäessä.").waitFor();
  await page.getByRole("heading", { name: "Luen lehteä" }).waitFor();
  await shot(page, "progress-print");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
  assert.ok(pages >= 1 && pages <= 3, `four goals on ${pages} sheets`);
  await page.emulateMedia({ media: null });
  assert.equal(await page.getByText("Kävely oli varmaa myös mäessä.").isVisible(), false, "on the screen they are folded");
});

test("a goal on paper has its whole story, its picture with the legend, and nothing that asks to be pressed", async () => {
  const page = await at(autumn("sheet").plan, "/goal/shop");
  await page.see("button", /Näytä kaikki arviot/);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByText("1.9. Aino:").isVisible(), true);
  for (const asking of ["Missä olet nyt? Kosketa porrasta.", "Oma kuva"]) assert.equal(await page.getByText(asking).first().isVisible(), false, asking);
  assert.deepEqual(await page.getByRole("button").or(page.getByRole("link")).evaluateAll((all) => all.filter((e) => e.checkVisibility()).map((e) => e.textContent)), []);
  const kept = await page.getByRole("list", { name: "Kuvan merkit" }).evaluate((e) => getComputedStyle(e).breakAfter);
  assert.equal(kept, "avoid");
  await page.emulateMedia({ media: null });
});

test("everyone can use the page of all goals", async () => {
  const page = await at(autumn("looks").plan, "/progress");
  await page.getByText("Sanoina (10), Kävelen itse kauppaan").click();
  await accessibleInEveryLook(page, "progress");
});
