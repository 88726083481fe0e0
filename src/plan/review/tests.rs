use super::*;
use crate::plan::{Accord, DeviceId, EntryId, Field, GoalId, Moment, Others, Person, PersonId, Role, Said, Sight, Turn};

fn day(d: u32) -> Day {
    Day::new(2026, 11, d).expect("a day")
}

fn by(name: &str) -> By {
    let role = match name {
        "aino" => Role::Client,
        "liisa" => Role::CloseOne,
        _ => Role::Professional,
    };
    By { person: PersonId::parse(name).expect("an id"), role }
}

fn review_id(name: &str) -> ReviewId {
    ReviewId::parse(name).expect("an id")
}

fn score(number: u64, name: &str, level: Level, review: Option<&str>) -> Score {
    Score {
        entry: EntryId(DeviceId::parse("phone").expect("an id"), number),
        scorer: if name == "agreed" { Scorer::Agreed } else { Scorer::Own },
        level,
        step_words: String::new(),
        happened: String::new(),
        conditions: String::new(),
        between: false,
        on: day(22),
        review: review.map(review_id),
        by: by(name),
        at: Moment { day: day(22), minute: 0 },
    }
}

fn goal(name: &str, status: Status, scores: Vec<Score>) -> Goal {
    let entry = EntryId(DeviceId::parse("phone").expect("an id"), 1);
    let said = Said { value: status, by: by("aino"), at: Moment { day: day(1), minute: 0 }, entry };
    Goal { id: GoalId::parse(name).expect("an id"), status: Field { said: vec![said] }, scores, ..Goal::default() }
}

/// Aino, her daughter Liisa and the therapist Mari, with an interim review on the 22nd.
fn plan(goals: Vec<Goal>) -> Plan {
    let people = ["aino", "liisa", "mari"].map(|n| Person { id: by(n).person, role: by(n).role, name: n.to_owned() });
    let reviews = vec![Review { id: review_id("r1"), phase: Phase::Interim, on: day(22) }];
    Plan { people: people.to_vec(), reviews, goals, ..Plan::default() }
}

fn waiting(sight: &Sight) -> Vec<&str> {
    sight.waiting.iter().map(|p| p.name.as_str()).collect()
}

#[test]
fn others_are_covered_until_ones_own_step_is_given() {
    let scored = vec![score(1, "liisa", Level::More, Some("r1")), score(2, "mari", Level::Less, Some("r1"))];
    let plan = plan(vec![goal("g", Status::Active, scored)]);
    let sight = plan.sight(&review_id("r1"), &plan.goals[0], &by("aino"));
    assert_eq!(sight.own, None);
    assert_eq!(sight.others, Others::Covered(vec![by("liisa"), by("mari")]));
    assert_eq!(waiting(&sight), Vec::<&str>::new());
}

#[test]
fn ones_own_step_uncovers_the_others_newest() {
    let scored =
        vec![score(1, "liisa", Level::More, Some("r1")), score(2, "aino", Level::Less, Some("r1")), score(3, "liisa", Level::Expected, Some("r1"))];
    let plan = plan(vec![goal("g", Status::Active, scored)]);
    let sight = plan.sight(&review_id("r1"), &plan.goals[0], &by("aino"));
    assert_eq!(sight.own.as_ref().map(|s| s.level), Some(Level::Less));
    assert_eq!(sight.others, Others::Shown(vec![plan.goals[0].scores[2].clone()]));
    assert_eq!(waiting(&sight), ["mari"]);
    // Mari has not said hers: for her both are under cover.
    let hers = plan.sight(&review_id("r1"), &plan.goals[0], &by("mari"));
    assert_eq!(hers.others, Others::Covered(vec![by("liisa"), by("aino")]));
}

#[test]
fn scores_of_everyday_life_are_no_answer_in_a_review() {
    let plan = plan(vec![goal("g", Status::Active, vec![score(1, "aino", Level::More, None), score(2, "liisa", Level::More, Some("r1"))])]);
    let sight = plan.sight(&review_id("r1"), &plan.goals[0], &by("aino"));
    assert_eq!((sight.own, sight.others), (None, Others::Covered(vec![by("liisa")])));
}

