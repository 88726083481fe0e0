//! The undo bar: under the thing that changed, for ten seconds.

use super::icon;
use crate::app::book::{Undo, book};
use crate::words::common;
use leptos::prelude::*;

/// Shows what was done where `here` says that it was done here.
#[component]
pub fn UndoBar(#[prop(into)] here: Callback<Undo, bool>) -> impl IntoView {
    let book = book();
    move || {
        let lang = book.lang.get_untracked();
        book.undo.get().filter(|undo| here.run(undo.clone())).map(|undo| {
            let take_back = move |_| {
                leptos::task::spawn_local(async move {
                    // What could not be taken back is said by the alert; the bar stays.
                    let _ = book.take_back().await;
                });
            };
            view! {
                <div class="undo">
                    <span>{undo.said}</span>
                    <button type="button" class="btn" on:click=take_back>
                        {icon("i-undo")}
                        {common::undo(lang)}
                    </button>
                </div>
            }
        })
    }
}
