//! The formula itself, over plain numbers: the one place where it is written.

use std::fmt;

/// The correlation assumed between goals (Kiresuk & Sherman 1968).
pub const RHO: f64 = 0.3;

/// A T-score: 50 when every goal came out as expected. About 10 points for each step of a single goal.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct TScore(f64);

impl TScore {
    /// Unrounded, for reckoning on.
    pub fn value(self) -> f64 {
        self.0
    }

    /// Whole, as it is shown: halves go away from zero. Rater limits of agreement are about ±24 points,
    /// so decimals would promise what the figure cannot keep.
    pub fn rounded(self) -> i32 {
        shown(self.0)
    }

    /// Points from `earlier` to `self`; negative when less was reached.
    pub fn since(self, earlier: TScore) -> f64 {
        self.0 - earlier.0
    }
}

/// A T-score or a change of one as it is shown: whole, halves away from zero.
pub fn shown(value: f64) -> i32 {
    value.round() as i32
}

/// Why there is no T-score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TScoreError {
    /// No goal, or none with a score. The answer is "not yet", never 50.
    NothingScored,
    LengthsDiffer {
        scores: usize,
        weights: usize,
    },
    /// A score outside −2…+2, at this place in the list.
    ScoreOutOfRange {
        at: usize,
        score: i8,
    },
    /// Some goals have a weight and this one has none: all or none.
    WeightMissing {
        at: usize,
    },
    /// Negative, infinite or not a number.
    WeightUnusable {
        at: usize,
        weight: f64,
    },
    /// Nothing counts.
    WeightsAllZero,
    /// ρ is a correlation from 0 to 1.
    RhoOutOfRange {
        rho: f64,
    },
}

impl fmt::Display for TScoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TScoreError::NothingScored => write!(f, "no goal has a score"),
            TScoreError::LengthsDiffer { scores, weights } => write!(f, "{scores} scores but {weights} weights"),
            TScoreError::ScoreOutOfRange { at, score } => write!(f, "score {score} of goal {at} is outside -2 to +2"),
            TScoreError::WeightMissing { at } => write!(f, "goal {at} has no weight although others do"),
            TScoreError::WeightUnusable { at, weight } => write!(f, "weight {weight} of goal {at} is not zero or more"),
            TScoreError::WeightsAllZero => write!(f, "every weight is zero"),
            TScoreError::RhoOutOfRange { rho } => write!(f, "rho {rho} is outside 0 to 1"),
        }
    }
}

impl std::error::Error for TScoreError {}

/// `T = 50 + 10·Σ(wᵢxᵢ) / √((1−ρ)·Σwᵢ² + ρ·(Σwᵢ)²)`: Kiresuk & Sherman 1968, as printed in the erratum to
/// Turner-Stokes 2009 (the article's own print is wrong).
///
/// `scores` are −2 to +2. `weights` are as many, `None` for every goal meaning equal weights; a weight of 0
/// leaves its goal out. Only the weights' proportions matter. There is no difficulty weight.
pub fn t_score(scores: &[i8], weights: &[Option<f64>], rho: f64) -> Result<TScore, TScoreError> {
    if scores.len() != weights.len() {
        return Err(TScoreError::LengthsDiffer { scores: scores.len(), weights: weights.len() });
    }
    if !(0.0..=1.0).contains(&rho) {
        return Err(TScoreError::RhoOutOfRange { rho });
    }
    if let Some(at) = scores.iter().position(|s| !(-2..=2).contains(s)) {
        return Err(TScoreError::ScoreOutOfRange { at, score: scores[at] });
    }
    if scores.is_empty() {
        return Err(TScoreError::NothingScored);
    }
    let weights = proportions(weights)?;
    let weighted: f64 = scores.iter().zip(&weights).map(|(x, w)| f64::from(*x) * w).sum();
    let squares: f64 = weights.iter().map(|w| w * w).sum();
    let sum: f64 = weights.iter().sum();
    Ok(TScore(50.0 + 10.0 * weighted / ((1.0 - rho) * squares + rho * sum * sum).sqrt()))
}

