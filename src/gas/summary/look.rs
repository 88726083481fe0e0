//! What one goal brings to the figures at a review.

use super::{Brings, Why, agreed_at_start, start_of};
use crate::plan::{Day, Goal, Level, Phase, Plan, Review, Score, Scorer, Status};

pub(super) struct Look<'a> {
    pub goal: &'a Goal,
    /// `None` when the goal was not there at the start.
    pub start: Option<Level>,
    pub reached: Option<Level>,
}

impl<'a> Look<'a> {
    pub fn at(plan: &Plan, goal: &'a Goal, review: Option<&Review>, start: Option<Day>) -> Self {
        let agreed = agreed_at_start(plan, goal, review).is_some();
        let came_later = matches!((goal.begun_on, start), (Some(begun), Some(start)) if begun > start);
        let mut look = Look { goal, start: (agreed || !came_later).then(|| start_of(plan, goal, review)), reached: None };
        let score = review.and_then(|r| if look.is_dropped() { last_score(goal, r) } else { reached(plan, goal, r) });
        look.reached = score.map(|s| s.level);
        look
    }

    pub fn is_dropped(&self) -> bool {
        matches!(self.goal.status(), Status::Dropped { .. })
    }

    pub fn is_on_form(&self) -> bool {
        self.goal.removed_on.is_none() && !self.goal.is_draft()
    }

    pub fn brings(&self) -> Brings {
        let why = match self.goal.status() {
            _ if self.goal.removed_on.is_some() => Some(Why::InTrash),
            Status::Draft => Some(Why::Draft),
            Status::Dropped { .. } => Some(Why::Dropped),
            Status::Paused { .. } if self.reached.is_none() => Some(Why::Paused),
            _ if self.reached.is_none() => Some(Why::NotAgreed),
            _ => self.start.is_none().then_some(Why::AddedMidway),
        };
        Brings { goal: self.goal.id.clone(), importance: self.goal.importance(), start: self.start, reached: self.reached, why }
    }
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
