// The app after one visit, with its host gone; and how a new version comes in.
import assert from "node:assert/strict";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { appStarted, assertCalm, offlineReady, open, until } from "./support/page.mjs";
import { anotherBuild, serve } from "./support/server.mjs";

const build = (page) => page.getAttribute("meta[name=askelma-build]", "content");

test("after one visit the app opens without its host: reload, deep link, query, a browser started afresh", async () => {
  const server = await serve();
  const profile = await mkdtemp(join(tmpdir(), "askelma-profile-"));
  let chromium = await browser({ profile });
  let page = await open(chromium, server.url);
  await offlineReady(page);
  assertCalm(page);
  await server.stop();

  await page.reload();
  await appStarted(page);
  for (const address of ["/plan/7/goal/new", "/settings?source=x", "/index.html"]) {
    const there = await open(chromium, server.url + address);
    assertCalm(there);
    await there.close();
  }
  await chromium.close();

  chromium = await browser({ profile });
  page = await open(chromium, server.url);
  assertCalm(page);
  await chromium.close();
  await rm(profile, { recursive: true, force: true });
});

test("every file that the app may ever need is kept, and is the one that was built", async () => {
  const server = await serve();
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await offlineReady(page);
  await server.stop();
  const kept = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((n) => n.startsWith("askelma-"));
    const requests = await (await caches.open(name)).keys();
    return requests.map((r) => new URL(r.url).pathname);
  });
  for (const needed of ["/", "/boot.js", "/start.js", "/keep.js", "/manifest.webmanifest", "/scribe.js", "/scribe_bg.wasm", "/scribe_loader.js"]) {
    assert.ok(kept.includes(needed), needed);
  }
  const types = await page.evaluate(async (all) => Promise.all(all.map(async (at) => [at, (await fetch(at)).headers.get("content-type")])), kept);
  assert.deepEqual(types.filter(([at, type]) => at.endsWith(".wasm") && type !== "application/wasm"), []);
  await chromium.close();
});

test("a build with one wrong byte is not kept at all", async () => {
  const next = await anotherBuild();
  await appendFile(join(next.dist, "manifest.webmanifest"), "\n");
  const server = await serve({ dist: next.dist });
  const chromium = await browser();
  const page = await open(chromium, server.url);
  const fate = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
    while (installing.state === "installing") await new Promise((next) => installing.addEventListener("statechange", next, { once: true }));
    return installing.state;
  });
  assert.equal(fate, "redundant");
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  await chromium.close();
  await server.stop();
  await next.remove();
});

test("a host that adds a line of its own to the page does not keep the app from being kept", async () => {
  const next = await anotherBuild();
  await appendFile(join(next.dist, "index.html"), "<!-- served by somebody -->\n");
  const server = await serve({ dist: next.dist });
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await offlineReady(page);
  await server.stop();
  await page.reload();
  await appStarted(page);
  await chromium.close();
  await next.remove();
});

test("a new version waits for a tap, comes at once, and loses nothing", async () => {
  let server = await serve();
  const { port, url } = server;
  const chromium = await browser();
  const page = await open(chromium, url);
  await offlineReady(page);
  const old = await build(page);
  await page.evaluate(() => {
    localStorage.setItem("typed", "kävelen kauppaan");
    window.reloads = 0;
  });
  await server.stop();
  const next = await anotherBuild();
  server = await serve({ dist: next.dist, port });

  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await until(page, () => window.askelmaUpdateReady);
  // It waits: this page and a reload of it stay with the version they had.
  assert.equal(await page.evaluate(() => window.reloads), 0);
  await page.reload();
  await appStarted(page);
  assert.equal(await build(page), old);
  await until(page, () => window.askelmaUpdateReady);

  // A second tab has something half typed.
  const second = await open(chromium, url + "/plan/7");
  await second.evaluate(() => {
    window.askelmaUpdateReady = false;
    window.halfTyped = true;
  });
  await (await page.see("button", "Päivitä")).click();
  await until(page, (old) => document.querySelector("meta[name=askelma-build]")?.content !== old, old);
  await appStarted(page);
  assert.equal(await page.evaluate(() => localStorage.getItem("typed")), "kävelen kauppaan");
  // It is told and not reloaded.
  await until(second, () => window.askelmaUpdateReady && window.halfTyped);

  await until(page, async () => (await caches.keys()).filter((n) => n.startsWith("askelma-")).length === 1);
  assertCalm(page);
  await chromium.close();
  await server.stop();
  await next.remove();
});

test("a new version comes at one tap although the page still waits for an answer of the old one", async () => {
  let server = await serve();
  const { port, url } = server;
  const chromium = await browser();
  const page = await open(chromium, url);
  await offlineReady(page);
  const old = await build(page);
  await server.stop();
  const next = await anotherBuild();
  server = await serve({ dist: next.dist, port });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.see("button", "Päivitä");
  // The worker reads a body that never ends, and may not give way while it does.
  await page.evaluate(() => void fetch("/settings/received", { method: "POST", body: new ReadableStream(), duplex: "half" }).catch(() => {}));
  await page.press("button", "Päivitä");
  await until(page, (old) => document.querySelector("meta[name=askelma-build]")?.content !== old, old);
  await appStarted(page);
  await chromium.close();
  await server.stop();
  await next.remove();
});

test("a file shared to the app waits for it, without its name", async () => {
  const server = await serve();
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await offlineReady(page);
  // As the system posts it, which no page of ours could: their policy forbids forms that go anywhere.
  await page.evaluate(async () => {
    const form = new FormData();
    form.append("file", new File(["three goals"], "Aino Virtanen.txt"));
    await fetch("/settings/received", { method: "POST", body: form });
  });
  const found = await page.evaluate(async () => {
    const answer = await (await caches.open("askelma-received")).match("/settings/received/file");
    return [await answer.text(), JSON.stringify([...answer.headers])];
  });
  assert.equal(found[0], "three goals");
  assert.doesNotMatch(found[1], /Aino/);
  await chromium.close();
  await server.stop();
});

test("a page that was loaded past the worker is taken in by it", async () => {
  const server = await serve();
  const chromium = await browser();
  const page = await open(chromium, server.url);
  await offlineReady(page);
  const devtools = await chromium.newCDPSession(page);
  // What a person does with shift and reload; the page comes from the host and no worker serves it.
  await Promise.all([page.waitForEvent("load"), devtools.send("Page.reload", { ignoreCache: true })]);
  await appStarted(page);
  await offlineReady(page);
  await chromium.close();
  await server.stop();
});
