//! Levels over time: five bands with the step's words, days as columns, and the same in sentences.

use super::Page;
use super::mark::client;
use crate::app::parts::role_mark;
use crate::app::screens::scoring::{step_then, told_beside};
use crate::device::clock;
use crate::plan::{By, Column, Goal, Level, Plan, Role, Score, Scorer, columns};
use crate::words::{Lang, common, format, goal_page, review};
use leptos::prelude::*;

/// More days do not fit side by side on a phone.
const MOST_DAYS: usize = 12;
/// So many days have room for their names; of more, the first and the last are named.
const NAMED_DAYS: usize = 4;
/// So many sentences are shown at first.
const FEW: usize = 6;

pub fn section(page: Page) -> impl IntoView {
    let all = RwSignal::new(false);
    page.section(move |plan, goal| {
        let book = page.book;
        let lang = book.lang.get_untracked();
        let scores = plan.seen_scores(goal, &book.me());
        let title = match book.role() {
            Role::Client => goal_page::progress(lang).to_owned(),
            _ => goal_page::progress_of(lang, &client(page, plan)),
        };
        if scores.is_empty() {
            return if goal.is_draft() {
                ().into_any()
            } else {
                view! { <section class="field"><h2>{title}</h2><p class="soft">{goal_page::no_scores(lang)}</p></section> }.into_any()
            };
        }
        let days = columns(&scores, MOST_DAYS);
        view! {
            <section class="stack">
                <h2>{title}</h2>
                {key(page, plan, &scores)}
                {picture(lang, goal, &days)}
                <h3>{goal_page::in_words(lang)}</h3>
                {story(page, plan, scores, all)}
            </section>
        }
        .into_any()
    })
}

/// Who is which shape.
fn key(page: Page, plan: &Plan, scores: &[&Score]) -> AnyView {
    let lang = page.book.lang.get_untracked();
    let mut people: Vec<By> = Vec::new();
    for score in scores.iter().filter(|s| s.scorer == Scorer::Own) {
        if !people.iter().any(|known| known.is_same(&score.by)) {
            people.push(score.by.clone());
        }
    }
    let agreed = scores.iter().any(|s| s.scorer == Scorer::Agreed);
    let rows = people.into_iter().map(|by| view! { <li>{role_mark(Some(by.role))}{page.book.name_of(plan, &by)}</li> }).collect_view();
    view! {
        <ul class="key" aria-label=goal_page::who_scores(lang)>
            {rows}
            {agreed.then(|| view! { <li>{role_mark(None)}{review::agreed(lang)}</li> })}
        </ul>
    }
    .into_any()
}

fn picture(lang: Lang, goal: &Goal, days: &[Column]) -> AnyView {
    let band = |level: Level| {
        let bare = !days.iter().any(|day| day.scores.iter().any(|s| s.level == level));
        let lane = days.iter().map(|day| {
            let marks = day.scores.iter().filter(|s| s.level == level).map(|s| role_mark(shape(s))).collect_view();
            view! { <span>{marks}</span> }
        });
        view! {
            <div class="band" data-level=level.value().to_string()>
                <p>
                    {(level == Level::Expected).then(|| view! { <b>{common::expected_level(lang)}</b>" · " })}
                    {goal.step_words(level).to_owned()}
                </p>
                <div class="lane" class:bare=bare>{(!bare).then(|| lane.collect_view())}</div>
            </div>
        }
    };
    let named: Vec<String> = match days {
        [first, .., last] if days.len() > NAMED_DAYS => vec![goal_page::chart_day(lang, first.on), goal_page::chart_day(lang, last.on)],
        few => few.iter().map(|day| goal_page::chart_day(lang, day.on)).collect(),
    };
    let ends = days.len() > NAMED_DAYS;
    view! {
        <div class="chart-box" style:--columns=days.len().to_string()>
            <div class="chart" role="img" aria-label=goal_page::chart_says(lang, days.len())>
                {Level::ALL.into_iter().rev().map(band).collect_view()}
            </div>
            <div class="dates" class:ends=ends aria-hidden="true">
                {named.into_iter().map(|day| view! { <span>{day}</span> }).collect_view()}
            </div>
        </div>
    }
    .into_any()
}

fn shape(score: &Score) -> Option<Role> {
    (score.scorer == Scorer::Own).then_some(score.by.role)
}

/// Every score in a sentence, the newest first.
fn story(page: Page, plan: &Plan, mut scores: Vec<&Score>, all: RwSignal<bool>) -> AnyView {
    let lang = page.book.lang.get_untracked();
    scores.reverse();
    scores.sort_by_key(|s| std::cmp::Reverse(s.on));
    let rows: Vec<Line> = scores.iter().map(|s| Line::of(page, plan, s)).collect();
    let count = rows.len();
    let line = move |line: Line| {
        view! {
            <li>
                {role_mark(line.shape)}
                <p><b>{line.who}</b>" "{line.step}</p>
                {line.beside.into_iter().map(|said| view! { <p>{said}</p> }).collect_view()}
                {(!line.happened.is_empty()).then(|| view! { <p class="soft">{goal_page::quoted(lang, &line.happened)}</p> })}
            </li>
        }
    };
    view! {
        <ol class="story">
            {move || rows.iter().take(if all.get() { count } else { FEW }).cloned().map(line).collect_view()}
        </ol>
        {move || (count > FEW && !all.get()).then(|| view! {
            <div class="row"><button type="button" class="btn quiet" on:click=move |_| all.set(true)>{goal_page::all_scores(lang, count)}</button></div>
        })}
    }
    .into_any()
}

/// One score in words.
#[derive(Clone)]
struct Line {
    shape: Option<Role>,
    who: String,
    step: String,
    /// That it fell between two steps, and how it was that day.
    beside: Vec<String>,
    happened: String,
}

impl Line {
    fn of(page: Page, plan: &Plan, score: &Score) -> Line {
        let lang = page.book.lang.get_untracked();
        let day = format::short_day(lang, score.on, clock::today());
        let name = match score.scorer {
            Scorer::Own => page.book.name_of(plan, &score.by),
            Scorer::Agreed => review::agreed(lang).to_owned(),
        };
        let phase = score.review.as_ref().and_then(|id| plan.review(id)).map(|r| common::phase(lang, r.phase));
        let who = phase.map_or_else(|| goal_page::day_and_name(lang, &day, &name), |phase| goal_page::day_name_and_phase(lang, &day, &name, phase));
        Line {
            shape: shape(score),
            who,
            step: step_then(lang, score.level, &score.step_words),
            beside: told_beside(lang, score.between, &score.conditions),
            happened: score.happened.trim().to_owned(),
        }
    }
}
