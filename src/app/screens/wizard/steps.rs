//! The five steps. From numbers they are proposed; every one can be written in the row itself.

use super::ask::{Answer, Ask, Leaving, Unsent};
use super::blank::Blank;
use super::no_room::NoRoomNote;
use super::rows::{flag, is_striped, step_words};
use super::sheet::{AskSheet, NextButton};
use crate::advice::proposal::{Basis, Offered, stair};
use crate::app::parts::icon;
use crate::device::page;
use crate::journal::Act;
use crate::plan::{Goal, Level, Origin};
use crate::words::{Lang, common, wizard};
use leptos::prelude::*;

#[component]
pub fn Steps(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let steps = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map(|g| shown(g, lang)).unwrap_or_default()));
    let words_of = |level: Level| Memo::new(move |_| steps.with(|s| s.get(level.index()).map(|s| s.words.clone()).unwrap_or_default()));
    let typed = Level::ALL.map(|level| ask.answer_from(Blank::Step(level), words_of(level)));
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        for (answer, step) in typed.into_iter().zip(shown(&goal, lang)) {
            if let Some(text) = unsent.take_unless(&ask, answer, &step.words) {
                let words = text.trim().to_owned();
                unsent.acts.push(Act::WriteStep { level: step.level, words, origin: Origin::Person });
            }
        }
        unsent
    });
    let proposed = Memo::new(move |_| steps.with(|s| s.iter().any(is_striped)));
    let no_room = Memo::new(move |_| ask.goal.with(|g| g.as_ref().and_then(|g| Basis::of(g).offer(lang).no_room)));
    let accept = move || {
        let untouched = shown(&ask.now(), lang).into_iter().zip(typed).filter(|(s, a)| s.proposal && !a.draft.is_dirty());
        let acts = untouched.map(|(s, _)| Act::WriteStep { level: s.level, words: s.words, origin: Origin::Person }).collect();
        ask.go_on(true, acts);
    };
    let later = move || {
        let goal = ask.now();
        let mut unsent = Unsent::default();
        unsent.propose(&ask, &goal, &Basis::of(&goal));
        let untouched = |act: &Act| !matches!(act, Act::WriteStep { level, .. } if typed[level.index()].draft.is_dirty());
        ask.go_on(true, unsent.acts.into_iter().filter(untouched).collect());
    };
    // Steps that only repeat what the person told are theirs without a question, unless the numbers do not fit yet.
    let next = Callback::new(move |()| if no_room.with_untracked(Option::is_none) { accept() } else { later() });
    let foot = view! { <Foot ask steps proposed later=Callback::new(move |()| later())/> };
    let told = move |level: Level| steps.with(|s| s.get(level.index()).map(|s| s.words.clone()).unwrap_or_default());
    let hint = Signal::derive(move || {
        let baseline = ask.goal.with(|g| g.as_ref().map_or(Level::MuchLess, Goal::baseline_level));
        if proposed.get() { wizard::you_told(lang, &told(baseline), &told(Level::Expected)) } else { wizard::hint(lang, ask.question).to_owned() }
    });
    view! {
        <AskSheet ask on_next=next hint foot=foot.into_any()>
            {move || no_room.get().map(|no_room| view! { <NoRoomNote ask no_room/> })}
            <div class="stair-box">
                <ol class="stair" aria-label=wizard::steps_label(lang)>
                    {Level::ALL.into_iter().rev().map(|level| view! { <Row ask level steps typed=typed[level.index()]/> }).collect_view()}
                </ol>
            </div>
            {move || proposed.get().then(|| view! { <p class="soft">{wizard::striped(lang)}</p> })}
            <BaselineChoice ask/>
        </AskSheet>
    }
}

fn shown(goal: &Goal, lang: Lang) -> Vec<Offered> {
    stair(goal, &Basis::of(goal), lang)
}

