// Finding the goal: what matters now in three piles, each one's own and then together; ideas by a word without a network;
// a photo of one's own; main goals up to the form; partial goals in order.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { asRead, entries, soft } from "./support/kept.mjs";
import { accessibleInEveryLook, shot } from "./support/looks.mjs";
import { appStarted, assertCalm, open, until } from "./support/page.mjs";
import { drawn, segments, withExif } from "./support/photos.mjs";
import { aPlan, aStair, seed, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();

const NAMES = ["Oppiminen", "Arjen tehtävät", "Puhuminen ja viestit", "Liikkuminen", "Itsestä huolehtiminen", "Kotityöt", "Ystävät ja perhe", "Työ ja koulu", "Harrastukset ja yhteisö"];

async function asks(page, heading) {
  await page.getByRole("heading", { level: 1, name: soft(heading) }).waitFor();
}

async function visit(page, path, heading) {
  await page.goto(server.url + path);
  await appStarted(page);
  await asks(page, heading);
}

async function seeded(make, settings) {
  const chromium = await browser();
  const page = await open(chromium, `${server.url}/settings`);
  const plan = aPlan("plan1", { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  plan.act({ do: "set-nickname", text: "Aino" });
  plan.act({ do: "set-person", person: "aino", role: "client", name: "Aino" });
  make(plan);
  await seed(page, plan);
  await settle(page, { lang: "fi", who: "client", me: "aino", plan: "plan1", ...settings });
  await appStarted(page);
  return { chromium, page };
}

// Acts on this device, in order, with who did them.
async function acts(page, wanted) {
  return (await entries(page)).filter((entry) => entry.act.do === wanted).sort((a, b) => a.order - b.order);
}

// Answers the picture that is shown and waits for what comes next.
async function put(page, area, pile, next) {
  await asks(page, area);
  await page.press("button", new RegExp(`^${pile}$`));
  await asks(page, next);
}

const pile = (page, area, name) => page.getByRole("group", { name: soft(area) }).getByRole("radio", { name });
const counts = (page) => page.getByRole("list", { name: "Pinot nyt" }).getByRole("listitem").allTextContents();

test("a client and a close one sort what matters on one phone, and what they agree on is shown", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await page.press("button", /Minä itse/);
  await page.press("link", /Lajittele kuvat/);

  await put(page, NAMES[0], "Ei nyt", NAMES[1]);
  await page.press("button", "Jätä väliin");
  await put(page, NAMES[2], "Tärkeä", NAMES[3]);
  await page.press("button", "Edellinen kuva");
  await asks(page, NAMES[2]);
  assert.equal(await (await page.see("button", /^Tärkeä$/)).getAttribute("aria-pressed"), "true");
  await page.press("button", "Seuraava kuva");
  await put(page, NAMES[3], "Tärkeä", NAMES[4]);
  // Whoever leaves goes on at the first picture that is left.
  await page.reload();
  await asks(page, NAMES[1]);
  await put(page, NAMES[1], "Ehkä", NAMES[4]);
  for (const at of [4, 5, 6, 7]) await put(page, NAMES[at], at === 6 ? "Tärkeä" : "Ehkä", NAMES[at + 1]);
  await put(page, NAMES[8], "Ei nyt", "Mikä on tärkeää nyt?");
  assert.deepEqual(await counts(page), ["Tärkeä 3 kuvaa", "Ehkä 4 kuvaa", "Ei nyt 2 kuvaa"]);

  // A change of mind, by one press, and back by another.
  await pile(page, "Oppiminen", "Tärkeä").check({ force: true });
  await page.getByText("Oppiminen: Tärkeä").first().waitFor();
  await page.press("button", "Kumoa");
  await until(page, () => document.querySelector("input[name=learning][value=not-now]").checked);
  await page.getByText(/Kun toinenkin on lajitellut/).waitFor();

  // The phone goes to the daughter. She sorts from where she stands, and sees no pile of her mother's meanwhile.
  await page.getByText("Joku muu vastaa").click();
  await page.press("button", /Lisää henkilö|Lisää ihminen|Lisää/);
  await page.getByLabel(/nimi/i).fill("Liisa");
  await page.getByRole("button", { name: /Lisää/ }).last().click();
  await asks(page, NAMES[0]);
  assert.ok(await page.getByRole("radio", { name: /Liisa/ }).isChecked());
  assert.equal(await page.getByRole("button", { pressed: true }).count(), 0);
  await put(page, NAMES[0], "Ehkä", NAMES[1]);
  await put(page, NAMES[1], "Ehkä", NAMES[2]);
  await put(page, NAMES[2], "Ei nyt", NAMES[3]);
  await put(page, NAMES[3], "Tärkeä", NAMES[4]);
  await page.press("button", "Näytä kaikki kuvat");
  await asks(page, "Mikä on tärkeää nyt?");
  assert.deepEqual(await counts(page), ["Tärkeä 1 kuvaa", "Ehkä 2 kuvaa", "Ei nyt 1 kuvaa"]);

  const together = page.getByRole("region", { name: "Näin te lajittelitte" });
  const told = (await together.innerText()).replaceAll("\u00ad", "");
  const [all, some, others] = ["Kaikille tärkeä", "Tärkeä, mutta ei kaikille", "Muut osat elämästä"].map((heading) => told.indexOf(heading));
  assert.ok(0 <= all && all < some && some < others, told);
  assert.match(told.slice(all, some), /Liikkuminen/);
  assert.doesNotMatch(told.slice(all, some), /Puhuminen|Ystävät/);
  assert.match(told.slice(some, others), /Puhuminen ja viestit[\s\S]*Tärkeä\s+Minä[\s\S]*Ei nyt\s+Liisa/);
  assert.match(told.slice(some, others), /Ystävät ja perhe[\s\S]*Ei pinossa\s+Liisa/);
  await accessibleInEveryLook(page, "areas-together");

  const sorted = await acts(page, "sort-area");
  assert.ok(sorted.filter((e) => e.by.role === "close-one").length === 4 && sorted.every((e) => e.act.person === e.by.person));

  // In the question of the goal, what matters stands first and says to whom.
  await page.press("link", /Tee tavoite/);
  for (const question of ["Mitä teet, kun tavoite toteutuu?", "Mihin osaan elämää tämä kuuluu?"]) {
    await page.press("button", "Jatka");
    await asks(page, question);
  }
  const radios = (await page.getByRole("radio").evaluateAll((all) => all.map((radio) => radio.labels[0].textContent))).map(asRead);
  assert.match(radios[0], /^Puhuminen ja viestit ?Tärkeä: Minä$/);
  assert.match(radios[1], /^Liikkuminen ?Tärkeä: Minä, Liisa$/);
  assert.equal(radios[3], "Oppiminen");
  await page.press("link", /Lajittele kuvat/);
  await page.press("link", "Takaisin");
  await asks(page, "Mihin osaan elämää tämä kuuluu?");
  assertCalm(page);
  await chromium.close();
});

test("a professional sorts on their own tablet, and reads the client's piles", async () => {
  const { chromium, page } = await seeded(
    (plan) => {
      plan.act({ do: "set-person", person: "mari", role: "professional", name: "Mari" });
      plan.act({ do: "sort-area", person: "aino", area: "mobility", pile: "important" });
    },
    { who: "professional", me: "mari" },
  );
  await visit(page, "/plan/plan1/areas", NAMES[0]);
  await page.see("heading", "Aino: kuinka tärkeää tämä on nyt?");
  await page.press("button", "Näytä kaikki kuvat");
  await pile(page, "Liikkuminen", "Tärkeä").check({ force: true });
  await page.getByRole("heading", { name: "Kaikille tärkeä" }).waitFor();
  // The tablet is in the client's hands: her own piles are there.
  await page.getByRole("radio", { name: /Aino/ }).check({ force: true });
  await page.see("heading", "Kuinka tärkeää tämä on sinulle nyt?");
  await page.press("button", "Näytä kaikki kuvat");
  assert.ok(await pile(page, "Liikkuminen", "Tärkeä").isChecked());
  assertCalm(page);
  await chromium.close();
});

test("ideas are found by a word in any form, with the host gone", async () => {
  const own = await serve();
  const chromium = await browser();
  const page = await open(chromium, own.url);
  await page.press("button", /Minä itse/);
  await page.press("link", /Tee ensimmäinen tavoite/);
  await asks(page, "Mikä sinulle on tärkeää?");
  await own.stop();
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  await page.press("button", "Jatka");
  await asks(page, "Mihin osaan elämää tämä kuuluu?");
  const idea = (name) => page.getByRole("listitem").getByRole("button", { name }).first();
  for (const [word, found] of [["kaupassa", "Kävelen lähikauppaan ja takaisin"], ["KAVELY", "Kävelen lähikauppaan ja takaisin"], ["bussi", "Matkustan bussilla yksin"], ["lapsenlapsi", "Soitan lapsenlapselle"], ["uintia", "Käyn uimassa"]]) {
    await page.getByRole("searchbox").fill(word);
    await idea(found).waitFor();
  }
  await page.getByRole("searchbox").fill("xyz");
  await page.getByText("Ideoita ei löytynyt. Kokeile toista sanaa.").waitFor();
  await page.getByRole("searchbox").fill("uimaan");
  await idea("Käyn uimassa").click();
  await page.getByText("Tavoitteen nimi on nyt: Käyn uimassa").first().waitFor();
  await chromium.close();
});

const photoField = (page) => page.locator("input[type=file]").first();
const jpegOf = async (page) => Buffer.from((await acts(page, "set-photo")).at(-1).act.photo, "base64");

// What the page shows of the picture: its size and the colours at its top and bottom, as a person sees them.
const seen = (page) =>
  page.getByRole("img").first().evaluate(async (img) => {
    await img.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: img.naturalWidth, height: img.naturalHeight });
    const pen = canvas.getContext("2d");
    pen.drawImage(img, 0, 0);
    const colour = (x, y) => {
      const [red, , blue] = pen.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
      return red > blue ? "red" : "blue";
    };
    const { width, height } = canvas;
    return { width, height, top: colour(width / 2, height * 0.1), bottom: colour(width / 2, height * 0.9), left: colour(width * 0.1, height / 2), right: colour(width * 0.9, height / 2) };
  });

