use leptos::prelude::*;

#[component]
pub fn Details() -> impl IntoView {}
