//! Published and reckoned cases, each with its source in the file beside them.

use super::{TScoreError, t_score};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    origin: String,
    scores: Vec<i8>,
    weights: Vec<f64>,
    rho: f64,
    /// What the formula gives.
    t: f64,
    /// What was printed, with so many decimals.
    printed: Option<f64>,
    #[serde(default)]
    decimals: i32,
    start_scores: Option<Vec<i8>>,
    start_t: Option<f64>,
    change: Option<f64>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../../tests/data/gas-vectors.json")).expect("the file of cases")
}

fn reckon(scores: &[i8], case: &Case) -> Result<f64, TScoreError> {
    let weights: Vec<_> = case.weights.iter().map(|w| Some(*w)).collect();
    t_score(scores, &weights, case.rho).map(|t| t.value())
}

/// The formula once more, straight from the paper and without any check.
fn by_hand(scores: &[i8], case: &Case) -> f64 {
    let (mut above, mut squares, mut sum) = (0.0, 0.0, 0.0);
    for (score, weight) in scores.iter().zip(&case.weights) {
        above += weight * f64::from(*score);
        squares += weight.powi(2);
        sum += weight;
    }
    50.0 + 10.0 * above / ((1.0 - case.rho) * squares + case.rho * sum.powi(2)).sqrt()
}

#[test]
fn every_case_comes_out_as_published_or_reckoned() {
    let cases = cases();
    assert_eq!(cases.len(), 82);
    let (mut exact, mut refused, mut misprints) = (0, 0, 0);
    for case in &cases {
        assert!((by_hand(&case.scores, case) - case.t).abs() < 1e-6, "{}: the file disagrees with the paper's formula", case.name);
        if let Some(at) = case.scores.iter().position(|s| *s < -2) {
            assert_eq!(reckon(&case.scores, case), Err(TScoreError::ScoreOutOfRange { at, score: case.scores[at] }), "{}", case.name);
            refused += 1;
            continue;
        }
        let t = reckon(&case.scores, case).expect(&case.name);
        assert!((t - case.t).abs() < 1e-6, "{}: {t}", case.name);
        if let (Some(scores), Some(start_t), Some(change)) = (&case.start_scores, case.start_t, case.change) {
            let start = reckon(scores, case).expect(&case.name);
            assert!((start - start_t).abs() < 1e-6 && (t - start - change).abs() < 1e-6, "{}: {start}", case.name);
        }
        match case.printed {
            Some(_) if case.origin == "misprint" => misprints += 1,
            // Half of the last printed decimal, and a hair for binary fractions.
            Some(printed) => {
                assert!((t - printed).abs() <= 0.5 * 10f64.powi(-case.decimals) + 1e-9, "{}: {t} is not {printed}", case.name);
                exact += 1;
            }
            None => exact += 1,
        }
    }
    assert_eq!((exact, refused, misprints), (80, 1, 1));
}

/// Marx 2008: four goals at 0, 0, +1 and −2, "the t-score is 0.25 points below the mean". By the formula
/// 50 + 10·(−1)/√(0.7·4 + 0.3·16) = 50 − 10/√7.6 = 46.37: 3.6 points below. What was printed is 50 plus the
/// mean of the raw scores, (0 + 0 + 1 − 2)/4 = −0.25, and no T-score.
#[test]
fn the_misprint_of_2008_is_the_publications_own() {
    let cases = cases();
    let case = cases.iter().find(|c| c.name == "acq2008-DB").expect("the case");
    let printed = case.printed.expect("a printed value");
    let formula = 50.0 - 10.0 / 7.6f64.sqrt();
    assert!((reckon(&case.scores, case).expect("a score") - formula).abs() < 1e-9);
    assert!((formula - printed).abs() > 3.0);
    let mean = f64::from(case.scores.iter().map(|s| i32::from(*s)).sum::<i32>()) / 4.0;
    assert_eq!(50.0 + mean, printed);
    // No other four scores save it: with four equal goals T moves in steps of 10/√7.6, so 49.75 is never a T.
    assert!((-8..=8).all(|sum| (50.0 + 10.0 * f64::from(sum) / 7.6f64.sqrt() - printed).abs() > 0.2));
}
