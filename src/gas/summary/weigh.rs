//! How the goals of a set weigh, and what the formula makes of them.

use crate::gas::{RHO, TScore, t_score};
use crate::plan::{GoalId, Importance, Level};

/// All goals of a set are weighed or none is (method §4): a weight that is missing is not guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weighting {
    /// None has a weight: all count the same.
    Equal,
    /// Each by its importance.
    Importance,
    /// These have none although others do, so all count the same.
    Partly(Vec<GoalId>),
}

impl Weighting {
    pub(super) fn of<'a>(goals: impl Iterator<Item = (&'a GoalId, Option<Importance>)> + Clone) -> Weighting {
        let lacking: Vec<GoalId> = goals.clone().filter(|(_, importance)| importance.is_none()).map(|(id, _)| id.clone()).collect();
        match (lacking.len(), goals.count()) {
            (lacks, all) if lacks == all => Weighting::Equal,
            (0, _) => Weighting::Importance,
            _ => Weighting::Partly(lacking),
        }
    }

    /// What of a goal's importance counts in this set.
    pub(super) fn weight(&self, importance: Option<Importance>) -> Option<Importance> {
        importance.filter(|_| *self == Weighting::Importance)
    }
}

/// The three sums under the formula, whole as weights and levels are: for showing how a figure came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    /// Σ(wx)
    pub weighted: i32,
    /// Σ(w²)
    pub squares: u32,
    /// Σw
    pub weights: u32,
}

impl Sums {
    pub(super) fn of(goals: &[(Level, Option<Importance>)]) -> Option<Sums> {
        let sum = |start: Sums, (level, importance): &(Level, Option<Importance>)| {
            let weight = importance.map_or(1, Importance::weight);
            Sums {
                weighted: start.weighted + i32::from(weight) * i32::from(level.value()),
                squares: start.squares + u32::from(weight).pow(2),
                weights: start.weights + u32::from(weight),
            }
        };
        (!goals.is_empty()).then(|| goals.iter().fold(Sums { weighted: 0, squares: 0, weights: 0 }, sum))
    }
}

/// `None` when there is nothing to reckon with. Levels, weights and ρ come from types that hold nothing else, and all
/// goals have a weight or none has, so the formula can refuse for no other reason; if it did, no figure is right.
pub(super) fn t_of(goals: &[(Level, Option<Importance>)]) -> Option<TScore> {
    let scores: Vec<i8> = goals.iter().map(|(level, _)| level.value()).collect();
    let weights: Vec<Option<f64>> = goals.iter().map(|(_, importance)| importance.map(|i| f64::from(i.weight()))).collect();
    t_score(&scores, &weights, RHO).ok()
}
