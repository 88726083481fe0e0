//! The acts of the form screen: make the PDF, then give it out. One button does both, so the focus stays.

use super::export::{Export, State, Waiting};
use super::others::Others;
use super::wish::Wish;
use crate::app::book::book;
use crate::app::parts::{Alert, icon};
use crate::words::{form, form_page};
use leptos::prelude::*;

#[component]
pub fn Foot(wish: Wish, export: Export) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let state = export.state;
    let act = move |_| match state.get_untracked() {
        State::Nothing | State::Failed(_) => export.make(untrack(|| wish.document()), form::file_stem(wish.lang.get_untracked())),
        State::Making => {}
        State::Waits(_) => export.send(true),
    };
    let face = move || match state.get() {
        State::Nothing | State::Failed(_) => (icon("i-doc").into_any(), form_page::make_pdf(lang)),
        State::Making => (icon("i-clock").into_any(), form_page::making(lang)),
        State::Waits(Waiting { can_share: true, .. }) => (icon("i-share").into_any(), form_page::share_or_save(lang)),
        State::Waits(_) => (icon("i-save").into_any(), form_page::share_or_save(lang)),
    };
    view! {
        <button
            type="button"
            class="btn primary wide"
            aria-disabled=move || if state.get() == State::Making { "true" } else { "false" }
            on:click=act
        >
            {face}
        </button>
        <Others wish export/>
    }
}

/// What came of the acts: stands right above them.
#[component]
pub fn Told(export: Export) -> impl IntoView {
    let failed = Signal::derive(move || match export.state.get() {
        State::Failed(words) => Some(words),
        _ => None,
    });
    let ready = move || match export.state.get() {
        State::Waits(waiting) => Some(view! { <Ready waiting export/> }),
        _ => None,
    };
    view! {
        <Alert words=failed/>
        {ready}
        {move || export.outcome.get().map(|words| view! { <div class="note"><p>{words}</p></div> })}
    }
}

#[component]
fn Ready(waiting: Waiting, export: Export) -> impl IntoView {
    let lang = book().lang.get_untracked();
    view! {
        <div class="note">
            <p><strong>{form_page::ready(lang, &waiting.name, &waiting.size)}</strong></p>
            <p>{form_page::no_name_in_name(lang)}</p>
            {waiting.notes.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            {waiting.can_share.then(|| view! {
                <button type="button" class="btn" on:click=move |_| export.send(false)>
                    {icon("i-save")}
                    {form_page::save_here(lang)}
                </button>
            })}
        </div>
    }
}
