//! "This was not saved": a sign and words, beside what was not saved, until it is.

use super::icon;
use leptos::prelude::*;

/// Shows a sentence while there is one. The live region in the page has already said it aloud.
#[component]
pub fn Alert(#[prop(into)] words: Signal<Option<&'static str>>) -> impl IntoView {
    move || {
        words.get().map(|words| {
            view! {
                <div class="alert">
                    {icon("i-alert")}
                    <p>{words}</p>
                </div>
            }
        })
    }
}
