// What was given is kept: reload, a browser that is killed, storage that is full or refused, two tabs at once.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { records, soft } from "./support/kept.mjs";
import { appStarted, assertCalm, follow, open } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

const WISH = "Haluan ajaa pyörällä mökille.";

async function asks(page, question) {
  await page.getByRole("heading", { level: 1, name: soft(question) }).waitFor();
}

async function firstQuestion(page) {
  await page.press("button", /Minä itse/);
  await page.press("link", /ensimmäinen tavoite/);
  await asks(page, "Mikä sinulle on tärkeää?");
}

// A goal with a stair in words, saved unfinished from the third step up.
async function smallGoal(page) {
  await firstQuestion(page);
  await page.getByRole("textbox").fill(WISH);
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  await page.getByRole("textbox").fill("Ajan pyörällä");
  await page.press("button", "Jatka");
  await asks(page, "Mihin osaan elämää tämä kuuluu?");
  const goal = new URL(page.url()).pathname.match(/goal\/([a-z0-9]+)/)[1];
  await page.goto(page.url().replace(/edit\/.*/, "edit/look-over"));
  await appStarted(page);
  await asks(page, "Katso tavoite läpi");
  await page.press("button", "Valmis");
  await asks(page, "Omat tavoitteeni");
  return goal;
}

const step = (page, level) => page.getByRole("radio", { name: new RegExp(`^taso ${level},`) });

test("a browser that is killed after the tap has the step", async () => {
  const profile = await mkdtemp(join(tmpdir(), "askelma-killed-"));
  const first = await browser({ profile });
  const page = await open(first, server.url);
  await smallGoal(page);
  await step(page, "0").check({ force: true });
  await page.getByText("Merkitsit: taso 0.").first().waitFor();
  // The browser ends at once, with no time to tidy up; its processes are known by their profile's folder.
  execFileSync("pkill", ["-KILL", "-f", profile]);
  await first.close().catch(() => {});

  const second = await browser({ profile });
  const again = await open(second, server.url);
  await asks(again, "Omat tavoitteeni");
  assert.ok(await step(again, "0").isChecked());
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

test("two tabs at once lose nothing and follow each other", async () => {
  const chromium = await browser();
  const left = await open(chromium, server.url);
  await smallGoal(left);
  const right = await open(chromium, left.url());
  await asks(right, "Omat tavoitteeni");

  await step(left, "\\+1").check({ force: true });
  await left.getByText("Merkitsit: taso +1.").first().waitFor();
  await right.waitForFunction(() => document.querySelector("input[value='1']").checked);
  assert.ok(await step(right, "\\+1").isChecked(), "the other tab follows");

  // Both write before either can have heard of the other.
  const before = (await records(left, "entries")).length;
  await Promise.all([step(left, "0").check({ force: true }), step(right, "−1").check({ force: true })]);
  await left.getByText("Merkitsit: taso 0.").first().waitFor();
  await right.getByText("Merkitsit: taso −1.").first().waitFor();
  const entries = await records(left, "entries");
  const given = entries.slice(before).filter(([, line]) => line.includes('"give-score"')).length;
  const all = entries.map(([, line]) => line).filter((line) => line.includes('"give-score"'));
  assert.equal(all.length, 3, `two more scores beside the first one, not ${given}`);
  assert.equal(new Set(entries.map(([key]) => key)).size, entries.length);
  await left.waitForFunction(() => true);
  const where = (page) => page.evaluate(() => document.querySelector(".stair input:checked").value);
  await left.waitForFunction(() => document.querySelector(".undo") !== null);
  await right.reload();
  await left.reload();
  await Promise.all([appStarted(left), appStarted(right)]);
  await asks(left, "Omat tavoitteeni");
  await asks(right, "Omat tavoitteeni");
  assert.equal(await where(left), await where(right), "both show the same");
  assertCalm(left);
  assertCalm(right);
  await chromium.close();
});

test("a full device says so, keeps the text in its field, and saves it once there is room", async () => {
  const profile = await mkdtemp(join(tmpdir(), "askelma-full-"));
  const first = await browser({ profile });
  const before = await open(first, server.url);
  await firstQuestion(before);
  const question = before.url();
  await first.close();

  // Chromium asks for room once and remembers for long, so the disk is full from the start of a new browser on.
  const chromium = await browser({ profile });
  const page = follow(await chromium.newPage(), new URL(server.url).origin);
  const cdp = await chromium.newCDPSession(page);
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: server.url, quotaSize: 1 });
  await page.goto(question);
  await appStarted(page);
  await page.getByRole("textbox").fill(WISH);
  await page.press("button", "Jatka");
  await page.getByText("Tallennus ei onnistunut. Tekstisi on yhä tässä. Vapauta tilaa ja yritä uudelleen.").first().waitFor();
  assert.match(await page.say(), /Tallennus ei onnistunut/);
  assert.equal(await page.getByRole("textbox").inputValue(), WISH);
  assert.ok(!JSON.stringify(await records(page, "entries")).includes(WISH), "nothing half is on the disk");

  await cdp.send("Storage.overrideQuotaForOrigin", { origin: server.url });
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  assert.equal(await page.getByText("Tallennus ei onnistunut").count(), 0, "the alert goes when it is saved");
  assert.ok(JSON.stringify(await records(page, "entries")).includes(WISH));
  await chromium.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

test("a text that is too long to be saved is said so, and stays in its field over a reload", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await firstQuestion(page);
  const long = "Haluan ajaa pyörällä. ".repeat(55_000);
  await page.getByRole("textbox").fill(long);
  await page.press("button", "Jatka");
  await page.getByText("Teksti on liian pitkä tallennettavaksi. Se on yhä tässä. Lyhennä sitä tai jaa se osiin.").first().waitFor();
  assert.equal(await page.getByRole("textbox").inputValue(), long);
  await page.reload();
  await appStarted(page);
  await asks(page, "Mikä sinulle on tärkeää?");
  assert.equal(await page.getByRole("textbox").inputValue(), long);
  await page.getByRole("textbox").fill(WISH);
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  assertCalm(page);
  await chromium.close();
});

test("a browser that keeps nothing opens the app and says so", async () => {
  const chromium = await browser();
  await chromium.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["indexedDB", "localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
  });
  const page = follow(await chromium.newPage(), new URL(server.url).origin);
  await page.goto(server.url);
  await appStarted(page);
  await page.press("button", /Minä itse/);
  await asks(page, "Omat tavoitteeni");
  await page.getByText("Selain ei säilytä tietoja").waitFor();
  await page.press("link", /ensimmäinen tavoite/);
  await page.getByRole("textbox").fill(WISH);
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  await page.press("link", "Takaisin");
  assert.equal(await page.getByRole("textbox").inputValue(), WISH, "it works as long as the page is open");
  assertCalm(page);
  await chromium.close();
});

test("the walk back, forward and to the same place keeps address and screen together", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await page.press("button", /Minä itse/);
  await asks(page, "Omat tavoitteeni");
  await page.press("link", "Arviointi");
  await asks(page, "Arviointi");
  await page.press("link", "Asetukset");
  await asks(page, "Asetukset");
  await page.goBack();
  await asks(page, "Arviointi");
  await page.goForward();
  await asks(page, "Asetukset");
  await page.press("link", "Arviointi");
  await asks(page, "Arviointi");
  await page.waitForURL(/\/review$/);
  await page.reload();
  await appStarted(page);
  await asks(page, "Arviointi");
  assert.match(await page.title(), /^Arviointi/);
  await page.press("link", "Asetukset");
  await asks(page, "Asetukset");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  await chromium.close();
});
