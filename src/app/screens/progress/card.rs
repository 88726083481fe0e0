//! One goal of the page: where it stands, what comes next, its small picture, the same in words.

use super::told;
use crate::app::book::Book;
use crate::app::parts::{area_picture, chart, icon};
use crate::app::screens::goals as list;
use crate::app::screens::scoring::step_said;
use crate::device::clock;
use crate::plan::{Goal, Plan, Progress, Size, Status};
use crate::words::{Lang, format, goal_page, progress as words};
use leptos::prelude::*;
use leptos_router::components::A;

pub fn card(book: Book, plan: &Plan, goal: &Goal, progress: &Progress) -> AnyView {
    let lang = book.lang.get_untracked();
    let heading = format!("progress-{}", goal.id);
    let labelled = heading.clone();
    let name = list::name(book, goal);
    let facts = facts(book, plan, goal).into_iter().map(|fact| view! { <p>{fact}</p> }).collect_view();
    let says = format!("{name}. {}", goal_page::chart_says(lang, progress.days));
    let picture = if progress.lines.is_empty() {
        view! { <p class="soft">{words::not_scored(lang)}</p> }.into_any()
    } else {
        view! {
            {chart(lang, goal, progress, Size::Small, says)}
            {in_words(book, plan, goal, progress, &name)}
        }
        .into_any()
    };
    view! {
        <article class="card" aria-labelledby=labelled>
            <div class="goal-head">
                {area_picture(goal.area.get().copied())}
                <div>
                    <h2 id=heading class="h3"><A href=format!("/plan/{}/goal/{}", plan.id, goal.id)>{name}</A></h2>
                    <p class="soft">{list::under(book, goal)}</p>
                </div>
            </div>
            <div>{facts}</div>
            {picture}
        </article>
    }
    .into_any()
}

/// Where the person is, and the next partial goal with its day.
fn facts(book: Book, plan: &Plan, goal: &Goal) -> Vec<String> {
    let lang = book.lang.get_untracked();
    let step = step_said(lang, goal, plan.here_for(goal, &book.me()));
    let here = if goal.status() == Status::Active { words::here(lang, &step) } else { words::stopped(lang, &step) };
    let next = goal.next_part().filter(|_| goal.is_in_progress()).map(|part| words::next_part(lang, &part_said(lang, part)));
    [Some(here), next].into_iter().flatten().collect()
}

fn part_said(lang: Lang, part: &crate::plan::PartialGoal) -> String {
    let words = part.words.text();
    match part.due_on() {
        Some(on) => format!("{words}, {}", crate::words::common::by_day(lang, &format::short_day(lang, on, clock::today()))),
        None => words.to_owned(),
    }
}

/// Every score in a sentence, folded away: there are many goals on the page. They stand beside what unfolds them and
/// not in it, so that paper, which nobody can unfold, has them.
fn in_words(book: Book, plan: &Plan, goal: &Goal, progress: &Progress, name: &str) -> AnyView {
    let lang = book.lang.get_untracked();
    let sentences = told::sentences(book, plan, goal, progress);
    view! {
        <details class="fold">
            <summary>{icon("i-down")}{words::in_words(lang, sentences.len())}<span class="hidden">{format!(", {name}")}</span></summary>
        </details>
        <ol class="story">{sentences.into_iter().map(|told| view! { <li>{told::sentence(told)}</li> }).collect_view()}</ol>
    }
    .into_any()
}
