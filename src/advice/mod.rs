//! Help with a goal, its stair and the whole plan. Advice never blocks. A false alarm costs more trust than
//! a miss: where a text cannot be read with certainty, nothing is said.

mod finding;
mod goal;
mod lexicon;
mod plan;
pub mod proposal;
pub mod shown;
mod text;

pub use finding::{Advice, At, Code, Kind};
pub use goal::{check_goal, questions};
pub use plan::check_plan;

#[cfg(test)]
mod tests;
