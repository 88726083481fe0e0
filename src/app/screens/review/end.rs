//! The end: thanks, what was agreed, and the way to the form.

use super::{Round, Stage, figures};
use crate::app::parts::{Back, Place, Screen, UndoBar, icon};
use crate::app::screens::goal::name_of;
use crate::app::screens::{before, scoring};
use crate::device::page;
use crate::gas::When;
use crate::journal::Scope;
use crate::plan::{Goal, Plan, ReviewId};
use crate::words::help::Topic;
use crate::words::{common, progress, review};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn End(round: Round, review: ReviewId) -> impl IntoView {
    let lang = round.book.lang.get_untracked();
    let plan_id = round.id.get_value();
    let back = Back { href: format!("/plan/{plan_id}"), label: common::goals(lang) };
    page::announce(review::thanks(lang));
    let review = StoredValue::new(review);
    let undo = Callback::new(|undo: crate::app::book::Undo| matches!(undo.scope, Scope::Goal(_)));
    view! {
        <Screen help=Topic::Review back place=Place::Review>
            <div class="intro">
                <h1>{review::thanks(lang)}</h1>
                <p>{review::thanks_text(lang)}</p>
            </div>
            <UndoBar here=undo/>
            <section class="field">
                <h2 class="h3">{review::agreed_here(lang)}</h2>
                {move || round.plan.get().map(|plan| agreed(round, &plan, review.get_value()))}
            </section>
            <A href=format!("/plan/{plan_id}/form") attr:class="btn primary wide">{icon("i-doc")}{review::to_form(lang)}</A>
            {move || round.plan.get().map(|plan| before::link(round.book, &plan))}
            {round.book.is_professional().then(|| view! {
                <A href=format!("/plan/{plan_id}/progress") attr:class="btn wide">{icon("i-stair")}{progress::of_all(lang)}</A>
            })}
            <A href=format!("/plan/{plan_id}") attr:class="btn wide">{review::to_goals(lang)}</A>
            {move || round.plan.get().map(|plan| figures::folded(round, &plan, When::Review(&review.get_value())))}
        </Screen>
    }
}

/// Every goal with its agreed step; each leads back to its goal.
fn agreed(round: Round, plan: &Plan, review: ReviewId) -> AnyView {
    let lang = round.book.lang.get_untracked();
    let row = |goal: &Goal| {
        let said = match goal.agreed_in(&review) {
            None => review::not_agreed(lang).to_owned(),
            Some(score) => scoring::step_then(lang, score.level, &score.step_words),
        };
        let stage = Stage::Goal(review.clone(), goal.id.clone());
        view! {
            <li>
                <button type="button" on:click=move |_| round.go(stage.clone())>
                    <span><strong>{name_of(round.book, goal)}</strong>{said}</span>
                    {icon("i-next")}
                </button>
            </li>
        }
    };
    view! { <ul class="list">{plan.review_goals().map(row).collect_view()}</ul> }.into_any()
}
