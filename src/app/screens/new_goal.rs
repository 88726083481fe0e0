use leptos::prelude::*;

#[component]
pub fn NewGoal() -> impl IntoView {}
