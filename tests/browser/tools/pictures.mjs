// Makes the pictures of the app in the manifest and in README from a built app and its own example:
// `node tools/pictures.mjs`, after `cargo xtask build`, with ASKELMA_XTASK naming the built xtask program.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { browser, PHONE, TABLET } from "../support/browser.mjs";
import { open } from "../support/page.mjs";
import { serve } from "../support/server.mjs";
import { settle } from "../support/seed.mjs";

const root = join(import.meta.dirname, "../../..");
const server = await serve();

async function picture(file, viewport, who) {
  const chromium = await browser({ viewport });
  const page = await open(chromium, `${server.url}/settings`);
  await settle(page, { lang: "fi", who });
  await page.goto(`${server.url}/example`);
  await page.getByRole("heading", { name: "Kävelen itse lähikauppaan" }).first().waitFor();
  // From the heading on: the note that it is an example stands above it.
  await page.evaluate(() => document.querySelector("h1").scrollIntoView());
  await page.screenshot({ path: file });
  await chromium.close();
}

await mkdir(join(root, "public/screenshots"), { recursive: true });
await mkdir(join(root, "tests/pictures"), { recursive: true });
await picture(join(root, "public/screenshots/phone.png"), PHONE, "client");
await picture(join(root, "public/screenshots/tablet.png"), TABLET, "professional");
await picture(join(root, "tests/pictures/goals.png"), PHONE, "client");
await server.stop();
