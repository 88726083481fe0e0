//! What the journal promises: nothing is overwritten, undo undoes, and devices that have exchanged
//! everything show the same plan.

use askelma::journal::{Act, Added, Entry, Journal, Scope, Scoring, earlier_steps, history, rewritten_on};
use askelma::plan::*;
use proptest::prelude::*;
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
    aino.act(Act::TellMore { score: first, happened: "Satoi.".into() });
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

#[derive(Clone, Debug)]
enum Move {
    Write {
        desk: usize,
        what: u8,
        clock: u16,
    },
    /// A file with some of the entries, in a shuffled order, some of them twice.
    Post {
        from: usize,
        to: usize,
        seed: u64,
    },
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let write = (0..3usize, any::<u8>(), 0..1440u16).prop_map(|(desk, what, clock)| Move::Write { desk, what, clock });
    let post = (0..3usize, 0..3usize, any::<u64>()).prop_map(|(from, to, seed)| Move::Post { from, to, seed });
    prop::collection::vec(prop_oneof![3 => write, 1 => post], 1..24)
}

/// Something to do, chosen by a number; texts are unique so that a lost one would show.
fn act_for(desk: &Desk, what: u8, turn: usize) -> (Scope, Act) {
    let text = format!("{}-{turn}", desk.device);
    let goal = GoalId::parse(["g1", "g2"][usize::from(what >> 7)]).expect("an id");
    let part = PartId::parse(["p1", "p2"][usize::from(what >> 6 & 1)]).expect("an id");
    let scope = Scope::Goal(goal);
    let own_last = desk.journal.entries().filter(|e| e.scope == scope).map(|e| e.id.clone()).last();
    let act = match what % 16 {
        0 => return (Scope::Plan, Act::SetNickname { text }),
        1 => return (Scope::Plan, Act::RemovePlan { on: day() }),
        2 => Act::SetOwnWords { text },
        3 | 4 => Act::WriteStep { level: Level::More, words: text, origin: Origin::Person },
        5 => Act::NamePartialGoal { part, text },
        6 => Act::RemovePartialGoal { part },
        7 => Act::TickPartialGoal { part, on: Some(day()) },
        8 => Act::GiveScore(Scoring {
            level: Level::More,
            step_words: text,
            happened: String::new(),
            conditions: String::new(),
            between: false,
            on: day(),
            review: None,
        }),
        9 => Act::RemoveGoal { on: day() },
        10 => Act::RestoreGoal,
        11 | 12 => Act::TakeBack { entries: own_last.into_iter().collect() },
        13 => Act::SetStatus { status: Status::Paused { reason: text, since: day() } },
        _ => Act::SetGoalName { text },
    };
    (scope, act)
}

