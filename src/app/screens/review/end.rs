//! The end: thanks, what was agreed, and the way to the form.

use super::{Round, Stage, figures, next};
use crate::app::parts::{Back, Place, Screen, UndoBar, icon};
use crate::app::screens::goal::name_of;
use crate::app::screens::{before, scoring};
use crate::device::{clock, page};
use crate::journal::Scope;
use crate::plan::{Goal, GoalId, Plan, ReviewId};
use crate::words::help::Topic;
use crate::words::{common, format, progress, review};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn End(round: Round, review: ReviewId) -> impl IntoView {
    let lang = round.book.lang.get_untracked();
    let plan_id = round.id.get_value();
    let back = Back { href: format!("/plan/{plan_id}"), label: common::goals(lang) };
    // A review that was held earlier is only looked at again.
    let earlier = round.plan_now().and_then(|plan| {
        let of = plan.past_reviews(clock::today()).find(|r| r.id == review)?;
        Some(review::phase_on(lang, common::phase(lang, of.phase), &format::day(lang, of.on)))
    });
    if earlier.is_none() {
        page::announce(review::thanks(lang));
    }
    let heading = match earlier {
        Some(title) => view! { <h1>{title}</h1> }.into_any(),
        None => view! { <h1>{review::thanks(lang)}</h1><p>{review::thanks_text(lang)}</p> }.into_any(),
    };
    let review = StoredValue::new(review);
    let undo = Callback::new(|undo: crate::app::book::Undo| matches!(undo.scope, Scope::Goal(_)));
    view! {
        <Screen help=Topic::Review back place=Place::Review>
            <div class="intro">{heading}</div>
            <UndoBar here=undo/>
            <section class="field">
                <h2 class="h3">{review::agreed_here(lang)}</h2>
                {move || round.plan.get().map(|plan| agreed(round, &plan, review.get_value()))}
            </section>
            <next::Next round/>
            <A href=format!("/plan/{plan_id}/form") attr:class="btn primary wide">{icon("i-doc")}{review::to_form(lang)}</A>
            {move || round.plan.get().map(|plan| before::link(round.book, &plan))}
            {round.book.is_professional().then(|| view! {
                <A href=format!("/plan/{plan_id}/progress") attr:class="btn wide">{icon("i-stair")}{progress::of_all(lang)}</A>
            })}
            <A href=format!("/plan/{plan_id}") attr:class="btn wide">{review::to_goals(lang)}</A>
            <figures::Figures round review=Some(review.get_value())/>
        </Screen>
    }
}

/// Every goal with its agreed step; each leads back to its goal.
fn agreed(round: Round, plan: &Plan, review: ReviewId) -> AnyView {
    let lang = round.book.lang.get_untracked();
    let asked: Vec<GoalId> = plan.asked_in(&review).map(|g| g.id.clone()).collect();
    let row = |goal: &Goal| {
        let said = match goal.agreed_in(&review) {
            None => vec![review::not_agreed(lang).to_owned()],
            Some(score) => {
                let step = scoring::step_then(lang, score.level, &score.step_words);
                [step].into_iter().chain(scoring::told_beside(lang, score.between, &score.conditions)).collect()
            }
        };
        let name = name_of(round.book, goal);
        let words = view! { <span><strong>{name}</strong>{said.join("\n")}</span> };
        // What has ended since is told, not asked about again.
        if !asked.contains(&goal.id) {
            return view! { <li><div class="item words">{words}</div></li> }.into_any();
        }
        let stage = Stage::Goal(review.clone(), goal.id.clone());
        view! {
            <li>
                <button type="button" class="words" on:click=move |_| round.go(stage.clone())>{words}{icon("i-next")}</button>
            </li>
        }
        .into_any()
    };
    view! { <ul class="list">{plan.told_in(&review).map(row).collect_view()}</ul> }.into_any()
}
