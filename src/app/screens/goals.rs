use leptos::prelude::*;

#[component]
pub fn Goals() -> impl IntoView {}
