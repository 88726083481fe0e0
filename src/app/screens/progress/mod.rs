//! The progress of all goals on one page, each in a small picture of its own. Made to be printed as well.

mod card;
pub(super) mod told;

use super::with_plan;
use crate::app::book::{Book, book};
use crate::app::parts::{Back, Place, Screen, icon};
use crate::device::{clock, page};
use crate::plan::{Goal, Plan, PlanId, Progress, Role};
use crate::words::help::Topic;
use crate::words::{common, form_page, format, progress};
use leptos::prelude::*;

#[component]
pub fn ProgressOfAll() -> impl IntoView {
    with_plan(|plan| view! { <Page plan/> }.into_any())
}

#[component]
fn Page(plan: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let back = Back { href: format!("/plan/{plan}"), label: common::goals(lang) };
    let now = book.plan();
    let heading = move || {
        let nickname = now.with(|p| p.as_ref().map(|p| p.nickname.text().to_owned())).unwrap_or_default();
        match (book.role(), nickname.is_empty()) {
            (Role::Client, _) | (_, true) => progress::title(lang).to_owned(),
            _ => progress::title_of(lang, &nickname),
        }
    };
    view! {
        <Screen help=Topic::Progress back place=Place::Goals>
            <div class="intro">
                <h1>{heading}</h1>
                <p class="only-print">{progress::printed_on(lang, &format::day(lang, clock::today()))}</p>
            </div>
            {move || now.get().map(|plan| pictures(book, &plan))}
        </Screen>
    }
}

fn pictures(book: Book, plan: &Plan) -> AnyView {
    let lang = book.lang.get_untracked();
    let made = |goals: Vec<&'_ Goal>| goals.into_iter().map(|goal| card::card(book, plan, goal, &told::of(book, plan, goal))).collect_view();
    let going_on: Vec<&Goal> = plan.review_goals().collect();
    let ended: Vec<&Goal> = plan.ended_goals().collect();
    if going_on.is_empty() && ended.is_empty() {
        return view! { <p>{progress::none(lang)}</p> }.into_any();
    }
    let all: Vec<Progress> = plan.form_goals().map(|goal| told::of(book, plan, goal)).collect();
    let scored = all.iter().any(|p| !p.lines.is_empty());
    let count = ended.len();
    view! {
        {scored.then(|| view! {
            <p class="soft no-print">{progress::intro(lang)}</p>
            <div class="stack">{told::key(book, plan, &all)}</div>
        })}
        <button type="button" class="btn" on:click=move |_| page::later(0, page::print)>{icon("i-print")}{form_page::print(lang)}</button>
        <div class="multiples">{made(going_on)}</div>
        {(count > 0).then(|| view! {
            <details class="fold"><summary>{icon("i-down")}{progress::ended(lang, count)}</summary></details>
            <div class="multiples">{made(ended)}</div>
        })}
    }
    .into_any()
}
