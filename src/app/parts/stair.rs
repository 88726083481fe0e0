//! The stair: five native radios, the top step first, so that the arrow up climbs.

use crate::device::page;
use crate::plan::{Goal, Level};
use crate::words::{Lang, common};
use leptos::prelude::*;

/// What one step shows.
#[derive(Clone, Debug, PartialEq)]
pub struct StepText {
    pub level: Level,
    /// Empty where nothing is written.
    pub words: String,
    pub proposal: bool,
    pub baseline: bool,
}

impl StepText {
    /// The steps of a goal, the lowest first.
    pub fn of(goal: &Goal) -> Vec<StepText> {
        let step = |level| StepText {
            level,
            words: goal.step_words(level).to_owned(),
            proposal: goal.is_proposal(level),
            baseline: goal.baseline_level() == level,
        };
        Level::ALL.map(step).to_vec()
    }
}

/// A stair to choose a step from, or to look at.
#[component]
pub fn Stair(
    /// Unique on the page.
    name: String,
    /// The question that the choice answers; only heard.
    legend: String,
    #[prop(into)] steps: Signal<Vec<StepText>>,
    /// Where the pawn stands.
    #[prop(into)]
    at: Signal<Option<Level>>,
    /// What the pawn's sign says, such as "You are here".
    #[prop(into)]
    here: Signal<String>,
    /// Nothing can be chosen: a pause, an end.
    #[prop(optional, into)]
    still: Signal<bool>,
    /// Level numbers at the ends of the rows, for professionals.
    #[prop(optional)]
    numbers: bool,
    #[prop(into)] on_choose: Callback<Level>,
) -> impl IntoView {
    let book = crate::app::book::book();
    let lang = book.lang.get_untracked();
    let group = name.clone();
    // The browser has moved the choice already: when the touch could not be kept, it goes back.
    Effect::new(move |_| {
        if book.trouble.get().is_some() {
            page::choose_radio(&group, at.get_untracked().map(|l| l.value().to_string()).as_deref());
        }
    });
    // The pawn goes the way it came: up along riser and tread, or down.
    let way = Memo::new(move |before: Option<&(Option<Level>, &'static str)>| {
        let now = at.get();
        let way = match before.and_then(|(level, _)| *level).zip(now) {
            Some((from, to)) if to > from => "climbs",
            Some((from, to)) if to < from => "descends",
            _ => "",
        };
        (now, way)
    });
    let row = move |step: StepText| {
        let level = step.level;
        let name = name.clone();
        let chosen = move || at.get() == Some(level);
        let empty = step.words.is_empty();
        view! {
            <label class="step" class:at=chosen class:proposal=step.proposal class:empty=empty data-level=level.value().to_string()>
                <input
                    type="radio"
                    name=name
                    value=level.value().to_string()
                    prop:checked=chosen
                    disabled=move || still.get()
                    on:change=move |_| on_choose.run(level)
                />
                {(level == Level::Expected).then(flag)}
                {move || chosen().then(pawn)}
                <span class="step-words">
                    <span class="hidden">{format!("{}, ", common::level(lang, level))}</span>
                    {signs(lang, &step, at, here)}
                    {if empty { common::not_written(lang).to_owned() } else { step.words.clone() }}
                </span>
                {numbers.then(|| view! { <span class="step-number" aria-hidden="true">{level.sign()}</span> })}
            </label>
        }
    };
    view! {
        <div class="stair-box">
            <fieldset>
                <legend class="hidden">{legend}</legend>
                <div
                    class=move || format!("stair {}", way.get().1)
                    data-top=move || (at.get() == Some(Level::MuchMore)).then_some("")
                >
                    {move || steps.get().into_iter().rev().map(row.clone()).collect_view()}
                </div>
            </fieldset>
        </div>
    }
}

/// The words on a step that say what it is: expected, baseline, suggestion, here.
fn signs(lang: Lang, step: &StepText, at: Signal<Option<Level>>, here: Signal<String>) -> impl IntoView + use<> {
    let (level, proposal, baseline) = (step.level, step.proposal, step.baseline);
    move || {
        let chosen = at.get() == Some(level);
        let any = chosen || proposal || baseline || level == Level::Expected;
        any.then(|| {
            view! {
                <span class="step-sign">
                    {(level == Level::Expected).then(|| view! {
                        <span class="tag">
                            <svg class="in-row" viewBox="0 0 30 40" aria-hidden="true"><use href="#flag"></use></svg>
                            {common::expected_level(lang)}
                        </span>
                    })}
                    {baseline.then(|| view! { <span class="tag">{common::baseline(lang)}</span> })}
                    {proposal.then(|| view! { <span class="tag">{common::proposal(lang)}</span> })}
                    {chosen.then(|| view! {
                        <span class="tag here">
                            <svg class="in-row" viewBox="0 0 26 42" aria-hidden="true"><use href="#pawn"></use></svg>
                            {here.get()}
                        </span>
                    })}
                </span>
                // The signs end where the words begin, for those who hear them.
                <span class="hidden">": "</span>
            }
        })
    }
}

/// Stands at the expected step.
pub fn flag() -> impl IntoView {
    view! { <svg class="flag" viewBox="0 0 30 40" aria-hidden="true"><use href="#flag"></use></svg> }
}

fn pawn() -> impl IntoView {
    view! { <svg class="pawn" viewBox="0 0 26 42" aria-hidden="true"><use href="#pawn"></use></svg> }
}
