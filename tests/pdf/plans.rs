//! Plans to make forms of: the example, and one with every part filled with what the test wants to read again.

use askelma::example::{id, written};
use askelma::form::{Audience, Details, Document, GAS1, Made, Tongues, Wish, documents};
use askelma::journal::Journal;
use askelma::plan::*;
use askelma::words::Lang;

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The invented person of the app.
pub fn example(lang: Lang) -> Plan {
    let mut next = 0;
    let mut chance = || {
        next += 1;
        [next; 10]
    };
    let mut journal = Journal::new(id(&mut chance));
    let device = DeviceId::parse("phone").expect("an id");
    let me = By { person: PersonId::parse("me").expect("an id"), role: Role::Client };
    for written in written(lang, day("2026-11-26"), &me, &mut chance) {
        journal.write(&device, &written.by, written.at, written.acts);
    }
    journal.plan()
}

pub fn says<T>(value: T) -> Field<T> {
    let by = By { person: PersonId::parse("therapist").expect("an id"), role: Role::Professional };
    let at = Moment { day: day("2026-09-01"), minute: 0 };
    Field { said: vec![Said { value, by, at, entry: EntryId(DeviceId::default(), 1) }] }
}

/// A plan in which every text is `text` of what it is. With what no form shows, too.
pub fn full(goals: usize, text: &impl Fn(&str) -> String) -> Plan {
    let person = |id: &str, role| Person { id: PersonId::parse(id).expect("an id"), role, name: text(id) };
    let mut all: Vec<Goal> = (1..=goals).map(|n| goal(n, text)).collect();
    all.push(Goal { name: says(text("kesken")), status: says(Status::Draft), id: GoalId::parse("draft").expect("an id"), ..goal(1, text) });
    all.push(Goal { name: says(text("poistettu")), removed_on: Some(day("2026-10-01")), id: GoalId::parse("gone").expect("an id"), ..goal(1, text) });
    Plan {
        nickname: says(text("kutsumanimi")),
        period: says((day("2026-09-01"), day("2027-08-31"))),
        service: says(text("palvelu")),
        provider: says(text("tuottaja")),
        people: vec![person("client", Role::Client), person("mother", Role::CloseOne), person("therapist", Role::Professional)],
        main_goals: vec![MainGoal { id: MainGoalId::parse("home").expect("an id"), words: says(text("päätavoite")) }],
        reviews: vec![Review { id: ReviewId::parse("r1").expect("an id"), phase: Phase::Interim, on: day("2027-03-01") }],
        goals: all,
        ..Plan::default()
    }
}

fn goal(n: usize, text: &impl Fn(&str) -> String) -> Goal {
    let part = |p: usize| PartialGoal {
        id: PartId::parse(&format!("p{p}")).expect("an id"),
        words: says(text(&format!("osa{p}"))),
        due: says(Some(day("2026-12-01"))),
        done: says(None),
    };
    Goal {
        id: GoalId::parse(&format!("g{n}")).expect("an id"),
        own_words: says(text("omin sanoin")),
        name: says(text("nimi")),
        area: says(LifeArea::Mobility),
        indicator: says(Indicator { kind: IndicatorKind::Count, name: text("mittari"), unit: Some(Unit::TimesPerWeek) }),
        today: says(Measure { amount: Some(Amount::whole(1)), words: text("nyt") }),
        target: says(Measure { amount: Some(Amount::whole(3)), words: text("tavoiteltu") }),
        help_list: says(vec![text("apu")]),
        expected_by: says(day("2027-02-28")),
        baseline: says(Level::MuchLess),
        steps: Level::ALL.map(|level| says(Step { words: text(level.sign()), origin: Origin::Person })),
        means: says(text("keinot")),
        conditions: says(text("olosuhteet")),
        serves: says((n == 1).then(|| MainGoalId::parse("home").expect("an id"))),
        photo: says(Some(Photo { jpeg: "/9j/4AAQ+w==".into(), about: text("kuva") })),
        set_aside: vec![SetAside { code: "overlap".into(), place: "ladder".into(), wording: text("sivuun") }],
        parts: vec![part(1), part(2)],
        scores: vec![score(Scorer::Own, Role::Client, text), score(Scorer::Agreed, Role::Professional, text)],
        status: says(Status::Paused { reason: text("tauko"), since: day("2026-11-01") }),
        begun_on: Some(day("2026-09-01")),
        ..Goal::default()
    }
}

fn score(scorer: Scorer, role: Role, text: &impl Fn(&str) -> String) -> Score {
    Score {
        entry: EntryId(DeviceId::default(), 2),
        scorer,
        level: Level::More,
        step_words: text("porras"),
        happened: text("tapahtui"),
        conditions: text("silloin"),
        between: true,
        on: day("2027-03-01"),
        review: Some(ReviewId::parse("r1").expect("an id")),
        by: By { person: PersonId::parse("client").expect("an id"), role },
        at: Moment { day: day("2027-03-01"), minute: 600 },
    }
}

pub fn made() -> Made {
    Made { at: Moment { day: day("2027-03-02"), minute: 600 }, utc_offset: 120 }
}

pub fn details() -> Details {
    Details { client_name: "Mari Mallikas".into(), identity_code: "010190-999X".into(), therapists: "Tiina Terapeutti".into() }
}

/// The form that there is for every service.
pub fn form(plan: &Plan, tongues: Tongues, audience: Audience) -> Document {
    documents(plan, &Wish { layout: &GAS1, tongues, details: &details(), made: made(), audience }).swap_remove(0)
}
