use super::*;
use crate::plan::{By, DeviceId, EntryId, Field, Id, Moment, PersonId, Role, Said, Scorer, Status};

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
    fn weighs(self, weight: u8) -> Self;
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
    fn weighs(mut self, weight: u8) -> Goal {
        self.importance = says(Importance::from_weight(weight));
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

#[test]
fn weights_count_when_every_goal_has_one() {
    // Weights 3 2 1: Σw = 6, Σw² = 9 + 4 + 1 = 14, √(0.7·14 + 0.3·36) = √20.6 = 4.5387.
    // Start −1 −1 −2: Σwx = −3 − 2 − 2 = −7, 50 − 70/4.5387 = 34.58.
    // Reached 0 +1 −1: Σwx = 0 + 2 − 1 = +1, 50 + 10/4.5387 = 52.20. Change 80/4.5387 = 17.63.
    let weighed =
        vec![goal("a", -1).agreed(SPRING, 0).weighs(3), goal("b", -1).agreed(SPRING, 1).weighs(2), goal("c", -2).agreed(SPRING, -1).weighs(1)];
    let all = summary(&plan(weighed), When::Latest).remaining;
    assert_eq!((t(&all.start), t(&all.reached), points(&all)), (Some(34.58), Some(52.2), Some((17.63, 3))));
    assert_eq!(all.weighting, Weighting::Importance);
    assert_eq!(all.reached.sums, Some(Sums { weighted: 1, squares: 14, weights: 6 }));
}

#[test]
fn a_weighed_goal_that_was_not_scored_takes_its_weight_with_it() {
    // Weights 3 and 1 are left: √(0.7·10 + 0.3·16) = √11.8 = 3.4351. Reached +1 and −1: Σwx = 2, 50 + 20/3.4351 = 55.82.
    // Start −2 −2 of the two that change: Σwx = −8, 50 − 80/3.4351 = 26.71; change 100/3.4351 = 29.11.
    // Start of all three, weights 3 2 1: Σwx = −12, 50 − 120/4.5387 = 23.56.
    let goals = vec![goal("a", -2).agreed(SPRING, 1).weighs(3), goal("b", -2).weighs(2), goal("c", -2).agreed(SPRING, -1).weighs(1)];
    let all = summary(&plan(goals), When::Latest).remaining;
    assert_eq!((t(&all.reached), all.reached.scored, all.reached.of), (Some(55.82), 2, 3));
    assert_eq!((t(&all.start), points(&all)), (Some(23.56), Some((29.11, 2))));
}

#[test]
fn weights_given_to_some_count_for_none() {
    // As without weights: reached 0 and +1, 50 + 10/√2.6 = 56.20.
    let goals = vec![goal("a", -1).agreed(SPRING, 0).weighs(3), goal("b", -1).agreed(SPRING, 1)];
    let all = summary(&plan(goals), When::Latest).remaining;
    assert_eq!((t(&all.reached), all.weighting.clone()), (Some(56.2), Weighting::Partly(vec![id("b")])));
    assert_eq!(all.reached.sums, Some(Sums { weighted: 1, squares: 2, weights: 2 }));
}

#[test]
fn a_dropped_goal_without_a_weight_takes_the_weights_only_from_its_own_figures() {
    // Remaining, weights 3 1: √11.8 = 3.4351, reached 0 and +1: 50 + 10/3.4351 = 52.91.
    // With the dropped goal at −1 all count the same: Σx = 0, 50.
    let goals = vec![
        goal("a", -1).agreed(SPRING, 0).weighs(3),
        goal("b", -1).agreed(SPRING, 1).weighs(1),
        goal("c", -2).own("2026-12-01", -1).dropped("2026-12-10"),
    ];
    let all = summary(&plan(goals), When::Latest);
    assert_eq!((t(&all.remaining.reached), all.remaining.weighting), (Some(52.91), Weighting::Importance));
    let with = all.with_dropped.expect("both ways");
    assert_eq!((t(&with.reached), with.weighting), (Some(50.0), Weighting::Partly(vec![id("c")])));
}

#[test]
fn the_shown_sums_give_the_shown_figure() {
    for weights in [[1, 1, 1], [3, 2, 1], [2, 3, 3]] {
        let one = |(at, (x, w)): (usize, (i8, u8))| goal(["a", "b", "c"][at], -2).agreed(SPRING, x).weighs(w);
        let goals = [-1, 2, -2].into_iter().zip(weights).enumerate().map(one).collect();
        let reached = summary(&plan(goals), When::Latest).remaining.reached;
        let sums = reached.sums.expect("sums");
        let (squares, weights) = (f64::from(sums.squares), f64::from(sums.weights));
        let by_hand = 50.0 + 10.0 * f64::from(sums.weighted) / (0.7 * squares + 0.3 * weights * weights).sqrt();
        assert!((reached.t.expect("a figure").value() - by_hand).abs() < 1e-9);
    }
}

#[test]
fn every_goal_is_told_with_the_reason_why_it_does_not_count() {
    let mut draft = goal("draft", -2);
    draft.status = says(Status::Draft);
    let mut trashed = goal("trashed", -2).agreed(SPRING, 2);
    trashed.removed_on = Some(day("2027-01-01"));
    let mut paused = goal("paused", -2);
    paused.status = says(Status::Paused { reason: "ill".to_owned(), since: day("2027-02-01") });
    let mut late = goal("late", -2).agreed(SPRING, 0);
    late.begun_on = Some(day("2026-11-15"));
    let dropped = goal("dropped", -2).own("2026-12-01", -1).dropped("2026-12-10");
    let goals = vec![goal("a", -2).agreed(SPRING, 1), goal("b", -2).own("2027-02-01", 1), paused, late, dropped, draft, trashed];
    let told: Vec<(String, Option<i8>, Option<Why>)> =
        summary(&plan(goals), When::Latest).goals.into_iter().map(|b| (b.goal.to_string(), b.reached.map(Level::value), b.why)).collect();
    let told: Vec<_> = told.iter().map(|(id, reached, why)| (id.as_str(), *reached, *why)).collect();
    assert_eq!(
        told,
        [
            ("a", Some(1), None),
            ("b", None, Some(Why::NotAgreed)),
            ("paused", None, Some(Why::Paused)),
            ("late", Some(0), Some(Why::AddedMidway)),
            ("dropped", Some(-1), Some(Why::Dropped)),
            ("draft", None, Some(Why::Draft)),
            ("trashed", Some(2), Some(Why::InTrash)),
        ]
    );
}

#[test]
fn a_new_start_after_the_end_does_not_turn_the_change_around() {
    // Autumn −1, spring +1: 40 to 60. The start of the next autumn, at +1 again, belongs to what comes then.
    let mut plan = plan(vec![goal("a", -2).agreed(AUTUMN, -1).agreed(SPRING, 1).agreed("next", 2)]);
    plan.reviews.push(Review { id: id("next"), phase: Phase::Start, on: day("2027-09-01") });
    let all = summary(&plan, When::Latest).remaining;
    assert_eq!((t(&all.start), t(&all.reached), points(&all)), (Some(40.0), Some(60.0), Some((20.0, 1))));
    assert_eq!(start_level(&plan, &plan.goals[0]), level(-1));
    // And is where the figures begin once its own review has been held: +2 to 0 is 70 to 50.
    plan.goals[0].scores.push(score(Scorer::Agreed, Some("winter"), "2027-12-01", 0));
    plan.reviews.push(Review { id: id("winter"), phase: Phase::Interim, on: day("2027-12-01") });
    let all = summary(&plan, When::Latest).remaining;
    assert_eq!((t(&all.start), t(&all.reached), points(&all)), (Some(70.0), Some(50.0), Some((-20.0, 1))));
}
