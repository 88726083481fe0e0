//! All answers at once, each with its way back; advice with examples. Nothing here stops anybody.

use super::ask::Ask;
use super::rows::{StairPicture, is_striped};
use super::sheet::{AskSheet, NextButton};
use super::tips::Tips;
use crate::advice::proposal::{Basis, stair};
use crate::advice::{Code, questions};
use crate::app::book::Undo;
use crate::app::parts::{AdviceNote, UndoBar};
use crate::app::screens::main_goals::Serves;
use crate::device::page;
use crate::journal::Act;
use crate::plan::{Goal, Indicator, Measure, Question, Status};
use crate::words::{Lang, advice as words, areas, common, format, photo, wizard};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn LookOver(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let goal = Memo::new(move |_| ask.goal.get().unwrap_or_default());
    let steps = Memo::new(move |_| goal.with(|g| stair(g, &Basis::of(g), lang)));
    let baseline = Memo::new(move |_| goal.with(Goal::baseline_level));
    let missing = Memo::new(move |_| goal.with(Goal::missing_levels));
    let leave = move |acts: Vec<Act>| {
        ask.forget_place();
        ask.go_to(ask.goals_href(), true, acts);
    };
    let done = Callback::new(move |()| {
        let made = Act::SetStatus { status: Status::Active };
        leave(if ask.now().is_draft() { vec![made] } else { Vec::new() });
    });
    let can_wait = move || goal.with(|g| g.is_draft() && !g.missing_levels().is_empty());
    let foot = view! {
        <NextButton label=common::done(lang)/>
        {move || can_wait().then(|| view! {
            <button type="button" class="btn quiet wide" on:click=move |_| ask.go_to(ask.goals_href(), true, Vec::new())>
                {wizard::finish_later(lang)}
            </button>
        })}
    };
    let unwritten = move || {
        let levels: Vec<&str> = missing.get().into_iter().map(|level| common::step_name(lang, level)).collect();
        (!levels.is_empty()).then(|| view! { <p class="note you">{wizard::missing_steps(lang, &levels.join(", "))}</p> })
    };
    let id = ask.goal_id();
    let here = Callback::new(move |undo: Undo| {
        undo.is_on(&id) && !ask.book.undoes(&undo, |act| matches!(act, Act::SetAside { .. } | Act::ServeMainGoal { .. }))
    });
    let the_stair = move || {
        view! {
            <div class="row between">
                <h2>{common::stair(lang)}</h2>
                {change(ask, Question::Steps)}
            </div>
            <StairPicture steps baseline/>
            <UndoBar here/>
            {move || steps.with(|s| s.iter().any(is_striped)).then(|| view! { <p class="soft">{wizard::striped(lang)}</p> })}
        }
    };
    view! {
        <AskSheet ask on_next=done foot=foot.into_any() beside=the_stair>
            <Answers ask goal/>
            <Serves goal=ask.goal_id()/>
            {move || (!ask.book.wide.get()).then(the_stair)}
            {unwritten}
            <Advising ask goal/>
        </AskSheet>
    }
}

#[component]
fn Answers(ask: Ask, goal: Memo<Goal>) -> impl IntoView {
    let lang = ask.lang;
    let row = move |(question, lines): (Question, Vec<String>)| {
        let missing = lines.is_empty();
        let said = if missing { wizard::no_answer(lang).to_owned() } else { lines.join("\n") };
        view! {
            <div>
                <dt>{wizard::asked(lang, question, &ask.book.reader())}</dt>
                <dd class:missing=missing>{said}</dd>
                <dd class="act">{change(ask, question)}</dd>
            </div>
        }
    };
    view! { <dl class="answers">{move || goal.with(|g| answers(g, lang)).into_iter().map(row).collect_view()}</dl> }
}

fn change(ask: Ask, question: Question) -> impl IntoView {
    let label = format!("{}: {}", common::change(ask.lang), wizard::asked(ask.lang, question, &ask.book.reader()));
    view! { <A href=ask.detour_href(question) attr:class="btn quiet" attr:aria-label=label>{common::change(ask.lang)}</A> }
}

