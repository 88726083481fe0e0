//! Three devices, random histories, files lost, doubled and shuffled: all end in the same plan.

use super::*;
use proptest::prelude::*;

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
