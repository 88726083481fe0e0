//! The five steps as rows of the stair, the top one first.

use crate::advice::proposal::Offered;
use crate::app::book::book;
use crate::plan::Level;
use crate::words::{common, wizard};
use leptos::prelude::*;

/// The stair to look at.
#[component]
pub fn StairPicture(#[prop(into)] steps: Signal<Vec<Offered>>, #[prop(into)] baseline: Signal<Level>) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let row = move |step: Offered| {
        let (level, striped, empty) = (step.level, is_striped(&step), step.words.is_empty());
        view! {
            <li class="step" class:proposal=striped class:empty=empty data-level=level.value().to_string()>
                {flag(level)}
                {step_words(step, level == baseline.get())}
            </li>
        }
    };
    view! {
        <div class="stair-box">
            <ol class="stair" aria-label=wizard::steps_label(lang)>
                {move || steps.get().into_iter().rev().map(row).collect_view()}
            </ol>
        </div>
    }
}

/// Nobody has accepted it yet, even where it repeats what was told of today or the target.
pub fn is_striped(step: &Offered) -> bool {
    step.proposal
}

pub fn flag(level: Level) -> impl IntoView {
    (level == Level::Expected).then(|| view! { <svg class="flag" viewBox="0 0 30 40" aria-hidden="true"><use href="#flag"></use></svg> })
}

/// What the step is, and its words.
pub fn step_words(step: Offered, baseline: bool) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let (level, striped) = (step.level, is_striped(&step));
    let signs = (level == Level::Expected || baseline || striped).then(|| {
        view! {
            <span class="step-sign">
                {(level == Level::Expected).then(|| view! {
                    <span class="tag">
                        <svg class="in-row" viewBox="0 0 30 40" aria-hidden="true"><use href="#flag"></use></svg>
                        {common::expected_level(lang)}
                    </span>
                })}
                {baseline.then(|| view! { <span class="tag">{common::baseline(lang)}</span> })}
                {striped.then(|| view! { <span class="tag">{common::proposal(lang)}</span> })}
            </span>
            <span class="hidden">": "</span>
        }
    });
    view! {
        <span class="step-words">
            <span class="hidden">{format!("{}, ", common::level(lang, level))}</span>
            {signs}
            {if step.words.is_empty() { common::not_written(lang).to_owned() } else { step.words }}
        </span>
    }
}
