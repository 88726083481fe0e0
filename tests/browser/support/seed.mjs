// A plan on the device without pressing through the screens: the app's own records, put straight into its database.
//
//   const plan = aPlan("plan1");                                     // a journal written by a device named "seed"
//   plan.act({ do: "begin-plan" });                                  // by "aino", the client
//   plan.as("liisa", "close-one").goal("goal1").act({ do: … });      // by somebody else, about a goal
//   aStair(plan, "goal1", { name: "Kävelen itse kauppaan" });        // a whole goal in progress
//   await seed(page, plan);                                          // the page is open on the app; it is loaded anew
//   await settle(page, { who: "client", me: "aino" });               // the device's settings: who uses it
//
//   const page = await openPlan(chromium, server, plan, "/review", { who: "professional", me: "mari" });
//   await goTo(page, server, "/settings");
//
//   aFamily("three");                                                // a plan of Aino, Liisa and Mari
//   aReview(plan, "r1", "interim");                                  // opened today
//   aScore(pen, 0, { happened: "…", review: "r1" });                 // a step by whoever holds the pen
//
// Acts stand as they are saved (src/journal/saved.rs). Lines of one's own: `seed(page, { id, nickname, goals, lines })`.

import "./zone.mjs";
import { allCodeHere, appStarted, open, until } from "./page.mjs";

export const TODAY = new Date().toLocaleDateString("sv");

export function aPlan(id, { nickname = "", device = "seed" } = {}) {
  const plan = { id, nickname, goals: 0, lines: [] };
  const heads = new Map();
  const standing = new Map();
  const write = (by, scope, act, { on = TODAY, minute = 600 } = {}) => {
    const number = plan.lines.length + 1;
    const key = JSON.stringify(scope);
    const place = placeOf(act);
    const replaced = place && standing.get(key + place);
    const entry = {
      v: 1,
      plan: id,
      id: [device, number],
      scope,
      order: number,
      by,
      at: { day: on, minute },
      act,
      ...(replaced ? { replaces: [replaced] } : {}),
      ...(heads.has(key) ? { seen: [heads.get(key)] } : {}),
    };
    heads.set(key, entry.id);
    if (place) standing.set(key + place, entry.id);
    plan.lines.push(JSON.stringify(entry));
    return entry.id;
  };
  const pen = (by, scope) => ({
    act: (act, when) => write(by, scope, act, when),
    as: (person, role) => pen({ person, role }, scope),
    goal: (goal) => pen(by, { goal }),
  });
  return Object.assign(plan, pen({ person: "aino", role: "client" }, "plan"));
}

// Aino, her daughter Liisa and the therapist Mari, without a goal yet.
export function aFamily(id, { aino = "Aino" } = {}) {
  const plan = aPlan(id, { nickname: "Aino" });
  plan.act({ do: "begin-plan" });
  plan.act({ do: "set-nickname", text: "Aino" });
  plan.act({ do: "set-person", person: "aino", role: "client", name: aino });
  plan.act({ do: "set-person", person: "liisa", role: "close-one", name: "Liisa" });
  plan.act({ do: "set-person", person: "mari", role: "professional", name: "Mari" });
  return plan;
}

// What an act writes over, as `Act::slots` says; undefined for those that only add.
function placeOf(act) {
  const adds = ["begin-plan", "open-review", "remove-plan", "restore-plan", "begin-goal", "give-score", "agree-score", "remove-goal", "restore-goal", "take-back"];
  if (adds.includes(act.do)) return undefined;
  if (act.do === "sort-area") return `${act.do}/${act.person}/${act.area}`;
  if (act.do.endsWith("-main-goal") && act.do !== "serve-main-goal") return `main-goal/${act.main}`;
  const which = act.part ?? act.person ?? (act.do === "write-step" ? act.level : "") ?? "";
  return `${act.do}/${which}`;
}

// A goal in progress with five steps, as the wizard leaves it.
export function aStair(plan, goal, { name, own = "", steps = STEPS, by = "2027-01-31", status = "active", reason, ended }) {
  const pen = plan.goal(goal);
  plan.goals += 1;
  pen.act({ do: "begin-goal", on: TODAY });
  if (own) pen.act({ do: "set-own-words", text: own });
  pen.act({ do: "set-goal-name", text: name });
  pen.act({ do: "set-area", area: "mobility" });
  pen.act({ do: "set-indicator", kind: "count", name: "", unit: "times-per-week" });
  pen.act({ do: "set-expected-by", on: by });
  steps.forEach((words, at) => pen.act({ do: "write-step", level: at - 2, words, origin: "person" }));
  pen.act({ do: "set-status", status, reason, on: ended });
  return pen;
}

export function aReview(plan, review, phase, on = TODAY) {
  plan.act({ do: "open-review", review, phase, on }, { on });
}

export function aScore(pen, level, { words = STEPS[level + 2], happened = "", on = TODAY, review, kind = "give-score" } = {}) {
  return pen.act({ do: kind, level, words, happened, on, review }, { on });
}

export const STEPS = [
  "Kävelen kauppaan kerran viikossa.",
  "Kävelen kauppaan 2 kertaa viikossa.",
  "Kävelen kauppaan 3 kertaa viikossa.",
  "Kävelen kauppaan 4 kertaa viikossa.",
  "Kävelen kauppaan 5 kertaa viikossa.",
];

export async function seed(page, plan) {
  await lay(page, plan);
  await allCodeHere(page);
  await page.reload();
}

// Lays a plan into the database, behind the app's back.
async function lay(page, { id, nickname = "", goals = 0, lines }) {
  // Opening a database that is not there yet would lay an empty one before the app does.
  await until(page, async () => (await indexedDB.databases()).some((db) => db.name === "askelma"));
  await page.evaluate(
    ({ id, row, lines }) =>
      new Promise((done, failed) => {
        const opening = indexedDB.open("askelma");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(["entries", "plans"], "readwrite");
          for (const line of lines) {
            const [device, number] = JSON.parse(line).id;
            writing.objectStore("entries").put(`1 ${line}`, `${id}/${device}/${String(number).padStart(20, "0")}`);
          }
          writing.objectStore("plans").put(JSON.stringify(row), id);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onabort = () => failed(writing.error);
        };
      }),
    { id, row: { v: 1, nickname, goals, removed_on: null }, lines },
  );
}

// Settings that a person would choose at the first start. The page is loaded anew.
export async function settle(page, settings) {
  await choose(page, settings);
  await allCodeHere(page);
  await page.reload();
}

function choose(page, { who = "client", me = "aino", ...others } = {}) {
  return page.evaluate((settings) => localStorage.setItem("askelma.settings", JSON.stringify(settings)), { who, me, ...others });
}

// The app with a plan in it, as somebody uses it, at one of the plan's addresses.
export async function openPlan(chromium, server, plan, path, settings) {
  const page = await open(chromium, server.url + "/");
  await choose(page, { lang: "fi", ...settings });
  await lay(page, plan);
  await goTo(page, server, `/plan/${plan.id}${path}`);
  return page;
}

export async function goTo(page, server, path) {
  await allCodeHere(page);
  await page.goto(server.url + path, { waitUntil: "commit" });
  await appStarted(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
}
