//! Advice on real goals and on stairs made up for each check, in three languages. The codes that must be found
//! were written down by hand from the method.
//!
//! `cargo test --test advice -- --nocapture figures` prints how much is found and how much of it is right.

use askelma::advice::check_goal;
use askelma::plan::*;
use askelma::words::Lang;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

type Texts<T> = BTreeMap<String, T>;

#[derive(Deserialize)]
struct Case {
    name: String,
    area: Option<String>,
    baseline: i8,
    start_known: bool,
    date_known: bool,
    /// Where, with what and with whose help the steps are scored has been told.
    #[serde(default = "yes")]
    conditions_known: bool,
    #[serde(default)]
    wish: Texts<String>,
    goal: Texts<String>,
    indicator: Texts<String>,
    /// The lowest first.
    levels: Texts<[String; 5]>,
    /// Codes that must be found.
    found: BTreeSet<String>,
    /// Codes that may be found and need not.
    #[serde(default)]
    may: BTreeSet<String>,
}

fn yes() -> bool {
    true
}

fn cases() -> Vec<Case> {
    let read = |json| serde_json::from_str::<Vec<Case>>(json).expect("cases");
    let mut all = read(include_str!("data/goals.json"));
    all.extend(read(include_str!("data/ladders.json")));
    all
}

fn says<T>(value: T) -> Field<T> {
    let by = By { person: PersonId::parse("someone").expect("an id"), role: Role::Client };
    let at = Moment { day: day("2026-09-01"), minute: 0 };
    Field { said: vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }] }
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn known<T>(known: bool, value: impl FnOnce() -> T) -> Field<T> {
    if known { says(value()) } else { Field::default() }
}

fn goal(case: &Case, lang: &str) -> Option<Goal> {
    let levels = case.levels.get(lang)?;
    let indicator = case.indicator.get(lang).map_or("", String::as_str).trim().to_owned();
    Some(Goal {
        own_words: says(case.wish.get(lang).cloned().unwrap_or_default()),
        name: says(case.goal.get(lang).cloned().unwrap_or_default()),
        area: case.area.as_deref().map_or_else(Field::default, |area| says(LifeArea::from_code(area).expect("an area"))),
        indicator: known(!indicator.is_empty(), || Indicator { kind: IndicatorKind::Other, name: indicator, unit: None }),
        today: known(case.start_known, || Measure { amount: None, words: levels[0].clone() + "." }),
        expected_by: known(case.date_known, || day("2027-02-28")),
        baseline: says(Level::from_value(case.baseline).expect("a level")),
        steps: levels.clone().map(|words| says(Step { words, origin: Origin::Person })),
        status: says(Status::Active),
        conditions: known(case.conditions_known, || "…".to_owned()),
        begun_on: Some(day("2026-09-01")),
        ..Goal::default()
    })
}

/// The codes that were found in each language of a case.
type Found = Vec<(Lang, BTreeSet<String>)>;

fn judged() -> Vec<(Case, Found)> {
    let plan = Plan { period: says((day("2026-09-01"), day("2027-03-31"))), ..Plan::default() };
    let judge = |case: Case| {
        let each = [(Lang::Fi, "fi"), (Lang::Sv, "sv"), (Lang::En, "en")].into_iter().filter_map(|(lang, name)| {
            let found = check_goal(&plan, &goal(&case, name)?, lang);
            Some((lang, found.iter().map(|a| a.code.name().to_owned()).collect()))
        });
        let each = each.collect();
        (case, each)
    };
    cases().into_iter().map(judge).collect()
}

#[test]
fn every_goal_gets_its_advice_and_no_more() {
    let mut wrong = Vec::new();
    for (case, judged) in judged() {
        for (lang, found) in judged {
            let missed: Vec<&String> = case.found.difference(&found).collect();
            let alarms: Vec<&String> = found.iter().filter(|c| !case.found.contains(*c) && !case.may.contains(*c)).collect();
            if !missed.is_empty() || !alarms.is_empty() {
                wrong.push(format!("{} {lang:?}: missed {missed:?}, false alarms {alarms:?}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[derive(Default)]
struct Figure {
    right: usize,
    alarms: usize,
    missed: usize,
}

/// A row for each check and language: how often it was rightly found, wrongly found and missed.
#[test]
fn figures() {
    let mut figures: BTreeMap<(String, &str), Figure> = BTreeMap::new();
    for (case, judged) in judged() {
        for (lang, found) in judged {
            let lang = ["fi", "sv", "en"][lang as usize];
            for code in found.union(&case.found).filter(|code| !case.may.contains(*code)) {
                for lang in [lang, "all"] {
                    let figure = figures.entry((code.clone(), lang)).or_default();
                    match (found.contains(code), case.found.contains(code)) {
                        (true, true) => figure.right += 1,
                        (true, false) => figure.alarms += 1,
                        _ => figure.missed += 1,
                    }
                }
            }
        }
    }
    let mut table = format!("{:24} {:4} {:>6} {:>8} {:>10} {:>7}\n", "check", "", "found", "expected", "precision", "recall");
    for ((code, lang), f) in &figures {
        let (found, expected) = (f.right + f.alarms, f.right + f.missed);
        let share = |of: usize| if of == 0 { "–".to_owned() } else { format!("{:.2}", f.right as f64 / of as f64) };
        table += &format!("{code:24} {lang:4} {found:>6} {expected:>8} {:>10} {:>7}\n", share(found), share(expected));
    }
    eprintln!("{table}");
    assert!(figures.len() > 60, "every check is tried in every language");
}
