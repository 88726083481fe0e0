// The form: what is missing, what is typed for it only, and the file.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { browser } from "./support/browser.mjs";
import { download, everythingKept, soft } from "./support/kept.mjs";
import { assertCalm, offlineReady, open, until } from "./support/page.mjs";
import { aPlan, aReview, aScore, aStair, seed, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const run = promisify(execFile);

const server = await serve();

const OWN = "Haluan hakea itse oman leipäni kulmakaupasta";
const FACTS = ["Vaativa fysioterapia", "Kuntola Oy", "Liisa Laine", "Mari terapeutti"];
const ONCE = { name: "Aino Testilä-Öström", code: "010594Y9032", therapist: "Erkki Erikoinen" };

function aWholePlan() {
  const plan = aPlan("plan1", { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  plan.act({ do: "set-nickname", text: "Ainokainen" });
  plan.act({ do: "set-person", person: "aino", role: "client", name: "" });
  plan.act({ do: "set-person", person: "liisa", role: "close-one", name: FACTS[2] });
  plan.act({ do: "set-person", person: "mari", role: "professional", name: FACTS[3] });
  plan.act({ do: "set-service", text: FACTS[0] });
  plan.act({ do: "set-provider", text: FACTS[1] });
  plan.act({ do: "set-period", on: "2026-09-01", to: "2027-02-28" });
  const goal = aStair(plan, "goal1", { name: "Kävelen itse kauppaan", own: OWN });
  goal.act({ do: "set-today", words: "kerran viikossa saattajan kanssa", amount: 1000 });
  goal.act({ do: "set-conditions", text: "Rollaattorilla, kuivalla säällä" });
  goal.act({ do: "set-means", text: "Aino kävelee joka tiistai. Liisa lähtee mukaan lauantaisin." });
  goal.act({ do: "name-partial-goal", part: "part1", text: "Kävelen puistoon yksin" });
  goal.act({ do: "date-partial-goal", part: "part1", on: "2026-12-01" });
  return plan;
}

const GOAL = ["Kävelen itse kauppaan", OWN, "kerran viikossa saattajan kanssa", "Rollaattorilla, kuivalla säällä", "Aino kävelee joka tiistai. Liisa lähtee mukaan lauantaisin.", "Kävelen puistoon yksin", "1.12.2026", "31.1.2027", "Kävelen kauppaan 5 kertaa viikossa."];

async function onForm(context, plan, settings) {
  const page = await open(context, `${server.url}/settings`);
  await seed(page, plan);
  await settle(page, settings);
  await page.goto(`${server.url}/plan/plan1/form`);
  await page.see("heading", soft("Omat tavoitteeni"));
  return page;
}

async function write(page, { name, code, therapist }) {
  await page.write("Asiakkaan nimi", name);
  await page.write("Henkilötunnus", code);
  await page.getByRole("textbox", { name: "Terapeutti" }).fill(therapist);
}

// Lines break anywhere and long words are hyphenated, so texts are compared without spaces and hyphens.
const bare = (text) => text.replaceAll(/[\s\u00ad\u2010-]/g, "");

async function inPdf(file) {
  const { stdout } = await run("pdftotext", [file.path, "-"]);
  return bare(stdout);
}

async function makePdf(page) {
  await page.press("button", "Tee PDF");
  await page.see("button", "Jaa tai tallenna");
  return download(page, () => page.press("button", "Jaa tai tallenna"));
}

test("the PDF holds every typed word, its name holds none, and what was typed for it is kept nowhere", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan());
  await write(page, ONCE);
  const file = await makePdf(page);

  assert.match(file.name, /^omat-tavoitteeni-\d{4}-\d\d-\d\d\.pdf$/);
  assert.equal(file.bytes.subarray(0, 5).toString(), "%PDF-");
  const text = await inPdf(file);
  for (const typed of [...FACTS.slice(0, 3), ...GOAL, ...Object.values(ONCE), "1.9.2026", "28.2.2027"]) {
    assert.ok(text.includes(bare(typed)), `the PDF lacks "${typed}"`);
  }
  assert.ok(!text.includes("Ainokainen"), "a nickname does not belong on the form");
  assert.match(await page.say(), /omat-tavoitteeni.*kilotavua/);

  const kept = await everythingKept(page);
  assert.ok(kept.includes(OWN), "the dump sees what is kept");
  for (const secret of Object.values(ONCE)) assert.ok(!kept.includes(secret), `"${secret}" is kept on the device`);

  await page.press("link", "Asetukset");
  await page.press("link", "Lomake");
  await page.see("button", "Tee PDF");
  assert.equal(await page.getByLabel("Henkilötunnus").inputValue(), "");
  assert.equal(await page.getByLabel("Asiakkaan nimi").inputValue(), "");
  assertCalm(page);
  await context.close();
});

test("a client makes the form and the goals in large print", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan());
  const large = page.getByRole("checkbox", { name: soft("Isolla tekstillä", { whole: false }) });
  assert.ok(!(await large.isChecked()), "it is made where it is wished for");
  await large.check();
  await write(page, ONCE);

  // The preview shows what the paper will say.
  await page.getByRole("radio", { name: soft("Isolla tekstillä") }).check();
  const sheet = page.getByRole("article");
  const picture = sheet.getByRole("figure", { name: /Kuva portaista, joissa on 5 askelmaa/ });
  await picture.getByText("Olet tässä").waitFor();
  assert.equal(await picture.getByRole("listitem").count(), 5);

  await page.press("button", "Tee PDF");
  await page.getByText("2 tiedostoa on valmiina.").first().waitFor();
  const saved = {};
  for (const stem of ["omat-tavoitteeni", "omat-tavoitteeni-isolla"]) {
    const button = page.getByRole("button", { name: new RegExp(`^Tallenna ${stem}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`) });
    saved[stem] = await inPdf(await download(page, () => button.click()));
  }
  const text = saved["omat-tavoitteeni-isolla"];
  for (const typed of ["Kävelen itse kauppaan", OWN, GOAL[4], "Kävelen puistoon yksin", "Olet tässä", ONCE.name]) {
    assert.ok(text.includes(bare(typed)), `the large print lacks "${typed}"`);
  }
  assert.ok(!text.includes(ONCE.code), "no code on it");
  assert.ok(saved["omat-tavoitteeni"].includes(ONCE.code));
  assertCalm(page);
  await context.close();
});

