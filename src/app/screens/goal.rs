use leptos::prelude::*;

#[component]
pub fn GoalScreen() -> impl IntoView {}
