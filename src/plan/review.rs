//! A review: the moment when everyone looks at the goals together. Each says their own step first; what the
//! others said stays under cover until then (method §4).

use super::{By, Day, Goal, Level, Person, Plan, ReviewId, Score, Scorer, Status};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Start,
    Interim,
    Final,
}

impl Phase {
    pub const ALL: [Phase; 3] = [Phase::Start, Phase::Interim, Phase::Final];
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub id: ReviewId,
    pub phase: Phase,
    pub on: Day,
}

crate::plan::codes! { Phase { Start = "start", Interim = "interim", Final = "final" } }

/// What one person may see of one goal in one review.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// Their own newest score in the review.
    pub own: Option<Score>,
    pub others: Others,
    /// People of the plan who have not scored yet, without the one who looks.
    pub waiting: Vec<Person>,
    pub agreed: Option<Score>,
}

/// The others' newest scores in a review, in the order in which each first scored.
#[derive(Clone, Debug, PartialEq)]
pub enum Others {
    /// Who has scored, never what.
    Covered(Vec<By>),
    Shown(Vec<Score>),
}

impl Plan {
    /// Goals that a review goes through: in progress, paused ones too; no drafts, nothing ended.
    pub fn review_goals(&self) -> impl Iterator<Item = &Goal> {
        self.kept_goals().filter(|g| g.is_in_progress())
    }

    /// Goals that ended, which a review tells of but does not ask about.
    pub fn ended_goals(&self) -> impl Iterator<Item = &Goal> {
        self.kept_goals().filter(|g| matches!(g.status(), Status::Dropped { .. } | Status::Finished { .. }))
    }

    /// The review that can be gone on with: the newest one, if it is of today or lacks an agreed step.
    pub fn open_review(&self, today: Day) -> Option<&Review> {
        let newest = self.reviews.last()?;
        let agreed_on_all = self.review_goals().all(|g| g.agreed_in(&newest.id).is_some());
        (newest.on == today || !agreed_on_all).then_some(newest)
    }

    /// Where a review goes on: the first goal without an agreed step in it.
    pub fn first_open(&self, review: &ReviewId) -> Option<&Goal> {
        self.review_goals().find(|g| g.agreed_in(review).is_none())
    }

    /// Nobody has scored in the review.
    pub fn is_untouched(&self, review: &ReviewId) -> bool {
        !self.goals.iter().any(|g| g.scores.iter().any(|s| s.review.as_ref() == Some(review)))
    }

    /// What `viewer` may see of a goal in a review.
    pub fn sight(&self, review: &ReviewId, goal: &Goal, viewer: &By) -> Sight {
        let mut newest: Vec<&Score> = Vec::new();
        for score in goal.scores.iter().filter(|s| s.scorer == Scorer::Own && s.review.as_ref() == Some(review)) {
            match newest.iter_mut().find(|known| known.by.is_same(&score.by)) {
                Some(known) => *known = score,
                None => newest.push(score),
            }
        }
        let scored = |p: &Person| newest.iter().any(|s| s.by.is_same(&p.by()));
        let waiting = self.people.iter().filter(|p| !scored(p) && !p.by().is_same(viewer)).cloned().collect();
        let own = newest.iter().find(|s| s.by.is_same(viewer)).map(|s| (*s).clone());
        let agreed = goal.agreed_in(review).cloned();
        newest.retain(|s| !s.by.is_same(viewer));
        let others = if own.is_none() && agreed.is_none() {
            Others::Covered(newest.into_iter().map(|s| s.by.clone()).collect())
        } else {
            Others::Shown(newest.into_iter().cloned().collect())
        };
        Sight { own, others, waiting, agreed }
    }

    /// Somebody's score that `viewer` must not see yet: given in the newest review, in which `viewer` has not
    /// said their own step and nothing has been agreed. Holds on every screen.
    pub fn covers(&self, goal: &Goal, review: Option<&ReviewId>, by: &By, viewer: &By) -> bool {
        let Some(review) = review.filter(|r| self.reviews.last().is_some_and(|newest| newest.id == **r)) else { return false };
        let in_review = |s: &&Score| s.review.as_ref() == Some(review);
        !by.is_same(viewer) && !goal.scores.iter().filter(in_review).any(|s| s.scorer == Scorer::Agreed || s.by.is_same(viewer))
    }

    /// The scores of a goal that `viewer` may see, oldest first.
    pub fn seen_scores<'a>(&self, goal: &'a Goal, viewer: &By) -> Vec<&'a Score> {
        goal.scores.iter().filter(|s| s.scorer == Scorer::Agreed || !self.covers(goal, s.review.as_ref(), &s.by, viewer)).collect()
    }

    /// Where to draw the person for `viewer`: the newest score they may see, else the baseline.
    pub fn here_for(&self, goal: &Goal, viewer: &By) -> Level {
        self.seen_scores(goal, viewer).last().map_or(goal.baseline_level(), |s| s.level)
    }
}

impl Goal {
    /// The newest score that somebody gave in everyday life on a day: words told later that day belong to it.
    pub fn scored_on(&self, by: &By, day: Day) -> Option<&Score> {
        self.scores.iter().rev().find(|s| s.scorer == Scorer::Own && s.review.is_none() && s.on == day && s.by.is_same(by))
    }
}

#[cfg(test)]
mod tests;
