use crate::app::book::Book;
use crate::plan::{Goal, PlanId};
use leptos::prelude::*;

#[component]
pub fn Wizard() -> impl IntoView {}

pub fn resume_href(_book: Book, plan: &PlanId, goal: &Goal) -> String {
    format!("/plan/{plan}/goal/{}/edit/matters", goal.id)
}
