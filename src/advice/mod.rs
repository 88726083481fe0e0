//! Help with a goal, its stair and the whole plan. Advice never blocks. A false alarm costs more trust than
//! a miss: where a text cannot be read with certainty, nothing is said.

mod action;
mod client;
mod example;

mod finding;
mod goal;
mod ladder;
mod lexicon;
mod plan;
pub mod proposal;
pub mod quantity;
pub mod shown;
mod text;

pub use client::{for_client, wording};
pub use finding::{Advice, At, Code, Kind};
pub use goal::{check_goal, questions};
pub use plan::{check_plan, check_weights};

#[cfg(test)]
mod tests;
