//! Levels over time: the picture, and the same in sentences.

use super::Page;
use crate::app::parts::{chart, icon};
use crate::app::screens::progress::told;
use crate::plan::Size;
use crate::words::{Lang, goal_page, progress as words};
use leptos::prelude::*;
use leptos_router::components::A;

/// So many sentences are shown at first.
const FEW: usize = 6;

pub fn section(page: Page) -> impl IntoView {
    let all = RwSignal::new(false);
    page.section(move |plan, goal| {
        let lang = page.book.lang.get_untracked();
        let progress = told::of(page.book, plan, goal);
        let title = page.book.reader().says(goal_page::progress(lang), |name| goal_page::progress_of(lang, name));
        if progress.lines.is_empty() {
            return if goal.is_draft() {
                ().into_any()
            } else {
                view! { <section class="field"><h2>{title}</h2><p class="soft">{goal_page::no_scores(lang)}</p></section> }.into_any()
            };
        }
        let sentences = told::sentences(page.book, plan, goal, &progress);
        let to_all = format!("/plan/{}/progress", page.plan_id.get_value());
        view! {
            <section class="stack charted">
                <h2>{title}</h2>
                {told::key(page.book, plan, std::slice::from_ref(&progress))}
                {chart(lang, goal, &progress, Size::Whole, goal_page::chart_says(lang, progress.days))}
                <h3>{goal_page::in_words(lang)}</h3>
                {story(lang, sentences, all)}
                <div class="row"><A href=to_all attr:class="btn quiet">{icon("i-stair")}{words::of_all(lang)}</A></div>
            </section>
        }
        .into_any()
    })
}

/// The newest sentences, and the rest on wish; on paper all of them.
fn story(lang: Lang, sentences: Vec<told::Told>, all: RwSignal<bool>) -> AnyView {
    let count = sentences.len();
    view! {
        <ol class="story">
            {sentences.into_iter().enumerate().map(|(at, told)| {
                let folded = move || at >= FEW && !all.get();
                view! { <li class:only-print=folded>{told::sentence(told)}</li> }
            }).collect_view()}
        </ol>
        {move || (count > FEW && !all.get()).then(|| view! {
            <div class="row"><button type="button" class="btn quiet" on:click=move |_| all.set(true)>{goal_page::all_scores(lang, count)}</button></div>
        })}
    }
    .into_any()
}
