//! One goal: its stair, what happened, how it has gone, its facts and its history.

mod chart;
mod conflicts;
mod facts;
mod history;
mod mark;
mod parts;
mod sentences;
mod tell;

pub use conflicts::{Clash, show_clash};

use super::goals::goals_side;
use super::photo::OwnPhoto;
use super::{NotFound, with_plan, wizard};
use crate::app::book::{Book, Undo, book};
use crate::app::parts::{Back, Place, Screen, goal_picture};
use crate::app::routes;
use crate::journal::{Act, Scope};
use crate::plan::{Day, Goal, GoalId, Plan, PlanId, Status};
use crate::words::help::Topic;
use crate::words::{common, format, goal_page, goals, photo};
use leptos::prelude::*;
use leptos_router::components::A;
use std::sync::Arc;

#[component]
pub fn GoalScreen() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let wanted = routes::goal_of_address();
    // The screen stays while the address goes from one goal to the next, so the goal is read again and again.
    with_plan(move |plan| {
        (move || match wanted.get() {
            Some(goal) => {
                let back = Back { href: format!("/plan/{plan}"), label: common::goals(lang) };
                let content = goal_content(book, &plan, &goal);
                if book.wide.get() {
                    let side = goals_side(book, &plan, Some(&goal), false);
                    view! { <Screen help=Topic::Goal back place=Place::Goals side>{content}</Screen> }.into_any()
                } else {
                    view! { <Screen help=Topic::Goal back place=Place::Goals>{content}</Screen> }.into_any()
                }
            }
            None => view! { <NotFound/> }.into_any(),
        })
        .into_any()
    })
}

/// Everything about one goal, under a heading of the first rank. For the middle of a screen.
pub fn goal_content(book: Book, plan: &PlanId, goal: &GoalId) -> AnyView {
    content(Page::of(book, plan, goal), true)
}

/// The same beside something else that has the screen's heading already.
pub fn goal_content_beside(book: Book, plan: &PlanId, goal: &GoalId) -> AnyView {
    content(Page::of(book, plan, goal), false)
}

/// What the sections share. Copying it copies handles.
#[derive(Clone, Copy)]
struct Page {
    book: Book,
    plan_id: StoredValue<PlanId>,
    id: StoredValue<GoalId>,
    plan: Memo<Option<Arc<Plan>>>,
    goal: Memo<Option<Goal>>,
}

impl Page {
    fn of(book: Book, plan: &PlanId, goal: &GoalId) -> Page {
        Page { book, plan_id: StoredValue::new(plan.clone()), id: StoredValue::new(goal.clone()), plan: book.plan(), goal: book.goal(goal.clone()) }
    }

    /// Reads something from the goal; the default while there is none.
    fn read<T: Default>(self, what: impl FnOnce(&Goal) -> T) -> T {
        self.goal.with(|g| g.as_ref().map_or_else(T::default, what))
    }

    /// Shows a section made anew whenever the plan changes.
    fn section(self, make: impl Fn(&Plan, &Goal) -> AnyView + Send + 'static) -> impl IntoView {
        move || self.plan.get().and_then(|plan| plan.goal(&self.id.get_value()).map(|goal| make(&plan, goal)))
    }

    /// The undo bar belongs under what changed: says whether the undone act is one of those.
    fn offers(self, undo: &Undo, fits: fn(&Act) -> bool) -> bool {
        undo.is_on(&self.id.get_value()) && self.book.undoes(undo, fits)
    }

    fn scope(self) -> Scope {
        Scope::Goal(self.id.get_value())
    }
}

/// Where the goal is, as far as this screen cares.
#[derive(Clone, Copy, PartialEq)]
enum Found {
    Missing,
    InTrash(Day),
    Here,
}

