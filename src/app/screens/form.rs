use leptos::prelude::*;

#[component]
pub fn Form() -> impl IntoView {}