test("where the device has a share sheet the file goes there, without a name in it", async () => {
  const context = await browser();
  // Chromium without a window has no share sheet: this one takes what it is given.
  await context.addInitScript(() => {
    navigator.canShare = ({ files }) => files?.length > 0;
    navigator.share = async ({ files }) => {
      const told = async (file) => [file.name, file.type, new TextDecoder().decode((await file.arrayBuffer()).slice(0, 5))];
      window.shared = await Promise.all(files.map(told));
    };
  });
  const page = await onForm(context, aWholePlan(), { who: "professional", me: "mari" });
  await write(page, ONCE);
  await page.press("button", "Tee PDF");
  await page.press("button", "Jaa tai tallenna");
  await until(page, () => window.shared);
  const shared = await page.evaluate(() => window.shared);
  const stems = ["omat-tavoitteeni", "omat-tavoitteeni-asiakkaalle", "tavoitteiden-arvot"];
  assert.equal(shared.length, stems.length, "all three go together");
  for (const [at, [name, type, head]] of shared.entries()) {
    assert.match(name, new RegExp(`^${stems[at]}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`));
    assert.deepEqual([type, head], ["application/pdf", "%PDF-"]);
  }
  assertCalm(page);
  await context.close();
});

test("without a host the form is made too, in another language", async () => {
  const own = await serve();
  const context = await browser();
  const page = await open(context, `${own.url}/settings`);
  await seed(page, aWholePlan());
  await settle(page);
  await offlineReady(page);
  await own.stop();
  await page.goto(`${own.url}/plan/plan1/form`);
  await page.see("heading", soft("Omat tavoitteeni"));
  await page.getByRole("radio", { name: "Svenska" }).check();
  // The letters of every script are here, too.
  await write(page, { ...ONCE, therapist: "مريم" });
  const file = await makePdf(page);
  assert.match(file.name, /^mina-mal-\d{4}-\d\d-\d\d\.pdf$/);
  assert.equal(await page.getByText("De här tecknen kunde inte ritas").count(), 0);
  const text = await inPdf(file);
  for (const typed of ["Mina mål", "Serviceproducent", OWN, ONCE.name, ONCE.code, "مريم"]) assert.ok(text.includes(bare(typed)), `the PDF lacks "${typed}"`);
  await context.close();
});

