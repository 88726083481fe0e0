//! What was written out comes back in.

use super::planted::{by, day, planted};
use super::written;
use askelma::example;
use askelma::exchange::*;
use askelma::form::Made;
use askelma::journal::Journal;
use askelma::plan::*;
use askelma::vault::{MemoryDisk, Vault};
use askelma::words::Lang;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub fn read_plan(bytes: &[u8]) -> Result<PlanIn, ReadError> {
    match read(bytes, day("2026-12-24"))? {
        Incoming::Plan(plan) => Ok(*plan),
        Incoming::Backup(_) => panic!("not a backup"),
    }
}

pub fn example(lang: Lang) -> Journal {
    let mut next = 0;
    let mut chance = || {
        next += 1;
        [next; 10]
    };
    let mut journal = Journal::new(example::id(&mut chance));
    for written in example::written(lang, day("2026-11-26"), &by("me", Role::Professional), &mut chance) {
        journal.write(&Id::parse("phone").expect("an id"), &written.by, written.at, written.acts);
    }
    journal
}

/// What of a plan a format promises to bring back.
#[derive(Clone, Copy, PartialEq)]
pub enum Promise {
    /// All but the names of entries and of the plan, and the trash.
    Json,
    /// The words and choices, not who wrote each text and when, nor what waits beside it.
    Fhir,
}

fn wash<T>(field: &mut Field<T>, promise: Promise, says: impl Fn(&T) -> bool) {
    if promise == Promise::Fhir {
        let others = field.said.len().saturating_sub(1);
        field.said.drain(..others);
        field.said.retain(|s| says(&s.value));
    }
    for said in &mut field.said {
        said.entry = EntryId(DeviceId::default(), 0);
        if promise == Promise::Fhir {
            said.by = by("nobody", Role::Client);
            said.at = Moment { day: day("2000-01-01"), minute: 0 };
        }
    }
}

pub fn promised(mut plan: Plan, promise: Promise) -> Plan {
    plan.id = PlanId::default();
    // A plan in the trash is not written out by anybody.
    plan.removed_on = None;
    plan.goals.retain(|g| g.removed_on.is_none());
    let written = |text: &String| !text.trim().is_empty();
    wash(&mut plan.nickname, promise, written);
    wash(&mut plan.period, promise, |_| true);
    wash(&mut plan.service, promise, written);
    wash(&mut plan.provider, promise, written);
    wash(&mut plan.next_review, promise, Option::is_some);
    for main in &mut plan.main_goals {
        wash(&mut main.words, promise, written);
    }
    let main: Vec<MainGoalId> = plan.main_goals.iter().map(|m| m.id.clone()).collect();
    for goal in &mut plan.goals {
        for field in [&mut goal.own_words, &mut goal.name, &mut goal.means, &mut goal.conditions] {
            wash(field, promise, written);
        }
        wash(&mut goal.area, promise, |_| true);
        wash(&mut goal.indicator, promise, |_| true);
        for field in [&mut goal.today, &mut goal.target] {
            wash(field, promise, |_| true);
        }
        wash(&mut goal.help_list, promise, |list| !list.is_empty());
        wash(&mut goal.expected_by, promise, |_| true);
        wash(&mut goal.baseline, promise, |_| true);
        for step in &mut goal.steps {
            wash(step, promise, |s| written(&s.words));
        }
        wash(&mut goal.serves, promise, |m| m.as_ref().is_some_and(|m| main.contains(m)));
        wash(&mut goal.importance, promise, Option::is_some);
        wash(&mut goal.photo, promise, Option::is_some);
        // Nobody is asked to choose between two states.
        let others = goal.status.said.len().saturating_sub(1);
        goal.status.said.drain(..others);
        // Nobody sets a goal up who has not begun it.
        wash(&mut goal.status, promise, |s| *s != Status::Draft);
        for part in &mut goal.parts {
            wash(&mut part.words, promise, |_| true);
            wash(&mut part.due, promise, Option::is_some);
            wash(&mut part.done, promise, Option::is_some);
        }
        for score in &mut goal.scores {
            score.entry = EntryId(DeviceId::default(), 0);
        }
        // That it came back from the trash belongs to its history, and an order of nothing is none.
        goal.returned = false;
        goal.parts_ordered &= !goal.parts.is_empty();
        if promise == Promise::Fhir {
            goal.set_aside.clear();
            goal.scores.iter_mut().for_each(|s| s.at = Moment { day: s.on, minute: 0 });
        }
    }
    plan
}

