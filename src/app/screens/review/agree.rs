//! The step that is agreed on: an act of its own that starts empty, with its conditions and its words.

use super::look::Look;
use crate::app::parts::{Stair, StepText, TextField};
use crate::app::screens::beside::{Between, Conditions};
use crate::app::screens::scoring::{self, Beside};
use crate::journal::Act;
use crate::plan::{EntryId, Level, Role};
use crate::words::review;
use leptos::prelude::*;

pub fn agree(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let at = Memo::new(move |_| look.sight.with(|s| s.as_ref().and_then(|s| s.agreed.as_ref().map(|a| a.level))));
    let choose = Callback::new(move |level: Level| {
        if level.next().is_none() {
            look.agreed_between.set(false);
        }
        write_down(look, level);
    });
    // Before a step is agreed on there is nothing to write anew.
    let again = move || {
        if let Some(level) = at.get_untracked() {
            write_down(look, level);
        }
    };
    view! {
        <section class="field">
            <h2>{review::agree(lang)}</h2>
            <p class="soft">{review::agree_text(lang)}</p>
            <Stair
                name="agreed".to_owned()
                legend=review::agree(lang).to_owned()
                steps=Memo::new(move |_| look.goal.with(|g| g.as_ref().map(StepText::of).unwrap_or_default()))
                at=at
                here=Signal::stored(review::agreed(lang).to_owned())
                numbers=look.by.with_value(|by| by.role == Role::Professional)
                on_choose=choose
            />
            <Between
                label=review::between_agreed(lang).to_owned()
                goal=look.goal
                level=at
                between=look.agreed_between
                words_at="#agreed-words"
                on_mark=Callback::new(move |_| again())
            />
            <Conditions id="agreed-conditions".to_owned() draft=look.agreed_conditions on_leave=Callback::new(move |()| again())/>
            {words(look)}
        </section>
    }
    .into_any()
}

fn write_down(look: Look, level: Level) {
    leptos::task::spawn_local(async move {
        // The app says what was not saved.
        written(look, level).await;
    });
}

async fn written(look: Look, level: Level) -> bool {
    let Some(goal) = look.goal.try_get_untracked().flatten() else { return false };
    let beside = Beside { conditions: look.agreed_conditions.now(), between: look.agreed_between.get_untracked(), ..Beside::default() };
    let saved = scoring::agree(look.round.book, &goal.id, look.review.get_value(), level, beside).await.is_ok();
    if saved {
        look.agreed_conditions.done();
    }
    saved
}

/// Puts what stands in the fields beside an agreed step into the plan. `false` when something could not be saved: it
/// stays in its field.
pub async fn save(look: Look) -> bool {
    let agreed = look.sight.with_untracked(|s| s.as_ref().and_then(|s| s.agreed.as_ref().map(|a| a.level)));
    let conditions = match agreed {
        Some(level) if look.agreed_conditions.is_dirty() => written(look, level).await,
        _ => true,
    };
    conditions && save_words(look).await
}

fn words(look: Look) -> impl IntoView {
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
    let Some((score, said)) = agreed else { return true };
    match look.agreed_words.now() {
        happened if said != happened => {
            let saved = look.round.book.on_goal(&look.id.get_value(), [Act::TellMore { score, happened }]).await.is_ok();
            if saved {
                look.agreed_words.done();
            }
            saved
        }
        _ => true,
    }
}