#[test]
fn the_client_is_one_person_on_every_device() {
    let plan = plan(vec![goal("g", Status::Active, vec![score(1, "aino", Level::More, Some("r1"))])]);
    let on_new_phone = By { person: PersonId::parse("new-phone").expect("an id"), role: Role::Client };
    assert_eq!(plan.sight(&review_id("r1"), &plan.goals[0], &on_new_phone).own.map(|s| s.level), Some(Level::More));
}

#[test]
fn nobody_is_moved_by_what_another_says_in_the_same_review() {
    let said = |review| vec![score(1, "aino", Level::More, review), score(2, "mari", Level::Less, review)];
    let stands = |plan: &Plan| ["aino", "mari", "liisa"].map(|who| plan.here_for(&plan.goals[0], &by(who)).value());
    // In everyday life, on one day: whoever said nothing sees the newest.
    assert_eq!(stands(&plan(vec![goal("g", Status::Active, said(None))])), [1, -1, -1]);
    let mut reviewed = plan(vec![goal("g", Status::Active, said(Some("r1")))]);
    assert_eq!(stands(&reviewed)[..2], [1, -1]);
    reviewed.goals[0].scores.push(score(3, "agreed", Level::Expected, Some("r1")));
    assert_eq!(stands(&reviewed), [0, 0, 0]);
}

#[test]
fn no_other_screen_shows_a_covered_score() {
    let scored = vec![score(1, "aino", Level::Less, None), score(2, "liisa", Level::MuchMore, Some("r1"))];
    let mut plan = plan(vec![goal("g", Status::Active, scored)]);
    let seen = |plan: &Plan, who| plan.seen_scores(&plan.goals[0], &by(who)).iter().map(|s| s.entry.1).collect::<Vec<_>>();
    assert_eq!((seen(&plan, "aino"), plan.here_for(&plan.goals[0], &by("aino"))), (vec![1], Level::Less));
    assert_eq!((seen(&plan, "liisa"), plan.here_for(&plan.goals[0], &by("liisa"))), (vec![1, 2], Level::MuchMore));
    // What was agreed is for everyone, and uncovers what it came from.
    plan.goals[0].scores.push(score(3, "agreed", Level::Expected, Some("r1")));
    assert_eq!(seen(&plan, "aino"), [1, 2, 3]);
}

#[test]
fn a_review_that_is_over_hides_nothing() {
    let mut plan = plan(vec![goal("g", Status::Active, vec![score(1, "liisa", Level::More, Some("r1"))])]);
    assert_eq!(plan.seen_scores(&plan.goals[0], &by("aino")).len(), 0);
    plan.reviews.push(Review { id: review_id("r2"), phase: Phase::Final, on: day(30) });
    assert_eq!(plan.seen_scores(&plan.goals[0], &by("aino")).len(), 1);
}

#[test]
fn a_review_asks_about_goals_in_progress_only() {
    let ended = Status::Dropped { reason: "muutto".to_owned(), on: day(3) };
    let paused = Status::Paused { reason: "flunssa".to_owned(), since: day(3) };
    let plan = plan(vec![
        goal("draft", Status::Draft, vec![]),
        goal("active", Status::Active, vec![]),
        goal("paused", paused, vec![]),
        goal("dropped", ended, vec![]),
    ]);
    assert_eq!(plan.review_goals().map(|g| g.id.as_str()).collect::<Vec<_>>(), ["active", "paused"]);
    assert_eq!(plan.ended_goals().map(|g| g.id.as_str()).collect::<Vec<_>>(), ["dropped"]);
}

#[test]
fn a_review_stays_open_until_every_goal_has_an_agreed_step_and_all_of_its_day() {
    let agreed = vec![score(1, "agreed", Level::Expected, Some("r1"))];
    let mut plan = plan(vec![goal("one", Status::Active, agreed), goal("two", Status::Active, vec![])]);
    assert_eq!(plan.open_review(day(25)).map(|r| r.id.as_str()), Some("r1"));
    assert_eq!(plan.first_open(&review_id("r1")).map(|g| g.id.as_str()), Some("two"));
    assert!(!plan.is_untouched(&review_id("r1")));
    plan.goals.pop();
    assert_eq!(plan.open_review(day(25)), None);
    assert_eq!(plan.open_review(day(22)).map(|r| r.id.as_str()), Some("r1"));
}

