//! The menu of a goal: edit, pause, drop, finish, trash. Everything here can be undone; nothing asks "are you sure".

use super::{goals as list, wizard};
use crate::app::book::{Book, book};
use crate::app::later::{self, Part};
use crate::app::parts::{Dialog, TextField, icon};
use crate::device::clock;
use crate::journal::{Act, Scope};
use crate::plan::{Goal, GoalId, PlanId, Status};
use crate::words::{common, goals};
use leptos::prelude::*;
use leptos_router::components::A;

/// Whose menu it is, and what opens and fills it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuOf {
    goal: GoalId,
    /// The plan, where the menu leads to the questions as well.
    plan: Option<PlanId>,
    open: RwSignal<bool>,
    asking: RwSignal<Asking>,
}

/// What the menu asks for before it acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    Nothing,
    Pause,
    Drop,
}

#[component]
pub fn GoalMenu(id: GoalId, #[prop(optional, into)] plan: Option<PlanId>) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let open = RwSignal::new(false);
    let asking = RwSignal::new(Asking::Nothing);
    let goal = book.goal(id.clone());
    let name = move || goal.with(|g| g.as_ref().map(|g| list::name(book, g)).unwrap_or_default());
    let title = format!("menu-{id}");
    let labelled = title.clone();
    let menu = MenuOf { goal: id, plan, open, asking };
    view! {
        <button
            type="button"
            class="btn quiet"
            aria-haspopup="dialog"
            aria-label=move || format!("{}: {}", goals::menu(lang), name())
            on:click=move |_| {
                asking.set(Asking::Nothing);
                open.set(true);
            }
        >
            {icon("i-more")}
            {goals::menu(lang)}
        </button>
        <Dialog open class="menu" labelled_by=labelled>
            <h2 id=title.clone()>{goals::menu_of(lang, &name())}</h2>
            {later::place(Part::Menu(menu.clone()))}
        </Dialog>
    }
}

/// The acts, or the reason that one of them asks for.
pub fn goal_menu(menu: MenuOf) -> AnyView {
    let book = book();
    (move || match menu.asking.get() {
        Asking::Nothing => acts(book, menu.goal.clone(), menu.plan.clone(), menu.open, menu.asking).into_any(),
        why => view! { <Why id=menu.goal.clone() why open=menu.open/> }.into_any(),
    })
    .into_any()
}

fn acts(book: Book, id: GoalId, plan: Option<PlanId>, open: RwSignal<bool>, asking: RwSignal<Asking>) -> impl IntoView {
    let lang = book.lang.get_untracked();
    let status = book.goal_now(&id).map(|g: Goal| g.status()).unwrap_or_default();
    let act = move |drawing: &'static str, word: &'static str, press: Box<dyn Fn() + 'static>| {
        view! { <li><button type="button" class="btn wide" on:click=move |_| press()>{icon(drawing)}{word}</button></li> }.into_any()
    };
    let to = |status: Status, said: &'static str| {
        let id = id.clone();
        Box::new(move || {
            open.set(false);
            set_status(book, id.clone(), status.clone(), said);
        }) as Box<dyn Fn()>
    };
    let active = status == Status::Active;
    let edit = plan.map(|plan| {
        let href = wizard::edit_href(&plan, &id);
        view! { <li><A href attr:class="btn wide">{icon("i-pen")}{goals::edit_goal(lang)}</A></li> }
    });
    let removed = id.clone();
    view! {
        <ul>
            {edit}
            {active.then(|| act("i-pause", goals::pause(lang), Box::new(move || asking.set(Asking::Pause))))}
            {matches!(status, Status::Paused { .. }).then(|| act("i-play", goals::resume(lang), to(Status::Active, goals::resumed_said(lang))))}
            {(active || matches!(status, Status::Paused { .. })).then(|| {
                act("i-check", goals::finish(lang), to(Status::Finished { on: clock::today() }, goals::finished_said(lang)))
            })}
            {(active || matches!(status, Status::Paused { .. })).then(|| act("i-close", goals::drop(lang), Box::new(move || asking.set(Asking::Drop))))}
            {matches!(status, Status::Finished { .. } | Status::Dropped { .. }).then(|| {
                act("i-undo", goals::reopen(lang), to(Status::Active, goals::reopened_said(lang)))
            })}
            {act("i-trash", goals::remove(lang), Box::new(move || {
                open.set(false);
                remove(book, removed.clone());
            }))}
        </ul>
    }
}

/// The reason for a pause or an early end, in words.
#[component]
fn Why(id: GoalId, why: Asking, open: RwSignal<bool>) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let draft = book.draft(&format!("goal/{id}/why"), "");
    let (question, word) =
        if why == Asking::Pause { (goals::pause_why(lang), goals::pause(lang)) } else { (goals::drop_why(lang), goals::drop(lang)) };
    let field = format!("why-{id}");
    let save = move |_| {
        let (reason, today) = (draft.now().trim().to_owned(), clock::today());
        let (status, said) = if why == Asking::Pause {
            (Status::Paused { reason, since: today }, goals::paused_said(lang))
        } else {
            (Status::Dropped { reason, on: today }, goals::dropped_said(lang))
        };
        let id = id.clone();
        leptos::task::spawn_local(async move {
            if change_status(book, id, status, said).await {
                draft.done();
                let _ = open.try_set(false);
            }
        });
    };
    let not_saved = Signal::derive(move || book.trouble.get().map(|t| t.words(lang)));
    view! {
        <TextField id=field label=question draft/>
        <crate::app::parts::Alert words=not_saved/>
        <button type="button" class="btn primary wide" on:click=save>{word}</button>
        <p class="small soft">{common::undo_later(lang)}</p>
    }
}

/// A paused goal goes on.
pub fn resume(book: Book, id: GoalId) {
    set_status(book, id, Status::Active, goals::resumed_said(book.lang.get_untracked()));
}

fn set_status(book: Book, id: GoalId, status: Status, said: &'static str) {
    leptos::task::spawn_local(async move {
        change_status(book, id, status, said).await;
    });
}

async fn change_status(book: Book, id: GoalId, status: Status, said: &'static str) -> bool {
    match book.on_goal(&id, [Act::SetStatus { status }]).await {
        Ok(entries) => {
            book.offer_undo(Scope::Goal(id), entries, said.to_owned());
            true
        }
        Err(_) => false,
    }
}

fn remove(book: Book, id: GoalId) {
    let said = goals::removed_said(book.lang.get_untracked());
    leptos::task::spawn_local(async move {
        if let Ok(entries) = book.on_goal(&id, [Act::RemoveGoal { on: clock::today() }]).await {
            book.offer_undo(Scope::Goal(id), entries, said.to_owned());
        }
    });
}
