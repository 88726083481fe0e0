// A new goal, one question a screen: the whole way with numbers, back and reload in the middle, an unfinished stair.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browser } from "./support/browser.mjs";
import { asRead } from "./support/kept.mjs";
import { accessibleInEveryLook } from "./support/looks.mjs";
import { assertCalm, open } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

let server;
before(async () => {
  server = await serve();
});
after(() => server?.stop());

const DAY = "2030-06-30";
const WISH = "Haluaisin taas käydä itse kaupassa.\n  Niin kuin ennen.";
const NAME = "Kävelen itse kauppaan";

const OTHERS = [
  ["action", "Mitä teet, kun tavoite toteutuu?"],
  ["area", "Mihin osaan elämää tämä kuuluu?"],
  ["indicator", "Mistä muutoksen huomaa?"],
  ["today", "Miten asia on tänään?"],
  ["expected", "Mihin uskot pääseväsi?"],
  ["steps", "Mitä portaat ovat?"],
  ["partials", "Mitä välietappeja on matkalla?"],
  ["means", "Kuka tekee mitä?"],
  ["look-over", "Katso tavoite läpi"],
];

// A client's own plan, standing at the first question.
async function firstQuestion(chromium) {
  const page = await open(chromium, server.url);
  await page.press("button", /Minä itse/);
  await page.waitForURL(/\/plan\/[a-z0-9]+$/);
  await page.press("link", /Tee ensimmäinen tavoite/);
  await asks(page, "Mikä sinulle on tärkeää?");
  return page;
}

// Names are matched without the soft hyphens of long words.
async function asks(page, question) {
  await page.getByRole("heading", { level: 1, name: question }).waitFor();
}

async function next(page, question) {
  await page.press("button", "Jatka");
  await asks(page, question);
}

// From the first question to the steps, counting times a week.
async function answerToSteps(page, { today = "1", target = "3" } = {}) {
  await page.getByRole("textbox", { name: "Mikä sinulle on tärkeää?" }).fill(WISH);
  await next(page, "Mitä teet, kun tavoite toteutuu?");
  await page.getByRole("textbox", { name: "Mitä teet, kun tavoite toteutuu?" }).fill(NAME);
  await next(page, "Mihin osaan elämää tämä kuuluu?");
  await page.getByRole("radio", { name: "Liikkuminen" }).check({ force: true });
  await next(page, "Mistä muutoksen huomaa?");
  await page.getByRole("radio", { name: /Kuinka usein tai monta/ }).check({ force: true });
  assert.ok(await page.getByRole("radio", { name: "kertaa viikossa", exact: true }).isChecked());
  await next(page, "Miten asia on tänään?");
  await page.getByLabel("Luku nyt").fill(today);
  await next(page, "Mihin uskot pääseväsi?");
  await page.getByLabel("Luku, johon pyritään").fill(target);
  await page.getByLabel("Mihin päivään mennessä?").fill(DAY);
  await next(page, "Mitä portaat ovat?");
}

// The rows of the stair, the top one first.
async function stair(page) {
  const rows = await page.getByRole("list", { name: "Viisi porrasta ylhäältä alas" }).getByRole("listitem").all();
  return Promise.all(rows.map(async (row) => asRead(await row.locator(".step-words").textContent())));
}

test("a goal is made from numbers, and every answer is in it", async () => {
  const chromium = await browser();
  try {
    const page = await firstQuestion(chromium);
    await answerToSteps(page);
    assert.deepEqual(await stair(page), [
      `taso +2, Ehdotus: ${NAME} 5 kertaa viikossa.`,
      `taso +1, Ehdotus: ${NAME} 4 kertaa viikossa.`,
      `taso 0, TavoitetasoEhdotus: ${NAME} 3 kertaa viikossa.`,
      `taso −1, Ehdotus: ${NAME} 2 kertaa viikossa.`,
      `taso −2, LähtötasoEhdotus: ${NAME} kerran viikossa.`,
    ]);
    await page.press("button", `Muuta: ${NAME} 5 kertaa viikossa.`);
    await page.getByRole("textbox", { name: /ylin porras/ }).fill("joka arkipäivä");
    await page.press("button", "Valmis");
    await page.getByText("joka arkipäivä").waitFor();
    await page.press("button", "Hyväksyn nämä portaat");

    await asks(page, "Mitä välietappeja on matkalla?");
    await page.getByRole("textbox", { name: "Osatavoite" }).fill("Käyn kaupassa ystävän kanssa");
    await page.getByLabel("Päivä").fill("2030-03-01");
    await page.press("button", "Lisää osatavoite");
    await page.press("button", "Poista: Käyn kaupassa ystävän kanssa");
    await page.press("button", "Kumoa");
    await page.see("button", "Poista: Käyn kaupassa ystävän kanssa");
    await next(page, "Kuka tekee mitä?");
    await page.getByLabel("Mitä kukin tekee?").fill("Minä kävelen joka aamu.");
    await page.getByLabel("Apuvälineet, apu ja paikka").fill("Rollaattorilla lähikauppaan.");
    await next(page, "Katso tavoite läpi");

    for (const answer of ["Haluaisin taas käydä itse kaupassa.", NAME, "Liikkuminen", "kertaa viikossa", "kerran viikossa", "30.6.2030 mennessä", "1.3.2030", "Minä kävelen joka aamu.", "Rollaattorilla lähikauppaan."]) {
      await page.getByRole("main").getByText(answer).first().waitFor();
    }
    assert.deepEqual(await stair(page), [
      "taso +2, joka arkipäivä",
      `taso +1, ${NAME} 4 kertaa viikossa.`,
      `taso 0, Tavoitetaso: ${NAME} 3 kertaa viikossa.`,
      `taso −1, ${NAME} 2 kertaa viikossa.`,
      `taso −2, Lähtötaso: ${NAME} kerran viikossa.`,
    ]);
    // What is accepted is a person's own: another target does not touch it.
    await page.press("link", "Muuta: Mihin uskot pääseväsi?");
    await asks(page, "Mihin uskot pääseväsi?");
    await page.getByLabel("Luku, johon pyritään").fill("4");
    await next(page, "Katso tavoite läpi");
    assert.equal((await stair(page))[2], `taso 0, Tavoitetaso: ${NAME} 3 kertaa viikossa.`);
    await page.press("button", "Valmis");
    await page.waitForURL(/\/plan\/[a-z0-9]+$/);
    assertCalm(page);
  } finally {
    await chromium.close();
  }
});

