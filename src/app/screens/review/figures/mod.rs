//! The T-score, folded away, for professionals only. Never in a client's or a close one's view: not on their
//! device, and not on the professional's while one of them is answering.

mod goals;
mod how;
mod table;
mod weights;

pub use weights::importance_field;

use super::Round;
use crate::app::parts::icon;
use crate::gas::{self, TSummary, When};
use crate::plan::{Phase, Plan, ReviewId, Role};
use crate::words::figures;
use leptos::prelude::*;
use std::sync::Arc;

/// What the parts share. Copying it copies handles.
#[derive(Clone, Copy)]
struct Told {
    round: Round,
    summary: Memo<Option<TSummary>>,
    /// The review is the one at the start: nothing has been reached yet.
    at_start: bool,
}

impl Told {
    /// Shows something of the plan and its figures, made anew when they change.
    fn part(self, make: impl Fn(&Plan, &TSummary) -> AnyView + Send + 'static) -> impl IntoView {
        move || {
            let plan = self.round.plan.get();
            plan.and_then(|plan| self.summary.with(|s| s.as_ref().map(|s| make(&plan, s))))
        }
    }
}

/// The figures of one review, else the newest ones, with the way to weigh the goals.
#[component]
pub fn Figures(round: Round, review: Option<ReviewId>) -> impl IntoView {
    let is_whole = review.is_none();
    let phase = review.as_ref().and_then(|id| round.plan_now().and_then(|p| p.review(id).map(|r| r.phase)));
    // What is covered for the one who looks is in no figure either.
    let me = round.book.me();
    let of = move |plan: Arc<Plan>| gas::summary(&plan.as_seen_by(&me), review.as_ref().map_or(When::Latest, When::Review));
    let told = Told { round, summary: Memo::new(move |_| round.plan.get().map(&of)), at_start: phase == Some(Phase::Start) };
    let seen = Memo::new(move |_| {
        let professional = round.book.is_professional() && round.answering.with(|by| by.role == Role::Professional);
        professional && round.plan.with(|p| p.as_ref().is_some_and(|p| p.form_goals().next().is_some()))
    });
    move || seen.get().then(|| folded(told, is_whole))
}

fn folded(told: Told, is_whole: bool) -> AnyView {
    let lang = told.round.book.lang.get_untracked();
    view! {
        <details class="figures-box">
            <summary>{icon("i-down")}{figures::title(lang)}</summary>
            <div class="stack">
                {told.part(move |_, summary| table::tables(lang, summary, told.at_start))}
                {told.part(move |plan, summary| goals::lists(told, plan, summary))}
                {how::how(told)}
                {is_whole.then(|| weights::weights(told))}
            </div>
        </details>
    }
    .into_any()
}