test("a photo of one's own stands for the goal, small, the right way up, and tells nothing of where it was taken", async () => {
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await page.press("button", /Minä itse/);
  await page.press("link", /Tee ensimmäinen tavoite/);
  await asks(page, "Mikä sinulle on tärkeää?");
  const plain = await drawn(page, { width: 1600, height: 1200 });
  const secret = "MUMMOLA 60.1699 N";
  const file = (bytes, name = "IMG_2041.jpg") => ({ name, mimeType: "image/jpeg", buffer: bytes });
  assert.ok(segments(withExif(plain, { words: secret })).includes("APP1 Exif"), "the test's own photo has what is to go");

  // Words first, then a picture: the goal is begun with both.
  await page.getByRole("textbox").fill("Haluan mummolaan.");
  await photoField(page).setInputFiles(file(withExif(plain, { orientation: 3, words: secret })));
  await page.getByRole("main").getByText("Kuva on lisätty.").waitFor();
  await until(page, () => /Kuva on lisätty/.test(document.getElementById("polite").textContent));
  await page.getByLabel("Mitä kuvassa on?").fill("Mummon talo");
  await page.getByRole("img", { name: "Oma kuva" }).waitFor();
  assert.equal(await page.getByLabel("Mikä sinulle on tärkeää?").inputValue(), "Haluan mummolaan.");
  assert.deepEqual(await seen(page), { width: 640, height: 480, top: "blue", bottom: "red", left: await seen(page).then((s) => s.left), right: await seen(page).then((s) => s.right) });
  let kept = await jpegOf(page);
  assert.ok(!segments(kept).some((name) => /APP1|APP13|fe/.test(name)), String(segments(kept)));
  for (const trace of [secret, "Exif", "GPS"]) assert.ok(!kept.includes(trace), trace);

  // A photo taken upright, lying in the file: it stands.
  await page.getByLabel("Vaihda kuva").setInputFiles(file(withExif(plain, { orientation: 6, words: secret })));
  await until(page, () => document.querySelector(".own-photo img")?.naturalHeight === 640);
  const { width, height, left, right } = await seen(page);
  assert.deepEqual({ width, height, left, right }, { width: 480, height: 640, left: "blue", right: "red" });

  // A picture that no quality makes small at this size is made smaller still.
  await page.getByLabel("Vaihda kuva").setInputFiles(file(await drawn(page, { width: 2400, height: 1800, noise: true })));
  await until(page, () => document.querySelector(".own-photo img")?.naturalWidth > document.querySelector(".own-photo img")?.naturalHeight);
  kept = await jpegOf(page);
  assert.ok(kept.toString("base64").length <= 200_000, `${kept.length} bytes`);
  await page.getByLabel("Mitä kuvassa on?").fill("Mummon talo");

  // Files that are no pictures: a kind sentence, and what was there is there.
  const folder = await mkdtemp(join(tmpdir(), "askelma-photo-"));
  await writeFile(join(folder, "huge.jpg"), Buffer.alloc(50_000_000, 1));
  for (const [bad, sentence] of [
    [file(Buffer.from("Tämä ei ole kuva."), "kirje.jpg"), /ei osaa avata tiedostoa kuvana/],
    [file(Buffer.alloc(0), "tyhjä.jpg"), /Tiedosto on tyhjä/],
    [join(folder, "huge.jpg"), /liian suuri/],
    [file(plain.subarray(0, 400), "katkennut.heic"), /ei osaa avata tiedostoa kuvana/],
  ]) {
    await page.getByLabel("Vaihda kuva").setInputFiles(bad);
    await page.getByRole("main").getByText(sentence).waitFor();
    assert.match(await page.say(), sentence);
    assert.ok((await jpegOf(page)).equals(kept));
  }
  await rm(folder, { recursive: true });
  await shot(page, "photo-matters");
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  await page.getByRole("textbox").fill("Kävelen mummolaan");
  await page.press("button", "Jatka");
  await asks(page, "Mihin osaan elämää tämä kuuluu?");

  // Its words, written and left by the browser's own back, are kept, and the picture is not stored once more.
  const pictures = (await acts(page, "set-photo")).length;
  await page.goBack();
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  await page.goBack();
  await asks(page, "Mikä sinulle on tärkeää?");
  await page.getByLabel("Mitä kuvassa on?").fill("Mummon uusi talo");
  await page.goForward();
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  await page.goBack();
  await page.getByRole("img", { name: "Mummon uusi talo" }).waitFor();
  await page.getByLabel("Mitä kuvassa on?").fill("Mummon talo");
  await page.press("button", "Jatka");
  await asks(page, "Mitä teet, kun tavoite toteutuu?");
  assert.equal((await acts(page, "set-photo")).length, pictures);

  // It stands on the card and on the goal's own screen, with its words, and can be taken away and brought back.
  await page.goto(page.url().replace(/\/goal\/.*/, ""));
  await page.getByRole("article").getByRole("img", { name: "Mummon talo" }).waitFor();
  await page.goto(`${page.url()}/goal/${(await acts(page, "begin-goal"))[0].scope.goal}`);
  await page.press("button", "Poista kuva");
  await page.getByText("Kuva on poistettu.").first().waitFor();
  assert.equal(await page.getByRole("img").count(), 0);
  await page.press("button", "Kumoa");
  await page.getByRole("img", { name: "Mummon talo" }).first().waitFor();
  assert.equal(await page.getByLabel("Mitä kuvassa on?").inputValue(), "Mummon talo");
  await accessibleInEveryLook(page, "goal-photo");
  // The browser itself names two of the files that it could not open.
  page.wrong = page.wrong.filter((line) => !/decode|image/i.test(line));
  assertCalm(page);
  await chromium.close();
});