#[test]
fn a_plan_comes_back_from_json_as_it_was() {
    for journal in [planted(), example(Lang::Fi), example(Lang::Sv), example(Lang::En)] {
        let came = read_plan(&written(&journal, Format::Json, Lang::Fi).bytes).expect("a plan");
        assert_eq!(promised(came.journal.plan(), Promise::Json), promised(journal.plan(), Promise::Json));
        assert_eq!(came.not_taken, []);
        assert_ne!(came.journal.id(), journal.id(), "it is a plan of its own");
        assert_eq!(came.copy_of.as_ref(), Some(journal.id()));
        // And the file that is made of what came is the same but for the plan's name.
        let again = plan_json(&came.journal.plan(), Lang::Fi, super::made().at.day);
        let old = format!("\"id\": \"{}\"", journal.id());
        let text = String::from_utf8(again.bytes).expect("text").replace(&format!("\"id\": \"{}\"", came.journal.id()), &old);
        assert_eq!(text, super::read_text(&written(&journal, Format::Json, Lang::Fi)));
    }
}

#[test]
fn a_plan_comes_back_from_fhir_but_for_what_is_on_its_list() {
    for (journal, lang) in [(planted(), Lang::Fi), (example(Lang::Fi), Lang::Fi), (example(Lang::Sv), Lang::Sv), (example(Lang::En), Lang::En)] {
        let came = read_plan(&written(&journal, Format::Fhir, lang).bytes).expect("a plan");
        assert_eq!(promised(came.journal.plan(), Promise::Fhir), promised(journal.plan(), Promise::Fhir));
        assert_eq!((came.not_taken, came.copy_of.as_ref()), (vec![], Some(journal.id())));
    }
}

#[test]
fn what_comes_is_counted_in_words() {
    let came = read_plan(&written(&example(Lang::Fi), Format::Json, Lang::Fi).bytes).expect("a plan");
    // Three stairs of five steps; the unfinished goal has none yet.
    let expected = Summary {
        nickname: "Eero (esimerkki)".into(),
        goals: 4,
        goal_names: ["Kävelen itse lähikauppaan", "Kerron ystävälle viikonlopusta", "Teen aamupalan itse"].map(str::to_owned).to_vec(),
        main_goals: 1,
        steps: 15,
        partial_goals: 3,
        scores: 7,
        agreed: 3,
        reviews: 1,
        people: 2,
        pictures: 0,
    };
    assert_eq!(came.summary, expected);
    let names = "Tavoitteet: Kävelen itse lähikauppaan; Kerron ystävälle viikonlopusta; Teen aamupalan itse";
    assert_eq!(came.summary.lines(Lang::Fi)[..4], ["Asiakas: Eero (esimerkki)", names, "4 tavoitetta", "yksi päätavoite"]);
    assert_eq!(came.summary.lines(Lang::Sv)[2..4], ["4 mål", "ett huvudmål"]);
    assert_eq!(came.summary.lines(Lang::En)[2..4], ["4 goals", "one main goal"]);
    let many = Summary { goal_names: (1..=11).map(|n| n.to_string()).collect(), ..Summary::default() };
    assert_eq!(many.lines(Lang::Fi), ["Tavoitteet: 1; 2; 3; 4; 5; 6; 7; 8; 9; 10; …"]);
}

/// The memory disk never waits, so one poll is the whole of it.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => panic!("the memory disk waited"),
    }
}

#[test]
fn bringing_in_twice_adds_nothing_and_it_can_be_taken_back() {
    for format in [Format::Json, Format::Fhir] {
        let journal = planted();
        let bytes = written(&journal, format, Lang::Fi).bytes;
        let disk = MemoryDisk::default();
        let vault = now(Vault::open(disk.clone(), Id::parse("tablet").expect("an id"))).expect("a vault");
        let today = day("2026-12-24");
        let bring = |bytes: &[u8]| now(vault.merge(read_plan(bytes).expect("a plan").into_backup(), today)).expect("room");
        let first = bring(&bytes);
        assert_eq!((first.new_plans, first.clashes), (1, 0));
        assert_eq!(now(vault.plans()).expect("a list")[0].nickname, "Nimmusana");
        // A file made on another day of the same plan, and one that was laid out anew on the way.
        let plan = journal.plan();
        let later = match format {
            Format::Json => plan_json(&plan, Lang::Sv, day("2026-12-01")).bytes,
            _ => fhir_bundle(&plan, Lang::Sv, Made { at: Moment { day: day("2026-12-01"), minute: 1 }, utc_offset: 0 }).bytes,
        };
        let value: serde_json::Value = serde_json::from_slice(&later).expect("JSON");
        let again = bring(&serde_json::to_vec(&value).expect("JSON"));
        assert_eq!((again.new_plans, again.new_entries, again.clashes), (0, 0, 0), "{format:?}");
        let snapshots = now(vault.snapshots()).expect("a list");
        assert_eq!(snapshots.len(), 1);
        now(vault.take_back_import(&snapshots[0].key)).expect("taken back");
        assert_eq!(now(vault.plans()).expect("a list"), []);
    }
}

#[test]
fn the_door_takes_a_backup_too() {
    let backup = write_backup([&planted()], day("2026-11-26"));
    assert!(matches!(read(backup.as_bytes(), day("2026-12-24")), Ok(Incoming::Backup(_))));
    assert_eq!(read(&backup.as_bytes()[..backup.len() / 2], day("2026-12-24")).err().map(|e| matches!(e, ReadError::Backup(_))), Some(true));
}
