//! A review: the moment when everyone looks at the goals together.

use super::{Day, ReviewId};

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