test("what is missing is named, and each name leads to its place", async () => {
  const context = await browser();
  const plan = aPlan("plan1");
  plan.act({ do: "begin-plan" });
  aStair(plan, "goal1", { name: "Kävelen itse kauppaan", own: OWN, steps: ["kerran", "2 kertaa", "3 kertaa", "4 kertaa", ""] });
  const page = await onForm(context, plan);
  await page.see("heading", "8 kohtaa puuttuu");
  await page.getByText("Näytä loput").click();
  const leads = { "Tilanne alussa": "today?at=question", "Tason +2 sanat": "steps?at=step-4", "Keinot: kuka tekee mitä": "means?at=question" };
  for (const [name, question] of Object.entries(leads)) {
    const link = await page.see("link", soft(name, { whole: false }));
    assert.equal(await link.getAttribute("href"), `/plan/plan1/goal/goal1/edit/${question}`);
    assert.match(await link.textContent(), /Kävelen itse kauppaan/);
  }
  await page.press("link", soft("Asiakkaan nimi", { whole: false }));
  assert.equal(await page.evaluate(() => document.activeElement.labels[0].textContent), "Asiakkaan nimi");
  await page.keyboard.type("Aino");
  await page.see("heading", "7 kohtaa puuttuu");

  await page.press("link", soft("Kuntoutuspalvelu", { whole: false }));
  await page.see("heading", "Suunnitelman tiedot");
  await page.getByLabel(soft("Kuntoutuspalvelu")).fill("Fysioterapia");
  await page.press("link", "Lomakkeeseen");
  await page.see("heading", "7 kohtaa puuttuu");
  assert.equal(await page.getByRole("article").getByText("Fysioterapia").count(), 1);
  assertCalm(page);
  await context.close();
});

test("the T-score is on a professional's form for the provider, on no copy for the client", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan(), { who: "professional", me: "mari" });
  const sheet = page.getByRole("article");
  const shows = (name) => page.getByRole("radio", { name: soft(name) }).check();
  await sheet.getByRole("heading", { name: "T-lukuarvo" }).waitFor();
  await shows("Asiakkaalle");
  await sheet.getByRole("heading", { name: "T-lukuarvo" }).waitFor({ state: "detached" });
  await shows("Palveluntuottajalle");

  // One press makes all three papers; each can be saved alone.
  await page.press("button", "Tee PDF");
  await page.getByText("3 tiedostoa on valmiina.").first().waitFor();
  const saved = {};
  for (const [key, stem] of Object.entries({ provider: "omat-tavoitteeni", client: "omat-tavoitteeni-asiakkaalle", values: "tavoitteiden-arvot" })) {
    const button = page.getByRole("button", { name: new RegExp(`^Tallenna ${stem}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`) });
    saved[key] = await download(page, () => button.click());
    assert.match(saved[key].name, new RegExp(`^${stem}-\\d{4}-\\d\\d-\\d\\d\\.pdf$`));
  }
  assert.ok((await inPdf(saved.provider)).includes(bare("T-lukuarvo")));
  assert.ok(!(await inPdf(saved.client)).includes(bare("T-lukuarvo")));
  assert.ok((await inPdf(saved.values)).includes(bare("Kävelen itse kauppaan")));
  await page.getByText(/^Omat tavoitteeni \(GAS 1\)$/).and(page.locator("p")).waitFor();

  // Another view of them is no change of them; another choice is.
  await shows("Asiakkaalle");
  await page.see("button", "Jaa tai tallenna");
  await page.getByRole("checkbox", { name: soft("Saavutetut arvot", { whole: false }) }).uncheck();
  await page.see("button", "Tee PDF");

  await settle(page, { who: "client" });
  await page.see("button", "Tee PDF");
  assert.equal(await page.getByText("T-lukuarvo").count(), 0);
  await context.close();
});

test("the form comes as text and on paper too", async () => {
  const context = await browser();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.addInitScript(() => (window.print = () => (window.printed = (window.printed ?? 0) + 1)));
  const page = await onForm(context, aWholePlan());
  await write(page, ONCE);

  await page.press("button", "Muut muodot");
  const file = await download(page, () => page.press("button", "Tallenna tekstinä (.txt)"));
  assert.match(file.name, /^omat-tavoitteeni-\d{4}-\d\d-\d\d\.txt$/);
  for (const typed of [...GOAL, ...Object.values(ONCE)]) assert.ok(file.bytes.toString().includes(typed), typed);

  await page.press("button", "Muut muodot");
  await page.press("button", "Kopioi tekstinä");
  await page.getByText("Lomakkeen teksti on kopioitu.").first().waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), file.bytes.toString());

  await page.press("button", "Muut muodot");
  await page.press("button", "Tulosta");
  await until(page, () => window.printed === 1);
  await page.emulateMedia({ media: "print" });
  const shown = (text) => page.getByText(text, { exact: true }).first().isVisible();
  assert.ok(await shown(OWN), "the sheet is printed");
  assert.ok(!(await shown("Tee PDF")), "controls are not");
  assert.ok(!(await shown("Vain tätä lomaketta varten")), "nor what stands around the sheet");
  assertCalm(page);
  await context.close();
});