test("back keeps every text, also the browser's own", async () => {
  const chromium = await browser();
  try {
    const page = await firstQuestion(chromium);
    await page.getByRole("textbox").fill(WISH);
    await next(page, "Mitä teet, kun tavoite toteutuu?");
    await page.getByRole("textbox").fill(NAME);
    await page.press("link", "Takaisin");
    await asks(page, "Mikä sinulle on tärkeää?");
    assert.equal(await page.getByRole("textbox").inputValue(), WISH);
    await next(page, "Mitä teet, kun tavoite toteutuu?");
    assert.equal(await page.getByRole("textbox").inputValue(), NAME);
    await page.getByRole("textbox").fill("Kävelen kahdesti kauppaan");
    await page.goBack();
    await asks(page, "Mikä sinulle on tärkeää?");
    await page.goForward();
    await asks(page, "Mitä teet, kun tavoite toteutuu?");
    assert.equal(await page.getByRole("textbox").inputValue(), "Kävelen kahdesti kauppaan");
    assertCalm(page);
  } finally {
    await chromium.close();
  }
});

test("a reload in the middle stays at the question with what was typed", async () => {
  const chromium = await browser();
  try {
    const page = await firstQuestion(chromium);
    await page.getByRole("textbox").fill("Metsään");
    await page.reload();
    await asks(page, "Mikä sinulle on tärkeää?");
    assert.equal(await page.getByRole("textbox").inputValue(), "Metsään");
    await next(page, "Mitä teet, kun tavoite toteutuu?");
    await page.getByRole("textbox").fill("Kävelen metsässä, en vielä valm");
    await page.reload();
    await asks(page, "Mitä teet, kun tavoite toteutuu?");
    assert.equal(await page.getByRole("textbox").inputValue(), "Kävelen metsässä, en vielä valm");
    await page.press("link", "Takaisin");
    await asks(page, "Mikä sinulle on tärkeää?");
    assert.equal(await page.getByRole("textbox").inputValue(), "Metsään");
    assertCalm(page);
  } finally {
    await chromium.close();
  }
});

test("only the day is asked for twice, and numbers that are none stay in their field", async () => {
  const chromium = await browser();
  try {
    const page = await firstQuestion(chromium);
    await next(page, "Mitä teet, kun tavoite toteutuu?");
    await next(page, "Mihin osaan elämää tämä kuuluu?");
    await next(page, "Mistä muutoksen huomaa?");
    await page.getByRole("radio", { name: /^Aika/ }).check({ force: true });
    await next(page, "Miten asia on tänään?");
    await page.getByLabel("Luku nyt").fill("noin viisi");
    await page.press("button", "Jatka");
    await page.getByText("Kirjoita tähän luku").waitFor();
    assert.equal(await page.getByLabel("Luku nyt").inputValue(), "noin viisi");
    await page.getByLabel("Luku nyt").fill("5,5");
    // Enter in a field of one line goes on.
    await page.getByLabel("Luku nyt").press("Enter");
    await asks(page, "Mihin uskot pääseväsi?");
    await page.getByLabel("Kerro sanoin").fill("Jaksan pidempään");
    await page.press("button", "Jatka");
    await page.getByText("Valitse päivä.").waitFor();
    assert.equal(await page.getByLabel("Kerro sanoin").inputValue(), "Jaksan pidempään");
    await page.getByLabel("Mihin päivään mennessä?").fill("2020-01-01");
    await page.getByText("Onko se oikein?").waitFor();
    await next(page, "Mitä portaat ovat?");
    await page.press("button", "Kirjoita: ylin porras");
    await page.getByRole("textbox", { name: /ylin porras/ }).fill("10 minuuttia");
    await page.press("button", "Jatka, täytän myöhemmin");
    await asks(page, "Mitä välietappeja on matkalla?");
    await next(page, "Kuka tekee mitä?");
    await next(page, "Katso tavoite läpi");
    await page.getByText("Ilman sanoja ovat vielä: toinen porras, neljäs porras.").waitFor();
    await page.press("button", "Tallenna keskeneräisenä");
    await page.waitForURL(/\/plan\/[a-z0-9]+$/);
    assertCalm(page);
  } finally {
    await chromium.close();
  }
});

test("everyone can read and use each question", async () => {
  const chromium = await browser();
  try {
    const page = await firstQuestion(chromium);
    await accessibleInEveryLook(page, "ask-matters");
    await answerToSteps(page);
    const address = page.url();
    for (const [name, question] of OTHERS) {
      await page.goto(address.replace("/steps", `/${name}`));
      await asks(page, question);
      await accessibleInEveryLook(page, `ask-${name}`);
    }
    assertCalm(page);
  } finally {
    await chromium.close();
  }
});
