//! Help with a goal and its stair: proposals of steps. Never blocks anybody.

pub mod proposal;
