//! Checks of the whole plan, before the form.

use super::finding::{Advice, At, Code};
use super::lexicon;
use crate::plan::{Goal, Phase, Plan, Status};
use crate::words::Lang;

/// Two to five goals in progress, one of them at least in activities and participation, all or none weighed, each
/// scored at the end. A plan without any goal gets no advice: it has not begun. A goal that was finished has been one of
/// the two, so that a plan near its end is not asked for new ones.
pub fn check_plan(plan: &Plan, lang: Lang) -> Vec<Advice> {
    let goals: Vec<&Goal> = plan.form_goals().filter(|g| g.is_in_progress()).collect();
    let mut advice = Vec::new();
    let mut say = |goal: Option<&Goal>, code, at| {
        advice.push(Advice { goal: goal.map(|g| g.id.clone()), code, at, raised_by: String::new() });
    };
    let finished = plan.form_goals().filter(|g| matches!(g.status(), Status::Finished { .. })).count();
    match goals.len() {
        0 => {}
        1 if finished == 0 => say(None, Code::FewGoals, At::Plan),
        1..=5 => {}
        _ => say(None, Code::ManyGoals, At::Plan),
    }
    // Every life area is a chapter of activities and participation; a goal about the body in one is none.
    let active = |g: &&Goal| !g.area.is_empty() && lexicon::body_function(lang, g.name.text()).is_none();
    if !goals.is_empty() && !goals.iter().any(active) {
        say(None, Code::NoActivity, At::Plan);
    }
    let weighed = goals.iter().filter(|g| g.importance().is_some()).count();
    if weighed > 0 && weighed < goals.len() {
        say(None, Code::MixedWeights, At::Plan);
    }
    if let Some(end) = plan.reviews.iter().rev().find(|r| r.phase == Phase::Final) {
        let open = |g: &&Goal| g.agreed_in(&end.id).is_none() && !matches!(g.status(), Status::Dropped { .. } | Status::Finished { .. });
        for goal in plan.form_goals().filter(open) {
            say(Some(goal), Code::NotScoredAtEnd, At::Goal);
        }
    }
    advice
}