/// Each question but the stair, with the lines of its answer; none where nothing is answered.
fn answers(goal: &Goal, lang: Lang) -> Vec<(Question, Vec<String>)> {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let indicator = goal.indicator.get();
    let photo = goal.photo().map(|p| match p.about.trim() {
        "" => photo::title(lang).to_owned(),
        about => photo::with_words(lang, about),
    });
    let by = goal.expected_by.get().map(|d| common::by_day(lang, &format::day(lang, *d)));
    let parts = goal.parts.iter().map(|p| match p.due_on() {
        Some(due) => format!("{} – {}", p.words.text(), format::day(lang, due)),
        None => p.words.text().to_owned(),
    });
    vec![
        (Question::Matters, text(goal.own_words.text()).into_iter().chain(photo).collect()),
        (Question::Action, text(goal.name.text()).into_iter().collect()),
        (Question::Area, goal.area.get().map(|a| areas::name(lang, *a).to_owned()).into_iter().collect()),
        (Question::Indicator, indicator.map(|i| of_indicator(i, lang)).unwrap_or_default()),
        (Question::Today, goal.today.get().map(|m| of_measure(m, indicator, lang)).unwrap_or_default()),
        (Question::Expected, goal.target.get().map(|m| of_measure(m, indicator, lang)).unwrap_or_default().into_iter().chain(by).collect()),
        (Question::Partials, parts.collect()),
        (Question::Means, [goal.means.text(), goal.conditions.text()].into_iter().filter_map(text).collect()),
    ]
}

fn of_indicator(indicator: &Indicator, lang: Lang) -> Vec<String> {
    let kind = common::indicator_kind(lang, indicator.kind);
    let unit = indicator.unit.map(|u| format::unit_many(lang, u));
    let first = unit.map_or_else(|| kind.to_owned(), |unit| format!("{kind}: {unit}"));
    let name = indicator.name.trim();
    [Some(first), (!name.is_empty()).then(|| name.to_owned())].into_iter().flatten().collect()
}

fn of_measure(measure: &Measure, indicator: Option<&Indicator>, lang: Lang) -> Vec<String> {
    let unit = indicator.and_then(|i| i.unit);
    let number = measure.amount.map(|n| unit.map_or_else(|| format::amount(lang, n), |unit| format::quantity(lang, n, unit)));
    let words = measure.words.trim();
    number.into_iter().chain((!words.is_empty()).then(|| words.to_owned())).collect()
}

/// Advice on the goal, then three questions that only people can answer. A client or a close one has one thing to think of
/// at a time: the tip, and without one a question.
#[component]
fn Advising(ask: Ask, goal: Memo<Goal>) -> impl IntoView {
    let lang = ask.lang;
    // Missing steps are named beside the stair already.
    let tips = Tips::of(ask, |_, _| {}, |advice| advice.code != Code::MissingLevel);
    let heading = move || {
        (!tips.is_empty()).then(|| {
            view! {
                <h2>{wizard::advice_title(lang)}</h2>
                <p class="soft">{wizard::advice_text(lang)}</p>
            }
        })
    };
    let all = ask.book.is_professional();
    let together = move || {
        let asked = || if all { view! { <AllQuestions ask goal/> }.into_any() } else { view! { <OneQuestion ask goal/> }.into_any() };
        (all || tips.is_empty()).then(|| view! { <h2>{wizard::ask_together(lang)}</h2> {asked()} })
    };
    view! {
        {heading}
        {tips.all()}
        {together}
    }
}

#[component]
fn AllQuestions(ask: Ask, goal: Memo<Goal>) -> impl IntoView {
    let note = |advice| view! { <AdviceNote advice place=None on_aside=None/> };
    view! { <div class="tips">{move || goal.with(|g| questions(g, ask.lang)).map(note).collect_view()}</div> }
}

#[component]
fn OneQuestion(ask: Ask, goal: Memo<Goal>) -> impl IntoView {
    let asked = RwSignal::new(Code::AskMeaningful);
    let question = move || goal.with(|g| questions(g, ask.lang)).into_iter().find(|advice| advice.code == asked.get());
    let next = move |_| {
        asked.update(|code| *code = code.next_question());
        if let Some(advice) = untrack(question) {
            page::announce(advice.sentence(ask.lang, false));
        }
    };
    view! {
        <div class="tips">{move || question().map(|advice| view! { <AdviceNote advice place=None on_aside=None/> })}</div>
        <button type="button" class="btn quiet" on:click=next>{words::next_question(ask.lang)}</button>
    }
}