test("a writer that does not start costs nothing but a kind sentence", async () => {
  const context = await browser();
  await context.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = function () {
      throw new Error("no workers here");
    };
    window.mend = () => (window.Worker = Real);
  });
  const page = await onForm(context, aWholePlan());
  await write(page, ONCE);
  await page.press("button", "Tee PDF");
  await page.getByRole("main").getByText("PDF ei syntynyt").first().waitFor();
  assert.match(await page.say(), /Mitään ei kadonnut/);
  assert.equal(await page.getByLabel("Henkilötunnus").inputValue(), ONCE.code);
  await page.evaluate(() => window.mend());
  assert.ok((await inPdf(await makePdf(page))).includes(bare(ONCE.name)));
  await context.close();
});

test("making can be called off, and a writer that ends midway leaves the plan and the words alone", async () => {
  const context = await browser();
  // A writer that takes orders and then says nothing, or ends, as on a phone that is out of memory.
  await context.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends EventTarget {
      constructor(url) {
        super();
        if (window.mended) return new Real(url);
        setTimeout(() => this.onmessage?.({ data: { ready: window.protocol } }));
        window.writer = this;
      }
      postMessage() {
        window.ordered = (window.ordered ?? 0) + 1;
      }
      terminate() {
        window.ended = (window.ended ?? 0) + 1;
      }
    };
    window.protocol = 3;
  });
  const page = await onForm(context, aWholePlan());
  await write(page, ONCE);
  await page.press("button", "Tee PDF");
  await page.getByRole("progressbar").waitFor();
  await until(page, () => window.ordered === 1);
  await page.press("button", "Peru");
  await page.getByText("Tekeminen on peruttu. Mitään ei kadonnut.").first().waitFor();
  assert.ok(await page.evaluate(() => window.ended >= 1), "the writer is ended");
  assert.equal(await page.getByRole("progressbar").count(), 0);

  await page.press("button", "Tee PDF");
  await until(page, () => window.ordered === 2);
  await page.evaluate(() => window.writer.onerror(new Event("error")));
  await page.getByRole("main").getByText("PDF jäi kesken.").waitFor();
  assert.equal(await page.getByLabel("Henkilötunnus").inputValue(), ONCE.code);
  await page.evaluate(() => (window.mended = true));
  assert.ok((await inPdf(await makePdf(page))).includes(bare(ONCE.name)));
  assert.ok((await everythingKept(page)).includes(OWN), "the plan is untouched");
  assertCalm(page);
  await context.close();
});

test("making can be called off while the writer is still starting, and nothing is sent to it then", async () => {
  const context = await browser();
  await context.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends EventTarget {
      constructor(url) {
        super();
        if (window.mended) return new Real(url);
        window.writer = this;
      }
      postMessage() {
        window.ordered = (window.ordered ?? 0) + 1;
      }
      terminate() {}
    };
  });
  const page = await onForm(context, aWholePlan());
  await write(page, ONCE);
  await page.press("button", "Tee PDF");
  await page.press("button", "Peru");
  await page.getByText("Tekeminen on peruttu. Mitään ei kadonnut.").first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), "Tee PDF", "the focus is where it goes on");
  await page.evaluate(() => window.writer.onmessage?.({ data: { ready: 3 } }));
  await page.press("button", "Tee PDF");
  await until(page, () => window.ordered === 1);
  // The writer that is started for the next try is a real one.
  await page.evaluate(() => (window.mended = true));
  await page.press("button", "Peru");
  assert.ok((await inPdf(await makePdf(page))).includes(bare(ONCE.name)));
  assert.equal(await page.evaluate(() => window.ordered), 1, "what was called off was never ordered");
  assertCalm(page);
  await context.close();
});

// What the structure of a PDF says, in order: the texts of its leaves, as a screen reader meets them.
async function told(file) {
  const { stdout } = await run("pdfinfo", ["-struct-text", file.path]);
  return bare([...stdout.matchAll(/^\s+"(.*)"$/gm)].map(([, text]) => text).join(""));
}

