// Makes the pictures of the app in the manifest and in README from a built app: `node tools/pictures.mjs`, after
// `cargo xtask build`, with ASKELMA_XTASK naming the built xtask program.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { browser, PHONE, TABLET } from "../support/browser.mjs";
import { appStarted, open } from "../support/page.mjs";
import { aPlan, aScore, aStair, seed, settle } from "../support/seed.mjs";
import { serve } from "../support/server.mjs";

const root = join(import.meta.dirname, "../../..");
const server = await serve();

function ainosPlan() {
  const plan = aPlan("plan1", { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  plan.act({ do: "set-nickname", text: "Aino" });
  plan.act({ do: "set-person", person: "aino", role: "client", name: "Aino" });
  plan.act({ do: "set-person", person: "mari", role: "professional", name: "Mari" });
  const walk = aStair(plan, "goal1", { name: "Kävelen itse kauppaan", own: "Haluan hakea itse oman leipäni." });
  aScore(walk, -2, { on: "2026-09-01" });
  aScore(walk.as("mari", "professional").goal("goal1"), -1, { on: "2026-10-06", happened: "Kävely oli varmaa myös mäessä." });
  aScore(walk, -1, { on: "2026-11-22", happened: "Kerran satoi, mutta lähdin silti." });
  walk.act({ do: "name-partial-goal", part: "part1", text: "Kävelen yksin puistoon asti" });
  walk.act({ do: "date-partial-goal", part: "part1", on: "2026-12-01" });
  return plan;
}

async function picture(file, viewport, who, path) {
  const chromium = await browser({ viewport });
  const page = await open(chromium, `${server.url}/settings`);
  await seed(page, ainosPlan());
  await settle(page, { lang: "fi", who, me: who === "client" ? "aino" : "mari", plan: "plan1" });
  await page.goto(server.url + path);
  await appStarted(page);
  await page.getByRole("heading", { name: "Kävelen itse kauppaan" }).first().waitFor();
  await page.screenshot({ path: file });
  await chromium.close();
}

await mkdir(join(root, "public/screenshots"), { recursive: true });
await mkdir(join(root, "tests/pictures"), { recursive: true });
await picture(join(root, "public/screenshots/phone.png"), PHONE, "client", "/plan/plan1");
await picture(join(root, "public/screenshots/tablet.png"), TABLET, "professional", "/plan/plan1");
await picture(join(root, "tests/pictures/goals.png"), PHONE, "client", "/plan/plan1");
await server.stop();
