// How quickly the release build starts, on a phone's screen with a slowed processor, beside a plain page from the same
// server: figures that survive a change of machine are the ratios. `cargo xtask bench` runs it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browser } from "./support/browser.mjs";
import { appStarted, offlineReady, open } from "./support/page.mjs";
import { aPlan, aStair, seed, settle } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const RUNS = 5;
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 180_000, uploadThroughput: 90_000 };

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

// Milliseconds to the first painted words, the largest paint, and a usable app; and how far the layout shifted.
async function start(context, url, { network, usable }) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  if (network) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
  }
  await page.addInitScript(() => {
    window.seen = { largest: 0, shift: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((e) => (seen.largest = e.startTime))).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((e) => (seen.shift += e.value))).observe({ type: "layout-shift", buffered: true });
    addEventListener("TrunkApplicationStarted", () => (seen.usable = performance.now()));
  });
  await page.goto(url);
  if (usable) await appStarted(page);
  const result = await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return { first, largest: seen.largest, usable: seen.usable ?? performance.now(), shift: seen.shift };
  });
  await page.close();
  return result;
}

async function cold(url, usable) {
  const context = await browser();
  const result = await start(context, url, { network: NETWORK, usable });
  await context.close();
  return result;
}

async function many(once) {
  const all = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await once());
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]));
}

const folder = await mkdtemp(join(tmpdir(), "askelma-plain-"));
await writeFile(join(folder, "index.html"), "<!doctype html><html lang=fi><meta name=viewport content='width=device-width'><title>Askelma</title><h1>Kuka käyttää?</h1>");
const plainServer = await serve({ dist: folder });
const plain = await many(() => cold(plainServer.url, false));
await plainServer.stop();
await rm(folder, { recursive: true });

let server = await serve();
const app = await many(() => cold(server.url, true));

const kept = await browser();
await offlineReady(await open(kept, server.url));
await server.stop();
const offline = await many(() => start(kept, server.url, { usable: true }));
await kept.close();

// A plan of five goals: opened, a step given, the form as a PDF with the scribe there already. No slowed processor.
const fiveServer = await serve();
const five = await browser();
const page = await open(five, `${fiveServer.url}/settings`);
const plan = aPlan("plan1");
plan.act({ do: "begin-plan" });
for (let n = 1; n <= 5; n += 1) aStair(plan, `goal${n}`, { name: `Tavoite ${n}`, own: "Haluan tehdä tämän itse. ".repeat(20) });
await seed(page, plan);
await settle(page, { lang: "fi", who: "client", me: "aino", plan: "plan1" });
const timed = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};
await page.goto(`${fiveServer.url}/plan/plan1`);
await appStarted(page);
const stair = page.getByRole("group", { name: /Tavoite 1/ });
await stair.waitFor();
const steps = [];
for (const level of [0, 1, 2, 3, 4, 0, 1, 2, 3, 4]) {
  const radio = stair.getByRole("radio").nth(level);
  steps.push(await timed(async () => {
    await radio.check({ force: true });
    await page.getByText(/Merkitsit/).first().waitFor();
  }));
}
// The form in the browser: the scribe is started by the screen, so the first press may still wait for it.
const forms = [];
for (const goals of [1, 5, 30]) {
  const own = aPlan(`form${goals}`);
  own.act({ do: "begin-plan" });
  for (let n = 1; n <= goals; n += 1) aStair(own, `g${goals}-${n}`, { name: `Tavoite ${n}`, own: "Haluan tehdä tämän itse. ".repeat(20) });
  await seed(page, own);
  await page.goto(`${fiveServer.url}/plan/${own.id}/form`);
  const times = [];
  let size = "";
  for (let run = 0; run < RUNS; run += 1) {
    const make = page.getByRole("button", { name: "Tee PDF" });
    await make.waitFor();
    times.push(await timed(async () => {
      await make.click();
      await page.getByRole("button", { name: "Jaa tai tallenna" }).waitFor();
    }));
    size = (await page.getByText(/^Tiedosto on valmis/).first().textContent()).match(/, ([^,]+)\.$/)[1];
    await page.getByRole("textbox", { name: "Terapeutti" }).fill(`Mari ${run}`);
  }
  forms.push({ goals, first: times[0], later: median(times.slice(1)), size });
}
await five.close();
await fiveServer.stop();

const row = (name, ms, floor) => console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms ${(ms / floor).toFixed(2).padStart(7)} ×`);
console.log(`\nmedian of ${RUNS}, processor ${SLOWER} times slower; × is to the plain page's first paint`);
row("plain page, first paint", plain.first, plain.first);
row("app, cold, first paint", app.first, plain.first);
row("app, cold, largest paint", app.largest, plain.first);
row("app, cold, usable", app.usable, plain.first);
row("app, offline, first paint", offline.first, plain.first);
row("app, offline, usable", offline.usable, plain.first);
row("a step given and said", median(steps), plain.first);
for (const { goals, first, later, size } of forms) {
  row(`form of ${goals} goals, first time`, first, plain.first);
  row(`form of ${goals} goals, ${size}`, later, plain.first);
}
console.log(`layout shift, cold ${app.shift.toFixed(4)}, offline ${offline.shift.toFixed(4)}`);
