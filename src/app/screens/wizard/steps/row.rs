//! One step: its words with *Hyväksy* and *Muuta* or *Kirjoita*, or the field where they are written.

use super::super::ask::Leaving;
use super::super::rows::{flag, is_striped, step_words};
use super::super::tips::Tips;
use super::Board;
use crate::advice::At;
use crate::advice::proposal::Offered;
use crate::app::parts::icon;
use crate::app::routes;
use crate::device::page;
use crate::journal::Act;
use crate::plan::{Goal, Level, Origin};
use crate::words::{common, wizard};
use leptos::prelude::*;

/// The id of a step's field, and its name in addresses.
pub fn step_field(level: Level) -> String {
    format!("step-{}", level.index())
}

#[component]
pub fn Row(board: Board, level: Level, tips: Tips) -> impl IntoView {
    let Board { ask, .. } = board;
    let (lang, typed, settled) = (ask.lang, board.typed[level.index()], board.settled[level.index()]);
    let step = Memo::new(move |_| board.step(level));
    let baseline = Memo::new(move |_| ask.goal.with(|g| g.as_ref().is_some_and(|g| Goal::baseline_level(g) == level)));
    // What was being typed when the person left is open when they come back.
    let open = RwSignal::new(typed.draft.is_dirty());
    // A link led to this very step.
    let place = routes::place_in_query();
    Effect::new(move |_| {
        if place.with(|place| place.as_ref() == Some(&step_field(level))) {
            open.set(true);
        }
    });
    let to_row = move || page::later(0, move || page::focus(&format!("[data-level=\"{}\"] .btn.change", level.value()), true));
    let edit = move || {
        let label = wizard::step_label(lang, common::step_name(lang, level));
        let left = move |_| {
            ask.leave(Leaving::Field);
            settled.left();
        };
        view! {
            <label for=step_field(level)>{label}</label>
            <textarea
                id=step_field(level)
                rows="2"
                autocapitalize="sentences"
                prop:value=move || typed.draft.text()
                on:input=move |ev| typed.draft.set(event_target_value(&ev))
                on:blur=left
            ></textarea>
            <button
                type="button"
                class="btn"
                on:click=move |_| {
                    ask.leave(Leaving::Field);
                    open.set(false);
                    to_row();
                }
            >
                {icon("i-check")}
                {common::done(lang)}
            </button>
        }
        .into_any()
    };
    // A trembling hand presses twice: the second press shall not accept the step again.
    let accepting = StoredValue::new(None::<String>);
    let accept = move |_| {
        let Some(step) = step.get_untracked().filter(is_striped) else { return };
        if accepting.get_value().as_ref() == Some(&step.words) {
            return;
        }
        accepting.set_value(Some(step.words.clone()));
        let said = wizard::accepted(lang, &step.words);
        let act = Act::WriteStep { level, words: step.words, origin: Origin::Person };
        ask.act_then(vec![act], Some(said), move |_| {
            let _ = accepting.try_set_value(None);
        });
        to_row();
    };
    let read = move || {
        let Some(step) = step.get() else { return ().into_any() };
        let (empty, striped) = (step.words.is_empty(), is_striped(&step));
        let name = common::step_name(lang, level);
        let label = if empty { wizard::write_step(lang, name) } else { wizard::change_step(lang, &step.words) };
        let yes = striped.then(|| {
            view! {
                <button type="button" class="btn quiet" aria-label=wizard::accept_step(lang, &step.words) on:click=accept>
                    {icon("i-check")}
                    {wizard::accept_one(lang)}
                </button>
            }
        });
        let write = move |_| {
            open.set(true);
            page::later(0, move || page::focus(&format!("#{}", step_field(level)), false));
        };
        view! {
            {step_words(step, baseline.get())}
            <span class="step-acts">
                {yes}
                <button type="button" class="btn quiet change" aria-label=label on:click=write>
                    {if empty { wizard::write(lang) } else { common::change(lang) }}
                </button>
            </span>
        }
        .into_any()
    };
    let is = move |what: fn(&Offered) -> bool| step.with(|s| s.as_ref().is_some_and(what));
    view! {
        <li
            class="step"
            class:edit=move || open.get()
            class:proposal=move || is(is_striped)
            class:empty=move || is(|s| s.words.is_empty())
            data-level=level.value().to_string()
        >
            {flag(level)}
            {move || if open.get() { edit() } else { read() }}
            {tips.at(move |at| at == At::Level(level))}
        </li>
    }
}