/// A small generator: the order of a file's lines is part of the case, so it must come from its seed.
fn dice(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *seed;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn shuffled(mut lines: Vec<String>, seed: &mut u64) -> Vec<String> {
    for i in (1..lines.len()).rev() {
        lines.swap(i, (dice(seed) % (i as u64 + 1)) as usize);
    }
    lines
}

fn lines(desk: &Desk) -> Vec<String> {
    desk.journal.entries().map(|e| e.line.clone()).collect()
}

fn read_all(desk: &mut Desk, lines: &[String]) {
    for line in lines {
        desk.journal.add(Entry::read(line).expect("a line that a desk wrote"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, max_shrink_iters: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn three_devices_that_exchanged_everything_agree(moves in moves(), mut seed in any::<u64>()) {
        let mut desks = [Desk::new("a"), Desk::new("b"), Desk::new("c")];
        let mut written = BTreeSet::new();
        for (turn, step) in moves.into_iter().enumerate() {
            match step {
                Move::Write { desk, what, clock } => {
                    let desk = &mut desks[desk];
                    let act = act_for(desk, what, turn);
                    // A clock years wrong: it must change nothing but what is displayed.
                    let at = Moment { day: day().plus(u64::from(clock)), minute: clock };
                    let (device, who) = (desk.device.clone(), desk.who.clone());
                    let made = desk.journal.write(&device, &who, at, [act]);
                    written.extend(made.into_iter().map(|e| e.line));
                }
                Move::Post { from, to, seed: mut post } => {
                    let some: Vec<String> = lines(&desks[from]).into_iter().filter(|_| !dice(&mut post).is_multiple_of(3)).collect();
                    let twice = [some.clone(), some].concat();
                    read_all(&mut desks[to], &shuffled(twice, &mut post));
                }
            }
        }
        let everything: Vec<String> = desks.iter().flat_map(lines).collect();
        for desk in &mut desks {
            let file = shuffled(everything.clone(), &mut seed);
            read_all(desk, &file);
            prop_assert_eq!(lines(desk).into_iter().collect::<BTreeSet<_>>(), written.clone());
        }
        let first = desks[0].journal.plan();
        for desk in &desks[1..] {
            prop_assert_eq!(&desk.journal.plan(), &first);
        }
        // A fresh device that reads it all in one go sees the same.
        let mut fresh = Desk::new("d");
        read_all(&mut fresh, &everything);
        prop_assert_eq!(fresh.journal.plan(), first);
    }
}

#[test]
fn a_step_touched_by_mistake_on_the_way_is_not_history() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    let scope = Scope::Goal(goal());
    let acts = [Act::TakeBack { entries: vec![first] }, score(Level::More)].map(|act| (scope.clone(), act));
    aino.journal.write(&aino.device, &aino.who, Moment { day: day(), minute: 1 }, acts);
    let told: Vec<(Option<Act>, bool)> = history(&aino.journal, &scope).iter().map(|h| (h.act.cloned(), h.taken_back)).collect();
    assert_eq!(told, [(Some(score(Level::More)), false)]);
}

#[test]
fn a_picture_that_is_refused_removes_none() {
    let mut aino = Desk::new("aino");
    let photo = Photo { jpeg: "/9j/4AAQ".into(), about: String::new() };
    aino.act(Act::SetPhoto { photo: Some(photo.clone()) });
    aino.act(Act::SetPhoto { photo: Some(Photo { jpeg: "/9j/other".into(), about: String::new() }) });
    let foreign: Vec<String> = lines(&aino).iter().map(|line| line.replace("/9j/other", "<svg onload=x>")).collect();
    let mut other = Desk::new("other");
    read_all(&mut other, &foreign);
    let plan = other.journal.plan();
    assert_eq!((plan.from_newer, plan.goals[0].photo()), (1, Some(&photo)), "kept, not understood, and the picture stands");
}

#[test]
fn a_score_changed_later_stays_in_history_as_taken_back() {
    let mut aino = Desk::new("aino");
    let first = aino.act(score(Level::Less));
    let scope = Scope::Goal(goal());
    let acts = [Act::TakeBack { entries: vec![first] }, score(Level::More)].map(|act| (scope.clone(), act));
    aino.journal.write(&aino.device, &aino.who, Moment { day: day(), minute: 2 }, acts);
    let told: Vec<bool> = history(&aino.journal, &scope).iter().map(|h| h.taken_back).collect();
    assert_eq!(told, [false, true]);
}

#[test]
fn earlier_words_of_a_step_are_those_that_people_wrote_and_later_words_replaced() {
    let mut aino = Desk::new("aino");
    aino.act(Act::WriteStep { level: Level::Expected, words: "ehdotus".into(), origin: Origin::Proposal });
    aino.act(step("kerran"));
    let slip = aino.act(step("kahdeksan kertaa"));
    aino.act(Act::TakeBack { entries: vec![slip] });
    aino.act(step("kolmesti"));
    let earlier = earlier_steps(&aino.journal, &goal());
    let words: Vec<_> = earlier[&Level::Expected].iter().map(|e| e.act.clone()).collect();
    assert_eq!(words, [Some(step("kerran"))]);
    assert_eq!(earlier.len(), 1);
}

#[test]
fn other_words_on_a_step_make_another_stair_from_that_day_on() {
    let mut aino = Desk::new("aino");
    let mut liisa = Desk::new("liisa");
    aino.act_on(1, Act::WriteStep { level: Level::Expected, words: "2 kertaa".into(), origin: Origin::Proposal });
    aino.act_on(2, step("2 kertaa viikossa"));
    aino.act_on(3, step("2 kertaa  Viikossa."));
    liisa.hear(&aino);
    assert_eq!(rewritten_on(&aino.journal, &goal()), [], "an answer to a suggestion, and the same words again");
    let undone = aino.act_on(4, step("4 kertaa viikossa"));
    aino.act_on(5, Act::TakeBack { entries: vec![undone] });
    assert_eq!(rewritten_on(&aino.journal, &goal()), [], "it was undone");
    aino.act_on(7, step("3 kertaa viikossa"));
    aino.act_on(7, Act::WriteStep { level: Level::More, words: "5 kertaa".into(), origin: Origin::Person });
    assert_eq!(rewritten_on(&aino.journal, &goal()), [day().plus(7)]);
}

#[test]
fn every_pause_stays_known_after_the_goal_goes_on() {
    let mut aino = Desk::new("aino");
    let status = |status| Act::SetStatus { status };
    let paused = |reason: &str, since| status(Status::Paused { reason: reason.into(), since: day().plus(since) });
    aino.act_on(0, status(Status::Active));
    aino.act_on(3, paused("Loma", 3));
    aino.act_on(4, paused("Loma ja flunssa", 3));
    aino.act_on(9, status(Status::Active));
    let slip = aino.act_on(11, paused("Vahinko", 11));
    aino.act_on(11, Act::TakeBack { entries: vec![slip] });
    aino.act_on(20, paused("Sairaus", 20));
    let pause =
        |reason: &str, since, until: Option<u64>| Pause { since: day().plus(since), until: until.map(|d| day().plus(d)), reason: reason.into() };
    let first = pause("Loma ja flunssa", 3, Some(9));
    assert_eq!(aino.goal().pauses, [first.clone(), pause("Sairaus", 20, None)]);
    aino.act_on(30, status(Status::Finished { on: day().plus(28) }));
    assert_eq!(aino.goal().pauses, [first, pause("Sairaus", 20, Some(28))]);
}
