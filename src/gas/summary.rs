//! The T-figures of a plan: at the start, at a review, and the change, with every goal that was left out
//! counted. All goals weigh the same, as a plan holds no weights.

use super::{RHO, TScore, t_score};
use crate::plan::{Day, Goal, GoalId, Level, Phase, Plan, Review, ReviewId, Score, Scorer, Status};

/// Which review tells what was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When<'a> {
    /// The newest interim or final review that has an agreed score.
    Latest,
    Review(&'a ReviewId),
}

/// With fewer than three goals a T-score says little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Few {
    /// T is then 50 + 10·level: it adds nothing to the level itself.
    One,
    UnderThree,
}

/// One T-score with what it rests on: "3 of 4 goals".
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// `None` is "not yet": nothing was scored.
    pub t: Option<TScore>,
    /// So many goals count …
    pub scored: usize,
    /// … of so many.
    pub of: usize,
    /// Those left out; nothing is put in their place.
    pub left_out: Vec<GoalId>,
}

impl Counted {
    pub fn few(&self) -> Option<Few> {
        match self.scored {
            1 => Some(Few::One),
            2 => Some(Few::UnderThree),
            _ => None,
        }
    }
}

/// The change between the start and the review, over the goals that were there both times.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub points: f64,
    pub goals: usize,
}

/// Start, reached and change for one set of goals.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    pub start: Counted,
    pub reached: Counted,
    /// `None` when no goal was there both times.
    pub change: Option<Change>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TSummary {
    /// The review that `reached` comes from; `None` when nothing has been agreed in one yet.
    pub review: Option<ReviewId>,
    /// Without the goals that were dropped midway.
    pub remaining: Figures,
    /// With the dropped goals at their last score; `None` when none was dropped. Leaving them out flatters
    /// the result, so both are shown.
    pub with_dropped: Option<Figures>,
    /// Goals begun after the start review. They count as reached but not in the start or the change.
    pub added_midway: Vec<GoalId>,
}

/// The T-figures over the goals that stand on the form.
pub fn summary(plan: &Plan, when: When) -> TSummary {
    let review = chosen(plan, when);
    let start = start_day(plan);
    let looks: Vec<Look> = plan.form_goals().map(|g| Look::at(plan, g, review, start)).collect();
    let remaining: Vec<&Look> = looks.iter().filter(|l| !l.dropped).collect();
    let some_dropped = remaining.len() < looks.len();
    TSummary {
        review: review.map(|r| r.id.clone()),
        remaining: figures(&remaining),
        with_dropped: some_dropped.then(|| figures(&looks.iter().collect::<Vec<_>>())),
        added_midway: looks.iter().filter(|l| l.start.is_none()).map(|l| l.goal.id.clone()).collect(),
    }
}

/// Where a goal began: what was agreed at the start review, else its baseline level.
pub fn start_level(plan: &Plan, goal: &Goal) -> Level {
    agreed_in_phase(plan, goal, Phase::Start).map_or(goal.baseline_level(), |s| s.level)
}

/// What one goal brings to the figures.
struct Look<'a> {
    goal: &'a Goal,
    /// `None` when the goal was not there at the start.
    start: Option<Level>,
    reached: Option<Level>,
    dropped: bool,
}

impl<'a> Look<'a> {
    fn at(plan: &Plan, goal: &'a Goal, review: Option<&Review>, start: Option<Day>) -> Self {
        let dropped = matches!(goal.status(), Status::Dropped { .. });
        let agreed_at_start = agreed_in_phase(plan, goal, Phase::Start).is_some();
        let came_later = matches!((goal.begun_on, start), (Some(begun), Some(start)) if begun > start);
        Look {
            goal,
            start: (agreed_at_start || !came_later).then(|| start_level(plan, goal)),
            reached: review.and_then(|r| if dropped { last_score(goal, r) } else { reached(plan, goal, r) }).map(|s| s.level),
            dropped,
        }
    }
}

fn chosen<'a>(plan: &'a Plan, when: When) -> Option<&'a Review> {
    match when {
        When::Review(id) => plan.review(id),
        // `max_by_key` keeps the last of equals: two reviews on one day are told apart by their order.
        When::Latest => {
            plan.reviews.iter().filter(|r| r.phase != Phase::Start && plan.form_goals().any(|g| g.agreed_in(&r.id).is_some())).max_by_key(|r| r.on)
        }
    }
}

/// The day the goals were looked at first: the start review's, else that of the first interim review.
/// Without either there is no "midway".
fn start_day(plan: &Plan) -> Option<Day> {
    let first = |phase| plan.reviews.iter().filter(|r| r.phase == phase).map(|r| r.on).min();
    first(Phase::Start).or_else(|| first(Phase::Interim))
}

fn agreed_in_phase<'a>(plan: &Plan, goal: &'a Goal, phase: Phase) -> Option<&'a Score> {
    plan.reviews.iter().rev().filter(|r| r.phase == phase).find_map(|r| goal.agreed_in(&r.id))
}

/// The agreed score of the review. A goal that was finished before it keeps the last score agreed on until then.
fn reached<'a>(plan: &Plan, goal: &'a Goal, review: &Review) -> Option<&'a Score> {
    let at_start = |s: &Score| s.review.as_ref().and_then(|id| plan.review(id)).is_some_and(|r| r.phase == Phase::Start);
    goal.agreed_in(&review.id).or_else(|| match goal.status() {
        Status::Finished { on } if on <= review.on => {
            goal.scores.iter().rev().find(|s| s.scorer == Scorer::Agreed && s.on <= review.on && !at_start(s))
        }
        _ => None,
    })
}

/// The last score of a dropped goal, the agreed one before anybody's own.
fn last_score<'a>(goal: &'a Goal, review: &Review) -> Option<&'a Score> {
    let until = || goal.scores.iter().rev().filter(|s| s.on <= review.on);
    goal.agreed_in(&review.id).or_else(|| until().find(|s| s.scorer == Scorer::Agreed)).or_else(|| until().next())
}

fn figures(looks: &[&Look]) -> Figures {
    let both: Vec<(Level, Level)> = looks.iter().filter_map(|l| l.start.zip(l.reached)).collect();
    let change = t_of(both.iter().map(|b| b.0)).zip(t_of(both.iter().map(|b| b.1)));
    Figures {
        start: counted(looks, |l| l.start),
        reached: counted(looks, |l| l.reached),
        change: change.map(|(start, reached)| Change { points: reached.since(start), goals: both.len() }),
    }
}

fn counted(looks: &[&Look], level: impl Fn(&Look) -> Option<Level>) -> Counted {
    let levels: Vec<Level> = looks.iter().filter_map(|l| level(l)).collect();
    Counted {
        t: t_of(levels.iter().copied()),
        scored: levels.len(),
        of: looks.len(),
        left_out: looks.iter().filter(|l| level(l).is_none()).map(|l| l.goal.id.clone()).collect(),
    }
}

/// Equal weights. `None` when there is nothing to reckon with; nothing else can be wrong with levels.
fn t_of(levels: impl Iterator<Item = Level>) -> Option<TScore> {
    let scores: Vec<i8> = levels.map(Level::value).collect();
    t_score(&scores, &vec![None; scores.len()], RHO).ok()
}

#[cfg(test)]
mod tests;