#[test]
fn a_goal_begun_after_a_review_opens_it_no_more() {
    let agreed = vec![score(1, "agreed", Level::Expected, Some("r1"))];
    let mut late = goal("late", Status::Active, vec![]);
    late.begun_on = Some(day(24));
    let mut plan = plan(vec![goal("one", Status::Active, agreed), late]);
    assert_eq!(plan.open_review(day(25)), None);
    assert_eq!(plan.asked_in(&review_id("r1")).map(|g| g.id.as_str()).collect::<Vec<_>>(), ["one"]);
    // Somebody scored it there all the same: then it belongs to the review.
    plan.goals[1].scores.push(score(2, "liisa", Level::Less, Some("r1")));
    assert_eq!(plan.first_open(&review_id("r1")).map(|g| g.id.as_str()), Some("late"));
    assert!(plan.open_review(day(25)).is_some());
}

#[test]
fn a_paused_goal_is_asked_about_but_not_waited_for() {
    let agreed = vec![score(1, "agreed", Level::Expected, Some("r1"))];
    let paused = Status::Paused { reason: "flunssa".to_owned(), since: day(3) };
    let plan = plan(vec![goal("one", Status::Active, agreed), goal("two", paused, vec![])]);
    assert_eq!(plan.asked_in(&review_id("r1")).count(), 2);
    assert_eq!(plan.open_review(day(25)), None);
}

#[test]
fn past_reviews_tell_of_goals_that_have_ended_since() {
    let agreed = vec![score(1, "agreed", Level::Expected, Some("r1"))];
    let mut plan = plan(vec![goal("done", Status::Finished { on: day(23) }, agreed), goal("on", Status::Active, vec![])]);
    plan.reviews.push(Review { id: review_id("r2"), phase: Phase::Final, on: day(30) });
    plan.reviews.push(Review { id: review_id("r3"), phase: Phase::Final, on: day(30) });
    assert_eq!(plan.past_reviews(day(30)).map(|r| r.id.as_str()).collect::<Vec<_>>(), ["r1"]);
    assert_eq!(plan.told_in(&review_id("r1")).map(|g| g.id.as_str()).collect::<Vec<_>>(), ["done", "on"]);
    assert_eq!(plan.told_in(&review_id("r3")).map(|g| g.id.as_str()).collect::<Vec<_>>(), ["on"]);
}

#[test]
fn views_differ_by_step_or_by_being_on_the_way_to_the_next() {
    let accord = |scores: Vec<Score>| {
        let plan = plan(vec![goal("g", Status::Active, scores)]);
        plan.sight(&review_id("r1"), &plan.goals[0], &by("aino")).accord()
    };
    let aino = || score(1, "aino", Level::Less, Some("r1"));
    assert_eq!(accord(vec![aino()]), Accord::TooFew);
    assert_eq!(accord(vec![aino(), score(2, "liisa", Level::Less, Some("r1"))]), Accord::Same(2));
    assert_eq!(accord(vec![aino(), score(2, "liisa", Level::Less, Some("r1")), score(3, "mari", Level::More, Some("r1"))]), Accord::Differ(3));
    let on_the_way = Score { between: true, ..score(2, "liisa", Level::Less, Some("r1")) };
    assert_eq!(accord(vec![aino(), on_the_way]), Accord::Differ(2));
    // Under cover nothing is told of it; what was agreed is nobody's view.
    assert_eq!(accord(vec![score(1, "liisa", Level::Less, Some("r1")), score(2, "mari", Level::More, Some("r1"))]), Accord::TooFew);
    assert_eq!(accord(vec![aino(), score(2, "agreed", Level::More, Some("r1"))]), Accord::TooFew);
}

#[test]
fn a_plan_as_somebody_may_know_it_holds_no_covered_score() {
    let scored = vec![score(1, "aino", Level::Less, None), score(2, "liisa", Level::MuchMore, Some("r1"))];
    let plan = plan(vec![goal("g", Status::Active, scored)]);
    let count = |who| plan.as_seen_by(&by(who)).goals[0].scores.len();
    assert_eq!([count("aino"), count("liisa"), count("mari")], [1, 2, 1]);
}

#[test]
fn words_told_later_belong_to_the_score_of_the_day() {
    let plan = plan(vec![goal("g", Status::Active, vec![score(1, "aino", Level::Less, None), score(2, "aino", Level::More, Some("r1"))])]);
    assert_eq!(plan.goals[0].scored_on(&by("aino"), day(22)).map(|s| s.entry.1), Some(1));
    assert_eq!(plan.goals[0].scored_on(&by("aino"), day(23)), None);
    assert_eq!(plan.goals[0].scored_on(&by("liisa"), day(22)), None);
}