// What the preview says, in order. A table's summary is an attribute in the PDF, the foot stands outside its structure.
async function previewed(page) {
  const texts = await page.getByRole("article").evaluate((sheet) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const all = [];
    while (walker.nextNode()) all.push(walker.currentNode);
    const foot = sheet.lastElementChild;
    return all.filter((text) => !text.parentElement.closest("caption") && !foot.contains(text)).map((text) => text.data);
  });
  return bare(texts.join(""));
}

// Texts of the preview that nobody sees: without a size, or beside the sheet. On a narrow screen each cell has its title itself.
const unseen = (page) =>
  page.getByRole("article").evaluate((sheet) => {
    const frame = sheet.getBoundingClientRect();
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const out = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()];
      const inside = (box) => box.width > 0 && box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      const text = walker.currentNode.data.trim();
      if (text && !walker.currentNode.parentElement.closest("caption, figcaption, thead") && !(boxes.length && boxes.every(inside))) out.push(text);
    }
    return out;
  });

test("the preview is the document: the same texts in the same order as in the PDF", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan(), { who: "professional", me: "mari" });
  await write(page, ONCE);
  await page.getByText("Lisää valintoja").click();
  await page.getByRole("group", { name: "Toinen kieli rinnalle" }).getByRole("radio", { name: "Svenska" }).check();
  await page.press("button", "Tee PDF");
  for (const [name, stem] of Object.entries({ Palveluntuottajalle: "omat-tavoitteeni", Asiakkaalle: "omat-tavoitteeni-asiakkaalle", "Saavutetut arvot": "tavoitteiden-arvot" })) {
    await page.getByRole("radio", { name: soft(name) }).check();
    const button = page.getByRole("button", { name: new RegExp(`^Tallenna ${stem}-\\d`) });
    const [shown, paper] = [await previewed(page), await told(await download(page, () => button.click()))];
    assert.ok(shown.length > 100 && shown.includes(bare("Kävelen itse kauppaan")));
    assert.equal(paper, shown, name);
    assert.deepEqual(await unseen(page), [], name);
  }
  await page.getByRole("checkbox", { name: /^Isolla tekstillä/ }).check({ force: true });
  await page.getByRole("radio", { name: "Isolla tekstillä" }).check({ force: true });
  // It is the client's, so it speaks the client's language until somebody chooses another.
  const target = (words) => page.getByRole("article").getByRole("listitem").filter({ hasText: new RegExp(`^${words} \\(`) }).first();
  await target("Mål").waitFor();
  await page.getByRole("group", { name: "Suuren tekstin kieli" }).getByRole("radio", { name: "Suomi" }).check({ force: true });
  assert.match(await target("Tavoite").innerText(), /^Tavoite \(viimeistään \d+\.\d+\.\d+\)\s/);
  assert.deepEqual(await unseen(page), [], "large print");
  await context.close();
});

test("a second language stands beside each label, and the pages can go without the data for machines", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan());
  await page.getByText("Lisää valintoja").click();
  const beside = page.getByRole("group", { name: "Toinen kieli rinnalle" });
  await beside.getByRole("radio", { name: "English" }).check();
  await page.getByRole("article").getByText("Palveluntuottaja · Service provider").waitFor();
  const both = await makePdf(page);
  assert.ok((await inPdf(both)).includes(bare("Palveluntuottaja · Service provider")));
  const attached = async (file) => (await run("pdfdetach", ["-list", file.path])).stdout;
  assert.match(await attached(both), /omat-tavoitteeni\.json/);

  await page.getByRole("checkbox", { name: /Pelkät sivut/ }).check();
  assert.match(await attached(await makePdf(page)), /^0 embedded files/);
  // A language does not stand beside itself.
  await page.getByRole("radio", { name: "English" }).first().check();
  await page.getByRole("article").getByText("Service provider", { exact: true }).waitFor();
  assert.ok(await beside.getByRole("radio", { name: "Ei" }).isChecked());
  assertCalm(page);
  await context.close();
});

test("letters that cannot be drawn are named before the PDF is made", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan());
  assert.equal(await page.getByText("Näitä merkkejä ei voi piirtää").count(), 0);
  await page.write("Asiakkaan nimi", "Аня Αθηνά Nguyễn Thị 山");
  await page.getByText("Näitä merkkejä ei voi piirtää PDF:ään: 山.").waitFor();
  await page.write("Asiakkaan nimi", "Аня Αθηνά Nguyễn Thị 山");
  const text = await inPdf(await makePdf(page));
  for (const name of ["Аня", "Αθηνά", "Nguyễn", "Thị"]) assert.ok(text.includes(name), name);
  await page.write("Asiakkaan nimi", "Аня");
  await page.getByText("Näitä merkkejä ei voi piirtää").waitFor({ state: "detached" });
  await context.close();
});

