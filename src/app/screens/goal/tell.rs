//! Telling what happened: first the words, then the step.

use super::{Page, name_of};
use crate::app::parts::{Stair, StepText, TextField, icon};
use crate::app::screens::beside::{Between, Conditions};
use crate::app::screens::scoring::{self, Beside};
use crate::device::{clock, page as window};
use crate::plan::Role;
use crate::words::{common, goal_page, goals, review};
use leptos::prelude::*;

/// The name of the draft that keeps the words.
pub fn field(page: Page) -> String {
    format!("goal/{}/tell", page.id.get_value())
}

#[component]
pub fn Tell(page: Page, close: Callback<()>) -> impl IntoView {
    let book = page.book;
    let lang = book.lang.get_untracked();
    let today = page.goal.with_untracked(|g| g.as_ref().and_then(|g| g.scored_on(&book.me(), clock::today())).cloned());
    let draft = book.draft(&field(page), today.as_ref().map_or("", |t| &t.happened));
    // A score that says nothing of its conditions begins with what the goal says of them.
    let usual = untrack(|| page.read(|g| g.conditions.text().to_owned()));
    let said_before = today.as_ref().map(|t| t.conditions.clone()).filter(|c| !c.is_empty());
    let conditions = book.draft(&format!("{}-conditions", field(page)), &said_before.unwrap_or(usual));
    let between = RwSignal::new(today.as_ref().is_some_and(|t| t.between));
    let level = RwSignal::new(today.as_ref().map(|t| t.level));
    let lacks_step = RwSignal::new(false);
    let name = page.goal.with_untracked(|g| g.as_ref().map(|g| name_of(book, g)).unwrap_or_default());
    let save = move |_| {
        let Some(level) = level.get_untracked() else {
            lacks_step.set(true);
            window::warn(&touch_a_step(page));
            return;
        };
        let goal = page.id.get_value();
        let beside = Beside { happened: draft.now(), conditions: conditions.now(), between: between.get_untracked() };
        leptos::task::spawn_local(async move {
            let done = scoring::tell_with_step(book, &goal, level, beside).await;
            if done.is_ok() {
                draft.done();
                conditions.done();
                close.try_run(());
            }
        });
    };
    let here = match book.role() {
        Role::Client => goals::you_are_here(lang).to_owned(),
        _ => review::your_score(lang).to_owned(),
    };
    view! {
        <div class="stack">
            <TextField id="tell-words".to_owned() label=goals::what_happened(lang) draft/>
            <p><b>{super::mark::question(page)}</b></p>
            <Stair
                name=format!("tell-{}", page.id.get_value())
                legend=goals::stair_question(lang, &name)
                steps=Memo::new(move |_| page.read(StepText::of))
                at=level
                here=Signal::stored(here)
                numbers=book.is_professional()
                on_choose=Callback::new(move |chosen| {
                    level.set(Some(chosen));
                    lacks_step.set(false);
                    between.update(|b| *b &= chosen.next().is_some());
                })
            />
            <Between label=between_label(page) goal=page.goal level=level between words_at="#tell-words" on_mark=Callback::new(move |marked| between.set(marked))/>
            <Conditions id="tell-conditions".to_owned() draft=conditions/>
            {move || lacks_step.get().then(|| view! { <div class="note you"><p>{touch_a_step(page)}</p></div> })}
            <div class="row">
                <button type="button" class="btn primary" on:click=save>{icon("i-check")}{common::save(lang)}</button>
                // The words stay where they are until they are wanted again.
                <button type="button" class="btn quiet" on:click=move |_| close.run(())>{common::close(lang)}</button>
            </div>
        </div>
    }
}

fn touch_a_step(page: Page) -> String {
    let lang = page.book.lang.get_untracked();
    page.book.reader().says(goal_page::touch_a_step(lang), |name| goal_page::touch_a_step_of(lang, name))
}

fn between_label(page: Page) -> String {
    let lang = page.book.lang.get_untracked();
    page.book.reader().says(review::between(lang), |name| review::between_of(lang, name))
}
