//! One's own answer: first what happened, then the step. What the others said stays under cover.

use super::look::Look;
use crate::app::book::Trouble;
use crate::app::parts::{Stair, StepText, TextField, icon, role_mark};
use crate::app::screens::beside::{Between, Conditions};
use crate::app::screens::goal::name_of;
use crate::app::screens::scoring::{self, Beside};
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{Level, Role, Score};
use crate::words::{goals, review};
use leptos::prelude::*;

pub fn middle(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let by = look.by.get_value();
    let client = look.round.plan_now().and_then(|plan| {
        let client = plan.people.iter().find(|p| p.role == Role::Client)?.by();
        Some(look.round.book.name_of(&plan, &client))
    });
    // The step is the client's, whoever looks.
    let (question, between) = match (by.role, client) {
        (Role::Client, _) | (_, None) => (review::which_step(lang).to_owned(), review::between(lang).to_owned()),
        (_, Some(name)) => (review::which_step_of(lang, &name), review::between_of(lang, &name)),
    };
    let legend = look.goal.with_untracked(|g| g.as_ref().map(|g| goals::stair_question(lang, &name_of(look.round.book, g)))).unwrap_or_default();
    let choose = Callback::new(move |level: Level| {
        look.level.set(Some(level));
        look.lacks_step.set(false);
        if level.next().is_none() {
            look.between.set(false);
            look.keep_between(None);
        }
        look.keep_level(Some(level));
    });
    let marked = Callback::new(move |between| look.keep_between(Some(between)));
    view! {
        <TextField id="happened".to_owned() label=review::happened(lang) hint=review::happened_hint(lang) draft=look.words/>
        <section class="field">
            <h2 class="plain">{question}</h2>
            <Stair
                name="own".to_owned()
                legend
                steps=Memo::new(move |_| look.goal.with(|g| g.as_ref().map(StepText::of).unwrap_or_default()))
                at=look.level
                here=Signal::stored(review::your_score(lang).to_owned())
                numbers=by.role == Role::Professional
                on_choose=choose
            />
            <Between label=between goal=look.goal level=look.level between=look.between words_at="#happened" on_mark=marked/>
            {move || look.lacks_step.get().then(|| view! { <div class="note you"><p>{review::touch_first(lang)}</p></div> })}
            {move || look.asked_words.get().then(|| view! { <div class="note you"><p>{review::between_lacks_words(lang)}</p></div> })}
            <Conditions id="conditions".to_owned() draft=look.conditions/>
        </section>
        {move || covered(look)}
    }
    .into_any()
}

/// Who has scored; never what.
fn covered(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let who = look.covered();
    let Some(plan) = look.round.plan.get().filter(|_| !who.is_empty()) else { return ().into_any() };
    let rows = who.into_iter().map(|by| {
        view! { <li>{role_mark(Some(by.role))}<span>{review::has_scored(lang, &look.round.book.name_of(&plan, &by))}</span></li> }
    });
    view! {
        <section class="field">
            <h2 class="plain">{review::others(lang)}</h2>
            <ul class="covered">{rows.collect_view()}</ul>
            <p class="soft">{review::kept_covered(lang)}</p>
        </section>
    }
    .into_any()
}

pub fn foot(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let give = move |_| {
        let Some(level) = look.level.get_untracked() else {
            look.lacks_step.set(true);
            page::warn(review::touch_first(lang));
            look.look_at("input[name=own]");
            return;
        };
        if look.between.get_untracked() && look.words.now().trim().is_empty() && !look.asked_words.get_untracked() {
            look.asked_words.set(true);
            page::warn(review::between_lacks_words(lang));
            look.look_at("#happened");
            return;
        }
        leptos::task::spawn_local(async move {
            if give(look, level).await.is_ok() {
                look.words.done();
                look.conditions.done();
                look.keep_level(None);
                look.keep_between(None);
                let _ = look.changing.try_set(false);
                look.look_at("#scores");
            }
        });
    };
    let label = move || match look.covered().is_empty() {
        true => view! { {icon("i-check")}{review::give(lang)} }.into_any(),
        false => view! { {icon("i-eye")}{review::show_others(lang)} }.into_any(),
    };
    view! {
        <button type="button" class="btn primary wide" on:click=give>{label}</button>
        {look.back_button()}
    }
    .into_any()
}

/// Gives the step, or changes what was given: in one write, so that one answer stands.
async fn give(look: Look, level: Level) -> Result<(), Trouble> {
    let book = look.round.book;
    let lang = book.lang.get_untracked();
    let beside = Beside { happened: look.words.now(), conditions: look.conditions.now(), between: look.between.get_untracked() };
    let own: Option<Score> = look.sight.with_untracked(|s| s.as_ref().and_then(|s| s.own.clone()));
    let Some(goal) = look.goal.get_untracked() else { return Err(Trouble::NoPlan) };
    let scoring = beside.scoring(&goal, level, Some(look.review.get_value()));
    let same = |own: &Score| own.level == level && own.between == scoring.between && own.conditions == scoring.conditions;
    let acts = match own {
        Some(own) if same(&own) && own.happened == scoring.happened => return Ok(()),
        Some(own) if same(&own) => vec![Act::TellMore { score: own.entry, happened: scoring.happened }],
        own => {
            let take_back = own.map(|own| Act::TakeBack { entries: vec![own.entry] });
            take_back.into_iter().chain([Act::GiveScore(scoring)]).collect()
        }
    };
    let scope = Scope::Goal(goal.id.clone());
    let by = look.by.get_value();
    let ids = book.act_as(&by, acts.into_iter().map(|act| (scope.clone(), act)).collect()).await?;
    book.offer_undo(scope, ids, scoring::marked(lang, &goal, level));
    Ok(())
}
