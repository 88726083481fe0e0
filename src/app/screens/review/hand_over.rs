//! One has answered and others have still to: the device goes on, and nothing of the answer is on the screen.

use super::look::Look;
use crate::app::parts::{UndoBar, icon, role_mark};
use crate::plan::{By, Person, Scorer};
use crate::words::review;
use leptos::prelude::*;

pub fn middle(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let change = move |_| {
        look.changing.set(true);
        look.look_at("#happened");
    };
    let now = move |_| {
        look.look_now();
        look.look_at("#scores");
    };
    view! {
        <section class="card hand-over">
            <h2 id="handed" tabindex="-1">{review::handed(lang)}</h2>
            {move || next(look)}
            <p class="soft">{review::shown_when_all(lang)}</p>
        </section>
        <UndoBar here=look.undo_of(Some(Scorer::Own))/>
        <section class="field">
            <p>{review::look_now_text(lang)}</p>
            <div class="row">
                <button type="button" class="btn" on:click=now>{icon("i-eye")}{review::look_now(lang)}</button>
                <button type="button" class="btn quiet" on:click=change>{icon("i-pen")}{review::change_own(lang)}</button>
            </div>
        </section>
        <UndoBar here=look.undo_of(None)/>
    }
    .into_any()
}

/// A button for each who has still to answer. One who waits alone is called by name.
fn next(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let (Some(plan), Some(sight)) = (look.round.plan.get(), look.sight.get()) else { return ().into_any() };
    let name = |person: &Person| look.round.book.name_of(&plan, &person.by());
    let (words, alone) = match sight.waiting.as_slice() {
        [one] => (review::hand_to(lang, &name(one)), true),
        _ => (review::hand_on(lang).to_owned(), false),
    };
    let row = |person: &Person| {
        let by: By = person.by();
        let name = name(person);
        let hand = move |_| {
            look.round.hand_to(by.clone());
            look.look_at("h1");
        };
        view! {
            <li><button type="button" class="btn wide" class:primary=alone on:click=hand>{role_mark(Some(person.role))}{review::answers_now(lang, &name)}</button></li>
        }
    };
    view! {
        <p><b>{words}</b></p>
        <ul class="stack">{sight.waiting.iter().map(row).collect_view()}</ul>
    }
    .into_any()
}