/// One step: its words with *Muuta* or *Kirjoita*, or the field where they are written.
#[component]
fn Row(ask: Ask, level: Level, steps: Memo<Vec<Offered>>, typed: Answer) -> impl IntoView {
    let lang = ask.lang;
    let step = Memo::new(move |_| steps.with(|s| s.get(level.index()).cloned()));
    let baseline = Memo::new(move |_| ask.goal.with(|g| g.as_ref().is_some_and(|g| g.baseline_level() == level)));
    // What was being typed when the person left is open when they come back.
    let open = RwSignal::new(typed.draft.is_dirty());
    let id = format!("step-{}", level.index());
    let field = id.clone();
    let edit = move || {
        let label = wizard::step_label(lang, wizard::level_name(lang, level));
        view! {
            <label for=field.clone()>{label}</label>
            <textarea
                id=field.clone()
                rows="2"
                autocapitalize="sentences"
                prop:value=move || typed.draft.text()
                on:input=move |ev| typed.draft.set(event_target_value(&ev))
                on:blur=move |_| ask.leave(Leaving::Field)
            ></textarea>
            <button
                type="button"
                class="btn"
                on:click=move |_| {
                    ask.leave(Leaving::Field);
                    open.set(false);
                    page::later(0, move || page::focus(&format!("[data-level=\"{}\"] button", level.value()), true));
                }
            >
                {icon("i-check")}
                {common::done(lang)}
            </button>
        }
        .into_any()
    };
    let read = move || {
        let Some(step) = step.get() else { return ().into_any() };
        let empty = step.words.is_empty();
        let name = wizard::level_name(lang, level);
        let label = if empty { wizard::write_step(lang, name) } else { wizard::change_step(lang, &step.words) };
        let at = id.clone();
        let write = move |_| {
            open.set(true);
            let at = at.clone();
            page::later(0, move || page::focus(&format!("#{at}"), false));
        };
        view! {
            {step_words(step, baseline.get())}
            <button type="button" class="btn quiet" aria-label=label on:click=write>
                {if empty { wizard::write(lang) } else { common::change(lang) }}
            </button>
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
        </li>
    }
}

/// Accepting is the first thing where there are proposals; else going on, with or without empty steps.
#[component]
fn Foot(ask: Ask, steps: Memo<Vec<Offered>>, proposed: Memo<bool>, later: Callback<()>) -> impl IntoView {
    let lang = ask.lang;
    let whole = Memo::new(move |_| steps.with(|s| s.iter().all(|s| !s.words.is_empty())));
    move || {
        if proposed.get() {
            view! {
                <button type="submit" form="question" class="btn primary wide">{icon("i-check")}{wizard::accept(lang)}</button>
                <button type="button" class="btn quiet wide" on:click=move |_| later.run(())>{wizard::later(lang)}</button>
            }
            .into_any()
        } else {
            let label = Signal::derive(move || if whole.get() { common::next(lang) } else { wizard::later(lang) });
            view! { <NextButton label/> }.into_any()
        }
    }
}

/// −2 unless things can be worse than today; then the start stands at −1.
#[component]
fn BaselineChoice(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let now = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map_or(Level::MuchLess, Goal::baseline_level)));
    let choose = move |level: Level| set_baseline(ask, level);
    let radio = move |level: Level, words: &'static str| {
        view! {
            <label>
                <input type="radio" name="baseline" prop:checked=move || now.get() == level on:change=move |_| choose(level)/>
                {icon("i-check")}
                <span>{words}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{wizard::baseline_question(lang)}</legend>
            <div class="seg">
                {radio(Level::MuchLess, wizard::baseline_no(lang))}
                {radio(Level::Less, wizard::baseline_yes(lang))}
            </div>
        </fieldset>
    }
}

/// Moves the start of the stair. Steps that are still proposals move along.
pub fn set_baseline(ask: Ask, level: Level) {
    let goal = ask.now();
    if goal.baseline_level() == level {
        return;
    }
    let mut unsent = Unsent::default();
    unsent.acts.push(Act::SetBaselineLevel { level });
    unsent.propose(&ask, &goal, &Basis { baseline: level, ..Basis::of(&goal) });
    leptos::task::spawn_local(async move {
        // What was not saved is said by the screen; the choice shows what stands.
        let _ = ask.book.on_goal(&goal.id, unsent.acts).await;
    });
}
