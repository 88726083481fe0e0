//! What must hold for every set of goals (method: six properties of the formula).

use super::{RHO, TScore, TScoreError, t_score};
use proptest::prelude::*;

/// Goals as pairs of score and weight, at least one that counts.
fn goals() -> impl Strategy<Value = Vec<(i8, f64)>> {
    prop::collection::vec((-2i8..=2, 0u8..=3), 1..12)
        .prop_filter("one goal must count", |all| all.iter().any(|(_, w)| *w > 0))
        .prop_map(|all| all.into_iter().map(|(x, w)| (x, f64::from(w))).collect())
}

fn t(goals: &[(i8, f64)], rho: f64) -> Result<f64, TScoreError> {
    let scores: Vec<_> = goals.iter().map(|g| g.0).collect();
    let weights: Vec<_> = goals.iter().map(|g| Some(g.1)).collect();
    t_score(&scores, &weights, rho).map(TScore::value)
}

fn near(a: Result<f64, TScoreError>, b: Result<f64, TScoreError>) -> bool {
    matches!((a, b), (Ok(a), Ok(b)) if (a - b).abs() < 1e-9)
}

proptest! {
    #[test]
    fn only_proportions_of_weights_matter(goals in goals(), by in 0.001f64..1000.0, rho in 0.0f64..=1.0) {
        let scaled: Vec<_> = goals.iter().map(|(x, w)| (*x, w * by)).collect();
        prop_assert!(near(t(&goals, rho), t(&scaled, rho)));
    }

    #[test]
    fn order_does_not_matter(goals in goals(), turn in 0usize..12) {
        let mut turned = goals.clone();
        turned.rotate_left(turn % goals.len());
        turned.reverse();
        prop_assert!(near(t(&goals, RHO), t(&turned, RHO)));
    }

    #[test]
    fn opposite_scores_mirror_at_fifty(goals in goals(), rho in 0.0f64..=1.0) {
        let opposite: Vec<_> = goals.iter().map(|(x, w)| (-x, *w)).collect();
        prop_assert!(near(t(&goals, rho).map(|t| 100.0 - t), t(&opposite, rho)));
    }

    #[test]
    fn all_as_expected_is_exactly_fifty(goals in goals(), rho in 0.0f64..=1.0) {
        let expected: Vec<_> = goals.iter().map(|(_, w)| (0, *w)).collect();
        prop_assert_eq!(t(&expected, rho), Ok(50.0));
    }

    #[test]
    fn a_weight_of_zero_is_an_absent_goal(goals in goals(), score in -2i8..=2) {
        let mut more = goals.clone();
        more.push((score, 0.0));
        prop_assert!(near(t(&goals, RHO), t(&more, RHO)));
    }

    #[test]
    fn every_step_up_raises_it(goals in goals(), pick in 0usize..12) {
        let at = pick % goals.len();
        prop_assume!(goals[at].0 < 2 && goals[at].1 > 0.0);
        let mut higher = goals.clone();
        higher[at].0 += 1;
        prop_assert!(t(&higher, RHO)? > t(&goals, RHO)?);
    }

    #[test]
    fn equal_weights_need_not_be_given(scores in prop::collection::vec(-2i8..=2, 1..12)) {
        let none = t_score(&scores, &vec![None; scores.len()], RHO).map(TScore::value);
        let ones: Vec<_> = scores.iter().map(|x| (*x, 1.0)).collect();
        prop_assert!(near(none, t(&ones, RHO)));
    }
}
