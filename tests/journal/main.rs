//! What the journal promises: nothing is overwritten, undo undoes, and devices that have exchanged
//! everything show the same plan.

mod history;
mod random;
mod scores;

use askelma::journal::{Act, Added, Entry, Journal, Scope, Scoring, earlier_steps, history, may_take_back, rewritten_on, with_what_it_replaced};
use askelma::plan::*;
use std::collections::BTreeSet;

fn day() -> Day {
    Day::new(2026, 11, 22).expect("a day")
}

fn by(name: &str) -> By {
    By { person: PersonId::parse(name).expect("an id"), role: Role::Client }
}

fn goal() -> GoalId {
    GoalId::parse("goal1").expect("an id")
}

/// A device with its copy of the plan.
struct Desk {
    device: DeviceId,
    who: By,
    journal: Journal,
}

impl Desk {
    fn new(name: &str) -> Desk {
        Desk { device: DeviceId::parse(name).expect("an id"), who: by(name), journal: Journal::new(PlanId::parse("plan1").expect("an id")) }
    }

    fn act(&mut self, act: Act) -> EntryId {
        self.act_on(0, act)
    }

    fn hear(&mut self, other: &Desk) {
        for line in other.journal.lines() {
            self.journal.add(Entry::read(line).expect("what was written reads back"));
        }
    }

    fn act_on(&mut self, on: u64, act: Act) -> EntryId {
        let at = Moment { day: day().plus(on), minute: 0 };
        self.journal.write(&self.device, &self.who, at, [(Scope::Goal(goal()), act)])[0].id.clone()
    }

    fn goal(&self) -> Goal {
        self.journal.plan().goal(&goal()).expect("the goal").clone()
    }
}

fn name(text: &str) -> Act {
    Act::SetGoalName { text: text.into() }
}

fn step(words: &str) -> Act {
    Act::WriteStep { level: Level::Expected, words: words.into(), origin: Origin::Person }
}

fn score(level: Level) -> Act {
    Act::GiveScore(Scoring {
        level,
        step_words: String::new(),
        happened: String::new(),
        conditions: String::new(),
        between: false,
        on: day(),
        review: None,
    })
}

fn lines(desk: &Desk) -> Vec<String> {
    desk.journal.entries().map(|e| e.line.clone()).collect()
}

fn read_all(desk: &mut Desk, lines: &[String]) {
    for line in lines {
        desk.journal.add(Entry::read(line).expect("a line that a desk wrote"));
    }
}

fn said<T: Clone>(field: &Field<T>) -> Vec<T> {
    field.said.iter().map(|s| s.value.clone()).collect()
}

#[test]
fn the_last_word_of_one_person_stands() {
    let mut aino = Desk::new("aino");
    aino.act(name("Kävelen"));
    aino.act(name("Kävelen kauppaan"));
    assert_eq!(said(&aino.goal().name), ["Kävelen kauppaan"]);
}

#[test]
fn two_who_write_the_same_text_unseen_are_both_shown_until_someone_chooses() {
    let (mut aino, mut liisa) = (Desk::new("aino"), Desk::new("liisa"));
    aino.act(step("kerran viikossa"));
    liisa.hear(&aino);
    aino.act(step("kahdesti viikossa"));
    liisa.act(step("kolmesti viikossa"));
    aino.hear(&liisa);
    liisa.hear(&aino);
    let both: Vec<String> = aino.goal().steps[2].said.iter().map(|s| format!("{}: {}", s.by.person, s.value.words)).collect();
    assert_eq!(both, ["aino: kahdesti viikossa", "liisa: kolmesti viikossa"]);
    assert_eq!(liisa.goal(), aino.goal());
    aino.act(step("kolmesti viikossa"));
    assert!(!aino.goal().steps[2].in_conflict());
}

#[test]
fn different_fields_of_one_goal_never_meet() {
    let (mut aino, mut liisa) = (Desk::new("aino"), Desk::new("liisa"));
    aino.act(name("Kävelen"));
    liisa.hear(&aino);
    aino.act(Act::SetMeans { text: "Harjoittelen".into() });
    liisa.act(step("3 kertaa"));
    aino.hear(&liisa);
    let goal = aino.goal();
    assert_eq!((goal.means.text(), goal.step_words(Level::Expected), goal.has_conflict()), ("Harjoittelen", "3 kertaa", false));
}

#[test]
fn undo_brings_back_what_stood_before() {
    let mut aino = Desk::new("aino");
    aino.act(name("ensin"));
    let second = aino.act(name("sitten"));
    let undo = aino.act(Act::TakeBack { entries: vec![second] });
    assert_eq!(said(&aino.goal().name), ["ensin"]);
    aino.act(Act::TakeBack { entries: vec![undo] });
    assert_eq!(said(&aino.goal().name), ["sitten"]);
}

#[test]
fn undoing_something_old_leaves_what_was_written_since() {
    let mut aino = Desk::new("aino");
    aino.act(name("ensin"));
    let second = aino.act(name("sitten"));
    aino.act(name("lopuksi"));
    aino.act(Act::TakeBack { entries: vec![second] });
    assert_eq!(said(&aino.goal().name), ["lopuksi"]);
}

