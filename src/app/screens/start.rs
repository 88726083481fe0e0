//! First start: who uses this, in what language, how large. Later visits go where the person works.

use super::Waiting;
use crate::app::address::Shortcut;
use crate::app::book::{Book, Keeping, book};
use crate::app::later::{self, Part};
use crate::app::parts::{Screen, icon, picture};
use crate::device::page;
use crate::device::settings::TextSize;
use crate::plan::Role;
use crate::words::help::Topic;
use crate::words::{Lang, example, start};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;

#[component]
pub fn Start(#[prop(optional)] shortcut: Option<Shortcut>) -> impl IntoView {
    let book = book();
    let navigate = use_navigate();
    let who = Memo::new(move |_| book.settings.with(|s| s.who));
    // A close one is asked whose goals these are before there is a plan.
    let asks = RwSignal::new(false);
    Effect::new(move |_| {
        let (Some(who), true) = (who.get(), book.keeping.get() != Keeping::Opening) else { return };
        let navigate = navigate.clone();
        leptos::task::spawn_local(async move {
            let to = match (who, shortcut) {
                (Role::Professional, None) => Some("/clients".to_owned()),
                (Role::Professional, Some(place)) => Some(last_client(book, place)),
                (Role::CloseOne, _) if has_none(book) => {
                    let _ = asks.try_set(true);
                    None
                }
                (_, place) => own_plan(book).await.map(|to| format!("{to}{}", place.map_or("", Shortcut::ending))),
            };
            if let Some(to) = to {
                navigate(&to, NavigateOptions { replace: true, ..NavigateOptions::default() });
            }
        });
    });
    move || match (who.get(), asks.get()) {
        (None, _) => view! { <FirstStart/> }.into_any(),
        (Some(Role::CloseOne), true) => later::show(Part::Whose),
        _ => view! { <Waiting/> }.into_any(),
    }
}

/// No plan of anybody is here yet; one in the trash is none, and the example is nobody's.
fn has_none(book: Book) -> bool {
    book.plans.with_untracked(|rows| rows.iter().all(|r| r.removed_on.is_some() || r.example))
}

/// The client who was open last; the list when there is none.
fn last_client(book: Book, place: Shortcut) -> String {
    let last = book.settings.with_untracked(|s| s.plan.clone());
    let known = last.filter(|id| book.plans.with_untracked(|rows| rows.iter().any(|r| r.id == *id)));
    known.map_or_else(|| "/clients".to_owned(), |id| format!("/plan/{id}{}", place.ending()))
}

/// The plan where a client or a close one was last, else the first one, else a new one.
async fn own_plan(book: Book) -> Option<String> {
    let rows = book.plans.get_untracked();
    let last = book.settings.with_untracked(|s| s.plan.clone());
    let known = rows.iter().filter(|r| r.removed_on.is_none() && !r.example);
    let id = last.filter(|id| rows.iter().any(|r| r.id == *id)).or_else(|| known.map(|r| r.id.clone()).next());
    let id = match id {
        Some(id) => id,
        None => book.begin_plan("").await.ok()?,
    };
    Some(format!("/plan/{id}"))
}

#[component]
fn FirstStart() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    view! {
        <Screen help=Topic::Start>
            <WhoUses/>
            <A href="/example" attr:class="btn wide">{icon("i-stair")}{example::see(lang)}</A>
            <ChooseLanguage/>
            <ChooseTextSize/>
            <p class="small soft">{start::stays_here(lang)}</p>
        </Screen>
    }
}

/// The one question before anything else: it decides from which place everything is seen.
#[component]
fn WhoUses() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let choose = move |role: Role| move |_| book.set(|s| s.who = Some(role));
    view! {
        <div class="intro">
            <h1>{start::who(lang)}</h1>
            <p class="soft">{start::can_change(lang)}</p>
        </div>
        <div class="choices">
            <button type="button" class="choice" on:click=choose(Role::Client)>
                {picture("p-me")}
                <span><strong>{start::me(lang)}</strong>{start::me_text(lang)}</span>
            </button>
            <button type="button" class="choice" on:click=choose(Role::CloseOne)>
                {picture("p-near")}
                <span><strong>{start::close_one(lang)}</strong>{start::close_one_text(lang)}</span>
            </button>
            <button type="button" class="choice" on:click=choose(Role::Professional)>
                {picture("p-pro")}
                <span><strong>{start::professional(lang)}</strong>{start::professional_text(lang)}</span>
            </button>
        </div>
    }
}

/// The three languages, each in its own words. The screen is made anew in the chosen one.
#[component]
pub fn ChooseLanguage() -> impl IntoView {
    let book = book();
    let now = book.lang.get_untracked();
    let choose = move |lang: Lang| {
        book.set(|s| s.set_lang(lang));
        // The radio that was pressed is gone with its screen; the focus goes to the new one.
        page::later(0, || page::focus("input[name=lang]:checked", true));
    };
    let radio = move |lang: Lang| {
        view! {
            <label>
                <input type="radio" name="lang" prop:checked=lang == now on:change=move |_| choose(lang)/>
                {icon("i-check")}
                <span lang=lang.tag()>{lang.name()}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{start::language(now)}</legend>
            <div class="seg">{Lang::ALL.map(radio).collect_view()}</div>
        </fieldset>
    }
}

#[component]
pub fn ChooseTextSize() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let sizes = [
        (TextSize::Normal, start::text_normal(lang), ""),
        (TextSize::Large, start::text_large(lang), "text-large"),
        (TextSize::Largest, start::text_largest(lang), "text-largest"),
    ];
    let radio = move |(size, word, class): (TextSize, &'static str, &'static str)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="text-size"
                    prop:checked=move || book.settings.with(|s| s.text == size)
                    on:change=move |_| book.set(|s| s.text = size)
                />
                {icon("i-check")}
                <span class=class>{word}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{start::text_size(lang)}</legend>
            <div class="seg">{sizes.map(radio).collect_view()}</div>
        </fieldset>
    }
}
