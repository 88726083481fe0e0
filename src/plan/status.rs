//! Where a goal stands in its life.

use super::Day;

/// A pause is a state of its own: nothing is lost and nothing is late (method §4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Being set up: shown with "continue", not on the form.
    #[default]
    Draft,
    Active,
    Paused {
        reason: String,
        since: Day,
    },
    /// Given up midway; kept with its date and reason.
    Dropped {
        reason: String,
        on: Day,
    },
    Finished {
        on: Day,
    },
}

/// A time in which a goal rested. `Status` holds only the one that goes on; a goal keeps them all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    pub since: Day,
    /// The day on which the goal went on or ended; `None` while the pause goes on.
    pub until: Option<Day>,
    pub reason: String,
}

impl Status {
    /// Where goals of this status stand in a list: those in use first, those that have ended last.
    pub fn rank(&self) -> u8 {
        match self {
            Status::Active => 0,
            Status::Draft => 1,
            Status::Paused { .. } => 2,
            Status::Finished { .. } => 3,
            Status::Dropped { .. } => 4,
        }
    }
}
