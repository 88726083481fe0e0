//! A calendar that is brought in again follows the plan.

use super::planted::{Desk, by, day, id, made, planted};
use super::read_text;
use askelma::exchange::{Alarm, calendar};
use askelma::form::Made;
use askelma::journal::{Act, Journal, Scope};
use askelma::plan::{Moment, Phase, Role, Status};
use askelma::words::Lang;
use std::collections::BTreeMap;

/// The properties of each event, by its name.
fn events(journal: &Journal, made: Made) -> BTreeMap<String, BTreeMap<String, String>> {
    let Some(file) = calendar(journal, Lang::Fi, Alarm::None, made) else { return BTreeMap::new() };
    let text = read_text(&file).replace("\r\n ", "");
    let event = |part: &str| {
        let inside = part.split("END:VEVENT").next().unwrap_or_default();
        let properties = inside.split("\r\n").filter_map(|l| l.split_once(':')).map(|(k, v)| (k.to_owned(), v.to_owned()));
        let properties: BTreeMap<String, String> = properties.collect();
        (properties["UID"].clone(), properties)
    };
    text.split("BEGIN:VEVENT").skip(1).map(event).collect()
}

fn days(journal: &Journal) -> Vec<(String, String)> {
    let of = |e: &BTreeMap<String, String>| (e["DTSTART;VALUE=DATE"].clone(), e["STATUS"].clone());
    let mut all: Vec<_> = events(journal, made()).values().map(of).collect();
    all.sort();
    all
}

fn held(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(day, status)| ((*day).to_owned(), (*status).to_owned())).collect()
}

fn desk() -> (Desk, Scope) {
    let mut desk = Desk::new("plan1");
    let (aino, goal) = (by("aino", Role::Client), Scope::Goal(id("goal1")));
    desk.on("2026-11-20", &aino, &Scope::Plan, [Act::BeginPlan]);
    let acts = [
        Act::BeginGoal { on: day("2026-11-20") },
        Act::SetExpectedBy { on: day("2027-01-31") },
        Act::NamePartialGoal { part: id("p1"), text: "Ovelle".into() },
        Act::DatePartialGoal { part: id("p1"), on: Some(day("2026-12-06")) },
    ];
    desk.on("2026-11-20", &aino, &goal, acts);
    (desk, goal)
}

#[test]
fn the_same_day_keeps_its_name_while_it_moves_and_goes() {
    let (mut desk, goal) = desk();
    let aino = by("aino", Role::Client);
    assert_eq!(days(&desk.journal), [], "an unfinished goal asks nothing");
    desk.on("2026-11-20", &aino, &goal, [Act::SetStatus { status: Status::Active }]);
    assert_eq!(days(&desk.journal), held(&[("20261206", "CONFIRMED"), ("20270131", "CONFIRMED")]));
    let before = events(&desk.journal, made());
    desk.on("2026-11-21", &aino, &goal, [Act::SetExpectedBy { on: day("2027-02-28") }, Act::DatePartialGoal { part: id("p1"), on: None }]);
    assert_eq!(days(&desk.journal), held(&[("20261206", "CANCELLED"), ("20270228", "CONFIRMED")]));
    let after = events(&desk.journal, made());
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let sequence = |e: &BTreeMap<String, String>| e["SEQUENCE"].parse::<u32>().expect("a number");
    assert!(before.iter().all(|(uid, e)| sequence(&after[uid]) > sequence(e)));
    assert!(after.values().all(|e| e["DTSTAMP"].starts_with("20261121T")), "the newest entry, in UTC: {after:?}");
}