fn content(page: Page, first_rank: bool) -> AnyView {
    let found = Memo::new(move |_| {
        page.goal.with(|g| match g {
            None => Found::Missing,
            Some(Goal { removed_on: Some(on), .. }) => Found::InTrash(*on),
            Some(_) => Found::Here,
        })
    });
    (move || match found.get() {
        Found::Missing => missing(page, first_rank),
        Found::InTrash(on) => in_trash(page, on, first_rank),
        Found::Here => whole(page, first_rank),
    })
    .into_any()
}

fn whole(page: Page, first_rank: bool) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let edit = wizard::edit_href(&page.plan_id.get_value(), &page.id.get_value());
    view! {
        {page.section(move |_, goal| head(page.book, goal, first_rank))}
        {conflicts::section(page)}
        <mark::Mark page/>
        {chart::section(page)}
        {parts::section(page)}
        {facts::section(page)}
        <section class="field no-print">
            <h2>{photo::title(lang)}</h2>
            <OwnPhoto goal=page.id.get_value()/>
        </section>
        <A href=edit attr:class="btn">{crate::app::parts::icon("i-pen")}{goals::edit_goal(lang)}</A>
        {history::section(page)}
    }
    .into_any()
}

fn head(book: Book, goal: &Goal, first_rank: bool) -> AnyView {
    let lang = book.lang.get_untracked();
    let words = goal.own_words.text().to_owned();
    let (badge, reason) = match goal.status() {
        Status::Active => (None, String::new()),
        Status::Draft => (Some(goals::unfinished(lang)), String::new()),
        Status::Paused { reason, .. } => (Some(goals::paused(lang)), reason),
        Status::Dropped { reason, .. } => (Some(goals::dropped(lang)), reason),
        Status::Finished { .. } => (Some(goals::finished(lang)), String::new()),
    };
    view! {
        <div class="goal-head">
            {goal_picture(lang, goal)}
            <div>
                {heading(name_of(book, goal), first_rank)}
                {badge.map(|badge| view! { <p class="badge">{badge}</p> })}
                {(!reason.trim().is_empty()).then(|| view! { <p class="words">{reason.clone()}</p> })}
            </div>
        </div>
        {(!words.is_empty()).then(|| view! {
            <figure class="field">
                <figcaption class="soft">{goal_page::in_own_words(lang)}</figcaption>
                <blockquote class="quote">{goal_page::quoted(lang, &words)}</blockquote>
            </figure>
        })}
        {goal.returned.then(|| view! { <div class="note"><p>{goals::returned(lang)}</p></div> })}
    }
    .into_any()
}

/// What a goal is called: its name, else that it has none yet.
pub fn name_of(book: Book, goal: &Goal) -> String {
    match goal.name.text() {
        "" => goals::unnamed(book.lang.get_untracked()).to_owned(),
        name => name.to_owned(),
    }
}

fn heading(words: String, first_rank: bool) -> AnyView {
    if first_rank { view! { <h1>{words}</h1> }.into_any() } else { view! { <h2>{words}</h2> }.into_any() }
}

fn missing(page: Page, first_rank: bool) -> AnyView {
    let lang = page.book.lang.get_untracked();
    view! { {heading(goal_page::missing(lang).to_owned(), first_rank)} }.into_any()
}

fn in_trash(page: Page, on: Day, first_rank: bool) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let name = page.goal.with_untracked(|g| g.as_ref().map(|g| name_of(page.book, g)).unwrap_or_default());
    let restore = move |_| {
        let goal = page.id.get_value();
        leptos::task::spawn_local(async move {
            if let Ok(ids) = page.book.on_goal(&goal, [Act::RestoreGoal]).await {
                page.book.offer_undo(Scope::Goal(goal), ids, goals::restored_said(lang).to_owned());
            }
        });
    };
    view! {
        {heading(name, first_rank)}
        <div class="note you">
            <p>{goal_page::in_trash(lang, &format::day(lang, on))}</p>
            <button type="button" class="btn" on:click=restore>{goals::restore(lang)}</button>
        </div>
    }
    .into_any()
}
