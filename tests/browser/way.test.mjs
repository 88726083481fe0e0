// The whole way of one person on a phone: first start, a real goal, a step, a review, the form as a file. The goal is
// one that HL7's Person-Centered Outcomes guide publishes as a sound ladder for an adult, told here in Finnish: meeting
// family and friends, from one or two times a month to three, with room for worse than today.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { browser } from "./support/browser.mjs";
import { download, soft } from "./support/kept.mjs";
import { shot } from "./support/looks.mjs";
import { appStarted, assertCalm, offlineReady, open } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

const run = promisify(execFile);

const WISH = "Haluan taas nauraa perheen ja ystävien kanssa – enkä vain istua kotona.";
const NAME = "Tapaan perhettä ja ystäviä hyvillä mielin";
const WATCHED = "Tapaamiset, joissa viihdyn";
const STEPS = {
  "ylin porras": "Tapaan heitä 5 kertaa kuukaudessa.",
  "neljäs porras": "Tapaan heitä 4 kertaa kuukaudessa.",
  tavoitetaso: "Tapaan heitä 3 kertaa kuukaudessa.",
  "toinen porras": "Tapaan heitä 1–2 kertaa kuukaudessa.",
  "alin porras": "En tapaa ketään kuukauden aikana.",
};
const PART = "Soitan siskolle ja sovin kahvit";
const MEANS = "Minä ehdotan päivää. Sisko hakee minut, jos bussi jännittää.";
const CONDITIONS = "Sovittu tapaaminen, jossa olen vähintään tunnin";
const TOLD = "Kävin siskon luona kahdesti. Toinen kerta oli vaikea, mutta jäin.";
const REVIEWED = "Kolme tapaamista, yksi niistä uuden ystävän kanssa.";
const AGREED = "Tavoite täyttyi, jatketaan samaan tahtiin.";
const ONCE = { name: "Tuulikki Åkerström-Hämäläinen", code: "010180-123N", therapist: "Pirjo Testinen" };

// What a person types is found whatever the lines and hyphens of the page.
const bare = (text) => text.replaceAll(/[\s\u00ad\u2010-]/g, "");

async function asks(page, question) {
  await page.getByRole("heading", { level: 1, name: soft(question) }).waitFor();
}

async function next(page, question) {
  await page.press("button", "Jatka");
  await asks(page, question);
}

async function makeGoal(page) {
  await page.press("link", /ensimmäinen tavoite/);
  await asks(page, "Mikä sinulle on tärkeää?");
  await page.getByRole("textbox").fill(WISH);
  await next(page, "Mitä teet, kun tavoite toteutuu?");
  await page.getByRole("textbox").fill(NAME);
  await next(page, "Mihin osaan elämää tämä kuuluu?");
  await page.getByRole("radio", { name: soft("Ystävät ja perhe") }).check({ force: true });
  await next(page, "Mistä muutoksen huomaa?");
  await page.getByRole("radio", { name: /Kuinka usein tai monta/ }).check({ force: true });
  await page.getByRole("radio", { name: "kertaa kuukaudessa", exact: true }).check({ force: true });
  await page.getByLabel("Mitä lasket tai katsot?").fill(WATCHED);
  await next(page, "Miten asia on tänään?");
  await page.getByLabel("Luku nyt").fill("2");
  await next(page, "Mihin uskot pääseväsi?");
  await page.getByLabel("Luku, johon pyritään").fill("3");
  await page.getByLabel("Mihin päivään mennessä?").fill("2027-05-31");
  await next(page, "Mitä portaat ovat?");
  await page.getByRole("radio", { name: /Jätä yksi porras alle/ }).check({ force: true });
  for (const [level, words] of Object.entries(STEPS)) {
    const field = page.getByRole("textbox", { name: soft(level, { whole: false }) });
    if (!(await field.isVisible())) {
      const row = { "ylin porras": 0, "neljäs porras": 1, tavoitetaso: 2, "toinen porras": 3, "alin porras": 4 }[level];
      await page.getByRole("list", { name: /Viisi porrasta/ }).getByRole("listitem").nth(row).getByRole("button", { name: /^(Muuta|Kirjoita)/ }).click();
    }
    await field.fill(words);
    await page.press("button", "Valmis");
    await page.getByText(words).first().waitFor();
  }
  await next(page, "Mitä välietappeja on matkalla?");
  await page.getByRole("textbox", { name: "Osatavoite" }).fill(PART);
  await page.getByLabel("Päivä").fill("2026-12-12");
  await next(page, "Kuka tekee mitä?");
  await page.getByLabel("Mitä kukin tekee?").fill(MEANS);
  await page.getByLabel("Apuvälineet, apu ja paikka").fill(CONDITIONS);
  await next(page, "Katso tavoite läpi");
  for (const typed of [WISH, NAME, WATCHED, PART, MEANS, CONDITIONS, ...Object.values(STEPS)]) await page.getByText(typed).first().waitFor();
  await page.press("button", "Valmis");
}

