//! The review: goal by goal, everyone says what happened and their own step, then what was agreed.

mod agree;
mod answer;
mod begin;
mod end;
mod figures;
mod hand_over;
mod look;
mod next;
mod people;
mod seen;
mod views;

pub use figures::importance_field;
pub use people::{Who, WhoAnswers};

use super::with_plan;
use crate::app::book::{Book, book};
use crate::app::parts::Press;
use crate::app::routes::goal_in_query;
use crate::device::{clock, page};
use crate::journal::Scope;
use crate::plan::{By, GoalId, PersonId, Plan, PlanId, ReviewId};
use crate::words::review;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Review() -> impl IntoView {
    with_plan(|plan| view! { <Reviewing plan/> }.into_any())
}

/// Where the review is.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Begin,
    Goal(ReviewId, GoalId),
    End(ReviewId),
}

/// What the review's views share. Copying it copies handles.
#[derive(Clone, Copy)]
struct Round {
    book: Book,
    id: StoredValue<PlanId>,
    plan: Memo<Option<Arc<Plan>>>,
    stage: RwSignal<Stage>,
    answering: RwSignal<By>,
    /// A review is being opened: a second press must not open another.
    opening: Press,
    /// The goal for which somebody came here.
    wanted: Memo<Option<GoalId>>,
}

/// What is kept so that an interrupted review goes on at the same place.
const AT: &str = "at";
const WHO: &str = "who";

impl Round {
    fn plan_now(self) -> Option<Arc<Plan>> {
        self.plan.try_get_untracked().flatten()
    }

    /// Goes to a goal of the review, or to its end, and remembers it. Nothing happens where the review was left meanwhile.
    fn go(self, stage: Stage) {
        if self.stage.try_get_untracked().is_none() {
            return;
        }
        match &stage {
            Stage::Begin => {}
            Stage::Goal(review, goal) => self.keep(review, AT, Some(goal.to_string())),
            Stage::End(review) => {
                self.keep(review, AT, None);
                self.keep(review, WHO, None);
            }
        }
        self.stage.set(stage);
        page::later(0, || page::focus_heading(false));
    }

    /// Somebody else answers now. What was just said to the one before them is neither shown nor heard any more.
    fn hand_to(self, by: By) {
        if let Stage::Goal(review, _) = self.stage.get_untracked() {
            self.keep(&review, WHO, Some(by.person.to_string()));
        }
        if self.book.undo.with_untracked(|u| u.as_ref().is_some_and(|u| matches!(u.scope, Scope::Goal(_)))) {
            self.book.undo.set(None);
        }
        if let Some(plan) = self.plan_now() {
            page::announce(&review::answers_said(self.book.lang.get_untracked(), &self.book.label_of(&plan, &by)));
        }
        self.answering.set(by);
    }

    fn who(self) -> Who {
        Who { book: self.book, plan: self.plan, answering: self.answering, hand_to: Callback::new(move |by| self.hand_to(by)) }
    }

    fn keep(self, review: &ReviewId, what: &str, text: Option<String>) {
        self.book.keep_draft(self.id.get_value(), format!("review/{review}/{what}"), text);
    }

    fn kept(self, review: &ReviewId, what: &str) -> Option<String> {
        self.book.kept_draft(&self.id.get_value(), &format!("review/{review}/{what}"))
    }

    /// Where an interrupted review goes on, and who was answering then.
    fn resume(self) {
        let Some(plan) = self.plan_now() else { return };
        let Some(review) = plan.open_review(clock::today()) else { return };
        let Some(goal) = self.kept(&review.id, AT).as_deref().and_then(GoalId::parse) else { return };
        if plan.asked_in(&review.id).any(|g| g.id == goal) {
            self.take_up_who(&plan, &review.id);
            self.stage.set(Stage::Goal(review.id.clone(), goal));
        }
    }

    /// To a goal of the review that is open; where none is, the one that is begun now begins with it.
    fn go_to(self, goal: GoalId) {
        let Some(plan) = self.plan_now() else { return };
        let Some(review) = plan.open_review(clock::today()).filter(|r| plan.asked_in(&r.id).any(|g| g.id == goal)) else { return };
        self.take_up_who(&plan, &review.id);
        self.go(Stage::Goal(review.id.clone(), goal));
    }

    fn take_up_who(self, plan: &Plan, review: &ReviewId) {
        let who = self.kept(review, WHO).as_deref().and_then(PersonId::parse);
        if let Some(person) = who.and_then(|id| plan.person(&id)) {
            self.answering.set(person.by());
        }
    }
}

#[component]
fn Reviewing(plan: PlanId) -> impl IntoView {
    let book = book();
    let round = Round {
        book,
        id: StoredValue::new(plan),
        plan: book.plan(),
        stage: RwSignal::new(Stage::Begin),
        answering: RwSignal::new(book.me()),
        opening: Press::new(),
        wanted: goal_in_query(),
    };
    round.resume();
    Effect::new(move |_| {
        if let Some(goal) = round.wanted.get() {
            round.go_to(goal);
        }
    });
    // A review whose beginning was undone is no more; a goal that left it is passed over.
    let stage = Memo::new(move |_| {
        let stage = round.stage.get();
        let known = |plan: &Arc<Plan>| match &stage {
            Stage::Begin => true,
            Stage::Goal(review, goal) => plan.review(review).is_some() && plan.asked_in(review).any(|g| g.id == *goal),
            Stage::End(review) => plan.review(review).is_some(),
        };
        if round.plan.with(|p| p.as_ref().is_some_and(known)) { stage } else { Stage::Begin }
    });
    move || match stage.get() {
        Stage::Begin => view! { <begin::Begin round/> }.into_any(),
        Stage::Goal(review, goal) => look::goal(round, review, goal),
        Stage::End(review) => view! { <end::End round review/> }.into_any(),
    }
}
