//! The first question of a goal that is not begun yet. The first answer, in words or as a picture, begins it.

use super::photo::Pick;
use super::with_plan;
use super::wizard::{Growing, Sheet, question_href};
use crate::advice::proposal::Basis;
use crate::app::book::{Book, book};
use crate::app::parts::TextField;
use crate::device::{self, clock, page};
use crate::journal::{Act, Scope};
use crate::plan::{EntryId, Goal, GoalId, Photo, PlanId, Question};
use crate::words::{photo, wizard};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

#[component]
pub fn NewGoal() -> impl IntoView {
    with_plan(|plan| view! { <FirstQuestion plan/> }.into_any())
}

/// The words of a goal that is not begun.
const WORDS: &str = "new/own-words";

/// A goal to be begun once, whoever asks first.
#[derive(Clone)]
struct Fresh {
    book: Book,
    plan: PlanId,
    goal: GoalId,
    begun: Arc<AtomicBool>,
}

impl Fresh {
    /// Begins the goal with what was answered; the picture's entry comes last. `None` when it could not be saved, or was
    /// begun already.
    async fn begin(&self, picture: Option<Act>) -> Option<Vec<EntryId>> {
        // Two presses begin one goal.
        if self.begun.swap(true, Ordering::Relaxed) {
            return None;
        }
        let text = self.book.kept_draft(&self.plan, WORDS).unwrap_or_default();
        let mut acts = vec![Act::BeginGoal { on: clock::today() }];
        if !text.trim().is_empty() {
            acts.push(Act::SetOwnWords { text });
        }
        acts.extend(picture);
        let Ok(entries) = self.book.on_goal(&self.goal, acts).await else {
            self.begun.store(false, Ordering::Relaxed);
            return None;
        };
        self.book.keep_draft(self.plan.clone(), WORDS.to_owned(), None);
        Some(entries)
    }

    /// Puts the picture on the goal, which it begins where nothing has. Says whether it did.
    async fn take(&self, jpeg: String) -> bool {
        let act = Act::SetPhoto { photo: Some(Photo { jpeg: jpeg.into(), about: String::new() }) };
        // The picture took longer than the words: the goal is there, and its next question is on the screen.
        let is_begun = self.begun.load(Ordering::Relaxed);
        let entries = if is_begun { self.book.on_goal(&self.goal, [act]).await.ok() } else { self.begin(Some(act)).await };
        let Some(picture) = entries.and_then(|mut all| all.pop()) else { return false };
        let said = photo::added(self.book.lang.get_untracked());
        self.book.offer_undo(Scope::Goal(self.goal.clone()), vec![picture], said.to_owned());
        !is_begun
    }
}

#[component]
fn FirstQuestion(plan: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let navigate = use_navigate();
    let words = book.draft(WORDS, "");
    // Whoever has gone elsewhere meanwhile is not called back.
    let here = StoredValue::new(());
    let back = format!("/plan/{plan}");
    let fresh = Fresh { book, plan, goal: GoalId::random(device::chance()), begun: Arc::default() };
    // Back from the second question leads to the first one of this goal, not to another new goal.
    let first = question_href(&fresh.plan, &fresh.goal, Question::Matters);
    let second = question_href(&fresh.plan, &fresh.goal, Question::Action);
    let there = NavigateOptions { replace: true, ..NavigateOptions::default() };
    let next = {
        let (fresh, navigate, first, there) = (fresh.clone(), navigate.clone(), first.clone(), there.clone());
        UnsyncCallback::new(move |()| {
            let (fresh, navigate, first, second, there) = (fresh.clone(), navigate.clone(), first.clone(), second.clone(), there.clone());
            leptos::task::spawn_local(async move {
                if fresh.begin(None).await.is_some() && here.try_get_value().is_some() {
                    navigate(&first, there);
                    page::later(0, move || navigate(&second, NavigateOptions::default()));
                }
            });
        })
    };
    let take = move |jpeg: String| {
        let (fresh, navigate, first, there) = (fresh.clone(), navigate.clone(), first.clone(), there.clone());
        leptos::task::spawn_local(async move {
            if fresh.take(jpeg).await && here.try_get_value().is_some() {
                navigate(&first, there);
                // The screen that comes is said first.
                page::later(0, move || page::later(0, move || page::announce(photo::added(lang))));
            }
        });
    };
    view! {
        <Sheet question=Question::Matters back on_next=Callback::new(move |()| next.run(())) beside=empty_stair>
            <TextField
                id="own-words".to_owned()
                label=wizard::asked(lang, Question::Matters, &book.reader())
                quiet_label=true
                rows=5
                draft=words
            />
            <div class="own-photo">
                <p class="soft">{photo::hint(lang)}</p>
                <Pick id="photo" word=photo::add(lang) on_jpeg=take/>
            </div>
        </Sheet>
    }
}

fn empty_stair() -> impl IntoView {
    let basis = Signal::stored(Basis::of(&Goal::default()));
    view! { <Growing goal=Memo::new(|_| None) basis/> }
}
