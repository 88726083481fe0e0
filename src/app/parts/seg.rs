//! One of a few short choices that stand side by side.

use super::icon;
use leptos::prelude::*;

/// `lang` is the tag of a word in another language than the screen's.
pub fn seg_radio(
    name: &'static str,
    word: &'static str,
    lang: Option<&'static str>,
    chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label>
            <input type="radio" name=name prop:checked=chosen on:change=move |_| choose()/>
            {icon("i-check")}
            <span lang=lang>{word}</span>
        </label>
    }
    .into_any()
}
