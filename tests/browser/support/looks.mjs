// Whether everyone can use what is on the screen, and how it looks.
//
//   await accessible(page);                          // axe, WCAG 2.2 A and AA and best practice: no violation
//   await inEveryLook(page, async (look) => …);      // 320 px, phone, tablet, 200 % text; light and dark
//   await accessibleInEveryLook(page);               // the two together, with no sideways scroll and no small target
//   await shot(page, "start");                       // a picture into $ASKELMA_SHOTS, if that is set
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NARROW, PHONE, TABLET } from "./browser.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const SIZES = [
  { name: "320", viewport: NARROW },
  { name: "phone", viewport: PHONE },
  { name: "tablet", viewport: TABLET },
  { name: "320-text200", viewport: NARROW, text: 2 },
];
export const LOOKS = SIZES.flatMap((size) => ["light", "dark"].map((theme) => ({ ...size, theme, name: `${size.name}-${theme}` })));

export async function accessible(page, where = "") {
  // Through CDP, as the page's own policy rightly lets no foreign script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags } }), RULES);
  const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary.split("\n").at(1)?.trim() ?? v.help}`));
  assert.deepEqual(found, [], `axe ${where}`);
}

export async function inEveryLook(page, work) {
  const before = page.viewportSize();
  for (const look of LOOKS) {
    await page.setViewportSize(look.viewport);
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: "reduce" });
    await page.evaluate((times) => (document.documentElement.style.fontSize = times ? `${times * 100}%` : ""), look.text);
    await work(look);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}

export async function accessibleInEveryLook(page, name = "") {
  await inEveryLook(page, async (look) => {
    await accessible(page, `${name} ${look.name}`);
    assert.equal(await sideways(page), 0, `${name} ${look.name} scrolls sideways`);
    assert.deepEqual(await smallTargets(page), [], `${name} ${look.name} has targets under 44 px`);
    await shot(page, `${name}-${look.name}`);
  });
}

// How far the page scrolls sideways, in CSS px.
export function sideways(page) {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

// What can be pressed and is under 44 px one way. A control inside a label counts with its label; a link inside a sentence is let be.
export function smallTargets(page) {
  return page.evaluate(() => {
    const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]");
    const inSentence = (e) => e.tagName === "A" && getComputedStyle(e).display === "inline";
    return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]")]
      .filter((e) => shown(e) && !e.disabled && !inSentence(e))
      .map((e) => ({ e, box: (e.closest("label") ?? e).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 43.5 || box.height < 43.5))
      .map(({ e, box }) => `${e.tagName.toLowerCase()} "${(e.textContent || e.ariaLabel || e.name || "").trim().slice(0, 40)}" ${Math.round(box.width)}×${Math.round(box.height)}`);
  });
}

export async function shot(page, name) {
  const folder = process.env.ASKELMA_SHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
