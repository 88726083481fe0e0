// The screens whose code comes after the first one: nothing waits for them, and they are there when they are asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { assertCalm, offlineReady, open, until } from "./support/page.mjs";
import { serve } from "./support/server.mjs";

const LATER = /_split_later\.wasm$/;

const server = await serve();

// As a link in the app does it.
const go = (page, path) =>
  page.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    document.getElementById("app").append(link);
    link.click();
    link.remove();
  }, path);

const focused = (page) => until(page, () => document.activeElement?.tagName === "H1" && document.activeElement.textContent);

async function toGoals(page) {
  await page.press("button", /Minä itse/);
  await page.see("heading", "Omat tavoitteeni");
  return new URL(page.url()).pathname;
}

test("the first start and the goals do not wait for what comes later", async () => {
  const chromium = await browser();
  // It is asked for quietly, and never comes.
  const asked = new Promise((resolve) => chromium.route(LATER, (route) => resolve(route.request())));
  const page = await open(chromium, server.url);
  await page.see("heading", "Kuka käyttää?");
  await toGoals(page);
  await asked;
  assertCalm(page);
  await chromium.close();
});

test("a screen that is asked for early shows a calm frame, and then itself with its heading in focus", async () => {
  const chromium = await browser();
  let letThrough;
  const held = new Promise((resolve) => (letThrough = resolve));
  await chromium.route(LATER, async (route) => {
    await held;
    await route.continue();
  });
  const page = await open(chromium, server.url);
  const goals = await toGoals(page);
  await go(page, `${goals}/trash`);
  await page.getByText("Avataan…").waitFor();
  letThrough();
  await page.see("heading", "Roskakori");
  assert.equal(await focused(page), "Roskakori");
  assertCalm(page);
  await chromium.close();
});

test("a part that cannot be fetched is said kindly, and comes at the next try", async () => {
  const chromium = await browser();
  await chromium.route(LATER, (route) => route.abort());
  const page = await open(chromium, server.url);
  const goals = await toGoals(page);
  await go(page, `${goals}/trash`);
  await page.see("heading", "Tätä osaa ei saatu vielä");
  await page.press("button", "Yritä uudelleen");
  assert.equal(await focused(page), "Tätä osaa ei saatu vielä");
  await chromium.unroute(LATER);
  await page.press("button", "Yritä uudelleen");
  await page.see("heading", "Roskakori");
  assert.equal(await focused(page), "Roskakori");
  await chromium.close();
});

test("after one visit they open without the host", async () => {
  const own = await serve();
  const chromium = await browser();
  const page = await open(chromium, own.url);
  const goals = await toGoals(page);
  await offlineReady(page);
  const [painted, fetched] = await page.evaluate(() => [
    performance.getEntriesByName("first-contentful-paint")[0].startTime,
    performance.getEntriesByType("resource").find((entry) => entry.name.endsWith("_split_later.wasm")).startTime,
  ]);
  assert.ok(painted < fetched, "nothing later competes with the first paint");
  await own.stop();
  await page.goto(`${own.url}${goals}/trash`);
  await page.see("heading", "Roskakori");
  assertCalm(page);
  await chromium.close();
});
