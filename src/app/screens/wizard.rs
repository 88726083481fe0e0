use leptos::prelude::*;

#[component]
pub fn Wizard() -> impl IntoView {}
