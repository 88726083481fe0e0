//! One main goal: its words, both where two people wrote at once, and a tick for each goal that leads to it.

use super::Changed;
use crate::app::book::{Book, Draft, Open, Undo, book, turn};
use crate::app::parts::{TextField, UndoBar, icon};
use crate::app::screens::goal::{Clash, show_clash};
use crate::app::screens::goals as list;
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{GoalId, MainGoal, MainGoalId, Plan};
use crate::words::{goal_page, main_goals};
use leptos::prelude::*;

#[component]
pub fn Row(id: MainGoalId, changed: Changed) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let main = StoredValue::new(id.clone());
    let words = Memo::new(move |_| read(book, main, |m| m.words.text().to_owned()));
    let draft = book.draft(&format!("main/{id}"), &words.get_untracked());
    draft.follow(move |plan| plan.main_goal(&main.get_value()).map(|m| m.words.text().to_owned()).unwrap_or_default());
    let remove = move |_| {
        let said = main_goals::removed(lang, &words.get_untracked());
        let id = main.get_value();
        leptos::task::spawn_local(async move {
            let _turn = turn().await;
            if book.open.with_untracked(|o| o.as_ref().is_none_or(|o| o.plan.main_goal(&id).is_none())) {
                return;
            }
            if let Ok(entries) = book.act(vec![(Scope::Plan, Act::RemoveMainGoal { main: id })]).await {
                let _ = changed.try_set(None);
                book.offer_undo(Scope::Plan, entries, said);
                // The button is gone with its row.
                page::later(0, || page::focus("h1", true));
            }
        });
    };
    let here = {
        let id = id.clone();
        Callback::new(move |_: Undo| changed.get().as_ref() == Some(&id))
    };
    view! {
        <section class="card" aria-labelledby=format!("main-{id}-title")>
            // The words stand in the field below.
            <h2 class="hidden" id=format!("main-{id}-title")>{move || words.get()}</h2>
            {move || clash(book, main, changed)}
            <TextField
                id=format!("main-{id}")
                label=main_goals::words(lang)
                rows=2
                draft
                on_leave=Callback::new(move |()| keep(book, main.get_value(), draft, words))
            />
            <fieldset class="field">
                <legend>{main_goals::which_serve(lang)}</legend>
                {ticks(book, main, changed)}
            </fieldset>
            <UndoBar here/>
            <div class="row"><button type="button" class="btn quiet" on:click=remove>
                {icon("i-trash")}{main_goals::remove(lang)}<span class="hidden">": "{move || words.get()}</span>
            </button></div>
        </section>
    }
}

fn read<T: Default>(book: Book, main: StoredValue<MainGoalId>, what: impl FnOnce(&MainGoal) -> T) -> T {
    book.open.with(|o| o.as_ref().and_then(|o| o.plan.main_goal(&main.get_value()).map(what))).unwrap_or_default()
}

/// Emptied words are no words: those that stand come back into the field.
fn keep(book: Book, main: MainGoalId, draft: Draft, words: Memo<String>) {
    if !draft.is_dirty() {
        return;
    }
    let (text, written) = (draft.now().trim().to_owned(), words.get_untracked());
    if text.is_empty() {
        draft.set(written.clone());
    }
    if text.is_empty() || text == written {
        return draft.done();
    }
    leptos::task::spawn_local(async move {
        let _turn = turn().await;
        let Some(typed) = draft.unsent() else { return };
        // Not saved: the app says so, and the text stays in its field and in its draft.
        if book.act(vec![(Scope::Plan, Act::NameMainGoal { main, text })]).await.is_ok() {
            draft.done_with(&typed);
        }
    });
}

fn clash(book: Book, main: StoredValue<MainGoalId>, changed: Changed) -> Option<AnyView> {
    let lang = book.lang.get_untracked();
    let plan = book.open.with(|o| o.as_ref().map(|o| o.plan.clone()))?;
    let id = main.get_value();
    let clash = Clash::of_words(lang, main_goals::one(lang), &plan.main_goal(&id)?.words, |text| Act::NameMainGoal { main: id.clone(), text })?;
    let choose = Callback::new(move |acts: Vec<Act>| {
        let id = main.get_value();
        leptos::task::spawn_local(async move {
            if let Ok(entries) = book.act(acts.into_iter().map(|act| (Scope::Plan, act)).collect()).await {
                let _ = changed.try_set(Some(id));
                book.offer_undo(Scope::Plan, entries, goal_page::chosen_said(lang).to_owned());
                page::later(0, || page::focus(".undo .btn", true));
            }
        });
    });
    Some(show_clash(book, &plan, clash, choose, None).into_any())
}

/// One goal as it is ticked.
#[derive(Clone, PartialEq)]
struct Tick {
    goal: GoalId,
    name: String,
    /// The words of another main goal that it serves now.
    other: Option<String>,
}

fn ticks(book: Book, main: StoredValue<MainGoalId>, changed: Changed) -> impl IntoView {
    let lang = book.lang.get_untracked();
    let ids = Memo::new(move |_| {
        let all = |o: &Open| o.plan.kept_goals().map(|g| g.id.clone()).collect::<Vec<_>>();
        book.open.with(|o| o.as_ref().map(all).unwrap_or_default())
    });
    move || {
        if ids.with(Vec::is_empty) {
            return view! { <p class="soft">{main_goals::no_goals(lang)}</p> }.into_any();
        }
        let rows = ids.get().into_iter().map(|goal| tick(book, main, goal, changed));
        view! { <ul class="checks">{rows.collect_view()}</ul> }.into_any()
    }
}

fn tick(book: Book, main: StoredValue<MainGoalId>, goal: GoalId, changed: Changed) -> impl IntoView {
    let lang = book.lang.get_untracked();
    let id = goal.clone();
    let row = Memo::new(move |_| {
        let of = |plan: &Plan| {
            let goal = plan.goal(&id)?;
            let other = plan.main_goal_of(goal).filter(|m| m.id != main.get_value()).map(|m| m.words.text().to_owned());
            Some(Tick { goal: id.clone(), name: list::name(book, goal), other })
        };
        book.open.with(|o| o.as_ref().and_then(|o| of(&o.plan)))
    });
    let served = goal.clone();
    let serves = move || {
        let of = |plan: &Plan| plan.goal(&served).and_then(|g| plan.main_goal_of(g)).is_some_and(|m| m.id == main.get_value());
        book.open.with(|o| o.as_ref().is_some_and(|o| of(&o.plan)))
    };
    let toggle = move |ev: leptos::ev::Event| {
        let Some(Tick { goal, name, .. }) = row.get_untracked() else { return };
        let on = event_target_checked(&ev);
        let id = main.get_value();
        leptos::task::spawn_local(async move {
            let act = Act::ServeMainGoal { main: on.then(|| id.clone()) };
            if let Ok(entries) = book.on_goal(&goal, [act]).await {
                let _ = changed.try_set(Some(id));
                let said = if on { main_goals::joined(lang, &name) } else { main_goals::taken_off(lang, &name) };
                book.offer_undo(Scope::Goal(goal), entries, said);
            }
        });
    };
    let other =
        move || row.get().and_then(|r| r.other).map(|other| view! { <span class="soft">" ("{main_goals::serves_other(lang, &other)}")"</span> });
    view! {
        <li>
            <label class="check">
                <input type="checkbox" prop:checked=serves on:change=toggle/>
                {icon("i-check")}
                <span>{move || row.get().map(|r| r.name)}{other}</span>
            </label>
        </li>
    }
}
