//! The T-figures of a plan: at the start, at a review, and the change, with every goal that was left out named
//! together with the reason.

mod look;
mod weigh;

use super::TScore;
use crate::plan::{Day, Goal, GoalId, Importance, Level, Phase, Plan, Review, ReviewId, Score};
use look::Look;
pub use weigh::{Sums, Weighting};

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
    /// How it came about; `None` with `t`.
    pub sums: Option<Sums>,
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
    pub weighting: Weighting,
    pub start: Counted,
    pub reached: Counted,
    /// `None` when no goal was there both times.
    pub change: Option<Change>,
}

/// Why a goal does not count, or not everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Still being set up.
    Draft,
    InTrash,
    /// Given up midway: counts only in the figures with the dropped goals, at its last score.
    Dropped,
    /// No step was agreed on in the review.
    NotAgreed,
    /// The same, and the goal is paused.
    Paused,
    /// Begun after the start: counts as reached, but neither in the start nor in the change.
    AddedMidway,
}

/// What one goal of the plan brings to the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brings {
    pub goal: GoalId,
    pub importance: Option<Importance>,
    /// `None` when the goal was not there at the start.
    pub start: Option<Level>,
    pub reached: Option<Level>,
    /// `None` when it counts everywhere.
    pub why: Option<Why>,
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
    /// Every goal of the plan in the plan's order, drafts and those in the trash too.
    pub goals: Vec<Brings>,
}

/// The T-figures over the goals that stand on the form.
pub fn summary(plan: &Plan, when: When) -> TSummary {
    let review = chosen(plan, when);
    let start = start_day(plan, review);
    let looks: Vec<Look> = plan.goals.iter().map(|g| Look::at(plan, g, review, start)).collect();
    let on_form: Vec<&Look> = looks.iter().filter(|l| l.is_on_form()).collect();
    let remaining: Vec<&Look> = on_form.iter().copied().filter(|l| !l.is_dropped()).collect();
    let some_dropped = remaining.len() < on_form.len();
    TSummary {
        review: review.map(|r| r.id.clone()),
        remaining: figures(&remaining),
        with_dropped: some_dropped.then(|| figures(&on_form)),
        added_midway: on_form.iter().filter(|l| l.start.is_none()).map(|l| l.goal.id.clone()).collect(),
        goals: looks.iter().map(Look::brings).collect(),
    }
}

/// Where a goal began: what was agreed at the start review, else its baseline level.
pub fn start_level(plan: &Plan, goal: &Goal) -> Level {
    start_of(plan, goal, chosen(plan, When::Latest))
}

fn start_of(plan: &Plan, goal: &Goal, review: Option<&Review>) -> Level {
    agreed_at_start(plan, goal, review).map_or(goal.baseline_level(), |s| s.level)
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

/// The start reviews that lie before what was reached, the newest first: a new start afterwards is the beginning
/// of something else, and a change never runs backwards.
fn starts<'a>(plan: &'a Plan, review: Option<&Review>) -> impl Iterator<Item = &'a Review> {
    let at = review.and_then(|r| plan.reviews.iter().position(|known| known.id == r.id));
    let until = at.map_or(plan.reviews.len(), |at| at + 1);
    plan.reviews[..until].iter().rev().filter(|r| r.phase == Phase::Start)
}

/// The day the goals were looked at first: that of the newest start review in which something was agreed, else
/// of the first start review, else of the first interim review. Without any there is no "midway".
fn start_day(plan: &Plan, review: Option<&Review>) -> Option<Day> {
    let agreed = starts(plan, review).find(|r| plan.form_goals().any(|g| g.agreed_in(&r.id).is_some()));
    let interim = || plan.reviews.iter().filter(|r| r.phase == Phase::Interim).map(|r| r.on).min();
    agreed.or_else(|| starts(plan, review).last()).map(|r| r.on).or_else(interim)
}

fn agreed_at_start<'a>(plan: &Plan, goal: &'a Goal, review: Option<&Review>) -> Option<&'a Score> {
    starts(plan, review).find_map(|r| goal.agreed_in(&r.id))
}

fn figures(looks: &[&Look]) -> Figures {
    let weighting = Weighting::of(looks.iter().map(|l| (&l.goal.id, l.goal.importance())));
    let weight = |l: &Look| weighting.weight(l.goal.importance());
    let both: Vec<&&Look> = looks.iter().filter(|l| l.start.is_some() && l.reached.is_some()).collect();
    let at = |level: fn(&Look) -> Option<Level>| {
        let pairs: Vec<_> = both.iter().filter_map(|l| Some((level(l)?, weight(l)))).collect();
        weigh::t_of(&pairs)
    };
    let change = at(|l| l.start).zip(at(|l| l.reached));
    Figures {
        start: counted(looks, |l| l.start, weight),
        reached: counted(looks, |l| l.reached, weight),
        change: change.map(|(start, reached)| Change { points: reached.since(start), goals: both.len() }),
        weighting,
    }
}

fn counted(looks: &[&Look], level: impl Fn(&Look) -> Option<Level>, weight: impl Fn(&Look) -> Option<Importance>) -> Counted {
    let pairs: Vec<_> = looks.iter().filter_map(|l| Some((level(l)?, weight(l)))).collect();
    Counted {
        t: weigh::t_of(&pairs),
        sums: Sums::of(&pairs),
        scored: pairs.len(),
        of: looks.len(),
        left_out: looks.iter().filter(|l| level(l).is_none()).map(|l| l.goal.id.clone()).collect(),
    }
}

#[cfg(test)]
mod tests;
