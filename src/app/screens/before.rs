//! Before the form: the whole plan, point by point, each with its place. Calm, and never in the way.

use super::{form, goals, with_plan};
use crate::app::book::{Book, book};
use crate::app::parts::{Back, Place, Screen, icon};
use crate::device::clock;
use crate::form::{Check, Open, Point, State, checks, open_points};
use crate::plan::{Plan, PlanId, Question};
use crate::words::help::Topic;
use crate::words::{Lang, before, common, form_page};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Before() -> impl IntoView {
    with_plan(|plan| view! { <Page plan/> }.into_any())
}

#[component]
fn Page(plan: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let back = Back { href: format!("/plan/{plan}/form"), label: common::form(lang) };
    let to_form = format!("/plan/{plan}/form");
    let now = book.plan();
    view! {
        <Screen help=Topic::Before back place=Place::Form>
            <div class="intro"><h1>{before::title(lang)}</h1><p class="soft">{before::intro(lang)}</p></div>
            {move || now.get().map(|plan| points(book, &plan))}
            <A href=to_form attr:class="btn primary wide">{icon("i-doc")}{before::to_form(lang)}</A>
        </Screen>
    }
}

/// The way here, with how many points are open.
pub fn link(book: Book, plan: &Plan) -> AnyView {
    let lang = book.lang.get_untracked();
    let open = open_points(&seen(book, plan));
    let drawing = if open == 0 { "i-check" } else { "i-search" };
    view! { <A href=format!("/plan/{}/check", plan.id) attr:class="btn wide">{icon(drawing)}{before::link(lang, open)}</A> }.into_any()
}

/// The points that this device's user can do something about: weights are set by professionals, in the review.
fn seen(book: Book, plan: &Plan) -> Vec<Check> {
    let all = checks(plan, book.lang.get_untracked(), clock::today());
    all.into_iter().filter(|c| c.point != Point::Weights || book.is_professional()).collect()
}

fn points(book: Book, plan: &Plan) -> AnyView {
    let lang = book.lang.get_untracked();
    let all = seen(book, plan);
    let of = |is: fn(&State) -> bool| all.iter().filter(move |c| is(&c.state)).collect::<Vec<_>>();
    let open = of(|s| matches!(s, State::Open(_)));
    let quiet = |title: &'static str, drawing: &'static str, all: Vec<&Check>| {
        (!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|check| view! { <li>{icon(drawing)}<span>{check.sentence(lang)}</span></li> });
            view! { <section class="field"><h2>{title}</h2><ul class="points">{rows.collect_view()}</ul></section> }
        })
    };
    view! {
        {if open.is_empty() {
            view! { <div class="note"><p>{before::nothing_open(lang)}</p></div> }.into_any()
        } else {
            let rows = open.into_iter().map(|check| one(book, plan, lang, check)).collect_view();
            view! { <section class="stack"><h2>{before::open(lang)}</h2>{rows}</section> }.into_any()
        }}
        {quiet(before::later(lang), "i-clock", of(|s| *s == State::Later))}
        {quiet(before::fine(lang), "i-check", of(|s| *s == State::Fine))}
    }
    .into_any()
}

/// How many places a point shows before the others are unfolded.
const AT_ONCE: usize = 3;

/// An open point: what, why it helps, and the way to each place.
fn one(book: Book, plan: &Plan, lang: Lang, check: &Check) -> AnyView {
    let State::Open(open) = &check.state else { return ().into_any() };
    let row = |open: &Open| {
        let goal = open.goal.as_ref().and_then(|id| plan.goal(id));
        let resume = goal.map_or(Question::Matters, Question::first_open);
        let href = form::address(&plan.id, open.goal.as_ref(), open.gap.place(), resume);
        let (what, name) = (open.words(lang), goal.map(|goal| goals::name(book, goal)));
        view! { <li><A href=href><span><strong>{what}</strong>{name}</span>{icon("i-next")}</A></li> }
    };
    view! {
        <div class="note you">
            <h3>{check.sentence(lang)}</h3>
            <p>{check.why(lang)}</p>
            <ul class="list">{open.iter().take(AT_ONCE).map(row).collect_view()}</ul>
            {(open.len() > AT_ONCE).then(|| view! {
                <details>
                    <summary>{form_page::show_rest(lang, open.len() - AT_ONCE)}{icon("i-down")}</summary>
                    <ul class="list">{open.iter().skip(AT_ONCE).map(row).collect_view()}</ul>
                </details>
            })}
        </div>
    }
    .into_any()
}
