//! One life area, one question, three large answers.

use super::{Sorting, Stage};
use crate::app::book::Undo;
use crate::app::parts::{Screen, UndoBar, area_picture, icon, pile_mark};
use crate::app::screens::review::WhoAnswers;
use crate::device::page;
use crate::journal::Scope;
use crate::plan::{LifeArea, Pile};
use crate::words::help::Topic;
use crate::words::{areas, ideas, sorting as words};
use leptos::prelude::*;

/// So many starter ideas tell what the word means.
const EXAMPLES: usize = 2;

/// Milliseconds in which a new picture takes no answer.
const SETTLE: i32 = 400;

pub fn view(sorting: Sorting, area: LifeArea) -> AnyView {
    let lang = sorting.book.lang.get_untracked();
    let at = area as usize;
    let (before, after) = (at.checked_sub(1).map(|at| LifeArea::ALL[at]), LifeArea::ALL.get(at + 1).copied());
    // A trembling hand taps twice: the second tap shall not answer the next picture.
    let ready = RwSignal::new(false);
    page::later(SETTLE, move || {
        let _ = ready.try_set(true);
    });
    let answer = move |pile: Pile| {
        let choose = move |_| {
            leptos::task::spawn_local(async move {
                // What could not be saved is said by the screen, and the picture stays.
                if sorting.put(area, pile).await
                    && let Some(by) = sorting.by.try_get_untracked()
                {
                    sorting.go(sorting.plan_now().next_unsorted(&by, Some(area)).map_or(Stage::All, Stage::One));
                }
            });
        };
        view! {
            <button
                type="button"
                class="choice slim"
                aria-pressed=move || if sorting.pile(area) == Some(pile) { "true" } else { "false" }
                disabled=move || !ready.get()
                on:click=choose
            >
                {pile_mark(pile)}
                <span><strong>{words::pile(lang, pile)}</strong></span>
                {move || (sorting.pile(area) == Some(pile)).then(|| icon("i-check"))}
            </button>
        }
    };
    let to = move |stage: Stage, drawing: &'static str, word: &'static str| {
        view! { <button type="button" class="btn quiet wide" on:click=move |_| sorting.go(stage)>{icon(drawing)}{word}</button> }
    };
    let on = move || {
        let word = if sorting.pile(area).is_some() { words::next(lang) } else { words::skip(lang) };
        to(after.map_or(Stage::All, Stage::One), "i-next", word)
    };
    let foot = view! {
        {on}
        {before.map(|before| to(Stage::One(before), "i-back", words::previous(lang)))}
        <button type="button" class="btn quiet wide" on:click=move |_| sorting.go(Stage::All)>{words::see_all(lang)}</button>
    };
    let who = move || view! { <WhoAnswers who=sorting.who()/> };
    let pro = sorting.book.is_professional();
    let tread = move |other: LifeArea| view! { <li class:done={other < area} class:now={other == area}></li> };
    view! {
        <Screen help=Topic::Areas back=sorting.back() foot=foot.into_any()>
            <div class="progress">
                <p class="small soft">{words::place(lang, at + 1, LifeArea::ALL.len())}</p>
                <ol aria-hidden="true">{LifeArea::ALL.map(tread).collect_view()}</ol>
            </div>
            {pro.then(who)}
            <div class="one-area">
                {area_picture(Some(area))}
                <div class="intro">
                    <h1>{areas::name_on_card(lang, area)}</h1>
                    <p class="soft">{words::examples(lang)}</p>
                    <ul class="bullets soft">{ideas::of(lang, area).take(EXAMPLES).map(|idea| view! { <li>{idea}</li> }).collect_view()}</ul>
                </div>
            </div>
            <section class="field" aria-labelledby="how-important">
                <h2 class="plain" id="how-important">{sorting.question()}</h2>
                <div class="choices">{Pile::ALL.map(answer).collect_view()}</div>
            </section>
            <UndoBar here=Callback::new(|undo: Undo| undo.scope == Scope::Plan)/>
            {(!pro).then(who)}
        </Screen>
    }
    .into_any()
}
