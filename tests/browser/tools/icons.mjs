// Draws the PNG icons from their SVG sources: `node tools/icons.mjs`, after a change of the mark.
import { readFile, writeFile } from "node:fs/promises";
import { browser } from "../support/browser.mjs";

const icons = new URL("../../../public/icons/", import.meta.url);
const sources = new URL("../../../style/icons/", import.meta.url);
const drawings = [
  [new URL("icon.svg", icons), "icon-192.png", 192],
  [new URL("icon.svg", icons), "icon-512.png", 512],
  // iOS rounds the corners itself and shows no transparency.
  [new URL("maskable.svg", sources), "icon-180.png", 180],
  [new URL("maskable.svg", sources), "maskable-512.png", 512],
  [new URL("monochrome.svg", icons), "monochrome-512.png", 512],
  [new URL("shortcut-goals.svg", sources), "shortcut-goals.png", 96],
  [new URL("shortcut-review.svg", sources), "shortcut-review.png", 96],
  [new URL("shortcut-form.svg", sources), "shortcut-form.png", 96],
];

const chromium = await browser();
const page = await chromium.newPage();
for (const [from, to, size] of drawings) {
  const svg = await readFile(from, "base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0"><img width=${size} height=${size} style="display:block" src="data:image/svg+xml;base64,${svg}">`);
  await page.evaluate(() => document.images[0].decode());
  await writeFile(new URL(to, icons), await page.screenshot({ omitBackground: true }));
}
await chromium.close();
