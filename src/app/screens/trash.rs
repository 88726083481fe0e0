use leptos::prelude::*;

#[component]
pub fn Trash() -> impl IntoView {}
