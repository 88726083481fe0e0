//! Progress: the levels of a goal over time, ready to be drawn and told. What one person may see of it is decided
//! here, once, for the picture and the sentences alike.

mod place;
mod size;

pub use place::Place;
pub use size::Size;

use super::{By, Day, Goal, Pause, Plan, Role, Score, Scorer, sort_few};
use place::Axis;
use std::collections::BTreeSet;

/// More days than this draw smaller marks; none is left out.
const MANY_DAYS: usize = 12;
/// The name of a day takes so much of the narrowest picture's width.
const NAME_ROOM: u16 = 250;

#[derive(Clone, Debug, PartialEq)]
pub struct Progress<'a> {
    /// Those who scored: the client, close ones, professionals, then what was agreed.
    pub lines: Vec<Line<'a>>,
    /// The day by which the expected level is to be reached.
    pub target: Option<Spot>,
    /// Of a goal in progress.
    pub today: Option<Spot>,
    /// The steps got other words, after somebody had scored.
    pub rewrites: Vec<Spot>,
    pub pauses: Vec<Stretch<'a>>,
    /// Days whose names fit side by side, the earliest first.
    pub named: Vec<Spot>,
    /// On how many days somebody scored.
    pub days: usize,
    pub is_crowded: bool,
    /// The same to be told, the newest first.
    pub events: Vec<Event<'a>>,
}

/// A day and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub on: Day,
    pub at: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch<'a> {
    pub pause: &'a Pause,
    pub at: Place,
    pub width: Place,
}

/// The scores of one person, or those agreed together, the earliest first; of each day the newest.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// `None` for what was agreed.
    pub by: Option<&'a By>,
    /// Which of the plan's several scorers with the same role this is, from 1; `None` where the role's shape is enough.
    pub number: Option<usize>,
    pub points: Vec<Point<'a>>,
}

impl Line<'_> {
    /// The shape's role; `None` for what was agreed.
    pub fn role(&self) -> Option<Role> {
        self.by.map(|by| by.role)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point<'a> {
    pub score: &'a Score,
    pub at: Place,
    pub floor: Place,
    /// A line leads here from the point before. Not where the steps were rewritten in between: the two levels are
    /// of different stairs.
    pub joined: bool,
    /// It was given on steps that have other words now.
    pub former: bool,
}

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event<'a> {
    Scored(&'a Score),
    Rewritten(Day),
    Paused(&'a Pause),
}

impl Event<'_> {
    fn on(&self) -> Day {
        match self {
            Event::Scored(score) => score.on,
            Event::Rewritten(on) => *on,
            Event::Paused(pause) => pause.since,
        }
    }
}

impl<'a> Progress<'a> {
    /// What `viewer` may see. `rewritten` are the days on which steps got other words.
    pub fn of(plan: &Plan, goal: &'a Goal, viewer: &By, rewritten: &[Day], today: Day) -> Progress<'a> {
        let scores = plan.seen_scores(goal, viewer);
        let first = scores.iter().map(|s| s.on).min();
        // Before anybody has scored, other words on the steps change nothing in the picture.
        let rewritten: Vec<Day> = rewritten.iter().copied().filter(|on| first.is_some_and(|first| first <= *on)).collect();
        let pauses: Vec<&Pause> = goal.pauses.iter().filter(|p| p.until != Some(p.since)).collect();
        let days: Vec<Day> = scores.iter().map(|s| s.on).collect::<BTreeSet<_>>().into_iter().collect();
        let target = goal.expected_by.get().copied();
        let now = goal.is_in_progress().then_some(today);

        // A target may lie before everything else: somebody has taken a goal up late, or mistyped the day. It is shown.
        let from = first.into_iter().chain(goal.begun_on).chain(target).chain(now).min().unwrap_or(today);
        let to = target.into_iter().chain(now).chain(days.last().copied()).max().unwrap_or(from).max(from);
        let axis = Axis::new(from, to, &days);
        let spot = |on: Day| Spot { on, at: axis.place(on) };
        let within = |on: &Day| (from..=to).contains(on);
        let ladder = Ladder { goal, rewritten: &rewritten };

        Progress {
            lines: lines(&scores, &scorers(plan, goal), &ladder, &axis),
            target: target.map(spot),
            today: now.map(spot),
            rewrites: rewritten.iter().copied().filter(within).map(spot).collect(),
            pauses: pauses.iter().filter(|p| p.since <= to).map(|p| stretch(p, today, &axis)).collect(),
            named: named(&days, &rewritten, target, spot),
            days: days.len(),
            is_crowded: days.len() > MANY_DAYS,
            events: events(scores, &ladder, &pauses),
        }
    }

    /// Somebody scored on steps that have other words now.
    pub fn has_former(&self) -> bool {
        self.lines.iter().any(|l| l.points.iter().any(|p| p.former))
    }

    /// Somebody stood between two steps.
    pub fn has_between(&self) -> bool {
        self.lines.iter().any(|l| l.points.iter().any(|p| p.score.between))
    }
}

/// The stair as it stands, and the days on which it got other words.
struct Ladder<'a> {
    goal: &'a Goal,
    rewritten: &'a [Day],
}