// One tap on a step, words, an undo of a slip, a partial goal.
async function follow(page) {
  await asks(page, "Omat tavoitteeni");
  const stair = page.getByRole("group", { name: new RegExp(NAME) });
  const at = (words) => stair.getByRole("radio", { name: new RegExp(words) });
  assert.ok(await at(STEPS["toinen porras"]).isChecked(), "the person stands on the baseline step, which is not the lowest");
  await at(STEPS["ylin porras"]).check({ force: true });
  await page.getByText(`Merkitsit: ${STEPS["ylin porras"]}`).first().waitFor();
  await page.press("button", "Kumoa");
  await page.getByRole("button", { name: "Kumoa" }).waitFor({ state: "detached" });
  assert.ok(await at(STEPS["toinen porras"]).isChecked());
  await page.press("button", "Kerro lisää");
  await page.getByLabel(/Mitä tapahtui/).fill(TOLD);
  await page.press("button", "Tallenna");
  await page.getByLabel(/Mitä tapahtui/).waitFor({ state: "detached" });
  await page.getByRole("checkbox", { name: new RegExp(PART) }).check({ force: true });
  await page.getByRole("checkbox", { name: /Tehty/ }).waitFor();
  assert.ok(await at(STEPS["toinen porras"]).isChecked(), "a partial goal never changes the step");
  await shot(page, "way-goals");
}

async function review(page) {
  await page.press("link", "Arviointi");
  await page.press("button", soft("Loppuarviointi", { whole: false }));
  await page.getByLabel(/Mitä tapahtui/).fill(REVIEWED);
  await page.getByRole("radio", { name: new RegExp(STEPS.tavoitetaso) }).first().check({ force: true });
  await page.press("button", soft("Oma arvioni on valmis"));
  const agreed = page.getByRole("group", { name: /Minkä portaan sovitte/ });
  await agreed.getByRole("radio", { name: new RegExp(STEPS.tavoitetaso) }).check({ force: true });
  await page.getByLabel(/Lisää sanoja lomakkeeseen/).fill(AGREED);
  await page.press("button", "Arviointi on valmis");
  await asks(page, "Kiitos, arviointi on tehty");
  await shot(page, "way-reviewed");
}

async function form(page) {
  await page.press("link", /^Lomake$/);
  await asks(page, "Omat tavoitteeni");
  await page.write("Asiakkaan nimi", ONCE.name);
  await page.write("Henkilötunnus", ONCE.code);
  await page.getByRole("textbox", { name: "Terapeutti" }).fill(ONCE.therapist);
  await page.press("button", "Tee PDF");
  await page.see("button", "Jaa tai tallenna");
  await shot(page, "way-form");
  return download(page, () => page.press("button", "Jaa tai tallenna"));
}

// The file's name holds the day it was made, so days are looked for in the text only.
const DAYS = ["31.5.2027", "12.12.2026"];
const TYPED = [WISH, NAME, WATCHED, ...Object.values(STEPS), PART, MEANS, CONDITIONS, REVIEWED, AGREED, ...Object.values(ONCE)];

async function holdsEverything(file, name) {
  const { stdout } = await run("pdftotext", ["-raw", file.path, "-"]);
  const text = bare(stdout);
  for (const typed of [...TYPED, ...DAYS]) assert.ok(text.includes(bare(typed)), `the PDF lacks "${typed}"`);
  for (const typed of TYPED) for (const word of typed.split(/[^\p{L}\d]+/u).filter((w) => w.length > 3)) assert.ok(!file.name.toLowerCase().includes(word.toLowerCase()), `the file's name tells "${word}"`);
  const { stdout: facts } = await run("pdfinfo", [file.path]);
  assert.match(facts, /Tagged:\s+yes/);
  assert.match(facts, /Page size:\s+595.*A4/);
  for (const typed of [WISH, ...Object.values(ONCE)]) assert.ok(!facts.includes(typed));
  await run("qpdf", ["--check", file.path]);
  if (process.env.ASKELMA_SHOTS) {
    await mkdir(process.env.ASKELMA_SHOTS, { recursive: true });
    await copyFile(file.path, join(process.env.ASKELMA_SHOTS, `${name}.pdf`));
  }
}

const server = await serve();

test("from first start to the form on disk", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await asks(page, "Kuka käyttää?");
  await page.press("button", /Minä itse/);
  await makeGoal(page);
  await follow(page);
  await review(page);
  await holdsEverything(await form(page), "way");
  assertCalm(page);
  await chromium.close();
});

test("the same with the host gone after one visit", async () => {
  const own = await serve();
  const chromium = await browser();
  const page = await open(chromium, own.url);
  await offlineReady(page);
  await own.stop();
  await page.reload();
  await appStarted(page);
  await asks(page, "Kuka käyttää?");
  await page.press("button", /Minä itse/);
  await makeGoal(page);
  await follow(page);
  await page.reload();
  await appStarted(page);
  await asks(page, "Omat tavoitteeni");
  await review(page);
  await holdsEverything(await form(page), "way-offline");
  await chromium.close();
});
