//! A professional's clients: nicknames only, found by their first letters.

use crate::app::book::{Keeping, book};
use crate::app::parts::{Alert, LineField, Press, Screen, icon};
use crate::vault::PlanRow;
use crate::words::help::Topic;
use crate::words::{common, example, start};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;

/// From how many clients on a search field is a help rather than one thing more.
const MANY: usize = 8;

#[component]
pub fn Clients() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    Effect::new(move |_| book.looks_from_own_place());
    let wanted = RwSignal::new(String::new());
    let kept = Memo::new(move |_| book.plans.with(|rows| rows.iter().filter(|r| r.removed_on.is_none()).cloned().collect::<Vec<_>>()));
    let rows = move || {
        let start = wanted.get().trim().to_lowercase();
        kept.with(|rows| rows.iter().filter(|r| r.nickname.to_lowercase().contains(&start)).cloned().collect::<Vec<_>>())
    };
    let row = move |row: PlanRow| {
        let count = if row.goals == 1 { start::one_goal(lang).to_owned() } else { start::goals_count(lang, row.goals) };
        let name = if row.nickname.is_empty() { start::no_nickname(lang).to_owned() } else { row.nickname.clone() };
        let letter: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
        view! {
            <li>
                <a href=format!("/plan/{}", row.id)>
                    <span class="picture small" aria-hidden="true">{letter}</span>
                    <span><strong>{name}</strong>{count}" "{row.example.then(|| view! { <span class="badge">{example::tag(lang)}</span> })}</span>
                    {icon("i-next")}
                </a>
            </li>
        }
    };
    view! {
        <Screen help=Topic::Clients own_alert=true>
            <div class="intro">
                <h1>{start::clients(lang)}</h1>
                <p class="soft">
                    {move || match (book.keeping.get(), kept.with(Vec::is_empty)) {
                        (Keeping::Opening, _) => "",
                        (_, true) => start::no_clients(lang),
                        (_, false) => start::clients_text(lang),
                    }}
                </p>
            </div>
            {move || (kept.with(Vec::len) >= MANY).then(|| view! {
                <div class="field">
                    <label for="search">{start::search(lang)}</label>
                    <input type="search" id="search" autocomplete="off" prop:value=move || wanted.get() on:input=move |ev| wanted.set(event_target_value(&ev))/>
                </div>
            })}
            {move || {
                let found = rows();
                let some = !kept.with(Vec::is_empty);
                if found.is_empty() {
                    some.then(|| view! { <p role="status">{start::none_found(lang)}</p> }).into_any()
                } else {
                    view! { <ul class="list card">{found.into_iter().map(row).collect_view()}</ul> }.into_any()
                }
            }}
            <NewClient/>
            {move || (book.keeping.get() != Keeping::Opening && kept.with(Vec::is_empty)).then(|| view! {
                <A href="/example" attr:class="btn wide">{icon("i-stair")}{example::see(lang)}</A>
            })}
            <A href="/settings" attr:class="btn quiet">{icon("i-gear")}{common::settings(lang)}</A>
        </Screen>
    }
}

#[component]
fn NewClient() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let open = RwSignal::new(false);
    let problem = RwSignal::new(None::<String>);
    let draft = book.draft("new-client", "");
    let press = Press::new();
    let navigate = use_navigate();
    let begin = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        let (nickname, navigate) = (draft.now().trim().to_owned(), navigate.clone());
        if nickname.is_empty() {
            problem.set(Some(start::nickname_missing(lang).to_owned()));
            return;
        }
        if !press.begins() {
            return;
        }
        leptos::task::spawn_local(async move {
            let begun = book.begin_plan(&nickname).await;
            press.ends();
            if let Ok(id) = begun {
                draft.done();
                navigate(&format!("/plan/{id}"), Default::default());
            }
        });
    };
    let not_saved = Signal::derive(move || book.trouble.get().map(|t| t.words(lang)));
    move || {
        let begin = begin.clone();
        if open.get() {
            view! {
                <form class="stack card" novalidate on:submit=begin>
                    <LineField id="nickname".to_owned() label=start::nickname(lang) hint=start::nickname_hint(lang) draft problem/>
                    <Alert words=not_saved/>
                    <button type="submit" class="btn primary wide">{start::begin(lang)}</button>
                    <button type="button" class="btn quiet wide" on:click=move |_| open.set(false)>{common::cancel(lang)}</button>
                </form>
            }
            .into_any()
        } else {
            view! {
                <button
                    type="button"
                    class="btn primary wide"
                    on:click=move |_| {
                        open.set(true);
                        crate::device::page::later(0, || crate::device::page::focus("#nickname", false));
                    }
                >
                    {icon("i-plus")}
                    {start::new_client(lang)}
                </button>
            }
            .into_any()
        }
    }
}
