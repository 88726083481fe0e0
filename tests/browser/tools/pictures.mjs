// Makes the pictures of the app in the manifest and in README from a built app and its own example:
// `node tools/pictures.mjs`, after `cargo xtask build`, with ASKELMA_XTASK naming the built xtask program.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { browser, PHONE, TABLET } from "../support/browser.mjs";
import { appStarted, open } from "../support/page.mjs";
import { serve } from "../support/server.mjs";
import { settle } from "../support/seed.mjs";

const root = join(import.meta.dirname, "../../..");
const server = await serve();
const GOAL = "Kävelen itse lähikauppaan";

// One screen of the example, as somebody sees it, from `from` on: a stair is to be whole in every picture.
async function picture(file, viewport, who, { end = "", from }) {
  const chromium = await browser({ viewport });
  const page = await open(chromium, `${server.url}/settings`);
  await settle(page, { lang: "fi", who });
  await page.goto(`${server.url}/example`);
  await page.waitForURL(/\/plan\//);
  await page.getByRole("heading", { name: GOAL }).first().waitFor();
  if (end) {
    await page.goto(page.url() + end);
    await appStarted(page);
  }
  const place = from(page);
  await place.waitFor();
  // Room above, so that nothing looks cut.
  await place.evaluate((e) => scrollTo(0, e.getBoundingClientRect().top + scrollY - 16));
  await page.screenshot({ path: file });
  await chromium.close();
}

// The note that it is an example stands above the card.
const card = { from: (page) => page.getByRole("article", { name: GOAL }).first() };
const beside = { from: (page) => page.getByRole("heading", { level: 1 }).first() };
const progress = { end: "/progress", from: (page) => page.getByRole("heading", { name: GOAL }).first() };

await mkdir(join(root, "public/screenshots"), { recursive: true });
await mkdir(join(root, "tests/pictures"), { recursive: true });
await picture(join(root, "public/screenshots/phone.png"), PHONE, "client", card);
await picture(join(root, "public/screenshots/tablet.png"), TABLET, "professional", beside);
await picture(join(root, "tests/pictures/goals.png"), PHONE, "client", card);
await picture(join(root, "tests/pictures/progress.png"), PHONE, "client", progress);
await server.stop();
