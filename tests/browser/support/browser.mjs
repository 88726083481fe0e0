// A real Chromium from the system's packages, always with a fresh profile that is removed afterwards.
//
//   const chromium = await browser();                    // close() also removes its profile; what a test leaves
//                                                        // open is closed at its file's end
//   const page = await chromium.newPage();
//   const again = await browser({ profile: "/tmp/x" });  // a profile of one's own, kept: a browser started afresh
//
// Options: profile, viewport (PHONE), dark, locale ("fi-FI"), downloads (a folder).
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { atEnd } from "./end.mjs";
import { ZONE } from "./zone.mjs";

export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };
export const TABLET = { width: 1180, height: 820 };

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const open = new Set();
atEnd(() => Promise.all([...open].map((context) => context.close())));

function program() {
  const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => p && (!p.startsWith("/") || existsSync(p)));
  if (!found) throw new Error("No Chromium on this machine. Install it with: sudo apt-get install chromium");
  return found.startsWith("/") ? found : `/usr/bin/${found}`;
}

export async function browser({ profile, viewport = PHONE, dark = false, locale = "fi-FI", downloads } = {}) {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "askelma-profile-")));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: program(),
    args: FLAGS,
    viewport,
    locale,
    timezoneId: ZONE,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    hasTouch: viewport.width < 1000,
    acceptDownloads: true,
    downloadsPath: downloads,
  });
  context.setDefaultTimeout(15_000);
  const close = context.close.bind(context);
  open.add(context);
  context.close = async () => {
    open.delete(context);
    await close();
    if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return context;
}