test("what is written from the right stands in the preview as on paper: each line of a text goes its own way", async () => {
  const plan = aWholePlan();
  plan.goal("goal1").act({ do: "set-own-words", text: "Haluan kävellä itse kauppaan joka päivä\nأريد أن أمشي" });
  const context = await browser();
  const page = await onForm(context, plan);
  await page.write("Asiakkaan nimi", "مريم 3");
  // Where the letters of a text begin and end, line by line.
  const lines = (text) => text.evaluate((found) => {
    const range = document.createRange();
    range.selectNodeContents(found.closest(".said"));
    return [...range.getClientRects()].map(({ left, right }) => ({ left, right }));
  });
  const paper = page.getByRole("article");
  const name = paper.getByText("مريم 3");
  const [alone] = await lines(name);
  const label = await paper.getByText(soft("Asiakkaan nimi")).evaluate((e) => e.getBoundingClientRect().left);
  assert.ok(Math.abs(alone.left - label) < 2, "a name stands with its label");
  assert.equal(await name.evaluate((e) => getComputedStyle(e.closest(".said")).direction), "rtl");
  const both = await lines(paper.getByText("أريد أن أمشي"));
  const left = Math.min(...both.map((line) => line.left));
  const right = Math.max(...both.map((line) => line.right));
  assert.ok(Math.abs(both[0].left - left) < 2, "what is written from the left begins there");
  const last = both[both.length - 1];
  assert.ok(Math.abs(last.right - right) < 2 && last.left > left + 20, `what is written from the right ends there: ${JSON.stringify(both)}`);
  await context.close();
});

test("letters that cannot be drawn are named for every paper that is made, whichever is shown", async () => {
  const plan = aWholePlan();
  plan.goal("goal1").act({ do: "set-own-words", text: "Haluan lukea: 漢" });
  const context = await browser();
  const page = await onForm(context, plan, { who: "professional", me: "mari" });
  await page.getByRole("radio", { name: soft("Saavutetut arvot") }).check({ force: true });
  await page.getByRole("article").getByText("Kävelen itse kauppaan").first().waitFor();
  assert.equal(await page.getByRole("article").getByText("漢").count(), 0);
  await page.getByText("Näitä merkkejä ei voi piirtää PDF:ään: 漢.").waitFor();
  await context.close();
});

test("a form of an earlier review tells what was agreed then", async () => {
  const plan = aWholePlan();
  const goal = plan.goal("goal1");
  for (const [review, phase, on, level] of [["mid", "interim", "2026-11-02", -1], ["end", "final", "2026-11-20", 1]]) {
    aReview(plan, review, phase, on);
    aScore(goal, level, { review, on, kind: "agree-score" });
  }
  const context = await browser();
  const page = await onForm(context, plan);
  const sheet = page.getByRole("article");
  const reached = sheet.locator("div", { has: page.getByText("Saavutettu taso, sovittu yhdessä", { exact: true }) }).getByRole("definition");
  assert.match(await reached.last().textContent(), /\+1/);
  await page.getByRole("radio", { name: /^Väliarviointi/ }).check({ force: true });
  await until(page, () => document.querySelector("article").textContent.includes("−1"));
  assert.match(await reached.last().textContent(), /−1/);
  await page.press("button", "Tee PDF");
  await page.getByText("Omat tavoitteeni (GAS 1), väliarviointi 2.11.2026", { exact: true }).waitFor();
  await context.close();
});

test("a mistyped identity code is asked about and stops nothing", async () => {
  const context = await browser();
  const page = await onForm(context, aWholePlan());
  await write(page, { ...ONCE, code: "131052-308X" });
  await page.getByText("Jokin numero tai viimeinen merkki ei täsmää.").waitFor();
  assert.ok((await inPdf(await makePdf(page))).includes(bare("131052-308X")));
  await page.getByLabel("Henkilötunnus").fill(ONCE.code);
  await page.getByLabel("Asiakkaan nimi").focus();
  assert.equal(await page.getByText("ei täsmää").count(), 0);
  await page.see("button", "Tee PDF");
  await context.close();
});