#[test]
fn an_undone_score_is_gone_from_the_stair_and_marked_in_history() {
    let mut aino = Desk::new("aino");
    aino.act(score(Level::Less));
    let slip = aino.act(score(Level::MuchMore));
    aino.act(Act::TakeBack { entries: vec![slip] });
    assert_eq!(aino.goal().here(), Level::Less);
    let marks: Vec<bool> = history(&aino.journal, &Scope::Goal(goal())).iter().map(|h| h.taken_back).collect();
    assert_eq!(marks, [true, false]);
}

#[test]
fn words_told_later_belong_to_their_score() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    aino.act(score(Level::More));
    aino.act(Act::TellMore { score: first, happened: "Satoi.".into(), conditions: None });
    let told: Vec<String> = aino.goal().scores.iter().map(|s| s.happened.clone()).collect();
    assert_eq!(told, ["Satoi.", ""]);
}

#[test]
fn finishing_every_partial_goal_leaves_the_score() {
    let mut aino = Desk::new("aino");
    let part = PartId::parse("p1").expect("an id");
    aino.act(score(Level::Less));
    aino.act(Act::NamePartialGoal { part: part.clone(), text: "ovelle".into() });
    aino.act(Act::TickPartialGoal { part, on: Some(day()) });
    let goal = aino.goal();
    assert_eq!((goal.here(), goal.parts[0].done_on()), (Level::Less, Some(day())));
}

#[test]
fn a_removed_partial_goal_returns_when_somebody_wrote_on_it_unseen() {
    let part = PartId::parse("p1").expect("an id");
    let (mut aino, mut liisa) = (Desk::new("aino"), Desk::new("liisa"));
    aino.act(Act::NamePartialGoal { part: part.clone(), text: "ovelle".into() });
    liisa.hear(&aino);
    liisa.act(Act::NamePartialGoal { part: part.clone(), text: "portille".into() });
    aino.act(Act::RemovePartialGoal { part });
    assert!(aino.goal().parts.is_empty());
    aino.hear(&liisa);
    assert_eq!(aino.goal().parts[0].words.text(), "portille");
}

#[test]
fn a_goal_removed_here_and_edited_there_returns_with_a_note() {
    let (mut aino, mut liisa) = (Desk::new("aino"), Desk::new("liisa"));
    aino.act(name("Kävelen"));
    liisa.hear(&aino);
    aino.act(Act::RemoveGoal { on: day() });
    assert_eq!(aino.goal().removed_on, Some(day()));
    liisa.act(name("Kävelen kauppaan"));
    aino.hear(&liisa);
    assert_eq!((aino.goal().removed_on, aino.goal().returned), (None, true));
    aino.act(name("Kävelen itse kauppaan"));
    assert_eq!((aino.goal().removed_on, aino.goal().returned), (None, false));
}

#[test]
fn a_restored_goal_is_simply_there() {
    let mut aino = Desk::new("aino");
    aino.act(name("Kävelen"));
    aino.act(Act::RemoveGoal { on: day() });
    aino.act(Act::RestoreGoal);
    assert_eq!((aino.goal().removed_on, aino.goal().returned, aino.goal().name.text()), (None, false, "Kävelen"));
}

#[test]
fn a_removed_plan_returns_when_one_of_its_goals_was_edited_unseen() {
    let at = Moment { day: day(), minute: 0 };
    let (mut aino, mut liisa) = (Desk::new("aino"), Desk::new("liisa"));
    aino.act(name("Kävelen"));
    liisa.hear(&aino);
    aino.journal.write(&aino.device.clone(), &by("aino"), at, [(Scope::Plan, Act::RemovePlan { on: day() })]);
    assert_eq!(aino.journal.plan().removed_on, Some(day()));
    liisa.act(name("Uin"));
    aino.hear(&liisa);
    assert_eq!(aino.journal.plan().removed_on, None);
}

#[test]
fn a_number_taken_by_another_tab_is_changed_and_what_was_seen_is_not() {
    let (mut left, mut right) = (Desk::new("tablet"), Desk::new("tablet"));
    left.act(name("ensin"));
    right.hear(&left);
    left.act(name("vasen"));
    let at = Moment { day: day(), minute: 0 };
    let mine = right.journal.clone().write(&right.device, &by("b"), at, [(Scope::Goal(goal()), name("oikea")), (Scope::Goal(goal()), step("3"))]);
    right.hear(&left);
    for entry in right.journal.renumber(&mine) {
        assert_eq!(right.journal.add(entry), Added::New);
    }
    assert_eq!(said(&right.goal().name), ["vasen", "oikea"]);
    assert_eq!(right.goal().step_words(Level::Expected), "3");
}

#[test]
fn one_id_with_two_contents_keeps_both_and_chooses_the_same_everywhere() {
    let (mut one, mut two) = (Desk::new("copy"), Desk::new("copy"));
    one.act(name("yksi"));
    two.act(name("kaksi"));
    let (a, b) = (one.journal.clone(), two.journal.clone());
    one.hear(&two);
    two.hear(&one);
    assert_eq!(one.journal.plan(), two.journal.plan());
    for (desk, other) in [(&one, &b), (&two, &a)] {
        let all: BTreeSet<&str> = desk.journal.lines().collect();
        assert!(other.lines().all(|line| all.contains(line)));
    }
}
