use super::*;
use crate::plan::{By, DeviceId, EntryId, Field, Id, Moment, PersonId, Role, Said};

const AUTUMN: &str = "autumn";
const SPRING: &str = "spring";

fn id<T>(text: &str) -> Id<T> {
    Id::parse(text).expect("an id")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn by() -> By {
    By { person: PersonId::default(), role: Role::Professional }
}

fn at() -> Moment {
    Moment { day: day("2026-09-01"), minute: 0 }
}

fn entry() -> EntryId {
    EntryId(DeviceId::default(), 1)
}

fn says<T>(value: T) -> Field<T> {
    Field { said: vec![Said { value, by: by(), at: at(), entry: entry() }] }
}

fn level(value: i8) -> Level {
    Level::from_value(value).expect("a level")
}

fn goal(name: &str, baseline: i8) -> Goal {
    Goal { id: id(name), status: says(Status::Active), baseline: says(level(baseline)), begun_on: Some(day("2026-08-20")), ..Goal::default() }
}

trait Scored {
    fn agreed(self, review: &str, value: i8) -> Self;
    fn own(self, on: &str, value: i8) -> Self;
    fn dropped(self, on: &str) -> Self;
}

impl Scored for Goal {
    fn agreed(mut self, review: &str, value: i8) -> Goal {
        let on = if review == SPRING { "2027-03-01" } else { "2026-09-01" };
        self.scores.push(score(Scorer::Agreed, Some(review), on, value));
        self
    }
    fn own(mut self, on: &str, value: i8) -> Goal {
        self.scores.push(score(Scorer::Own, None, on, value));
        self
    }
    fn dropped(mut self, on: &str) -> Goal {
        self.status = says(Status::Dropped { reason: "moved".to_owned(), on: day(on) });
        self
    }
}

fn score(scorer: Scorer, review: Option<&str>, on: &str, value: i8) -> Score {
    Score {
        entry: entry(),
        scorer,
        level: level(value),
        step_words: String::new(),
        happened: String::new(),
        conditions: String::new(),
        between: false,
        on: day(on),
        review: review.map(id),
        by: by(),
        at: at(),
    }
}

/// A plan with a start review in the autumn and a final one in the spring.
fn plan(goals: Vec<Goal>) -> Plan {
    let reviews = vec![
        Review { id: id(AUTUMN), phase: Phase::Start, on: day("2026-09-01") },
        Review { id: id(SPRING), phase: Phase::Final, on: day("2027-03-01") },
    ];
    Plan { goals, reviews, ..Plan::default() }
}

fn t(counted: &Counted) -> Option<f64> {
    counted.t.map(|t| (t.value() * 100.0).round() / 100.0)
}

fn points(figures: &Figures) -> Option<(f64, usize)> {
    figures.change.map(|c| ((c.points * 100.0).round() / 100.0, c.goals))
}

#[test]
fn nothing_scored_is_not_yet_and_never_fifty() {
    let none = summary(&plan(vec![]), When::Latest);
    assert_eq!((none.remaining.start.t, none.remaining.reached.t, none.remaining.change), (None, None, None));
    let unscored = summary(&plan(vec![goal("a", -2), goal("b", -2)]), When::Latest);
    assert_eq!((t(&unscored.remaining.reached), unscored.remaining.reached.of, unscored.review), (None, 2, None));
    // Two goals at −2: 50 − 40/√(0.7·2 + 0.3·4) = 25.19.
    assert_eq!(t(&unscored.remaining.start), Some(25.19));
}

#[test]
fn three_goals_from_start_to_end() {
    // Start −1 −1 −2: 50 − 40/√(0.7·3 + 0.3·9) = 31.74. Reached 0 +1 −1: 50. Change 18.26.
    let plan = plan(vec![goal("a", -1).agreed(SPRING, 0), goal("b", -1).agreed(SPRING, 1), goal("c", -2).agreed(SPRING, -1)]);
    let all = summary(&plan, When::Latest).remaining;
    assert_eq!((t(&all.start), t(&all.reached), points(&all)), (Some(31.74), Some(50.0), Some((18.26, 3))));
    assert_eq!((all.reached.scored, all.reached.of, all.reached.few()), (3, 3, None));
}

#[test]
fn the_start_review_speaks_before_the_baseline() {
    let plan = plan(vec![goal("a", -2).agreed(AUTUMN, -1).agreed(SPRING, 1)]);
    let one = summary(&plan, When::Latest).remaining;
    assert_eq!((t(&one.start), t(&one.reached), one.reached.few()), (Some(40.0), Some(60.0), Some(Few::One)));
    let chosen = summary(&plan, When::Review(&id(AUTUMN)));
    assert_eq!((t(&chosen.remaining.reached), chosen.review), (Some(40.0), Some(id(AUTUMN))));
}

#[test]
fn an_unscored_goal_is_left_out_and_counted() {
    let plan = plan(vec![goal("a", -2).agreed(SPRING, 0), goal("b", -2).own("2027-02-01", 2), goal("c", -2).agreed(SPRING, 0)]);
    let all = summary(&plan, When::Latest).remaining;
    assert_eq!((t(&all.reached), all.reached.scored, all.reached.of), (Some(50.0), 2, 3));
    assert_eq!((all.reached.left_out.as_slice(), all.reached.few()), ([id("b")].as_slice(), Some(Few::UnderThree)));
    // The change leaves it out at both ends: from two goals at −2 (25.19) to 50.
    assert_eq!(points(&all), Some((24.81, 2)));
}

#[test]
fn a_dropped_goal_counts_both_ways() {
    let plan =
        plan(vec![goal("a", -1).agreed(SPRING, 0), goal("b", -1).agreed(SPRING, 1), goal("c", -2).own("2026-12-01", -1).dropped("2026-12-10")]);
    let all = summary(&plan, When::Latest);
    // Without it 50 + 10/√2.6 = 56.20, with it 0 + 1 − 1 = 50: dropping flatters by six points.
    assert_eq!((t(&all.remaining.reached), all.remaining.reached.of), (Some(56.2), 2));
    let with = all.with_dropped.expect("both ways");
    assert_eq!((t(&with.reached), with.reached.of, points(&with)), (Some(50.0), 3, Some((18.26, 3))));
}

#[test]
fn a_goal_added_midway_counts_only_from_its_own_start() {
    let mut late = goal("late", -2).agreed(SPRING, 2);
    late.begun_on = Some(day("2026-11-15"));
    let all = summary(&plan(vec![goal("a", -2).agreed(SPRING, 0), late]), When::Latest);
    assert_eq!((t(&all.remaining.start), all.remaining.start.scored, all.remaining.start.of), (Some(30.0), 1, 2));
    // Reached 0 and +2: 50 + 20/√2.6 = 62.40; the change is the first goal's alone.
    assert_eq!((t(&all.remaining.reached), points(&all.remaining)), (Some(62.4), Some((20.0, 1))));
    assert_eq!(all.added_midway, [id("late")]);
}

#[test]
fn a_goal_finished_earlier_keeps_its_agreed_score() {
    let mut early = goal("early", -2);
    early.scores.push(score(Scorer::Agreed, None, "2026-12-20", 1));
    early.status = says(Status::Finished { on: day("2026-12-20") });
    let all = summary(&plan(vec![early, goal("b", -2).agreed(SPRING, 1)]), When::Latest);
    assert_eq!((all.remaining.reached.scored, t(&all.remaining.reached)), (2, Some(62.4)));
}

#[test]
fn drafts_and_the_trash_are_no_goals() {
    let mut draft = goal("draft", -2);
    draft.status = says(Status::Draft);
    let mut trashed = goal("trashed", -2).agreed(SPRING, 2);
    trashed.removed_on = Some(day("2027-01-01"));
    let all = summary(&plan(vec![draft, trashed, goal("a", -2).agreed(SPRING, 1)]), When::Latest);
    assert_eq!((all.remaining.reached.of, t(&all.remaining.reached)), (1, Some(60.0)));
}
