//! The first question of a goal that is not begun yet. The first answer, in words or as a picture, begins it.

use super::photo::Pick;
use super::with_plan;
use super::wizard::{Growing, Sheet, question_href};
use crate::advice::proposal::Basis;
use crate::app::book::{Book, book};
use crate::app::parts::TextField;
use crate::device::{self, clock, page};
use crate::journal::Act;
use crate::plan::{Goal, GoalId, Photo, PlanId, Question};
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
    /// Begins the goal with what was answered. `false` when it could not be saved, or was begun already.
    async fn begin(&self, picture: Option<Act>) -> bool {
        // Two presses begin one goal.
        if self.begun.swap(true, Ordering::Relaxed) {
            return false;
        }
        let text = self.book.kept_draft(&self.plan, WORDS).unwrap_or_default();
        let mut acts = vec![Act::BeginGoal { on: clock::today() }];
        if !text.trim().is_empty() {
            acts.push(Act::SetOwnWords { text });
        }
        acts.extend(picture);
        if self.book.on_goal(&self.goal, acts).await.is_err() {
            self.begun.store(false, Ordering::Relaxed);
            return false;
        }
        self.book.keep_draft(self.plan.clone(), WORDS.to_owned(), None);
        true
    }
}

#[component]
fn FirstQuestion(plan: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let navigate = use_navigate();
    let words = book.draft(WORDS, "");
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
                if fresh.begin(None).await {
                    navigate(&first, there);
                    page::later(0, move || navigate(&second, NavigateOptions::default()));
                }
            });
        })
    };
    let take = move |jpeg: String| {
        let (fresh, navigate, first, there) = (fresh.clone(), navigate.clone(), first.clone(), there.clone());
        leptos::task::spawn_local(async move {
            let act = Act::SetPhoto { photo: Some(Photo { jpeg: jpeg.into(), about: String::new() }) };
            if fresh.begun.load(Ordering::Relaxed) {
                // The picture took longer than the words: the goal is there, and its next question is on the screen.
                let _ = book.on_goal(&fresh.goal, [act]).await;
            } else if fresh.begin(Some(act)).await {
                page::announce(photo::added(lang));
                navigate(&first, there);
            }
        });
    };
    view! {
        <Sheet question=Question::Matters back on_next=Callback::new(move |()| next.run(())) beside=empty_stair>
            <TextField
                id="own-words".to_owned()
                label=wizard::question(lang, Question::Matters)
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
