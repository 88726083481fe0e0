// One goal through its life: a touch and its undo, a pause, an early end, the end, the trash; and back from each.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "./support/browser.mjs";
import { appStarted, assertCalm } from "./support/page.mjs";
import { aFamily, aStair, openPlan } from "./support/seed.mjs";
import { serve } from "./support/server.mjs";

const server = await serve();
const chromium = await browser();

const SHOP = "Kävelen itse kauppaan";

async function withShop(id) {
  const plan = aFamily(id);
  aStair(plan, "shop", { name: SHOP });
  return openPlan(chromium, server, plan, "", { who: "client", me: "aino", plan: id });
}

const card = (page) => page.getByRole("article").filter({ hasText: SHOP });

async function choose(page, act) {
  await page.press("button", `Valikko: ${SHOP}`);
  await page.getByRole("dialog").getByRole("button", { name: act }).click();
}

async function because(page, reason, act) {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(reason);
  await dialog.getByRole("button", { name: act }).click();
  await dialog.waitFor({ state: "detached" });
}

// What was acknowledged is there after a reload.
async function stands(page, words) {
  await card(page).getByText(words).first().waitFor();
  await page.reload();
  await appStarted(page);
  await card(page).getByText(words).first().waitFor();
}

test("a goal is paused with a reason, goes on, and the pause can be undone", async () => {
  const page = await withShop("pause");
  await choose(page, "Pidä tauko");
  await because(page, "Flunssa.", "Pidä tauko");
  await page.getByText("Tavoite on tauolla. Kaikki on tallessa.").first().waitFor();
  await card(page).getByText("Flunssa.").waitFor();
  await page.press("button", "Kumoa");
  await card(page).getByText("Flunssa.").waitFor({ state: "detached" });

  await choose(page, "Pidä tauko");
  await because(page, "Loma.", "Pidä tauko");
  await stands(page, "Loma.");
  await choose(page, "Jatka tavoitetta");
  await card(page).getByText("Loma.").waitFor({ state: "detached" });
  assertCalm(page);
  await page.close();
});

test("a goal is given up with a reason, taken up again, and finished", async () => {
  const page = await withShop("end");
  await choose(page, "Lopeta kesken");
  await because(page, "Muutin toiselle paikkakunnalle.", "Lopeta kesken");
  await stands(page, "Muutin toiselle paikkakunnalle.");
  await choose(page, "Ota takaisin käyttöön");
  await card(page).getByText("Muutin toiselle paikkakunnalle.").waitFor({ state: "detached" });
  await choose(page, "Merkitse päättyneeksi");
  await page.getByText("Tavoite on päättynyt. Kaikki on tallessa.").first().waitFor();
  await stands(page, "Päättynyt");
  assertCalm(page);
  await page.close();
});

test("a goal lies in the trash for thirty days and comes back whole", async () => {
  const page = await withShop("trash");
  await choose(page, "Siirrä roskakoriin");
  await card(page).waitFor({ state: "detached" });
  await page.reload();
  await appStarted(page);
  await page.press("link", "Roskakori: 1");
  await page.see("heading", "Roskakori");
  await page.press("button", `Palauta: ${SHOP}`);
  await page.getByText("Roskakori on tyhjä.").waitFor();
  await page.press("link", "Tavoitteet");
  await card(page).getByRole("radio", { name: /Kävelen kauppaan 3 kertaa viikossa/ }).waitFor({ state: "attached" });
  assertCalm(page);
  await page.close();
});

test("the undo of a touch stays for ten seconds, then it is in the history", async () => {
  const page = await withShop("undo");
  await page.clock.install();
  await page.reload();
  await appStarted(page);
  await card(page).getByRole("radio", { name: /4 kertaa viikossa/ }).check({ force: true });
  const undo = page.getByRole("button", { name: "Kumoa" });
  await undo.waitFor();
  await page.clock.fastForward(9_000);
  assert.ok(await undo.isVisible());
  await page.clock.fastForward(2_000);
  await undo.waitFor({ state: "detached" });
  await page.press("link", SHOP);
  await page.see("button", /^Kumoa.*Kävelen kauppaan 4 kertaa viikossa/);
  await page.close();
});
