//! One goal with its stair, its partial goals and its scores.

use super::{
    Day, Field, GoalId, Importance, Indicator, Level, LifeArea, MainGoalId, Measure, Origin, PartId, Pause, Photo, ReviewId, Said, Score, Scorer,
    Status, Step,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goal {
    pub id: GoalId,
    /// What matters, in the person's own words, kept verbatim.
    pub own_words: Field<String>,
    /// What I will do: the goal's short name.
    pub name: Field<String>,
    pub area: Field<LifeArea>,
    pub indicator: Field<Indicator>,
    pub today: Field<Measure>,
    pub target: Field<Measure>,
    /// The ways to be helped, the most help first, where they are not the usual ones. Steps hold their words themselves.
    pub help_list: Field<Vec<String>>,
    /// The day by which level 0 is expected.
    pub expected_by: Field<Day>,
    /// The level at which today stands. Finnish practice: −2 (method §3).
    pub baseline: Field<Level>,
    /// By [`Level::index`], the lowest first.
    pub steps: [Field<Step>; 5],
    /// Keinot: who does what.
    pub means: Field<String>,
    /// Conditions of scoring: aids, help, place.
    pub conditions: Field<String>,
    /// The main goal that this one serves.
    pub serves: Field<Option<MainGoalId>>,
    pub importance: Field<Option<Importance>>,
    pub photo: Field<Option<Photo>>,
    /// Advice that somebody has read and does not want to see again for these words.
    pub set_aside: Vec<SetAside>,
    /// In the order that people gave them, else in which they were added.
    pub parts: Vec<PartialGoal>,
    /// Somebody put them into an order of their own.
    pub parts_ordered: bool,
    /// Oldest first by the journal's order.
    pub scores: Vec<Score>,
    pub status: Field<Status>,
    /// Every pause that was not undone, oldest first.
    pub pauses: Vec<Pause>,
    pub begun_on: Option<Day>,
    pub removed_on: Option<Day>,
    /// Somebody edited the goal without knowing that it had been removed: it came back.
    pub returned: bool,
}

/// Advice that was set aside: it stays so while the words that it judged are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The name of the check.
    pub code: String,
    /// The place it pointed at.
    pub place: String,
    pub wording: String,
}

/// Osatavoite: a smaller aim on the way. Reaching all of them never changes the score.
#[derive(Clone, Debug, PartialEq)]
pub struct PartialGoal {
    pub id: PartId,
    pub words: Field<String>,
    pub due: Field<Option<Day>>,
    /// The day it was done, with who ticked it.
    pub done: Field<Option<Day>>,
}

impl PartialGoal {
    pub fn due_on(&self) -> Option<Day> {
        self.due.get().copied().flatten()
    }
    pub fn done_on(&self) -> Option<Day> {
        self.done.get().copied().flatten()
    }
}

impl Goal {
    pub fn status(&self) -> Status {
        self.status.get().cloned().unwrap_or_default()
    }

    pub fn is_draft(&self) -> bool {
        matches!(self.status.get(), None | Some(Status::Draft))
    }

    pub fn is_in_progress(&self) -> bool {
        matches!(self.status.get(), Some(Status::Active | Status::Paused { .. }))
    }

    /// −2 unless somebody chose −1.
    pub fn baseline_level(&self) -> Level {
        self.baseline.get().copied().unwrap_or(Level::MuchLess)
    }

    /// The words on a step; empty when it is not written.
    pub fn step_words(&self, level: Level) -> &str {
        self.steps[level.index()].get().map_or("", |s| s.words.trim())
    }

    pub fn is_proposal(&self, level: Level) -> bool {
        self.steps[level.index()].get().is_some_and(|s| s.origin == Origin::Proposal && !s.words.trim().is_empty())
    }

    pub fn missing_levels(&self) -> Vec<Level> {
        Level::ALL.into_iter().filter(|l| self.step_words(*l).is_empty()).collect()
    }

    /// The newest score of any kind: where the person is now.
    pub fn latest(&self) -> Option<&Score> {
        self.scores.last()
    }

    /// Where to draw the person: the newest score, else the baseline.
    pub fn here(&self) -> Level {
        self.latest().map_or(self.baseline_level(), |s| s.level)
    }

    /// The newest agreed score, the one that the form shows.
    pub fn agreed(&self) -> Option<&Score> {
        self.scores.iter().rev().find(|s| s.scorer == Scorer::Agreed)
    }

    pub fn agreed_in(&self, review: &ReviewId) -> Option<&Score> {
        self.scores.iter().rev().find(|s| s.scorer == Scorer::Agreed && s.review.as_ref() == Some(review))
    }

    /// Fields that two people wrote without seeing each other and nobody has settled yet. Nobody is asked to choose between
    /// two states of a goal: the one that stands is the goal's.
    pub fn has_conflict(&self) -> bool {
        fn both<T: PartialEq>(field: &Field<T>) -> bool {
            field.in_conflict()
        }
        both(&self.own_words)
            || both(&self.name)
            || both(&self.area)
            || both(&self.expected_by)
            || both(&self.indicator)
            || both(&self.today)
            || both(&self.target)
            || both(&self.help_list)
            || both(&self.baseline)
            || both(&self.importance)
            || both(&self.means)
            || both(&self.conditions)
            || both(&self.serves)
            || both(&self.photo)
            || self.steps.iter().any(both)
            || self.parts.iter().any(|p| both(&p.words))
    }

    pub fn photo(&self) -> Option<&Photo> {
        self.photo.get()?.as_ref()
    }

    /// `None` where the goal is not weighed.
    pub fn importance(&self) -> Option<Importance> {
        self.importance.get().copied().flatten()
    }

    /// The wordings that stand on a step now.
    pub fn step_versions(&self, level: Level) -> &[Said<Step>] {
        &self.steps[level.index()].said
    }
}
