//! A review: the moment when everyone looks at the goals together.

use super::{Day, ReviewId};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
