//! Checks of the whole plan, before the form.

use super::finding::{Advice, At, Code};
use super::lexicon;
use crate::plan::{Goal, Phase, Plan, Status};
use crate::words::Lang;

/// Two to five goals in progress, one of them at least in activities and participation, each scored at the end.
/// A plan without any goal gets no advice: it has not begun.
pub fn check_plan(plan: &Plan, lang: Lang) -> Vec<Advice> {
    let goals: Vec<&Goal> = plan.form_goals().filter(|g| g.is_in_progress()).collect();
    let mut advice = Vec::new();
    let mut say = |goal: Option<&Goal>, code, at| {
        advice.push(Advice { goal: goal.map(|g| g.id.clone()), code, at, raised_by: String::new() });
    };
    match goals.len() {
        0 => {}
        1 => say(None, Code::FewGoals, At::Plan),
        2..=5 => {}
        _ => say(None, Code::ManyGoals, At::Plan),
    }
    // Every life area is a chapter of activities and participation; a goal about the body in one is none.
    let active = |g: &&Goal| !g.area.is_empty() && lexicon::body_function(lang, g.name.text()).is_none();
    if !goals.is_empty() && !goals.iter().any(active) {
        say(None, Code::NoActivity, At::Plan);
    }
    if let Some(end) = plan.reviews.iter().rev().find(|r| r.phase == Phase::Final) {
        let open = |g: &&Goal| g.agreed_in(&end.id).is_none() && !matches!(g.status(), Status::Dropped { .. } | Status::Finished { .. });
        for goal in plan.form_goals().filter(open) {
            say(Some(goal), Code::NotScoredAtEnd, At::Goal);
        }
    }
    advice
}

/// All goals in progress have an importance, or none has (method §5, row 15). `given` says for each whether it has.
pub fn check_weights(given: impl IntoIterator<Item = bool>) -> Option<Advice> {
    let (mut with, mut without) = (false, false);
    for given in given {
        (with, without) = (with || given, without || !given);
    }
    (with && without).then(|| Advice { goal: None, code: Code::MixedWeights, at: At::Plan, raised_by: String::new() })
}
