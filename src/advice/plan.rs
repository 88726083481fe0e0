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
    let mut say = |code| advice.push(Advice::new(None, code, At::Plan, "", lang));
    let finished = plan.form_goals().filter(|g| matches!(g.status(), Status::Finished { .. })).count();
    match goals.len() {
        0 => {}
        1 if finished == 0 => say(Code::FewGoals),
        1..=5 => {}
        _ => say(Code::ManyGoals),
    }
    // Every life area is a chapter of activities and participation; a goal about the body in one is none.
    let active = |g: &&Goal| !g.area.is_empty() && lexicon::body_function(lang, g.name.text()).is_none();
    if !goals.is_empty() && !goals.iter().any(active) {
        say(Code::NoActivity);
    }
    advice.extend(check_weights(goals.iter().map(|g| g.importance().is_some()), lang));
    if let Some(end) = plan.reviews.iter().rev().find(|r| r.phase == Phase::Final) {
        let open = |g: &&Goal| g.agreed_in(&end.id).is_none() && !matches!(g.status(), Status::Dropped { .. } | Status::Finished { .. });
        let at_end = |g: &Goal| Advice::new(Some(g.id.clone()), Code::NotScoredAtEnd, At::Goal, "", lang);
        advice.extend(plan.form_goals().filter(open).map(at_end));
    }
    advice
}

/// All goals in progress have an importance, or none has (method §5, row 15). `given` says for each whether it has.
pub fn check_weights(given: impl IntoIterator<Item = bool>, lang: Lang) -> Option<Advice> {
    let (mut with, mut without) = (false, false);
    for given in given {
        (with, without) = (with || given, without || !given);
    }
    (with && without).then(|| Advice::new(None, Code::MixedWeights, At::Plan, "", lang))
}
