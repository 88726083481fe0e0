//! Main goals in own words, and which goals lead to each.

mod row;
mod serves;

pub use serves::Serves;

use super::with_plan;
use crate::app::book::{Open, Undo, book, turn};
use crate::app::parts::{Back, Place, Screen, TextField, UndoBar, icon};
use crate::device::{self, page};
use crate::journal::{Act, Scope};
use crate::plan::{MainGoalId, PlanId};
use crate::words::help::Topic;
use crate::words::{common, main_goals};
use leptos::prelude::*;

#[component]
pub fn MainGoals() -> impl IntoView {
    with_plan(|plan| view! { <MainGoalsOf plan/> }.into_any())
}

/// Under which main goal the undo bar belongs; `None` where its row is gone, or it is a new one.
type Changed = RwSignal<Option<MainGoalId>>;

#[component]
fn MainGoalsOf(plan: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let back = Back { href: format!("/plan/{plan}"), label: common::goals(lang) };
    // Words that are typed do not make the rows anew.
    let ids = Memo::new(move |_| {
        let all = |o: &Open| o.plan.main_goals.iter().map(|m| m.id.clone()).collect::<Vec<_>>();
        book.open.with(|o| o.as_ref().map(all).unwrap_or_default())
    });
    let changed: Changed = RwSignal::new(None);
    let here = Callback::new(move |_: Undo| changed.get().is_none_or(|id| !ids.with(|all| all.contains(&id))));
    view! {
        <Screen help=Topic::MainGoals back place=Place::Goals>
            <div class="intro">
                <h1>{main_goals::title(lang)}</h1>
                <p class="soft">{main_goals::intro(lang)}</p>
            </div>
            <For each=move || ids.get() key=MainGoalId::clone let:id><row::Row id changed/></For>
            <UndoBar here/>
            <New changed/>
        </Screen>
    }
}

#[component]
fn New(changed: Changed) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let draft = book.draft("main/new", "");
    let unnamed = RwSignal::new(false);
    let add = move |_| {
        let text = draft.now().trim().to_owned();
        unnamed.set(text.is_empty());
        if text.is_empty() {
            return page::later(0, || page::focus("#new-main", false));
        }
        leptos::task::spawn_local(async move {
            let _turn = turn().await;
            // Pressed twice: the first press has made a main goal of it.
            if draft.unsent().is_none_or(|now| now.trim() != text) {
                return;
            }
            let main = MainGoalId::random(device::chance());
            let said = main_goals::added(lang, &text);
            if let Ok(entries) = book.act(vec![(Scope::Plan, Act::NameMainGoal { main, text })]).await {
                draft.clear();
                let _ = changed.try_set(None);
                book.offer_undo(Scope::Plan, entries, said);
                page::focus("#new-main", false);
            }
        });
    };
    view! {
        <section class="partial" aria-labelledby="new-main-title">
            <h2 class="h3" id="new-main-title">{main_goals::new(lang)}</h2>
            <TextField
                id="new-main".to_owned()
                label=main_goals::words(lang)
                rows=2
                draft
                problem=Signal::derive(move || unnamed.get().then(|| main_goals::unnamed(lang).to_owned()))
            />
            <div class="row"><button type="button" class="btn" on:click=add>{icon("i-plus")}{main_goals::add(lang)}</button></div>
        </section>
    }
}