const MAIN = "Asun omassa kodissa ja hoidan arkeni itse.";

test("main goals in own words, with the goals that lead to them, up to the form", async () => {
  const { chromium, page } = await seeded((plan) => {
    aStair(plan, "goal1", { name: "Kävelen itse kauppaan" });
    aStair(plan, "goal2", { name: "Kerron ystävälle viikonlopusta" });
  });
  await visit(page, "/plan/plan1", "Omat tavoitteeni");
  await page.press("link", "Päätavoitteet");
  await asks(page, "Päätavoitteet");
  await page.press("button", "Lisää päätavoite");
  await page.getByText("Kirjoita ensin, mikä päätavoite on.").waitFor();
  const fresh = page.getByRole("region", { name: "Uusi päätavoite" });
  for (const words of [MAIN, "Palaan töihin"]) {
    await fresh.getByRole("textbox").fill(words);
    await page.press("button", "Lisää päätavoite");
    await page.see("heading", words);
  }
  const own = page.getByRole("region", { name: MAIN });
  await own.getByRole("checkbox", { name: "Kävelen itse kauppaan" }).check({ force: true });
  await page.getByText("Liitetty: Kävelen itse kauppaan").first().waitFor();
  // A goal leads to one main goal; the other says so.
  await page.getByRole("region", { name: "Palaan töihin" }).getByRole("checkbox", { name: /Kävelen itse kauppaan.*nyt: Asun/ }).waitFor();
  await page.getByRole("region", { name: "Palaan töihin" }).getByRole("textbox").fill("Palaan töihin keväällä");
  await page.getByRole("heading", { level: 1 }).click();
  await page.see("heading", "Palaan töihin keväällä");
  await page.getByRole("region", { name: "Palaan töihin keväällä" }).getByRole("button", { name: /Poista päätavoite/ }).click();
  await page.press("button", "Kumoa");
  await page.see("heading", "Palaan töihin keväällä");
  await accessibleInEveryLook(page, "main-goals");

  // The goals stand under what they lead to, and the look over a goal asks for it.
  await visit(page, "/plan/plan1", "Omat tavoitteeni");
  const headings = await page.getByRole("heading").allTextContents();
  assert.deepEqual(headings.map((h) => h.replaceAll("\u00ad", "")), ["Omat tavoitteeni", MAIN, "Kävelen itse kauppaan", "Muut tavoitteet", "Kerron ystävälle viikonlopusta"]);
  await accessibleInEveryLook(page, "goals-in-parts");
  await visit(page, "/plan/plan1/goal/goal2/edit/look-over", "Katso tavoite läpi");
  const which = page.getByRole("group", { name: "Mihin päätavoitteeseen tämä vie?" });
  assert.ok(await which.getByRole("radio", { name: "Ei mitään näistä" }).isChecked());
  await which.getByRole("radio", { name: MAIN }).check({ force: true });
  await page.getByText(`Päätavoite: ${MAIN}`).first().waitFor();
  await visit(page, "/plan/plan1/goal/goal2", "Kerron ystävälle viikonlopusta");
  await page.getByRole("main").getByText(MAIN).first().waitFor();

  await visit(page, "/plan/plan1/form", "Omat tavoitteeni");
  const sheet = page.getByRole("article");
  await sheet.getByText(MAIN).waitFor();
  const order = (await sheet.getByRole("heading").allTextContents()).filter((h) => /avoite \d/.test(h));
  assert.deepEqual(order, ["Päätavoite 1", "Tavoite 1: Kävelen itse kauppaan", "Tavoite 2: Kerron ystävälle viikonlopusta", "Päätavoite 2"]);
  await sheet.getByText("Palaan töihin keväällä").waitFor();
  assertCalm(page);
  await chromium.close();
});

