//! The example: made or found at once, opened, and thrown away from any of its screens.

use super::Waiting;
use crate::app::book::{Book, Keeping, book};
use crate::app::parts::{Alert, Dialog, Screen, icon};
use crate::device::page;
use crate::plan::Role;
use crate::words::help::Topic;
use crate::words::{common, example};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

#[component]
pub fn Example() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let navigate = use_navigate();
    let failed = RwSignal::new(false);
    Effect::new(move |_| {
        if book.keeping.get() == Keeping::Opening {
            return;
        }
        // It is seen from the place of whoever looks: the client's, before they have said who they are.
        if book.looks_from_own_place() {
            // This screen is made anew, and goes on.
            return;
        }
        let navigate = navigate.clone();
        leptos::task::spawn_local(async move {
            match book.begin_example().await {
                Ok(id) => navigate(&format!("/plan/{id}"), NavigateOptions { replace: true, ..NavigateOptions::default() }),
                Err(_) => {
                    page::warn(example::failed(lang));
                    let _ = failed.try_set(true);
                }
            }
        });
    });
    let words = Signal::derive(move || failed.get().then(|| example::failed(lang)));
    move || {
        if failed.get() {
            view! { <Screen help=Topic::Start><div class="intro"><h1>{example::title(lang)}</h1></div><Alert words/></Screen> }.into_any()
        } else {
            view! { <Waiting/> }.into_any()
        }
    }
}

/// From whose place it is looked at: the client's, a close one's or a professional's.
fn looks_as(book: Book) -> AnyView {
    let lang = book.lang.get_untracked();
    let now = book.role();
    let option = |role: Role| view! { <option value=(role as usize).to_string() selected=role == now>{common::role(lang, role)}</option> };
    let choose = move |ev| {
        let role = event_target_value(&ev).parse().ok().and_then(|at: usize| Role::ALL.get(at).copied());
        book.looks_as.set(role);
        // The list that was used is gone with its screen; the focus goes to the new one.
        page::later(0, || page::focus("#looks-as", true));
    };
    view! {
        <label class="looks-as" for="looks-as">
            <span>{example::who_looks(lang)}</span>
            <select id="looks-as" on:change=choose>{Role::ALL.map(option).collect_view()}</select>
        </label>
    }
    .into_any()
}

/// On every screen of the example: that it is one, who looks at it, and the way to be rid of it.
pub fn example_note(book: Book) -> AnyView {
    let lang = book.lang.get_untracked();
    let navigate = StoredValue::new_local(use_navigate());
    let asking = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let remove = move |_| {
        let Some(id) = book.open_id() else { return };
        // This note goes away with the plan, and what it has stored with it.
        let go = navigate.with_value(Clone::clone);
        leptos::task::spawn_local(async move {
            if book.forget_plan(&id).await.is_ok() {
                page::announce(example::thrown_away(lang));
                go("/", NavigateOptions::default());
            } else {
                let _ = failed.try_set(true);
            }
        });
    };
    let words = Signal::derive(move || failed.get().then(|| crate::words::notices::not_saved(lang)));
    view! {
        <p><strong>{example::title(lang)}": "</strong>{example::note(lang)}</p>
        {looks_as(book)}
        <button type="button" class="btn quiet" on:click=move |_| asking.set(true)>{icon("i-trash")}{example::throw_away(lang)}</button>
        <Dialog open=asking class="menu" labelled_by="example-sure".to_owned()>
            <h2 id="example-sure">{example::throw_away(lang)}</h2>
            <p>{example::throw_away_text(lang)}</p>
            <ul>
                <li><button type="button" class="btn primary" on:click=remove>{icon("i-trash")}{example::throw_away(lang)}</button></li>
            </ul>
            <Alert words/>
        </Dialog>
    }
    .into_any()
}
