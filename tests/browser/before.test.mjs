// Before the form: every open point leads to its place, goes away when it is done, and never stands in the way.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { asRead } from "./support/kept.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { assertCalm, open, until } from "./support/page.mjs";
import { aPlan, aReview, aScore, aStair, goTo, openPlan, seed } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();
const chromium = await browser();

const YEAR = new Date().getFullYear();
const LATER = `${YEAR + 1}-06-01`;

function begun(id) {
  const plan = aPlan(id, { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  plan.act({ do: "set-nickname", text: "Aino" });
  plan.act({ do: "set-person", person: "aino", role: "client", name: "Aino" });
  return plan;
}

// A goal of which nothing is open.
function whole(plan, id, name) {
  const pen = aStair(plan, id, { name, own: `Haluan tätä: ${name}`, by: `${YEAR + 1}-03-01` });
  pen.act({ do: "set-today", amount: 1000, words: "" });
  pen.act({ do: "set-means", text: "Harjoittelen joka aamu." });
  return pen;
}

// One whole goal, and two with something open in each of their parts; no period.
function torn(id) {
  const plan = begun(id);
  whole(plan, "shop", "Kävelen itse kauppaan");
  const swim = plan.goal("swim");
  plan.goals += 2;
  swim.act({ do: "begin-goal", on: `${YEAR}-01-01` });
  swim.act({ do: "set-goal-name", text: "Uin hallissa" });
  swim.act({ do: "set-area", area: "mobility" });
  swim.act({ do: "set-indicator", kind: "count", name: "", unit: "times-per-week" });
  swim.act({ do: "set-today", amount: 1000, words: "" });
  swim.act({ do: "set-target", amount: 3000, words: "" });
  ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa"].forEach((words, at) => swim.act({ do: "write-step", level: at - 2, words, origin: "person" }));
  ["4 kertaa viikossa", "5 kertaa viikossa"].forEach((words, at) => swim.act({ do: "write-step", level: at + 1, words, origin: "proposal" }));
  swim.act({ do: "set-status", status: "active" });
  swim.act({ do: "set-means", text: "Uin siskon kanssa." });
  // Liisa had not seen Aino's words: hers replace nothing.
  const first = JSON.parse(plan.lines.at(-1));
  swim.as("liisa", "close-one").act({ do: "set-means", text: "Uimme yhdessä." });
  const unseen = JSON.parse(plan.lines.pop());
  delete unseen.replaces;
  unseen.seen = first.seen;
  plan.lines.push(JSON.stringify(unseen));
  const call = plan.goal("call");
  call.act({ do: "begin-goal", on: `${YEAR}-01-01` });
  call.act({ do: "set-own-words", text: "Ystävät ovat tärkeitä." });
  call.act({ do: "set-goal-name", text: "Soitan ystävälle" });
  call.act({ do: "set-area", area: "relationships" });
  call.act({ do: "set-expected-by", on: LATER });
  ["en soita", "kerran", "2 kertaa", "3 kertaa"].forEach((words, at) => call.act({ do: "write-step", level: at - 2, words, origin: "person" }));
  call.act({ do: "set-means", text: "Soitan sunnuntaisin." });
  call.act({ do: "set-status", status: "active" });
  return plan;
}

const at = (plan, path, settings) => openPlan(chromium, server, plan, path, settings);
const go = (page, path) => goTo(page, server, path);

const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
const open_ = async (page) => (await page.getByRole("heading", { level: 3 }).allInnerTexts()).map(asRead);
const fine = async (page) => (await page.getByRole("listitem").filter({ hasNot: page.getByRole("link") }).allInnerTexts()).map(asRead);

// What is looked for has the focus and is in sight.
async function writesIn(page, place) {
  const field = await place.first().elementHandle();
  await until(page, (e) => e.isConnected && document.activeElement === e && e.getBoundingClientRect().bottom <= innerHeight && e.getBoundingClientRect().top >= 0, field);
}

test("a goal without importance leads to where importance is chosen, unfolded, and the end to its review", async () => {
  const plan = begun("weigh");
  const shop = whole(plan, "shop", "Kävelen itse kauppaan");
  whole(plan, "swim", "Uin hallissa");
  shop.act({ do: "set-importance", weight: 2 });
  plan.act({ do: "set-period", on: `${YEAR - 1}-01-01`, to: `${YEAR - 1}-06-01` });
  const page = await at(plan, "/check", { who: "professional", me: "mari" });
  await page.press("link", "Valitse tärkeys Uin hallissa");
  await heading(page, "Arviointi");
  await writesIn(page, page.getByRole("group", { name: "Uin hallissa" }).getByRole("radio"));
  await page.goBack();
  await page.press("link", "Tehkää loppuarviointi");
  await heading(page, "Arviointi");
  await writesIn(page, page.getByRole("button", { name: /Loppuarviointi/ }));
  assertCalm(page);
  await page.close();
});

test("every point leads to its place and goes away when it is done", async () => {
  const page = await at(torn("torn"), "/form");
  await page.press("link", "Ennen lomaketta: 7 kohtaa auki");
  await heading(page, "Ennen lomaketta");
  const points = [
    ["Päivissä on vielä katsottavaa.", "Kirjoita jakson päivät"],
    ["Mistä muutoksen huomaa?", "Kirjoita, mistä muutos näkyy Soitan ystävälle"],
    ["Millaista oli alussa?", "Kirjoita, miten nyt menee Soitan ystävälle"],
    ["Jollakin portaalla ei ole vielä sanoja.", "Kirjoita sanat: ylin porras Soitan ystävälle"],
    ["Ehdotus odottaa vastausta.", "Vastaa ehdotukseen: neljäs porras Uin hallissa"],
    ["Tavoitteen sanoista puuttuu jotain.", "Kerro, mikä on tärkeää Uin hallissa"],
    ["Samasta tekstistä on kaksi sanamuotoa.", "Valitse sanamuoto Uin hallissa"],
  ];
  assert.deepEqual(await open_(page), points.map(([point]) => point));
  const links = (await page.getByRole("main").getByRole("list").getByRole("link").allInnerTexts()).map(asRead);
  for (const [, link] of points) assert.ok(links.includes(link), link);

  // Follows a link, does what it asks for, and comes back: the point is gone.
  const done = async (point, link, place, work) => {
    await page.press("link", link);
    await page.waitForURL(place);
    await work();
    await go(page, "/plan/torn/check");
    await page.getByRole("heading", { level: 3, name: point }).waitFor({ state: "detached" });
  };

  await done("Jollakin portaalla ei ole vielä sanoja.", /Kirjoita sanat: ylin porras/, /call\/edit\/steps/, async () => {
    await writesIn(page, page.getByRole("textbox", { name: /ylin porras/ }));
    await page.getByRole("textbox", { name: /ylin porras/ }).fill("joka viikko");
    await page.press("button", "Valmis");
    await page.goBack();
    await heading(page, "Ennen lomaketta");
    await page.getByRole("heading", { level: 3, name: "Jollakin portaalla ei ole vielä sanoja." }).waitFor({ state: "detached" });
  });
  await done("Ehdotus odottaa vastausta.", /Vastaa ehdotukseen/, /swim\/edit\/steps/, async () => {
    await writesIn(page, page.getByRole("textbox", { name: /neljäs porras/ }));
    await page.press("button", /Hyväksyn/);
    await page.waitForURL(/partials|look-over/);
  });

  await page.press("link", "Kirjoita jakson päivät");
  await heading(page, "Suunnitelman tiedot");
  await writesIn(page, page.getByLabel("Ensimmäinen päivä"));
  await page.getByLabel("Ensimmäinen päivä").fill(`${YEAR}-01-01`);
  await page.getByLabel("Viimeinen päivä").fill(`${YEAR + 1}-12-31`);
  await page.goBack();
  await heading(page, "Ennen lomaketta");
  await page.getByRole("link", { name: "Kirjoita jakson päivät" }).waitFor({ state: "detached" });
  // The period is there; the goal's own day is what is left of the point.
  await done("Päivissä on vielä katsottavaa.", /Sovi päivä/, /swim\/edit\/expected/, async () => {
    await writesIn(page, page.getByLabel("Mihin päivään mennessä?"));
    await page.getByLabel("Mihin päivään mennessä?").fill(LATER);
    await page.press("button", "Jatka");
    await page.waitForURL(/steps|look-over/);
  });
  await done("Mistä muutoksen huomaa?", /mistä muutos näkyy/, /call\/edit\/indicator/, async () => {
    await page.getByRole("radio", { name: /Kuinka usein tai monta/ }).check({ force: true });
    await page.press("button", "Jatka");
    await page.waitForURL(/today|look-over/);
  });
  await done("Millaista oli alussa?", /miten nyt menee/, /call\/edit\/today/, async () => {
    await writesIn(page, page.getByLabel("Luku nyt"));
    await page.getByLabel("Luku nyt").fill("1");
    await page.press("button", "Jatka");
    await page.waitForURL(/expected|look-over/);
  });
  await done("Tavoitteen sanoista puuttuu jotain.", /mikä on tärkeää/, /swim\/edit\/matters/, async () => {
    await page.getByRole("textbox").first().fill("Vedessä on kevyttä.");
    await page.press("button", "Jatka");
    await page.waitForURL(/action|look-over/);
  });
  await done("Samasta tekstistä on kaksi sanamuotoa.", /Valitse sanamuoto/, /goal\/swim\?/, async () => {
    await writesIn(page, page.getByRole("heading", { name: /sanamuoto/ }));
    await page.press("button", "Valitse tämä Uimme yhdessä.");
    await page.getByText("Valintasi on tallessa.").first().waitFor();
  });

  assert.deepEqual(await open_(page), []);
  await page.getByText("Kaikki on katsottu. Voitte tehdä lomakkeen.").waitFor();
  assert.equal((await fine(page)).filter((row) => row === "Joka tekstistä on yksi sanamuoto.").length, 1);
  await page.press("link", "Lomakkeeseen");
  await page.see("link", "Ennen lomaketta: kaikki kunnossa");
  assertCalm(page);
});

test("the whole plan: number of goals, daily life, weights, drafts, the end", async () => {
  const plan = begun("whole");
  const shop = whole(plan, "shop", "Kävelen itse kauppaan");
  plan.act({ do: "set-period", on: `${YEAR}-01-01`, to: `${YEAR + 1}-12-31` });
  const page = await at(plan, "/check");
  assert.deepEqual(await open_(page), ["Tavoitteita on vielä vähän."]);
  await page.getByText("Loppuarviointi tehdään jakson lopussa.").waitFor();
  await page.press("link", "Tee uusi tavoite");
  await heading(page, "Mikä sinulle on tärkeää?");

  // Two more goals, whose names tell of the body, one of them weighed; one still in the making; a final review.
  whole(plan, "ache", "Vähemmän kipua").act({ do: "set-importance", weight: 3 });
  shop.act({ do: "set-goal-name", text: "Tasapaino" });
  plan.goal("swim").act({ do: "begin-goal", on: `${YEAR}-01-02` });
  plan.goal("swim").act({ do: "set-goal-name", text: "Uin hallissa" });
  aReview(plan, "r1", "final");
  aScore(shop, 0, { review: "r1", kind: "agree-score" });
  await seed(page, plan);
  await go(page, "/plan/whole/check");
  assert.deepEqual(await open_(page), [
    "Jokin tavoite on vielä kesken.",
    "Mikään tavoite ei vielä kerro arjen tekemisestä.",
    "Yhdessä sovittu arvio puuttuu.",
  ]);
  const ways = [
    [/Jatka tavoitteen tekemistä Uin hallissa/, /goal\/swim\/edit\//],
    [/Kirjoita, mitä arjessa tehdään Vähemmän kipua/, /goal\/ache\/edit\/action/],
    [/Arvioikaa yhdessä Vähemmän kipua/, /whole\/review/],
  ];
  for (const [link, place] of ways) {
    await page.press("link", link);
    await page.waitForURL(place);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goBack();
    await heading(page, "Ennen lomaketta");
  }
  await page.press("link", /Kirjoita, mitä arjessa tehdään Vähemmän kipua/);
  await page.getByRole("textbox").first().fill("Nostan lapsen syliin");
  await page.press("button", "Jatka");
  await page.waitForURL(/area|look-over/);
  await go(page, "/plan/whole/check");
  assert.ok(!(await open_(page)).includes("Mikään tavoite ei vielä kerro arjen tekemisestä."));
  // Nothing here has a number of a level, nor a T-score.
  assert.doesNotMatch(await page.getByRole("main").innerText(), /[−+]\d|T-luku/);
  assertCalm(page);
});

test("a missing agreed step leads to its own goal, whichever was looked at last", async () => {
  const plan = begun("each");
  const names = ["Kävelen itse kauppaan", "Uin hallissa", "Soitan ystävälle", "Leivon pullaa", "Luen lehden"];
  const pens = names.map((name, at) => whole(plan, `g${at}`, name));
  aReview(plan, "r1", "final");
  aScore(pens[0], 0, { review: "r1", kind: "agree-score" });
  const page = await at(plan, "/check");
  for (const name of ["Soitan ystävälle", "Uin hallissa"]) {
    await page.press("link", `Arvioikaa yhdessä ${name}`);
    await heading(page, name);
    await page.goBack();
    await heading(page, "Ennen lomaketta");
  }
  // Three stand in sight, the rest unfold.
  assert.equal(await page.getByRole("link", { name: /^Arvioikaa yhdessä/ }).count(), 3);
  await page.getByText("Näytä loput 1").click();
  await page.press("link", "Arvioikaa yhdessä Luen lehden");
  await heading(page, "Luen lehden");
  assertCalm(page);
  await page.close();
});

test("everyone can use the look before the form", async () => {
  const page = await at(torn("looks"), "/check");
  await accessibleInEveryLook(page, "before");
});
