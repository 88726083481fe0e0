use crate::app::book::Book;
use crate::plan::{GoalId, PlanId};
use leptos::prelude::*;

#[component]
pub fn GoalScreen() -> impl IntoView {}

pub fn goal_content(_book: Book, _plan: PlanId, _goal: GoalId) -> AnyView {
    ().into_any()
}
