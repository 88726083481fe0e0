//! After one's own step: what everyone said, who is still to answer, and what is agreed.

use super::look::{Look, Shows};
use super::{agree, views};
use crate::app::parts::{UndoBar, icon, role_mark};
use crate::device::page;
use crate::plan::{By, Person};
use crate::words::review;
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
            {move || views::views(look)}
            <div class="row">
                <button type="button" class="btn quiet" on:click=change>{icon("i-pen")}{review::change_own(lang)}</button>
            </div>
        </section>
        {move || waiting(look)}
        {agree::agree(look)}
        <UndoBar here=look.undo_of(None)/>
    }
    .into_any()
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

pub fn foot(look: Look, shows: Shows) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let next = move |_| {
        let (unsent, stage, round) = (agree::unsent(look), look.next_stage(), look.round);
        leptos::task::spawn_local(async move {
            // The next goal begins with this device's own user.
            if unsent.save().await && round.answering.try_set(round.book.me()).is_none() {
                round.go(stage);
            }
        });
    };
    let (words, drawing) = if look.is_last() { (review::end_review(lang), "i-check") } else { (review::next_goal(lang), "i-next") };
    let primary = shows == Shows::Seen;
    view! {
        <button type="button" class="btn wide" class:primary=primary on:mousedown=|press| page::stay_in_field(&press) on:click=next>{icon(drawing)}{words}</button>
        {look.back_button()}
    }
    .into_any()
}
