//! A score: which step was reached, who says so, and what happened in words.

use super::{By, Day, EntryId, Level, Moment, ReviewId};

/// Whose view a score is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scorer {
    /// The view of one person.
    Own,
    /// Agreed together: an act of its own, never an average.
    Agreed,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    pub entry: EntryId,
    pub scorer: Scorer,
    pub level: Level,
    /// The words that stood on the step then; a rewritten stair does not change them.
    pub step_words: String,
    /// What happened, in the scorer's words. May be empty.
    pub happened: String,
    /// How it was that day: aids, place, help. May be empty.
    pub conditions: String,
    /// It falls between this level, which is fully met, and the next (method §4).
    pub between: bool,
    pub on: Day,
    /// The review it was given in; `None` for a score given in everyday life.
    pub review: Option<ReviewId>,
    pub by: By,
    pub at: Moment,
}
