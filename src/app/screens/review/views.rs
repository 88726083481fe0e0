//! Everyone's view of one goal: on one stair, then in sentences. Nothing is reckoned from them and nobody is
//! right; where they differ, the screen asks what each has seen.

use super::look::Look;
use crate::app::parts::{UndoBar, flag, icon, role_mark};
use crate::app::screens::scoring;
use crate::plan::{Accord, Goal, Level, Plan, Role, Score, Scorer, Sight, Turn};
use crate::words::{Lang, common, goal_page, review};
use leptos::prelude::*;

pub fn views(look: Look) -> AnyView {
    let (Some(plan), Some(sight), Some(goal)) = (look.round.plan.get(), look.sight.get(), look.goal.get()) else { return ().into_any() };
    let lang = look.round.book.lang.get_untracked();
    let scores: Vec<(Turn, &Score)> = sight.told().into_iter().chain(sight.agreed.iter().map(|s| (Turn::Alone, s))).collect();
    let own = sight.own.as_ref().map(|s| &s.entry);
    view! {
        {picture(look, &plan, &goal, &scores)}
        {question(lang, &sight)}
        <ul class="scores">{scores.iter().map(|(turn, s)| sentence(look, &plan, *turn, s, own == Some(&s.entry))).collect_view()}</ul>
    }
    .into_any()
}

/// The stair with a mark of each on the step they said. Those who hear it get the sentences below.
fn picture(look: Look, plan: &Plan, goal: &Goal, scores: &[(Turn, &Score)]) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let numbers = look.by.with_value(|by| by.role == Role::Professional);
    let row = |level: Level| {
        let here = scores.iter().filter(|(_, s)| s.level == level).map(|(turn, s)| mark(look, plan, *turn, s)).collect::<Vec<_>>();
        let words = goal.step_words(level);
        let sign = |words: &'static str| view! { <span class="tag">{words}</span> };
        view! {
            <div class="step" data-level=level.value().to_string()>
                {(level == Level::Expected).then(flag)}
                <div class="step-words">
                    <p class="step-sign">
                        {(level == Level::Expected).then(|| sign(common::expected_level(lang)))}
                        {(level == goal.baseline_level()).then(|| sign(common::baseline(lang)))}
                        {here}
                    </p>
                    <p>{if words.is_empty() { common::not_written(lang) } else { words }.to_owned()}</p>
                </div>
                {numbers.then(|| view! { <span class="step-number">{level.sign()}</span> })}
            </div>
        }
    };
    view! {
        <div class="stair-box views" role="img" aria-label=review::picture(lang)>
            <div class="stair">{Level::ALL.into_iter().rev().map(row).collect_view()}</div>
        </div>
    }
    .into_any()
}

/// Somebody's shape with their name; cloudberry for the one who looks. What was said first is dashed, what came after the
/// talk has its sign.
fn mark(look: Look, plan: &Plan, turn: Turn, score: &Score) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let name = name(look, plan, turn, score);
    let words = if score.between { review::between_mark(lang, &name) } else { name };
    let own = score.scorer == Scorer::Own && look.by.with_value(|by| by.is_same(&score.by));
    view! {
        <span class="tag mark" class:here=own class:first={turn == Turn::First} class:agreed={score.scorer == Scorer::Agreed}>
            {role_mark(shape(score))}
            {(turn == Turn::AfterTalk).then(|| icon("i-tell"))}
            {words}
        </span>
    }
    .into_any()
}

fn shape(score: &Score) -> Option<Role> {
    (score.scorer == Scorer::Own).then_some(score.by.role)
}

fn name(look: Look, plan: &Plan, turn: Turn, score: &Score) -> String {
    let lang = look.round.book.lang.get_untracked();
    let name = || look.round.book.label_of(plan, &score.by);
    match (score.scorer, turn) {
        (Scorer::Agreed, _) => review::agreed(lang).to_owned(),
        (Scorer::Own, Turn::Alone) => name(),
        (Scorer::Own, Turn::First) => review::first_said(lang, &name()),
        (Scorer::Own, Turn::AfterTalk) => review::after_talk(lang, &name()),
    }
}

/// An invitation to talk, as soon as there are two views.
fn question(lang: Lang, sight: &Sight) -> AnyView {
    let (ask, calm) = match sight.accord() {
        Accord::TooFew => return ().into_any(),
        Accord::Same(_) => (review::same(lang), None),
        Accord::Differ(2) => (review::differ_two(lang), Some(review::nobody_is_right(lang))),
        Accord::Differ(_) => (review::differ_many(lang), Some(review::nobody_is_right(lang))),
    };
    view! {
        <div class="note talk">
            {icon("i-tell")}
            <p><b>{ask}</b></p>
            {calm.map(|words| view! { <p>{words}</p> })}
        </div>
    }
    .into_any()
}

fn sentence(look: Look, plan: &Plan, turn: Turn, score: &Score, is_own: bool) -> impl IntoView + use<> {
    let lang = look.round.book.lang.get_untracked();
    let happened = score.happened.trim().to_owned();
    let beside = scoring::told_beside(lang, score.between, &score.conditions);
    view! {
        <li class:agreed={score.scorer == Scorer::Agreed} class:first={turn == Turn::First}>
            {role_mark(shape(score))}
            <p class="mark-name">{(turn == Turn::AfterTalk).then(|| icon("i-tell"))}<b>{name(look, plan, turn, score)}</b></p>
            <p>
                {(score.level == Level::Expected).then(|| view! { <b>{common::expected_level(lang)}</b>" · " })}
                {scoring::step_then(lang, score.level, &score.step_words)}
            </p>
            {beside.into_iter().map(|line| view! { <p class="words">{line}</p> }).collect_view()}
            {(!happened.is_empty()).then(|| view! { <p class="soft words">{goal_page::quoted(lang, &happened)}</p> })}
            {is_own.then(|| view! { <UndoBar here=look.undo_of(Some(Scorer::Own))/> })}
        </li>
    }
}
