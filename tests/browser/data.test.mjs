// What is kept here, out and back in: backup, restore, taking back, removing.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, open as openFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { browser } from "./support/browser.mjs";
import { download, everythingKept, records, soft } from "./support/kept.mjs";
import { appStarted, assertCalm, open, until } from "./support/page.mjs";
import { aPlan, aStair, seed, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

let server;
let folder;
before(async () => {
  server = await serve();
  folder = await mkdtemp(join(tmpdir(), "askelma-files-"));
});
after(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const TAKE = "Tuo tähän laitteeseen";

function plans() {
  const one = aPlan("plan1", { nickname: "Aino" });
  one.act({ do: "begin-plan" });
  one.act({ do: "set-nickname", text: "Aino" });
  aStair(one, "goal1", { name: "Poimin mustikoita", own: "Haluan oman leivän" });
  const two = aPlan("plan2", { nickname: "Reijo" });
  two.act({ do: "begin-plan" });
  aStair(two, "goal2", { name: "Kerron ystävälle viikonlopusta" });
  return [one, two];
}

async function onData(context, all = plans(), settings = {}) {
  const page = await open(context, `${server.url}/settings`);
  for (const plan of all) await seed(page, plan);
  await settle(page, settings);
  await page.goto(`${server.url}/settings/data`);
  await page.see("heading", "Tietosi tässä laitteessa");
  // The vault is open when the backup is ready.
  await page.see("button", soft("Tee varmuuskopio nyt"));
  return page;
}

const entries = async (page) => (await records(page, "entries")).filter(([key]) => /^plan[12]\//.test(key));

async function backUp(page) {
  await page.see("button", soft("Tee varmuuskopio nyt"));
  return download(page, () => page.press("button", soft("Tee varmuuskopio nyt")));
}

const choose = (page, file) => page.getByLabel("Valitse tiedosto").setInputFiles(file);

const refusal = (page, words) => page.getByRole("main").getByText(words).first().waitFor();

test("a backup brings everything back after everything was removed", async () => {
  const context = await browser();
  const page = await onData(context);
  const before = await entries(page);
  assert.ok(before.length > 20);
  await page.see("heading", soft("Varmuuskopiota ei ole vielä"));
  await page.getByText("2 suunnitelmaa, 2 tavoitetta").waitFor();
  const file = await backUp(page);
  assert.match(file.name, /^askelma-varmuuskopio-\d{4}-\d\d-\d\d\.txt$/);
  await page.see("heading", soft("Varmuuskopio on tehty tänään"));
  assert.match(await page.say(), /kilotavua/);

  await page.press("button", "Poista kaikki tästä laitteesta");
  await page.see("heading", "Poistetaanko kaikki?");
  await page.see("button", "Tee ensin varmuuskopio");
  await page.press("button", soft("Poista kaikki"));
  await page.see("heading", "Kuka käyttää?");
  const left = await everythingKept(page);
  for (const gone of ["oman leivän", "Poimin mustikoita", "Reijo"]) assert.ok(!left.includes(gone), `"${gone}" is still there`);
  // By its name as records have it: in the program two texts may meet as "goal" and "1".
  assert.doesNotMatch(left, /goal1[\\"/]/);

  await page.press("button", soft("Minä itse", { whole: false }));
  await page.press("link", "Asetukset");
  await page.press("link", soft("Tietosi tässä laitteessa", { whole: false }));
  await choose(page, file.path);
  await page.getByText("Siinä on 2 suunnitelmaa").first().waitFor();
  assert.equal((await entries(page)).length, 0, "nothing comes in before it is asked for");
  await page.press("button", TAKE);
  await page.see("heading", "Palautus on valmis");
  assert.deepEqual(await entries(page), before);
  await page.press("link", "Avaa tavoitteet");
  await until(page, () => location.pathname.startsWith("/plan/plan"));
  assertCalm(page);
  await context.close();
});

test("what was brought in can be taken out again, and bringing it twice changes nothing", async () => {
  const context = await browser();
  const page = await onData(context);
  const file = await backUp(page);
  const other = await browser();
  const there = await onData(other, []);
  await choose(there, file.path);
  await there.press("button", TAKE);
  await there.see("heading", "Palautus on valmis");
  const came = await entries(there);
  await choose(there, file.path);
  await there.press("button", TAKE);
  await there.getByText("Mikään ei muuttunut").first().waitFor();
  assert.deepEqual(await entries(there), came);
  // Asked once more, by name; the first answer is no.
  await there.press("button", soft("Ota pois: Tuotu", { whole: false }));
  await there.see("heading", soft("Otetaanko tuotu pois:", { whole: false }));
  await there.press("button", "Sulje");
  assert.deepEqual(await entries(there), came);
  await there.press("button", soft("Ota pois: Tuotu", { whole: false }));
  await there.press("button", "Ota pois tästä laitteesta");
  await until(there, () => document.getElementById("polite").textContent.includes("Otettiin pois: "));
  assert.deepEqual(await entries(there), []);
  assertCalm(there);
  await other.close();
  await context.close();
});

test("a backup whose goals lie in the trash here says so and leads there", async () => {
  const context = await browser();
  const [one] = plans();
  const page = await onData(context, [one]);
  const file = await backUp(page);
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  one.goal("goal1").act({ do: "remove-goal", on: today });
  await seed(page, one);
  await page.reload();
  await page.see("button", soft("Tee varmuuskopio nyt"));
  await choose(page, file.path);
  await page.press("button", TAKE);
  await page.getByText("Kaikki tiedoston asiat olivat jo täällä.").first().waitFor();
  await page.getByText("Täällä on roskakorissa tavoitteita, jotka ovat myös tiedostossa.").waitFor();
  await page.press("link", "Avaa roskakori: Aino");
  await page.press("button", "Palauta: Poimin mustikoita");
  await page.press("link", "Tavoitteet");
  await page.getByText("Poimin mustikoita").first().waitFor();
  assertCalm(page);
  await context.close();
});

test("a file that is not a whole backup of ours is refused in words, and nothing changes", async () => {
  const context = await browser();
  const page = await onData(context);
  const { bytes } = await backUp(page);
  const text = bytes.toString();
  const huge = join(folder, "huge.txt");
  const handle = await openFile(huge, "w");
  await handle.truncate(150_000_000);
  await handle.close();
  const write = async (name, content) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const body = text.slice(text.indexOf("\n") + 1);
  const header = (more) => JSON.stringify({ ...JSON.parse(text.slice(0, text.indexOf("\n"))), ...more });
  const nonsense = body.replace(/\n/, "\n{}\n");
  const digest = createHash("sha256").update(nonsense).digest("hex");
  const cases = [
    [huge, "Tiedosto on liian suuri (150,0"],
    [await write("empty.txt", ""), "Tiedosto on tyhjä."],
    [await write("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1])), "Askelma ei tunne tätä tiedostoa."],
    [await write("other.json", '{"format":"something else"}'), "Askelma ei tunne tätä tiedostoa."],
    [await write("cut.txt", bytes.subarray(0, bytes.length - 900)), "Tiedoston loppu puuttuu"],
    [await write("changed.txt", text.replace("Haluan", "Haluam")), "Tiedosto on vioittunut matkalla."],
    [await write("newer.txt", `${header({ askelma: 99 })}\n${body}`), "Varmuuskopio on tehty uudemmalla Askelmalla."],
    [await write("nonsense.txt", `${header({ sha256: digest })}\n${nonsense}`), "Tiedosto on vioittunut matkalla."],
  ];
  const before = await everythingKept(page);
  for (const [file, words] of cases) {
    await choose(page, file);
    await refusal(page, words);
    assert.match(await page.say(), /Mikään ei muuttunut/);
    assert.equal(await page.getByRole("button", { name: TAKE }).count(), 0);
  }
  assert.equal(await everythingKept(page), before);
  assertCalm(page);
  await context.close();
});

test("a file that another program hands over waits for a yes", async () => {
  const context = await browser();
  const page = await onData(context);
  const file = await backUp(page);
  const other = await browser();
  const there = await onData(other, []);
  const hand = (text) =>
    there.evaluate(async (text) => {
      const cache = await caches.open("askelma-received");
      await cache.put("/settings/received/file", new Response(new File([text], "x.txt")));
    }, text);
  await hand(file.bytes.toString());
  await there.goto(`${server.url}/settings/received`);
  await there.see("heading", "Askelmaan tuotiin tiedosto");
  assert.equal(await there.evaluate(async () => (await caches.keys()).includes("askelma-received")), false, "it is taken away from where it lay");
  assert.deepEqual(await entries(there), []);
  await there.press("button", "Älä tuo");
  await there.getByText("Tiedostoa ei tuotu. Mikään ei muuttunut.").first().waitFor();

  await hand(file.bytes.toString());
  await there.evaluate(() => dispatchEvent(new Event("askelma-received")));
  await there.press("button", TAKE);
  await there.see("heading", "Palautus on valmis");
  assert.equal((await entries(there)).length, (await entries(page)).length);
  await other.close();
  await context.close();
});

test("a device without room says so and takes in nothing", async () => {
  const context = await browser();
  const page = await onData(context);
  const file = await backUp(page);
  const other = await browser();
  await other.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...all) {
      if (window.full) throw new DOMException("no room", "QuotaExceededError");
      return add.apply(this, all);
    };
  });
  const there = await onData(other, []);
  await there.evaluate(() => (window.full = true));
  await choose(there, file.path);
  await there.press("button", TAKE);
  await refusal(there, "Laitteessa ei ole tilaa.");
  assert.deepEqual(await entries(there), []);
  await there.evaluate(() => (window.full = false));
  await choose(there, file.path);
  await there.press("button", TAKE);
  await there.see("heading", "Palautus on valmis");
  await other.close();
  await context.close();
});

test("where the browser keeps nothing, the data screen says so and still makes a backup", async () => {
  const context = await browser();
  await context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const page = await open(context, `${server.url}/settings`);
  await page.getByText("Selain ei säilytä valintoja.").waitFor();
  await page.press("link", soft("Tietosi tässä laitteessa", { whole: false }));
  await page.getByText("Mitään ei tallenneta").waitFor();
  await page.getByText("Selain estää tallentamisen.").waitFor();
  const file = await backUp(page);
  assert.match(file.bytes.toString(), /^\{"askelma":1/);
  assertCalm(page);
  await context.close();
});

test("data of a newer version is neither shown nor touched", async () => {
  const context = await browser();
  const page = await onData(context);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open("askelma");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("meta", "readwrite");
          writing.objectStore("meta").put("99", "format");
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  const before = await everythingKept(page);
  await page.reload();
  await appStarted(page);
  await page.getByText("Tiedot ovat tallessa, mutta eivät aukea tässä").waitFor();
  assert.equal(await page.getByRole("button", { name: soft("Tee varmuuskopio nyt") }).count(), 0);
  assert.equal(await page.getByRole("button", { name: "Poista kaikki tästä laitteesta" }).count(), 0);
  assert.equal(await everythingKept(page), before);
  await context.close();
});
