//! Whatever people do in whatever order, on two devices that hear of each other now and then: the plan comes back.

use super::planted::{by, day, id};
use super::round::{Promise, promised, read_plan};
use super::{support, written};
use askelma::exchange::{Format, ReadError};
use askelma::journal::{Act, Journal, Scope};
use askelma::plan::*;
use askelma::words::Lang;
use proptest::prelude::*;

/// Which act, on which goal, by whom, on which day, and whether both devices hear everything afterwards.
type Done = (prop::sample::Index, u8, bool, u8, bool);

fn journal(done: &[Done]) -> Journal {
    let acts = support::every_act();
    let mut desks = ["phone", "tablet"].map(|device| (id::<_>(device), Journal::new(id("plan1"))));
    // Every goal was begun by somebody.
    let begun = (0..3).map(|n| (Scope::Goal(id(&format!("goal{n}"))), Act::BeginGoal { on: day("2026-11-01") }));
    let at = Moment { day: day("2026-11-01"), minute: 0 };
    desks[0].1.write(&id("phone"), &by("aino", Role::Client), at, begun);
    let first = desks[0].1.clone();
    hears(&mut desks[1].1, &first);
    let people = [by("aino", Role::Client), by("liisa", Role::CloseOne)];
    for (number, (act, goal, second, on, hear)) in done.iter().enumerate() {
        let (scope, act) = acts[act.index(acts.len())].clone();
        let scope = if scope == Scope::Plan { scope } else { Scope::Goal(id(&format!("goal{}", goal % 3))) };
        let at = Moment { day: day("2026-11-01").plus(u64::from(*on % 60)), minute: u16::try_from(number % 1440).unwrap_or_default() };
        let (device, journal) = &mut desks[usize::from(*second)];
        journal.write(device, &people[usize::from(*second)], at, [(scope, differing(act, number))]);
        if *hear {
            let [(_, a), (_, b)] = &mut desks;
            hears(b, a);
            hears(a, b);
        }
    }
    let [(_, mut a), (_, b)] = desks;
    hears(&mut a, &b);
    a
}

fn hears(one: &mut Journal, other: &Journal) {
    for entry in other.entries() {
        one.add((**entry).clone());
    }
}

/// Texts that tell apart who wrote last.
fn differing(act: Act, number: usize) -> Act {
    match act {
        Act::SetOwnWords { text } => Act::SetOwnWords { text: format!("{text} {number}") },
        Act::SetGoalName { text } => Act::SetGoalName { text: format!("{text} {number}") },
        Act::NamePartialGoal { part, text } => Act::NamePartialGoal { part, text: format!("{text} {number}") },
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_comes_back(done in prop::collection::vec(any::<Done>(), 1..120)) {
        let journal = journal(&done);
        let json = read_plan(&written(&journal, Format::Json, Lang::Fi).bytes).expect("a plan");
        prop_assert_eq!(promised(json.journal.plan(), Promise::Json), promised(journal.plan(), Promise::Json));
        match read_plan(&written(&journal, Format::Fhir, Lang::Fi).bytes) {
            Ok(fhir) => prop_assert_eq!(promised(fhir.journal.plan(), Promise::Fhir), promised(journal.plan(), Promise::Fhir)),
            Err(error) => {
                prop_assert_eq!(error, ReadError::NoGoals);
                prop_assert_eq!(journal.plan().kept_goals().count(), 0);
            }
        }
    }
}