impl Ladder<'_> {
    /// A score was given before the stair got the words that it has now. Of the very day its own words tell.
    fn is_before(&self, score: &Score) -> bool {
        let other_words = || score.step_words.trim() != self.goal.step_words(score.level);
        self.rewritten.last().is_some_and(|on| score.on < *on || score.on == *on && other_words())
    }
}

/// A pause that goes on reaches to today: nobody knows how long it will be.
fn stretch<'a>(pause: &'a Pause, today: Day, axis: &Axis) -> Stretch<'a> {
    let at = axis.place(pause.since);
    Stretch { pause, at, width: at.to(axis.place(pause.until.unwrap_or(today))) }
}

/// Everyone who has scored in the plan, in the order of goals and scores, so that a number means the same person in
/// the picture of every goal.
fn scorers<'a>(plan: &'a Plan, goal: &'a Goal) -> Vec<&'a By> {
    let mut all: Vec<&By> = Vec::new();
    for score in plan.goals.iter().chain([goal]).flat_map(|g| &g.scores).filter(|s| s.scorer == Scorer::Own) {
        if !all.iter().any(|known| known.is_same(&score.by)) {
            all.push(&score.by);
        }
    }
    all
}

fn lines<'a>(scores: &[&'a Score], scorers: &[&By], ladder: &Ladder, axis: &Axis) -> Vec<Line<'a>> {
    let mut found: Vec<(&'a Score, Vec<&'a Score>)> = Vec::new();
    for score in scores {
        match found.iter_mut().find(|(first, _)| is_same_view(first, score)) {
            Some((_, all)) => {
                // Of one day the newest; what is written down later may tell of an earlier day.
                all.retain(|s| s.on != score.on);
                let at = all.partition_point(|s| s.on < score.on);
                all.insert(at, score);
            }
            None => found.push((score, vec![score])),
        }
    }
    let number = |by: &By| {
        let alike: Vec<&&By> = scorers.iter().filter(|other| other.role == by.role).collect();
        alike.iter().position(|other| other.is_same(by)).filter(|_| alike.len() > 1).map(|at| at + 1)
    };
    let made = found.iter().map(|(first, all)| {
        let by = (first.scorer == Scorer::Own).then_some(&first.by);
        Line { by, number: by.and_then(number), points: points(all, ladder, axis) }
    });
    let mut lines: Vec<Line> = made.collect();
    let rank = |line: &Line| (line.by.is_none(), line.role(), line.number);
    sort_few(&mut lines, |a, b| rank(a) < rank(b));
    lines
}

fn is_same_view(one: &Score, other: &Score) -> bool {
    one.scorer == other.scorer && (one.scorer == Scorer::Agreed || one.by.is_same(&other.by))
}

fn points<'a>(scores: &[&'a Score], ladder: &Ladder, axis: &Axis) -> Vec<Point<'a>> {
    let point = |at: usize, score: &&'a Score| {
        let before = at.checked_sub(1).and_then(|at| scores.get(at));
        let joined = before.is_some_and(|b| !ladder.rewritten.iter().any(|on| (b.on..=score.on).contains(on)));
        Point { score, at: axis.place(score.on), floor: Place::floor(score.level), joined, former: ladder.is_before(score) }
    };
    scores.iter().enumerate().map(|(at, score)| point(at, score)).collect()
}

/// The last day, the first, where the steps were rewritten, the target, then the others, each where its name still finds room.
fn named(days: &[Day], rewritten: &[Day], target: Option<Day>, spot: impl Fn(Day) -> Spot) -> Vec<Spot> {
    let wished = days.last().into_iter().chain(days.first()).chain(rewritten.iter().rev()).copied().chain(target).chain(days.iter().copied());
    let mut named: Vec<Spot> = Vec::new();
    for wish in wished.map(spot) {
        if !named.iter().any(|known| known.at.is_near(wish.at, NAME_ROOM)) {
            named.push(wish);
        }
    }
    sort_few(&mut named, |a, b| a.on < b.on);
    named
}

fn events<'a>(scores: Vec<&'a Score>, ladder: &Ladder, pauses: &[&'a Pause]) -> Vec<Event<'a>> {
    // Of one day, what was scored before the steps were rewritten is told before it.
    let (former, now): (Vec<&Score>, Vec<&Score>) = scores.into_iter().rev().partition(|s| ladder.is_before(s));
    let mut all: Vec<Event> = now.into_iter().map(Event::Scored).collect();
    all.extend(ladder.rewritten.iter().copied().map(Event::Rewritten));
    all.extend(former.into_iter().map(Event::Scored));
    all.extend(pauses.iter().copied().map(Event::Paused));
    sort_few(&mut all, |a, b| a.on() > b.on());
    all
}

#[cfg(test)]
mod tests;
