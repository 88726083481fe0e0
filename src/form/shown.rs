//! Leaves in the data only what the form's boxes show: a machine is never told more than a reader of the page.

use super::data::{FormData, GoalData, StatusData, WeightsData};
use super::layout::{Boxed, GoalBox, Layout};

pub(super) fn only_shown(mut data: FormData, layout: &Layout) -> FormData {
    let without = |boxed| !layout.has(boxed);
    if without(Boxed::ClientName) {
        data.client_name = None;
    }
    if without(Boxed::IdentityCode) {
        data.identity_code = None;
    }
    if without(Boxed::Service) {
        data.service = None;
    }
    if without(Boxed::Provider) {
        data.provider = None;
    }
    if without(Boxed::Therapists) {
        data.therapists = None;
    }
    if without(Boxed::Period) {
        data.period = None;
    }
    if without(Boxed::Participants) {
        data.participants.clear();
    }
    if !layout.t_score.0 {
        data.t_score = None;
    }
    let weighed = data.t_score.as_ref().is_some_and(|t| t.remaining.weights == WeightsData::Importance);
    for goal in &mut data.goals {
        of_goal(goal, layout);
        if !weighed {
            goal.weight = None;
        }
    }
    data
}

fn of_goal(goal: &mut GoalData, layout: &Layout) {
    let without = |boxed| !layout.has_of_goal(boxed);
    if without(GoalBox::OwnWords) {
        goal.own_words = None;
    }
    if without(GoalBox::Area) {
        goal.area = None;
    }
    if without(GoalBox::Indicator) {
        goal.indicator = None;
    }
    if without(GoalBox::Conditions) {
        goal.conditions = None;
    }
    if without(GoalBox::Today) {
        goal.today = None;
    }
    if without(GoalBox::SetOn) {
        goal.set_on = None;
    }
    if without(GoalBox::ExpectedBy) {
        goal.expected_by = None;
    }
    if without(GoalBox::Steps) {
        goal.levels.clear();
    }
    if without(GoalBox::Means) {
        goal.means = None;
    }
    if without(GoalBox::Parts) {
        goal.partial_goals.clear();
    }
    if without(GoalBox::Status) {
        goal.status = StatusData::Active;
    }
    if without(GoalBox::Scores) {
        goal.scores.clear();
        // It may have been agreed on at a start review that is not shown.
        goal.start_level = goal.baseline_level;
    }
    of_agreed(goal, layout);
}

/// The day goes with the level: one without the other says little.
fn of_agreed(goal: &mut GoalData, layout: &Layout) {
    if !layout.has_of_goal(GoalBox::Agreed) {
        goal.agreed = None;
        goal.agreed_missing = false;
    }
    let Some(agreed) = &mut goal.agreed else { return };
    if !layout.has_of_goal(GoalBox::Scores) {
        agreed.phase = None;
    }
    if !layout.has_of_goal(GoalBox::Comment) {
        agreed.happened = None;
    }
    if !layout.has_of_goal(GoalBox::ScoredIn) {
        agreed.conditions = None;
    }
}
