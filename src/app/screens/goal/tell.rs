//! Telling what happened: first the words, then the step.

use super::{Page, name_of};
use crate::app::parts::{Stair, StepText, TextField, icon};
use crate::app::screens::scoring;
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
    happened: String,
}

#[component]
pub fn Tell(page: Page, close: Callback<()>) -> impl IntoView {
    let book = page.book;
    let lang = book.lang.get_untracked();
    let today = page.goal.with_untracked(|g| {
        let score = g.as_ref()?.scored_on(&book.me(), clock::today())?;
        Some(Today { entry: score.entry.clone(), level: score.level, happened: score.happened.clone() })
    });
    let today = StoredValue::new(today);
    let draft = book.draft(&field(page), &today.with_value(|t| t.as_ref().map(|t| t.happened.clone()).unwrap_or_default()));
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
            let said = draft.now();
            let done = match today.get_value() {
                Some(today) if today.level == level && today.happened == said => Ok(()),
                Some(today) if today.level == level => tell_more(page, today.entry, said).await,
                _ => scoring::score_with(book, &page.id.get_value(), level, said).await,
            };
            if done.is_ok() {
                draft.done();
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
                })
            />
            {move || lacks_step.get().then(|| view! { <div class="note you"><p>{goal_page::touch_a_step(lang)}</p></div> })}
            <div class="row">
                <button type="button" class="btn primary" on:click=save>{icon("i-check")}{common::save(lang)}</button>
                // The words stay where they are until they are wanted again.
                <button type="button" class="btn quiet" on:click=move |_| close.run(())>{common::close(lang)}</button>
            </div>
        </div>
    }
}

async fn tell_more(page: Page, score: EntryId, happened: String) -> Result<(), crate::app::book::Trouble> {
    let lang = page.book.lang.get_untracked();
    let ids = page.book.on_goal(&page.id.get_value(), [Act::TellMore { score, happened }]).await?;
    page.book.offer_undo(page.scope(), ids, goals::thanks(lang).to_owned());
    Ok(())
}
