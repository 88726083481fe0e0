//! What everyone said, side by side, and the step that is agreed on.

use super::look::Look;
use crate::app::parts::{Stair, StepText, TextField, icon, role_mark};
use crate::app::screens::scoring;
use crate::journal::Act;
use crate::plan::{By, EntryId, Level, Others, Person, Plan, Role, Score, Scorer, Sight};
use crate::words::{common, goal_page, review};
use leptos::prelude::*;

pub fn middle(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let change = move |_| {
        look.changing.set(true);
        look.look_at("#happened");
    };
    view! {
        <section class="field">
            <h2 id="scores">{review::scores(lang)}</h2>
            {move || scores(look)}
            <div class="row">
                <button type="button" class="btn quiet" on:click=change>{icon("i-pen")}{review::change_own(lang)}</button>
            </div>
        </section>
        {move || waiting(look)}
        <section class="field">
            <h2>{review::agree(lang)}</h2>
            <p class="soft">{review::agree_text(lang)}</p>
            {agreed_stair(look)}
            {agreed_words(look)}
        </section>
    }
    .into_any()
}

fn scores(look: Look) -> AnyView {
    let (Some(plan), Some(sight)) = (look.round.plan.get(), look.sight.get()) else { return ().into_any() };
    let Sight { own, others, agreed, .. } = sight;
    let others = match others {
        Others::Shown(scores) => scores,
        Others::Covered(_) => Vec::new(),
    };
    let rows: Vec<Score> = own.into_iter().chain(others).chain(agreed).collect();
    view! { <ul class="scores">{rows.iter().map(|s| one(look, &plan, s)).collect_view()}</ul> }.into_any()
}

fn one(look: Look, plan: &Plan, score: &Score) -> impl IntoView + use<> {
    let lang = look.round.book.lang.get_untracked();
    let agreed = score.scorer == Scorer::Agreed;
    let shape = (!agreed).then_some(score.by.role);
    let who = if agreed { review::agreed(lang).to_owned() } else { look.round.book.name_of(plan, &score.by) };
    let happened = score.happened.trim().to_owned();
    view! {
        <li class:agreed=agreed>
            {role_mark(shape)}
            <p><b>{who}</b></p>
            <p>
                {(score.level == Level::Expected).then(|| view! { <b>{common::expected_level(lang)}</b>" · " })}
                {scoring::step_then(lang, score.level, &score.step_words)}
            </p>
            {(!happened.is_empty()).then(|| view! { <p class="soft words">{goal_page::quoted(lang, &happened)}</p> })}
        </li>
    }
}

/// Who has not answered, and a way to hand the device on.
fn waiting(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let (Some(plan), Some(sight)) = (look.round.plan.get(), look.sight.get()) else { return ().into_any() };
    if sight.waiting.is_empty() {
        return ().into_any();
    }
    let row = |person: Person| {
        let by: By = person.by();
        let name = look.round.book.name_of(&plan, &by);
        let hand = move |_| {
            look.round.hand_to(by.clone());
            look.look_at("h1");
        };
        view! {
            <li>
                <div class="item">
                    {role_mark(Some(person.role))}
                    <span>{review::not_yet(lang, &name)}</span>
                    <button type="button" class="btn" on:click=hand>{review::answers_now(lang, &name)}</button>
                </div>
            </li>
        }
    };
    view! { <ul class="list">{sight.waiting.into_iter().map(row).collect_view()}</ul> }.into_any()
}

fn agreed_stair(look: Look) -> impl IntoView {
    let lang = look.round.book.lang.get_untracked();
    let at = Memo::new(move |_| look.sight.with(|s| s.as_ref().and_then(|s| s.agreed.as_ref().map(|a| a.level))));
    let choose = Callback::new(move |level: Level| {
        let Some(goal) = look.goal.get_untracked() else { return };
        let said = review::agreed_said(lang, &scoring::step_said(lang, &goal, level));
        leptos::task::spawn_local(async move {
            // The app says what was not saved.
            let _ = scoring::agree(look.round.book, &goal.id, look.review.get_value(), level, said).await;
        });
    });
    view! {
        <Stair
            name="agreed".to_owned()
            legend=review::agree(lang).to_owned()
            steps=Memo::new(move |_| look.goal.with(|g| g.as_ref().map(StepText::of).unwrap_or_default()))
            at=at
            here=Signal::stored(review::agreed(lang).to_owned())
            numbers=look.by.with_value(|by| by.role == Role::Professional)
            on_choose=choose
        />
    }
}

fn agreed_words(look: Look) -> impl IntoView {
    let lang = look.round.book.lang.get_untracked();
    let is_agreed = Memo::new(move |_| look.sight.with(|s| s.as_ref().is_some_and(|s| s.agreed.is_some())));
    let leave = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            save_words(look).await;
        });
    });
    move || {
        is_agreed.get().then(|| {
            view! { <TextField id="agreed-words".to_owned() label=review::agreed_words(lang) draft=look.agreed_words rows=2 on_leave=leave/> }
        })
    }
}

/// Puts the words of what was agreed into the plan. `false` when they could not be saved: they stay in their field.
async fn save_words(look: Look) -> bool {
    let turn = scoring::turn();
    let _turn = turn.lock().await;
    let agreed: Option<(EntryId, String)> = look.sight.try_get_untracked().flatten().and_then(|s| s.agreed).map(|a| (a.entry, a.happened));
    let happened = look.agreed_words.now();
    match agreed {
        Some((score, said)) if said != happened => {
            let saved = look.round.book.on_goal(&look.id.get_value(), [Act::TellMore { score, happened }]).await.is_ok();
            if saved {
                look.agreed_words.done();
            }
            saved
        }
        _ => true,
    }
}

pub fn foot(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let next = move |_| {
        leptos::task::spawn_local(async move {
            if save_words(look).await {
                look.round.answering.set(look.round.book.me());
                look.go_on();
            }
        });
    };
    let (words, drawing) = if look.is_last() { (review::end_review(lang), "i-check") } else { (review::next_goal(lang), "i-next") };
    view! {
        <button type="button" class="btn primary wide" on:click=next>{icon(drawing)}{words}</button>
        {look.back_button()}
    }
    .into_any()
}
