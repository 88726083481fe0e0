//! The acts of the form screen: make the PDFs, then give them out. One button does both, so the focus stays.

use super::export::{self, Export, State, Waiting};
use super::wish::Wish;
use crate::app::book::book;
use crate::app::parts::{Alert, icon};
use crate::device::page;
use crate::form::{Label, SENDING};
use crate::words::form::sending;
use crate::words::{Lang, form_page, format};
use leptos::prelude::*;

#[component]
pub fn Foot(wish: Wish, export: Export) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let state = export.state;
    let act = move |_| match state.get_untracked() {
        State::Nothing | State::Failed(_) => match untrack(|| wish.wanted(lang)) {
            none if none.is_empty() => export.say(form_page::none_chosen(lang).to_owned()),
            wanted => export.make(wanted),
        },
        State::Making(..) => {}
        State::Waits(_) => export.send(),
    };
    let face = move || match state.get() {
        State::Nothing | State::Failed(_) => (icon("i-doc").into_any(), form_page::make_pdf(lang)),
        State::Making(..) => (icon("i-clock").into_any(), form_page::making(lang)),
        State::Waits(_) if export.can_share.get() => (icon("i-share").into_any(), form_page::share_or_save(lang)),
        State::Waits(_) => (icon("i-save").into_any(), form_page::share_or_save(lang)),
    };
    let busy = move || matches!(state.get(), State::Making(..));
    view! {
        <button type="button" id="make-pdf" class="btn primary wide" aria-disabled=move || if busy() { "true" } else { "false" } on:click=act>
            {face}
        </button>
    }
}

/// What came of the acts: stands right under the button, which stays where the finger is however long the list gets.
#[component]
pub fn Told(wish: Wish, export: Export) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let failed = Signal::derive(move || match export.state.get() {
        State::Failed(words) => Some(words),
        _ => None,
    });
    let ready = move || match export.state.get() {
        State::Waits(waiting) => Some(view! { <Ready waiting wish export/> }),
        _ => None,
    };
    let at_work = move || match export.state.get() {
        State::Making(done, of) if export.slow.get() => Some((done, of)),
        _ => None,
    };
    let cancel = move |_| {
        export.cancel();
        page::later(0, || page::focus("#make-pdf", true));
    };
    view! {
        {move || at_work().map(|(done, of)| view! {
            <div class="note">
                <label>
                    {form_page::making_some(lang, done, of)}
                    // One paper has no middle to tell of: the bar then only moves.
                    <progress max=of value=(of > 1).then_some(done)></progress>
                </label>
                <button type="button" class="btn" on:click=cancel>{icon("i-close")}{form_page::cancel(lang)}</button>
            </div>
        })}
        <Alert words=failed/>
        {ready}
        {move || export.outcome.get().map(|words| view! { <div class="note"><p>{words}</p></div> })}
    }
}

#[component]
fn Ready(waiting: Vec<Waiting>, wish: Wish, export: Export) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let (told, alone) = (export::told(lang, &waiting), waiting.len() == 1);
    let subject = untrack(|| wish.subject());
    let copied = subject.clone();
    let copy = move |_| {
        let subject = copied.clone();
        leptos::task::spawn_local(async move {
            let done = page::copy(&subject).await;
            export.say(if done { form_page::subject_copied(lang) } else { form_page::subject_not_copied(lang) }.to_owned());
        });
    };
    view! {
        <div class="note">
            <p><strong>{told}</strong></p>
            {if alone {
                waiting.into_iter().map(|w| one(export, w)).collect_view().into_any()
            } else {
                let rows = waiting.into_iter().enumerate().map(|(at, w)| row(export, at, w));
                view! { <ul class="files">{rows.collect_view()}</ul> }.into_any()
            }}
            <p class="small soft">{form_page::subject_line(lang)}</p>
            <p class="words" lang=wish.lang.get_untracked().tag()>{subject}</p>
            <button type="button" class="btn quiet" on:click=copy>{icon("i-pen")}{form_page::copy_subject(lang)}</button>
            {how_to_send(lang, wish.professional)}
        </div>
    }
}

/// Folded: the file comes first.
fn how_to_send(lang: Lang, professional: bool) -> impl IntoView {
    let rule = |rule: &Label| view! { <li>{rule(lang)}</li> };
    view! {
        <details>
            <summary>{sending::title(lang)}{icon("i-down")}</summary>
            <ul class="bullets">{SENDING.rules(professional).iter().map(rule).collect_view()}</ul>
            {SENDING.checked().map(|day| view! { <p class="small soft">{sending::checked(lang, &format::day(lang, day))}</p> })}
        </details>
    }
}

/// The only file: the big button gives it out, so it is saved here only where that one shares.
fn one(export: Export, waiting: Waiting) -> impl IntoView {
    let lang = book().lang.get_untracked();
    view! {
        {notes(waiting.notes)}
        {move || export.can_share.get().then(|| view! {
            <button type="button" class="btn" on:click=move |_| export.save(0)>{icon("i-save")}{form_page::save_here(lang)}</button>
        })}
    }
}

fn row(export: Export, at: usize, waiting: Waiting) -> impl IntoView {
    let lang = book().lang.get_untracked();
    view! {
        <li>
            <p><strong>{waiting.title}</strong></p>
            <p class="small">{format!("{}, {}", waiting.name, waiting.size)}</p>
            {notes(waiting.notes)}
            <button type="button" class="btn" on:click=move |_| export.save(at)>
                {icon("i-save")}
                {form_page::save_one(lang, &waiting.name)}
            </button>
        </li>
    }
}

fn notes(notes: Vec<String>) -> impl IntoView {
    notes.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()
}