#[test]
fn nothing_is_asked_while_a_goal_rests_or_once_it_is_done() {
    let (mut desk, goal) = desk();
    let aino = by("aino", Role::Client);
    let status = |status| [Act::SetStatus { status }];
    desk.on("2026-11-20", &aino, &goal, status(Status::Active));
    desk.on("2026-11-21", &aino, &goal, status(Status::Paused { reason: "Loma".into(), since: day("2026-11-21") }));
    assert_eq!(days(&desk.journal), held(&[("20261206", "CANCELLED"), ("20270131", "CANCELLED")]));
    desk.on("2026-11-22", &aino, &goal, status(Status::Active));
    desk.on("2026-11-22", &aino, &goal, [Act::TickPartialGoal { part: id("p1"), on: Some(day("2026-11-22")) }]);
    assert_eq!(days(&desk.journal), held(&[("20261206", "CANCELLED"), ("20270131", "CONFIRMED")]));
    desk.on("2026-11-23", &aino, &goal, [Act::RemoveGoal { on: day("2026-11-23") }]);
    assert_eq!(days(&desk.journal), held(&[("20261206", "CANCELLED"), ("20270131", "CANCELLED")]));
}

#[test]
fn days_that_are_past_are_left_out_and_no_days_are_no_file() {
    let (mut desk, goal) = desk();
    let aino = by("aino", Role::Client);
    desk.on("2026-11-20", &aino, &goal, [Act::SetStatus { status: Status::Active }]);
    desk.on("2026-11-20", &aino, &Scope::Plan, [Act::OpenReview { review: id("r1"), phase: Phase::Start, on: day("2026-11-20") }]);
    let on = |text: &str| Made { at: Moment { day: day(text), minute: 0 }, utc_offset: 120 };
    assert_eq!(events(&desk.journal, on("2026-11-20")).len(), 3);
    assert_eq!(events(&desk.journal, on("2027-01-31")).len(), 1);
    assert_eq!(calendar(&desk.journal, Lang::Fi, Alarm::None, on("2027-02-01")), None);
}

#[test]
fn the_next_review_is_one_event_that_moves_and_goes() {
    let (mut desk, _) = desk();
    let mari = by("mari", Role::Professional);
    let mut plan_on = |on: Option<&str>| desk.on("2026-11-20", &mari, &Scope::Plan, [Act::PlanReview { on: on.map(day) }]);
    plan_on(Some("2027-02-11"));
    plan_on(Some("2027-02-18"));
    assert_eq!(days(&desk.journal), held(&[("20270218", "CONFIRMED")]));
    let first = events(&desk.journal, made());
    desk.on("2026-11-22", &mari, &Scope::Plan, [Act::PlanReview { on: None }]);
    assert_eq!(days(&desk.journal), held(&[("20270218", "CANCELLED")]));
    assert_eq!(events(&desk.journal, made()).keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>());
    assert!(first.values().all(|e| e["SUMMARY;LANGUAGE=fi"] == "Askelma: katsotaan portaita yhdessä"));
}

/// A day put into the past, and then away, leaves the calendars that hold it.
#[test]
fn a_day_that_was_to_come_is_moved_and_cancelled_though_its_new_day_is_past() {
    let (mut desk, _) = desk();
    let mari = by("mari", Role::Professional);
    let mut plan_on = |on: Option<&str>| {
        desk.on("2026-11-20", &mari, &Scope::Plan, [Act::PlanReview { on: on.map(day) }]);
        days(&desk.journal)
    };
    assert_eq!(plan_on(Some("2027-03-01")), held(&[("20270301", "CONFIRMED")]));
    assert_eq!(plan_on(Some("2026-11-01")), held(&[("20261101", "CONFIRMED")]));
    assert_eq!(plan_on(None), held(&[("20261101", "CANCELLED")]));
}

#[test]
fn a_reminder_comes_only_when_it_was_asked_for() {
    let text = |alarm| read_text(&calendar(&planted(), Lang::Fi, alarm, made()).expect("days"));
    assert!(!text(Alarm::None).contains("VALARM"));
    assert!(text(Alarm::SameDay).contains("TRIGGER:PT9H\r\n"));
    assert!(text(Alarm::DayBefore).contains("TRIGGER:-PT15H\r\n"));
    let lines = text(Alarm::DayBefore);
    assert!(lines.split("\r\n").all(|l| l.len() <= 75 && !l.contains('\n')));
}