/// Who said which step when, in the order of the list.
fn told(plan: &Plan, viewer: &str) -> Vec<(Turn, String, &'static str)> {
    let sight = plan.sight(&review_id("r1"), &plan.goals[0], &by(viewer));
    sight.told().into_iter().map(|(when, s)| (when, s.by.person.to_string(), s.level.sign())).collect()
}

#[test]
fn a_step_changed_after_the_talk_stands_beside_the_first() {
    let scored = vec![
        score(1, "aino", Level::Less, Some("r1")),
        score(2, "liisa", Level::More, Some("r1")),
        score(3, "mari", Level::Less, Some("r1")),
        score(4, "aino", Level::More, Some("r1")),
    ];
    let plan = plan(vec![goal("g", Status::Active, scored)]);
    let row = |when, who: &str, level| (when, who.to_owned(), level);
    let aino = [row(Turn::First, "aino", "−1"), row(Turn::AfterTalk, "aino", "+1")];
    let rest = [row(Turn::Alone, "liisa", "+1"), row(Turn::Alone, "mari", "−1")];
    assert_eq!(told(&plan, "aino"), [aino.clone().as_slice(), &rest].concat());
    assert_eq!(told(&plan, "liisa"), [&rest[..1], &aino, &rest[1..]].concat());
    // What counts as the view of each is the newest.
    let sight = plan.sight(&review_id("r1"), &plan.goals[0], &by("aino"));
    assert_eq!((sight.own.as_ref().map(|s| s.entry.1), sight.accord()), (Some(4), Accord::Differ(3)));
    let marked: Vec<bool> = plan.goals[0].scores.iter().map(|s| plan.goals[0].is_after_talk(s)).collect();
    assert_eq!(marked, [false, false, false, true]);
}

#[test]
fn a_step_of_everyday_life_or_of_another_review_is_not_changed_by_a_later_one() {
    let scored = vec![
        score(1, "aino", Level::Less, None),
        score(2, "aino", Level::Less, Some("r0")),
        score(3, "aino", Level::More, Some("r1")),
        score(4, "agreed", Level::Less, Some("r1")),
        score(5, "agreed", Level::More, Some("r1")),
        score(6, "aino", Level::More, None),
    ];
    let goal = goal("g", Status::Active, scored);
    assert!(goal.scores.iter().all(|s| !goal.is_after_talk(s)));
}

#[test]
fn what_was_said_before_the_talk_is_covered_as_well() {
    let scored = vec![score(1, "liisa", Level::Less, Some("r1")), score(2, "liisa", Level::More, Some("r1"))];
    let plan = plan(vec![goal("g", Status::Active, scored)]);
    let sight = plan.sight(&review_id("r1"), &plan.goals[0], &by("aino"));
    assert_eq!((sight.before_talk.len(), sight.told().len()), (0, 0));
}

#[test]
fn the_device_goes_on_until_all_have_answered_or_something_is_agreed() {
    let mut plan = plan(vec![goal("g", Status::Active, vec![])]);
    let sight = |plan: &Plan, who| plan.sight(&review_id("r1"), &plan.goals[0], &by(who));
    assert!(!sight(&plan, "aino").hands_over(), "her own comes first");
    plan.goals[0].scores.push(score(1, "aino", Level::Less, Some("r1")));
    assert!(sight(&plan, "aino").hands_over());
    assert!(!sight(&plan, "aino").shows_others());
    plan.goals[0].scores.push(score(2, "liisa", Level::More, Some("r1")));
    assert!(sight(&plan, "liisa").hands_over() && sight(&plan, "liisa").shows_others(), "Mari has still to answer");
    plan.goals[0].scores.push(score(3, "mari", Level::More, Some("r1")));
    assert!(["aino", "liisa", "mari"].iter().all(|who| !sight(&plan, who).hands_over()));
    plan.goals[0].scores.pop();
    plan.goals[0].scores.push(score(4, "agreed", Level::More, Some("r1")));
    assert!(!sight(&plan, "aino").hands_over());
    // A plan of one person hands nothing over.
    plan.people.truncate(1);
    plan.goals[0].scores.truncate(1);
    assert!(!sight(&plan, "aino").hands_over());
}