test("two wordings of a main goal stand side by side until one is chosen", async () => {
  const { chromium, page } = await seeded((plan) => {
    plan.act({ do: "set-person", person: "liisa", role: "close-one", name: "Liisa" });
    plan.act({ do: "name-main-goal", main: "m1", text: "Asun kotona" });
    // Liisa wrote on her own phone without having seen it.
    const line = JSON.parse(plan.lines.at(-1));
    const other = { ...line, id: ["liisas", 1], by: { person: "liisa", role: "close-one" }, act: { ...line.act, text: "Äiti asuu kotona" } };
    plan.lines.push(JSON.stringify(other));
  });
  await visit(page, "/plan/plan1/main-goals", "Päätavoitteet");
  await page.getByText("”Äiti asuu kotona”").waitFor();
  await page.press("button", /Valitse tämä\s*Asun kotona/);
  await page.getByText("Valintasi on tallessa.").first().waitFor();
  assert.equal(await page.getByText("”Äiti asuu kotona”").count(), 0);
  await page.see("heading", "Asun kotona");
  assertCalm(page);
  await chromium.close();
});

test("partial goals are put in order by buttons, and the card tells what is next and who ticked it", async () => {
  const { chromium, page } = await seeded((plan) => {
    const walk = aStair(plan, "goal1", { name: "Kävelen itse kauppaan" });
    for (const [part, text] of [["p1", "Kävelen ovelle"], ["p2", "Kävelen portille"], ["p3", "Kävelen kulmalle"]]) walk.act({ do: "name-partial-goal", part, text });
    walk.act({ do: "date-partial-goal", part: "p2", on: "2026-12-01" });
  });
  const order = async () => Promise.all((await page.getByRole("textbox", { name: soft("Osatavoite") }).all()).map((field) => field.inputValue()));
  await visit(page, "/plan/plan1/goal/goal1/edit/partials", "Mitä välietappeja on matkalla?");
  const down = page.getByRole("button", { name: "Siirrä alas: Kävelen ovelle" });
  await down.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Kävelen ovelle: paikka 2 / 3").first().waitFor();
  assert.ok(await down.evaluate((button) => document.activeElement === button), "the focus stays with what was moved");
  await page.keyboard.press("Enter");
  await page.getByText("Kävelen ovelle: paikka 3 / 3").first().waitFor();
  assert.deepEqual((await order()).slice(0, 3), ["Kävelen portille", "Kävelen kulmalle", "Kävelen ovelle"]);
  assert.equal(await down.getAttribute("aria-disabled"), "true");
  await page.press("button", "Kumoa");
  await until(page, () => document.querySelectorAll(".partial textarea")[1].value === "Kävelen ovelle");
  await accessibleInEveryLook(page, "partials-ordered");

  await visit(page, "/plan/plan1", "Omat tavoitteeni");
  const card = page.getByRole("article");
  await card.getByRole("checkbox", { name: /Seuraava osatavoite: Kävelen portille/ }).check({ force: true });
  await card.getByRole("checkbox", { name: /Kävelen portille\. Tehty .*, merkitsi Aino/ }).waitFor();
  await card.getByRole("checkbox", { name: /Seuraava osatavoite: Kävelen ovelle/ }).waitFor();
  assert.equal((await acts(page, "give-score")).length, 0, "a tick is no score");
  await visit(page, "/plan/plan1/goal/goal1", "Kävelen itse kauppaan");
  await page.getByText(/Tehty .*, merkitsi Aino/).waitFor();
  assertCalm(page);
  await chromium.close();
});
