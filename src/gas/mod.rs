//! From scores to the T-score of Goal Attainment Scaling. The figure is for professionals, beside its
//! number of goals; it is reckoned anew each time and never stored.

mod formula;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod properties;
mod summary;

pub use formula::{RHO, TScore, TScoreError, shown, t_score};
pub use summary::{Brings, Change, Counted, Few, Figures, Sums, TSummary, Weighting, When, Why, start_level, summary};
