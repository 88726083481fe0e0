//! The first question of a goal that is not begun yet. The first answer begins it.

use super::with_plan;
use super::wizard::{Growing, Sheet, question_href};
use crate::advice::proposal::Basis;
use crate::app::book::book;
use crate::app::parts::TextField;
use crate::device::{self, clock, page};
use crate::journal::Act;
use crate::plan::{Goal, GoalId, PlanId, Question};
use crate::words::wizard;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

#[component]
pub fn NewGoal() -> impl IntoView {
    with_plan(|plan| view! { <FirstQuestion plan/> }.into_any())
}

#[component]
fn FirstQuestion(plan: PlanId) -> impl IntoView {
    let book = book();
    let navigate = use_navigate();
    let words = book.draft("new/own-words", "");
    let begun = StoredValue::new(false);
    let back = format!("/plan/{plan}");
    let begin = UnsyncCallback::new(move |()| {
        // Two presses begin one goal.
        if begun.get_value() {
            return;
        }
        begun.set_value(true);
        let (navigate, plan, text) = (navigate.clone(), plan.clone(), words.now());
        leptos::task::spawn_local(async move {
            let goal = GoalId::random(device::chance());
            let mut acts = vec![Act::BeginGoal { on: clock::today() }];
            if !text.trim().is_empty() {
                acts.push(Act::SetOwnWords { text });
            }
            if book.on_goal(&goal, acts).await.is_err() {
                let _ = begun.try_set_value(false);
                return;
            }
            book.keep_draft(plan.clone(), "new/own-words".to_owned(), None);
            // Back from the second question leads to the first one of this goal, not to another new goal.
            let first = question_href(&plan, &goal, Question::Matters);
            navigate(&first, NavigateOptions { replace: true, ..NavigateOptions::default() });
            page::later(0, move || navigate(&question_href(&plan, &goal, Question::Action), NavigateOptions::default()));
        });
    });
    view! {
        <Sheet question=Question::Matters back on_next=Callback::new(move |()| begin.run(())) beside=empty_stair>
            <TextField
                id="own-words".to_owned()
                label=wizard::question(book.lang.get_untracked(), Question::Matters)
                quiet_label=true
                rows=5
                draft=words
            />
        </Sheet>
    }
}

fn empty_stair() -> impl IntoView {
    let basis = Signal::stored(Basis::of(&Goal::default()));
    view! { <Growing goal=Memo::new(|_| None) basis/> }
}
