//! What is missing, by name, each a link to its place. Nothing is blocked by it.

use super::once;
use super::wish::Wish;
use crate::app::book::book;
use crate::app::parts::icon;
use crate::app::screens::review::importance_field;
use crate::app::screens::wizard::step_field;
use crate::device::page;
use crate::form::{Fact, Missing, Place, Want};
use crate::plan::{GoalId, Phase, PlanId, Question};
use crate::words::{Lang, form_page, goals};
use leptos::prelude::*;

/// So many are shown at once; a wall of links helps nobody.
const AT_ONCE: usize = 5;

#[component]
pub fn Lacks(id: PlanId, wish: Wish) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let missing = Memo::new(move |_| wish.missing());
    move || {
        let all = missing.get();
        let row = |m: &Missing| row(lang, &id, m, wish);
        let (first, rest) = all.split_at(all.len().min(if all.len() > AT_ONCE + 1 { AT_ONCE } else { all.len() }));
        view! {
            <section class="note" class:you=!all.is_empty() aria-labelledby="lacks-title">
                <h2 class="h3" id="lacks-title">{form_page::missing(lang, all.len())}</h2>
                {(!first.is_empty()).then(|| view! { <ul class="list">{first.iter().map(row).collect_view()}</ul> })}
                {(!rest.is_empty()).then(|| view! {
                    <details>
                        <summary>{form_page::show_rest(lang, rest.len())}{icon("i-down")}</summary>
                        <ul class="list">{rest.iter().map(row).collect_view()}</ul>
                    </details>
                })}
                <p>{if all.is_empty() { form_page::all_there(lang) } else { form_page::also_like_this(lang) }}</p>
            </section>
        }
    }
}

fn row(lang: Lang, plan: &PlanId, missing: &Missing, wish: Wish) -> AnyView {
    let words = missing.want.words(lang);
    let goal = wish.goal_name(missing);
    let under = match (&missing.goal, missing.want.place()) {
        (Some(_), _) if goal.is_empty() => goals::unnamed(lang).to_owned(),
        (Some(_), _) => goal,
        (None, Place::Export) => form_page::on_this_page(lang).to_owned(),
        (None, Place::NewGoal) => form_page::new_goal(lang).to_owned(),
        (None, _) => form_page::whole_plan(lang).to_owned(),
    };
    let words = view! { <span><strong>{words}</strong>{under}</span> };
    match field(missing.want) {
        Some(field) => {
            let go = move |ev: leptos::ev::MouseEvent| {
                ev.prevent_default();
                page::focus(&format!("#{field}"), false);
            };
            view! { <li><a href=format!("#{field}") on:click=go>{words}{icon("i-down")}</a></li> }.into_any()
        }
        None => {
            let href = address(plan, missing.goal.as_ref(), missing.want.place(), wish.first_open(missing));
            view! { <li><a href=href>{words}{icon("i-next")}</a></li> }.into_any()
        }
    }
}

/// The field on this screen that asks for it.
fn field(want: Want) -> Option<&'static str> {
    match want {
        Want::ClientName => Some(once::CLIENT_NAME),
        Want::IdentityCode => Some(once::IDENTITY_CODE),
        Want::Therapists => Some(once::THERAPISTS),
        _ => None,
    }
}

/// Where a place is. `resume` is the question at which an unfinished goal is gone on with.
pub fn address(plan: &PlanId, goal: Option<&GoalId>, place: Place, resume: Question) -> String {
    let of_goal = |end: &str| goal.map_or_else(|| format!("/plan/{plan}"), |goal| format!("/plan/{plan}/goal/{goal}{end}"));
    match place {
        Place::Export => format!("/plan/{plan}/form"),
        Place::PlanFacts(fact) => format!("/plan/{plan}/details?at={}", fact_field(fact)),
        Place::NewGoal => format!("/plan/{plan}/goal/new?at=own-words"),
        Place::Resume => of_goal(&format!("/edit/{}?at=question", resume.slug())),
        Place::Ask(question) => of_goal(&format!("/edit/{}?at={}", question.slug(), field_of(question))),
        Place::Step(level) => of_goal(&format!("/edit/{}?at={}", Question::Steps.slug(), step_field(level))),
        Place::Review => format!("/plan/{plan}/review{}", goal.map_or_else(String::new, |goal| format!("?goal={goal}"))),
        Place::FinalReview => format!("/plan/{plan}/review?at=phase-{}", Phase::Final.code()),
        Place::Importance => format!("/plan/{plan}/review?at={}", goal.map_or_else(String::new, importance_field)),
        Place::Wordings => of_goal("?at=wordings"),
        Place::Goals => format!("/plan/{plan}"),
    }
}

fn fact_field(fact: Fact) -> &'static str {
    match fact {
        Fact::Service => "service",
        Fact::Provider => "provider",
        Fact::Period => "period-from",
    }
}

/// The field inside its question; where that depends on other answers, the first one.
fn field_of(question: Question) -> &'static str {
    if question == Question::Expected { "expected-by" } else { "question" }
}
