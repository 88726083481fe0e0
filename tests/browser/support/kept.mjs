// What this device holds, and what came out of it.
//
//   const all = await everythingKept(page);      // local storage, every database, every cache, as one text
//   const all = await entries(page);            // what was written, as it is saved
//   const records = await records(page, "entries");  // one store of the app's database, as [key, value] pairs
//   const file = await download(page, () => page.press("button", "Tallenna"));  // { name, path, bytes }
//   soft("Varmuuskopio")                         // a name, whatever soft hyphens it holds
import { readFile } from "node:fs/promises";

export function soft(name, { whole = true } = {}) {
  const letters = [...name].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("\u00ad?");
  return new RegExp(whole ? `^${letters}$` : letters);
}

// A text as it is read: without soft hyphens, every space alike.
export const asRead = (text) => text.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();

// What was written, oldest first: { plan, by, act: { do, … }, … } each.
export async function entries(page) {
  return (await records(page, "entries")).map(([key, line]) => ({ plan: key.slice(0, key.indexOf("/")), ...JSON.parse(line.slice(line.indexOf("{"))) }));
}

export function records(page, store) {
  return page.evaluate(
    (store) =>
      new Promise((done, failed) => {
        const opening = indexedDB.open("askelma");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const records = opening.result.transaction(store).objectStore(store);
          const [keys, values] = [records.getAllKeys(), records.getAll()];
          values.onerror = () => failed(values.error);
          values.onsuccess = () => {
            opening.result.close();
            done(keys.result.map((key, at) => [key, values.result[at]]));
          };
        };
      }),
    store,
  );
}

// Waits until an unfinished text, or the place where something goes on, is kept: it is written a moment after it shows.
export async function draftKept(page, place, text) {
  const deadline = Date.now() + 20_000;
  while (!(await records(page, "drafts")).some(([key, value]) => (typeof place === "string" ? key.includes(place) : place.test(key)) && value.includes(text))) {
    if (Date.now() > deadline) throw new Error(`${place} was never kept as ${text}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

export async function everythingKept(page) {
  const stores = ["meta", "plans", "entries", "drafts", "snapshots"];
  const databases = JSON.stringify(await Promise.all(stores.map((store) => records(page, store))));
  const rest = await page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), JSON.stringify(await indexedDB.databases())];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url);
        texts.push(await (await cache.match(request)).text());
      }
    }
    return texts.join("\n");
  });
  return `${databases}\n${rest}`;
}

export async function download(page, press) {
  const [came] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = await came.path();
  return { name: came.suggestedFilename(), path, bytes: await readFile(path) };
}
