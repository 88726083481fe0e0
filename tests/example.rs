//! The example: an invented person whose plan shows everything, and whose goals are good ones.

use askelma::advice::check_goal;
use askelma::example::{id, written};
use askelma::form::{Details, missing};
use askelma::journal::Journal;
use askelma::plan::{By, Day, DeviceId, Level, PersonId, Plan, Role, Status};
use askelma::words::Lang;

fn day() -> Day {
    Day::new(2026, 11, 26).expect("a day")
}

fn me(role: Role) -> By {
    By { person: PersonId::parse("me").expect("an id"), role }
}

fn plan(lang: Lang, role: Role) -> Plan {
    let mut next = 0;
    let mut chance = || {
        next += 1;
        [next; 10]
    };
    let mut journal = Journal::new(id(&mut chance));
    let device = DeviceId::parse("phone").expect("an id");
    for written in written(lang, day(), &me(role), &mut chance) {
        journal.write(&device, &written.by, written.at, written.acts);
    }
    journal.plan()
}

#[test]
fn it_is_marked_and_holds_a_goal_in_every_state() {
    for lang in Lang::ALL {
        let plan = plan(lang, Role::Client);
        assert!(plan.example);
        let states: Vec<bool> = plan.goals.iter().map(|g| g.is_in_progress()).collect();
        assert_eq!(states, [true, true, true, false]);
        assert!(matches!(plan.goals[2].status(), Status::Paused { .. }));
        assert!(plan.goals[..3].iter().all(|g| g.missing_levels().is_empty()));
        assert_eq!(plan.goals[0].latest().map(|s| (s.level, s.on)), Some((Level::Expected, day().minus(3))));
        assert_eq!(plan.kept_goals().filter(|g| plan.main_goal_of(g) == plan.main_goals.first()).count(), 2);
        assert_eq!(plan.sorted.len(), 18);
    }
}

#[test]
fn whoever_looks_is_one_of_its_people() {
    for role in Role::ALL {
        let plan = plan(Lang::Fi, role);
        assert_eq!(plan.people.iter().map(|p| p.role).collect::<Vec<_>>(), Role::ALL);
        let mine: Vec<&By> = plan.sorted.iter().map(|s| &s.by).filter(|by| by.person == me(role).person).collect();
        assert!(mine.iter().all(|by| by.role == role));
    }
}

#[test]
fn its_goals_are_good_ones() {
    for lang in Lang::ALL {
        let plan = plan(lang, Role::Client);
        for goal in plan.form_goals() {
            assert_eq!(check_goal(&plan, goal, lang), [], "{}", goal.name.text());
        }
        // What the form still wants of it is the client's name and code, and what its unfinished goal lacks.
        let swim = &plan.goals[3].id;
        let others: Vec<_> = missing(&plan, &Details::default()).into_iter().filter(|m| m.goal.as_ref().is_some_and(|g| g != swim)).collect();
        assert_eq!(others, []);
    }
}
