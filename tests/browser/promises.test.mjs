// What the host promises for the app: nothing leaves it, nothing foreign runs in it, it can be installed.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { assertCalm, offlineReady, open } from "./support/page.mjs";
import { DIST, serve } from "./support/server.mjs";

const server = await serve();
const chromium = await browser();

test("every answer carries the policy and the other headers", async () => {
  for (const address of ["/", "/plan/7", "/sw.js", "/scribe_loader.js", "/manifest.webmanifest", "/missing.js"]) {
    const { headers } = await fetch(server.url + address);
    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/, address);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/, address);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    assert.equal(headers.get("cache-control"), "no-cache");
  }
});

test("the page holds the policy itself, for hosts that send none", async () => {
  const html = await readFile(join(DIST, "index.html"), "utf8");
  assert.match(html, /http-equiv="Content-Security-Policy" content="default-src 'none';/);
  assert.equal(html, await readFile(join(DIST, "404.html"), "utf8"));
});

test("the app runs under the policy and asks nothing of any other host", async () => {
  const page = await open(chromium, server.url);
  await offlineReady(page);
  assertCalm(page);
});

test("the policy holds: no inline script, no eval, no foreign fetch, no foreign worker", async () => {
  const page = await open(chromium, server.url);
  const tried = await page.evaluate(async () => {
    const stopped = async (work) => {
      try {
        await work();
        return false;
      } catch {
        return true;
      }
    };
    const inline = document.createElement("div");
    inline.innerHTML = '<img src="data:," onerror="window.ran = true">';
    const failed = new Promise((done) => inline.firstChild.addEventListener("error", done));
    document.body.append(inline);
    await failed;
    inline.remove();
    return {
      inline: window.ran !== true,
      fetch: await stopped(() => fetch("https://example.org/")),
      worker: await stopped(() => new Worker("https://example.org/x.js")),
      script: await stopped(() => document.createElement("script").setAttribute("src", "https://example.org/x.js")),
    };
  });
  assert.deepEqual(tried, { inline: true, fetch: true, worker: true, script: true });
});

test("the browser finds nothing against installing it", async () => {
  const page = await open(chromium, server.url);
  await offlineReady(page);
  const devtools = await chromium.newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter((e) => e.errorId !== "in-incognito"), []);
  const { errors } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
});

test("the manifest says who the app is, and its pictures are as large as it says", async () => {
  const manifest = JSON.parse(await readFile(join(DIST, "manifest.webmanifest"), "utf8"));
  assert.equal(manifest.id, "/");
  const icons = [...manifest.icons, ...manifest.shortcuts.flatMap((s) => s.icons), ...(manifest.screenshots ?? [])];
  for (const purpose of ["any", "maskable", "monochrome"]) assert.ok(manifest.icons.some((i) => i.purpose === purpose), purpose);
  for (const { src, sizes } of icons.filter((i) => i.src.endsWith(".png"))) {
    const png = await readFile(join(DIST, src));
    assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
  }
});
