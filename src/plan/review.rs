//! A review: the moment when everyone looks at the goals together. Each says their own step first; what the
//! others said stays under cover until then (method §4). What one of them sees of one goal is in `sight`.

use super::{By, Day, Goal, GoalId, Level, Plan, ReviewId, Score, Scorer, Status};

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

impl Plan {
    /// Goals that a review goes through: in progress, paused ones too; no drafts, nothing ended.
    pub fn review_goals(&self) -> impl Iterator<Item = &Goal> {
        self.kept_goals().filter(|g| g.is_in_progress())
    }

    /// Goals that ended, which a review tells of but does not ask about.
    pub fn ended_goals(&self) -> impl Iterator<Item = &Goal> {
        self.kept_goals().filter(|g| matches!(g.status(), Status::Dropped { .. } | Status::Finished { .. }))
    }

    /// Goals that one review goes through: those of `review_goals` that had begun by its day, or that somebody
    /// has scored in it. A goal begun later waits for the next review.
    pub fn asked_in<'a>(&'a self, review: &'a ReviewId) -> impl Iterator<Item = &'a Goal> {
        let on = self.review(review).map(|r| r.on);
        self.review_goals().filter(move |g| g.begun_on.is_none_or(|begun| on.is_none_or(|on| begun <= on)) || g.is_scored_in(review))
    }

    /// Goals that a review tells of afterwards: those it goes through, and those that it scored before they ended.
    pub fn told_in<'a>(&'a self, review: &'a ReviewId) -> impl Iterator<Item = &'a Goal> {
        let asked: Vec<&GoalId> = self.asked_in(review).map(|g| &g.id).collect();
        self.kept_goals().filter(move |g| asked.contains(&&g.id) || g.is_scored_in(review))
    }

    /// The review that can be gone on with: the newest one, if it is of today or lacks an agreed step.
    pub fn open_review(&self, today: Day) -> Option<&Review> {
        let newest = self.reviews.last()?;
        (newest.on == today || !self.is_agreed(&newest.id)).then_some(newest)
    }

    /// Every goal of a review has an agreed step. A paused one may have, but is not waited for.
    pub fn is_agreed(&self, review: &ReviewId) -> bool {
        self.asked_in(review).filter(|g| g.status() == Status::Active).all(|g| g.agreed_in(review).is_some())
    }

    /// Where a review goes on: the first goal without an agreed step in it.
    pub fn first_open<'a>(&'a self, review: &'a ReviewId) -> Option<&'a Goal> {
        self.asked_in(review).find(|g| g.agreed_in(review).is_none())
    }

    /// Nobody has scored in the review.
    pub fn is_untouched(&self, review: &ReviewId) -> bool {
        !self.goals.iter().any(|g| g.is_scored_in(review))
    }

    /// Reviews that are over and in which somebody has scored, the newest first.
    pub fn past_reviews(&self, today: Day) -> impl Iterator<Item = &Review> {
        let open = self.open_review(today).map(|r| &r.id);
        self.reviews.iter().rev().filter(move |r| Some(&r.id) != open && !self.is_untouched(&r.id))
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

    /// The plan as `viewer` may know it, for what is made of all of it, such as the form: without covered scores.
    pub fn as_seen_by(&self, viewer: &By) -> Plan {
        let mut seen = self.clone();
        for (goal, whole) in seen.goals.iter_mut().zip(&self.goals) {
            goal.scores = self.seen_scores(whole, viewer).into_iter().cloned().collect();
        }
        seen
    }

    /// Where to draw the person for `viewer`: the newest score they may see, else the baseline. Where several people said
    /// a step in one review, or on one day, it is the one agreed on, else the viewer's own: nobody's word goes over
    /// another's by being said later.
    pub fn here_for(&self, goal: &Goal, viewer: &By) -> Level {
        let seen = self.seen_scores(goal, viewer);
        let Some(newest) = seen.last() else { return goal.baseline_level() };
        let together = |s: &&Score| s.review == newest.review && (s.review.is_some() || s.on == newest.on);
        let among = |is: &dyn Fn(&Score) -> bool| seen.iter().rev().copied().filter(together).find(|s| is(s));
        let stands = among(&|s| s.scorer == Scorer::Agreed).or_else(|| among(&|s| s.by.is_same(viewer)));
        stands.unwrap_or(newest).level
    }
}

impl Goal {
    /// Somebody has said a step in the review, or one was agreed on.
    pub fn is_scored_in(&self, review: &ReviewId) -> bool {
        self.scores.iter().any(|s| s.review.as_ref() == Some(review))
    }

    /// The newest score that somebody gave in everyday life on a day: words told later that day belong to it.
    pub fn scored_on(&self, by: &By, day: Day) -> Option<&Score> {
        self.scores.iter().rev().find(|s| s.scorer == Scorer::Own && s.review.is_none() && s.on == day && s.by.is_same(by))
    }
}

#[cfg(test)]
mod tests;