/// Weights in proportion to the largest, so that squaring neither overflows nor vanishes.
fn proportions(weights: &[Option<f64>]) -> Result<Vec<f64>, TScoreError> {
    if weights.iter().all(Option::is_none) {
        return Ok(vec![1.0; weights.len()]);
    }
    let mut given = Vec::with_capacity(weights.len());
    for (at, weight) in weights.iter().enumerate() {
        let weight = weight.ok_or(TScoreError::WeightMissing { at })?;
        if !weight.is_finite() || weight < 0.0 {
            return Err(TScoreError::WeightUnusable { at, weight });
        }
        given.push(weight);
    }
    let largest = given.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 {
        return Err(TScoreError::WeightsAllZero);
    }
    Ok(given.into_iter().map(|w| w / largest).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(scores: &[i8], weights: &[Option<f64>], rho: f64) -> TScoreError {
        t_score(scores, weights, rho).expect_err("refused")
    }

    #[test]
    fn refuses_what_cannot_be_reckoned() {
        let one = Some(1.0);
        assert_eq!(refused(&[], &[], RHO), TScoreError::NothingScored);
        assert_eq!(refused(&[1], &[one, one], RHO), TScoreError::LengthsDiffer { scores: 1, weights: 2 });
        assert_eq!(refused(&[0, -3], &[one, one], RHO), TScoreError::ScoreOutOfRange { at: 1, score: -3 });
        assert_eq!(refused(&[0, 1], &[one, None], RHO), TScoreError::WeightMissing { at: 1 });
        assert_eq!(refused(&[0, 1], &[one, Some(-1.0)], RHO), TScoreError::WeightUnusable { at: 1, weight: -1.0 });
        assert!(matches!(refused(&[0], &[Some(f64::NAN)], RHO), TScoreError::WeightUnusable { at: 0, .. }));
        assert!(matches!(refused(&[0], &[Some(f64::INFINITY)], RHO), TScoreError::WeightUnusable { at: 0, .. }));
        assert_eq!(refused(&[0, 1], &[Some(0.0), Some(0.0)], RHO), TScoreError::WeightsAllZero);
        assert_eq!(refused(&[0], &[one], 1.1), TScoreError::RhoOutOfRange { rho: 1.1 });
        assert_eq!(refused(&[0], &[one], -0.1), TScoreError::RhoOutOfRange { rho: -0.1 });
        assert!(matches!(refused(&[0], &[one], f64::NAN), TScoreError::RhoOutOfRange { .. }));
    }

    #[test]
    fn one_goal_is_ten_points_a_step() {
        for (score, t) in [(-2, 30), (-1, 40), (0, 50), (1, 60), (2, 70)] {
            assert_eq!(t_score(&[score], &[None], RHO).map(TScore::rounded), Ok(t));
        }
    }

    #[test]
    fn halves_are_shown_away_from_zero() {
        assert_eq!([57.5, 57.499, 2.5, -2.5, -2.499].map(shown), [58, 57, 3, -3, -2]);
        // ρ = 1, scores 1 1 0 1: 50 + 10·3/√16 = 57.5, which is shown as 58.
        assert_eq!(t_score(&[1, 1, 0, 1], &[None; 4], 1.0).map(|t| (t.value(), t.rounded())), Ok((57.5, 58)));
    }

    #[test]
    fn huge_and_tiny_weights_are_only_proportions() {
        let plain = t_score(&[1, -1, 2], &[Some(1.0), Some(2.0), Some(3.0)], RHO).expect("a score");
        for by in [1e300, 1e-300] {
            let scaled = t_score(&[1, -1, 2], &[Some(by), Some(2.0 * by), Some(3.0 * by)], RHO).expect("a score");
            assert!((plain.value() - scaled.value()).abs() < 1e-9);
        }
    }
}
