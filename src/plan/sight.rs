//! What one person sees of one goal in a review: their own step, the others' once they may be seen, and what was agreed.

use super::{By, Goal, Person, Plan, ReviewId, Score, Scorer};

/// What one person may see of one goal in one review.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// Their own newest score in the review.
    pub own: Option<Score>,
    pub others: Others,
    /// People of the plan who have not scored yet, without the one who looks.
    pub waiting: Vec<Person>,
    pub agreed: Option<Score>,
    /// What people had said before they changed it after the talk, as far as it may be seen. Oldest first.
    pub before_talk: Vec<Score>,
}

/// The others' newest scores in a review, in the order in which each first scored.
#[derive(Clone, Debug, PartialEq)]
pub enum Others {
    /// Who has scored, never what.
    Covered(Vec<By>),
    Shown(Vec<Score>),
}

/// How people's views of one goal stand to each other. There is no middle to reckon and nobody is right: a
/// difference is something to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accord {
    /// Fewer than two have said theirs.
    TooFew,
    /// So many, all the same.
    Same(usize),
    /// So many, on different steps or one of them on the way to the next.
    Differ(usize),
}

/// When somebody said a step in a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Alone, and it stands.
    Alone,
    /// Alone, and changed after the talk.
    First,
    /// After having seen the others'.
    AfterTalk,
}

impl Sight {
    /// Everyone's own view as it is now, as far as it may be seen, one's own first. What was agreed is no view.
    pub fn views(&self) -> Vec<&Score> {
        let others = match &self.others {
            Others::Shown(scores) => scores.as_slice(),
            Others::Covered(_) => &[],
        };
        self.own.iter().chain(others).collect()
    }

    /// The same with what people said first, each person's in the order in which they said it.
    pub fn told(&self) -> Vec<(Turn, &Score)> {
        let mut told = Vec::new();
        for view in self.views() {
            let earlier = self.before_talk.iter().filter(|s| s.by.is_same(&view.by));
            let all: Vec<&Score> = earlier.chain([view]).collect();
            let when = |at: usize| match (at, all.len()) {
                (0, 1) => Turn::Alone,
                (0, _) => Turn::First,
                _ => Turn::AfterTalk,
            };
            told.extend(all.iter().enumerate().map(|(at, score)| (when(at), *score)));
        }
        told
    }

    pub fn accord(&self) -> Accord {
        let views = self.views();
        let place = |s: &Score| (s.level, s.between);
        match views.as_slice() {
            [] | [_] => Accord::TooFew,
            [first, rest @ ..] if rest.iter().all(|s| place(s) == place(first)) => Accord::Same(views.len()),
            _ => Accord::Differ(views.len()),
        }
    }

    /// One's own step is given and somebody has still to answer: whoever takes the device next must find nothing on it.
    pub fn hands_over(&self) -> bool {
        self.own.is_some() && self.agreed.is_none() && !self.waiting.is_empty()
    }

    /// There is something of the others to be seen: a step, or what was agreed.
    pub fn shows_others(&self) -> bool {
        self.agreed.is_some() || matches!(&self.others, Others::Shown(scores) if !scores.is_empty())
    }
}

impl Plan {
    /// What `viewer` may see of a goal in a review.
    pub fn sight(&self, review: &ReviewId, goal: &Goal, viewer: &By) -> Sight {
        let mut newest: Vec<&Score> = Vec::new();
        let mut before_talk: Vec<&Score> = Vec::new();
        for score in goal.scores.iter().filter(|s| s.scorer == Scorer::Own && s.review.as_ref() == Some(review)) {
            match newest.iter_mut().find(|known| known.by.is_same(&score.by)) {
                Some(known) => before_talk.push(std::mem::replace(known, score)),
                None => newest.push(score),
            }
        }
        let scored = |p: &Person| newest.iter().any(|s| s.by.is_same(&p.by()));
        let waiting = self.people.iter().filter(|p| !scored(p) && !p.by().is_same(viewer)).cloned().collect();
        let own = newest.iter().find(|s| s.by.is_same(viewer)).map(|s| (*s).clone());
        let agreed = goal.agreed_in(review).cloned();
        newest.retain(|s| !s.by.is_same(viewer));
        let covered = own.is_none() && agreed.is_none();
        let others = if covered {
            Others::Covered(newest.into_iter().map(|s| s.by.clone()).collect())
        } else {
            Others::Shown(newest.into_iter().cloned().collect())
        };
        let before_talk = before_talk.into_iter().filter(|_| !covered).cloned().collect();
        Sight { own, others, waiting, agreed, before_talk }
    }
}

impl Goal {
    /// Its giver had said another step in the same review before: this one came after the others' had been seen.
    pub fn is_after_talk(&self, score: &Score) -> bool {
        let same = |s: &&Score| s.scorer == Scorer::Own && s.review == score.review && s.by.is_same(&score.by);
        score.scorer == Scorer::Own && score.review.is_some() && self.scores.iter().find(same).is_some_and(|first| first.entry != score.entry)
    }
}
