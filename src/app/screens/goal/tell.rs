//! Telling what happened: first the words, then the step.

use super::{Page, name_of};
use crate::app::parts::{Stair, StepText, TextField, icon};
use crate::app::screens::beside::{Between, Conditions};
use crate::app::screens::scoring::{self, Beside};
use crate::device::{clock, page as window};
use crate::journal::Act;
use crate::plan::{EntryId, Level, Role};
use crate::words::{common, goal_page, goals, review};
use leptos::prelude::*;

/// The name of the draft that keeps the words.
pub fn field(page: Page) -> String {
    format!("goal/{}/tell", page.id.get_value())
}

/// The score of today that new words belong to.
#[derive(Clone)]
struct Today {
    entry: EntryId,
    level: Level,
    beside: Beside,
}

#[component]
pub fn Tell(page: Page, close: Callback<()>) -> impl IntoView {
    let book = page.book;
    let lang = book.lang.get_untracked();
    let today = page.goal.with_untracked(|g| {
        let score = g.as_ref()?.scored_on(&book.me(), clock::today())?;
        let beside = Beside { happened: score.happened.clone(), conditions: score.conditions.clone(), between: score.between };
        Some(Today { entry: score.entry.clone(), level: score.level, beside })
    });
    let today = StoredValue::new(today);
    let draft = book.draft(&field(page), &today.with_value(|t| t.as_ref().map(|t| t.beside.happened.clone()).unwrap_or_default()));
    // A bare touch said nothing of the conditions: they begin with what the goal says of them.
    let usual = untrack(|| page.read(|g| g.conditions.text().to_owned()));
    let said_before = today.with_value(|t| t.as_ref().map(|t| t.beside.conditions.clone()).filter(|c| !c.is_empty()));
    let conditions = book.draft(&format!("{}-conditions", field(page)), &said_before.unwrap_or(usual));
    let between = RwSignal::new(today.with_value(|t| t.as_ref().is_some_and(|t| t.beside.between)));
    let level = RwSignal::new(today.with_value(|t| t.as_ref().map(|t| t.level)));
    let lacks_step = RwSignal::new(false);
    let name = page.goal.with_untracked(|g| g.as_ref().map(|g| name_of(book, g)).unwrap_or_default());
    let save = move |_| {
        let Some(level) = level.get_untracked() else {
            lacks_step.set(true);
            window::warn(goal_page::touch_a_step(lang));
            return;
        };
        leptos::task::spawn_local(async move {
            let beside = Beside { happened: draft.now(), conditions: conditions.now(), between: between.get_untracked() };
            let done = match today.get_value() {
                // Only words were added: they belong to the score that was given today.
                Some(today) if today.level == level && today.beside.between == beside.between && today.beside.conditions == beside.conditions => {
                    if today.beside.happened == beside.happened {
                        Ok(())
                    } else {
                        tell_more(page, today.entry, beside.happened).await
                    }
                }
                today => {
                    let instead_of = today.filter(|t| t.level == level).map(|t| t.entry);
                    scoring::score_with(book, &page.id.get_value(), level, beside, instead_of).await
                }
            };
            if done.is_ok() {
                draft.done();
                conditions.done();
                close.run(());
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
            <Between label=between_label(page) goal=page.goal level=level between words_at="#tell-words" on_mark=Callback::new(|_| ())/>
            <Conditions id="tell-conditions".to_owned() draft=conditions/>
            {move || lacks_step.get().then(|| view! { <div class="note you"><p>{goal_page::touch_a_step(lang)}</p></div> })}
            <div class="row">
                <button type="button" class="btn primary" on:click=save>{icon("i-check")}{common::save(lang)}</button>
                // The words stay where they are until they are wanted again.
                <button type="button" class="btn quiet" on:click=move |_| close.run(())>{common::close(lang)}</button>
            </div>
        </div>
    }
}

fn between_label(page: Page) -> String {
    let lang = page.book.lang.get_untracked();
    match page.book.role() {
        Role::Client => review::between(lang).to_owned(),
        _ => review::between_of(lang, &page.plan.with_untracked(|p| p.as_ref().map(|p| super::mark::client(page, p)).unwrap_or_default())),
    }
}

async fn tell_more(page: Page, score: EntryId, happened: String) -> Result<(), crate::app::book::Trouble> {
    let lang = page.book.lang.get_untracked();
    let ids = page.book.on_goal(&page.id.get_value(), [Act::TellMore { score, happened }]).await?;
    page.book.offer_undo(page.scope(), ids, goals::thanks(lang).to_owned());
    Ok(())
}
