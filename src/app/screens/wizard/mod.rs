//! A goal is made one question a screen. Nothing typed is lost: text is kept at every keystroke, and whoever
//! leaves goes on at the same question.

mod action;
mod area;
mod ask;
mod blank;
mod expected;
mod former;
mod help_choice;
mod help_list;
mod indicator;
mod look_over;
mod matters;
mod means;
mod measure;
mod no_room;
mod partials;
mod rows;
mod sheet;
mod steps;
mod tips;
mod today;
mod unsent;

pub(super) use sheet::{Growing, Sheet};
pub(super) use steps::step_field;

use super::{NotFound, with_plan};
use crate::app::book::{Book, book};
use crate::app::routes;
use crate::plan::{Goal, GoalId, PlanId, Question};
pub(super) use ask::question_href;

use ask::{Ask, Leaving, question_field};
use leptos::prelude::*;

/// Where to go on with a goal that is not finished: the question that was shown last, else the first open one.
pub fn resume_href(book: Book, plan: &PlanId, goal: &Goal) -> String {
    let kept = book.kept_draft(plan, &question_field(&goal.id)).and_then(|slug| Question::parse(&slug));
    question_href(plan, &goal.id, kept.unwrap_or_else(|| Question::first_open(goal)))
}

/// Where a goal that is made already is changed: the look over all answers, each with its way to its question.
pub fn edit_href(plan: &PlanId, goal: &GoalId) -> String {
    question_href(plan, goal, Question::LookOver)
}

#[component]
pub fn Wizard() -> impl IntoView {
    let address = routes::question_in_address();
    with_plan(move |plan| view! { <Questions plan address/> }.into_any())
}

/// Shows the question in the address. What was typed for the one before is saved first, however it is left:
/// by a button, a link or the browser's own back.
#[component]
fn Questions(plan: PlanId, address: Memo<Option<(GoalId, Question)>>) -> impl IntoView {
    let book = book();
    let shown = RwSignal::new(address.get_untracked());
    let current = StoredValue::new(None::<Ask>);
    Effect::watch(
        move || address.get(),
        move |now, _, _| {
            if let Some(ask) = current.get_value() {
                ask.leave(Leaving::Screen);
            }
            // Without a question the whole wizard is being left.
            if now.is_some() {
                shown.set(now.clone());
            }
        },
        false,
    );
    move || {
        let is_here =
            |goal: &GoalId| book.open.with_untracked(|o| o.as_ref().and_then(|o| o.plan.goal(goal)).is_some_and(|g| g.removed_on.is_none()));
        let Some((goal, question)) = shown.get().filter(|(goal, _)| is_here(goal)) else { return view! { <NotFound/> }.into_any() };
        let ask = Ask::new(plan.clone(), goal, question);
        current.set_value(Some(ask));
        match question {
            Question::Matters => view! { <matters::Matters ask/> }.into_any(),
            Question::Action => view! { <action::Action ask/> }.into_any(),
            Question::Area => view! { <area::Area ask/> }.into_any(),
            Question::Indicator => view! { <indicator::AskIndicator ask/> }.into_any(),
            Question::Today => view! { <today::Today ask/> }.into_any(),
            Question::Expected => view! { <expected::Expected ask/> }.into_any(),
            Question::Steps => view! { <steps::Steps ask/> }.into_any(),
            Question::Partials => view! { <partials::Partials ask/> }.into_any(),
            Question::Means => view! { <means::Means ask/> }.into_any(),
            Question::LookOver => view! { <look_over::LookOver ask/> }.into_any(),
        }
    }
}
