//! The step that is agreed on: an act of its own that starts empty, with its conditions and its words.

use super::look::Look;
use crate::app::book::{Book, Draft, turn};
use crate::app::parts::{Stair, StepText, TextField, UndoBar};
use crate::app::screens::beside::{Between, Conditions};
use crate::app::screens::scoring::{self, Beside};
use crate::journal::Act;
use crate::plan::{GoalId, Level, ReviewId, Scorer};
use crate::words::review;
use leptos::prelude::*;

pub fn agree(look: Look) -> AnyView {
    let lang = look.round.book.lang.get_untracked();
    let agreed = Memo::new(move |_| look.sight.with(|s| s.as_ref().and_then(|s| s.agreed.clone())));
    let at = Memo::new(move |_| agreed.with(|a| a.as_ref().map(|a| a.level)));
    let stands = move || agreed.with(|a| (a.as_ref().map(|a| a.entry.clone()), a.as_ref().is_some_and(|a| a.between)));
    let between = Memo::new(move |_| {
        let (entry, between) = stands();
        look.agreed_mark.get().filter(|(of, _)| *of == entry).map_or(between, |(_, marked)| marked)
    });
    let mark = move |marked| look.agreed_mark.set(Some((untrack(stands).0, marked)));
    let choose = Callback::new(move |level: Level| {
        if level.next().is_none() {
            mark(false);
        }
        write_down(look, level, between.get_untracked());
    });
    // Before a step is agreed on there is nothing to write anew.
    let again = move || {
        if let Some(level) = at.get_untracked() {
            write_down(look, level, between.get_untracked());
        }
    };
    let is_alone = Memo::new(move |_| look.round.plan.with(|p| p.as_ref().is_none_or(|p| p.people.len() < 2)));
    view! {
        <section class="field">
            <h2>{review::agree(lang)}</h2>
            <p class="soft">{move || if is_alone.get() { review::agree_alone_text(lang) } else { review::agree_text(lang) }}</p>
            <Stair
                name="agreed".to_owned()
                legend=review::agree(lang).to_owned()
                steps=Memo::new(move |_| look.goal.with(|g| g.as_ref().map(StepText::of).unwrap_or_default()))
                at=at
                here=Signal::stored(review::agreed(lang).to_owned())
                // Everyone looks at this one together.
                numbers=false
                on_choose=choose
            />
            <UndoBar here=look.undo_of(Some(Scorer::Agreed))/>
            <Between
                label=review::between_agreed(lang).to_owned()
                goal=look.goal
                level=at
                between=between
                words_at="#agreed-words"
                on_mark=Callback::new(move |marked| {
                    mark(marked);
                    again();
                })
            />
            <Conditions id="agreed-conditions".to_owned() draft=look.agreed_conditions on_leave=Callback::new(move |()| again())/>
            {words(look)}
        </section>
    }
    .into_any()
}

fn write_down(look: Look, level: Level, between: bool) {
    let (book, goal, review, conditions) = (look.round.book, look.id.get_value(), look.review.get_value(), look.agreed_conditions);
    let beside = Beside { conditions: conditions.now(), between, ..Beside::default() };
    leptos::task::spawn_local(async move {
        // The app says what was not saved.
        if scoring::agree(book, &goal, review, level, beside).await.is_ok() {
            conditions.done();
            let _ = look.agreed_mark.try_set(None);
        }
    });
}

fn words(look: Look) -> impl IntoView {
    let lang = look.round.book.lang.get_untracked();
    let is_agreed = Memo::new(move |_| look.sight.with(|s| s.as_ref().is_some_and(|s| s.agreed.is_some())));
    let leave = Callback::new(move |()| {
        let unsent = unsent(look);
        leptos::task::spawn_local(async move {
            unsent.save_words().await;
        });
    });
    move || {
        is_agreed.get().then(|| {
            view! { <TextField id="agreed-words".to_owned() label=review::agreed_words(lang) draft=look.agreed_words rows=2 on_leave=leave/> }
        })
    }
}

/// What stands in the fields beside an agreed step, taken out of the screen: it may be gone while this is saved.
pub struct Unsent {
    book: Book,
    goal: GoalId,
    review: ReviewId,
    /// The agreed step with its mark, where somebody typed other conditions.
    conditions: Option<(Level, Beside)>,
    words: String,
    drafts: (Draft, Draft),
}

pub fn unsent(look: Look) -> Unsent {
    let agreed = look.sight.with_untracked(|s| s.as_ref().and_then(|s| s.agreed.as_ref().map(|a| (a.level, a.between))));
    let beside = |between| Beside { conditions: look.agreed_conditions.now(), between, ..Beside::default() };
    Unsent {
        book: look.round.book,
        goal: look.id.get_value(),
        review: look.review.get_value(),
        conditions: agreed.filter(|_| look.agreed_conditions.is_dirty()).map(|(level, between)| (level, beside(between))),
        words: look.agreed_words.now(),
        drafts: (look.agreed_words, look.agreed_conditions),
    }
}

impl Unsent {
    /// Puts it into the plan. `false` when something could not be saved: it stays in its field.
    pub async fn save(&self) -> bool {
        if let Some((level, beside)) = &self.conditions {
            if scoring::agree(self.book, &self.goal, self.review.clone(), *level, beside.clone()).await.is_err() {
                return false;
            }
            self.drafts.1.done();
        }
        self.save_words().await
    }

    async fn save_words(&self) -> bool {
        let _turn = turn().await;
        let goal = self.book.goal_now(&self.goal);
        let Some(agreed) = goal.as_ref().and_then(|g| g.agreed_in(&self.review)) else { return true };
        if agreed.happened == self.words {
            return true;
        }
        let act = Act::TellMore { score: agreed.entry.clone(), happened: self.words.clone(), conditions: None };
        let saved = self.book.on_goal(&self.goal, [act]).await.is_ok();
        if saved {
            self.drafts.0.done();
        }
        saved
    }
}
