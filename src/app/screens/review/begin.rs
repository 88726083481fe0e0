//! The beginning: which review is made, or going on with the one that is open.

use super::{Round, Stage, figures, next};
use crate::app::parts::{Back, Place, Screen, UndoBar, icon};
use crate::app::screens::goal::name_of;
use crate::device::{self, clock};
use crate::journal::{Act, Scope};
use crate::plan::{EntryId, Goal, Phase, Plan, Review, ReviewId, Status};
use crate::words::help::Topic;
use crate::words::{common, format, review};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Begin(round: Round) -> impl IntoView {
    let lang = round.book.lang.get_untracked();
    let back = Back { href: format!("/plan/{}", round.id.get_value()), label: common::goals(lang) };
    let undo = Callback::new(move |undo: crate::app::book::Undo| undo.scope == Scope::Plan);
    let has_goals = Memo::new(move |_| round.plan.with(|p| p.as_ref().is_some_and(|p| p.review_goals().next().is_some())));
    view! {
        <Screen help=Topic::Review back place=Place::Review>
            <div class="intro"><h1>{common::review(lang)}</h1></div>
            <UndoBar here=undo/>
            {move || round.plan.get().map(|plan| {
                if plan.review_goals().next().is_none() { nothing(round) } else { choose(round, &plan) }
            })}
            {move || has_goals.get().then(|| view! { <next::Next round/> })}
            {move || round.plan.get().map(|plan| left_out(round, &plan))}
            {move || round.plan.get().map(|plan| earlier(round, &plan))}
            <figures::Figures round review=None/>
        </Screen>
    }
}

fn nothing(round: Round) -> AnyView {
    let lang = round.book.lang.get_untracked();
    view! {
        <p>{review::no_goals(lang)}</p>
        <A href=format!("/plan/{}", round.id.get_value()) attr:class="btn primary">{review::to_goals(lang)}</A>
    }
    .into_any()
}

fn choose(round: Round, plan: &Plan) -> AnyView {
    let lang = round.book.lang.get_untracked();
    let open = plan.open_review(clock::today());
    let title = if open.is_some() { review::new_review(lang) } else { review::choose_phase(lang) };
    let phase = |phase: Phase| {
        view! {
            <button type="button" class="choice" id=format!("phase-{}", phase.code()) on:click=move |_| start(round, phase)>
                <span><strong>{common::phase(lang, phase)}</strong>{review::phase_text(lang, phase)}</span>
                {icon("i-next")}
            </button>
        }
    };
    let names = plan.review_goals().map(|g| view! { <li>{name_of(round.book, g)}</li> }).collect_view();
    view! {
        {open.map(|open| unfinished(round, plan, open.id.clone(), open.phase))}
        <section class="field">
            <h2 class="h3">{title}</h2>
            <div class="choices">{Phase::ALL.map(phase).collect_view()}</div>
        </section>
        <section class="field">
            <h2 class="h3">{review::goals_here(lang)}</h2>
            <ul class="bullets">{names}</ul>
        </section>
    }
    .into_any()
}

fn unfinished(round: Round, plan: &Plan, id: ReviewId, phase: Phase) -> AnyView {
    let lang = round.book.lang.get_untracked();
    let day = plan.review(&id).map(|r| format::short_day(lang, r.on, clock::today())).unwrap_or_default();
    let is_agreed = plan.is_agreed(&id);
    let untouched = plan.is_untouched(&id).then(|| opening(round, &id)).filter(|entries| !entries.is_empty());
    let go_on = move |_| {
        let Some(plan) = round.plan_now() else { return };
        round.take_up_who(&plan, &id);
        let kept = round.kept(&id, super::AT).and_then(|goal| plan.asked_in(&id).find(|g| g.id.as_str() == goal));
        match kept.or_else(|| plan.first_open(&id)) {
            Some(goal) => round.go(Stage::Goal(id.clone(), goal.id.clone())),
            None => round.go(Stage::End(id.clone())),
        }
    };
    let never_mind = move |entries: Vec<EntryId>| {
        if !round.opening.begins() {
            return;
        }
        leptos::task::spawn_local(async move {
            let _ = round.book.take_back_entries(Scope::Plan, entries).await;
            round.opening.ends();
        });
    };
    let phase = common::phase(lang, phase);
    let (title, text, act) = if is_agreed {
        (review::open_done(lang, phase, &day), review::open_done_text(lang), review::look_again(lang))
    } else {
        (review::open_now(lang, phase, &day), review::open_text(lang), review::go_on(lang))
    };
    view! {
        <div class="note" class:you=!is_agreed>
            <h2 class="h3">{title}</h2>
            <p>{text}</p>
            <div class="row">
                <button type="button" class="btn" class:primary=!is_agreed on:click=go_on>{act}</button>
                {untouched.map(|entries| view! {
                    <button type="button" class="btn quiet" on:click=move |_| never_mind(entries.clone())>{review::never_mind(lang)}</button>
                })}
            </div>
        </div>
    }
    .into_any()
}

/// The entry that opened a review, and the one written with it that took the day planned for it away.
fn opening(round: Round, id: &ReviewId) -> Vec<EntryId> {
    let opens = |act: &Option<Act>| matches!(act, Some(Act::OpenReview { review, .. }) if review == id);
    round.book.open.with_untracked(|o| {
        let Some(journal) = o.as_ref().map(|o| &o.journal) else { return Vec::new() };
        let Some(opened) = journal.entries().find(|e| opens(&e.act)) else { return Vec::new() };
        let next = journal.get(&EntryId(opened.id.0.clone(), opened.id.1 + 1));
        let day = next.filter(|e| e.at == opened.at && matches!(e.act, Some(Act::PlanReview { on: None })));
        [Some(&opened.id), day.map(|e| &e.id)].into_iter().flatten().cloned().collect()
    })
}

fn start(round: Round, phase: Phase) {
    if !round.opening.begins() {
        return;
    }
    leptos::task::spawn_local(async move {
        let lang = round.book.lang.get_untracked();
        let id = ReviewId::random(device::chance());
        let act = Act::OpenReview { review: id.clone(), phase, on: clock::today() };
        let opened = round.book.act([(Scope::Plan, act)].into_iter().chain(round.next_is_over()).collect()).await;
        round.opening.ends();
        let Ok(entries) = opened else { return };
        round.book.offer_undo(Scope::Plan, entries, review::begun_said(lang, common::phase(lang, phase)));
        let wanted = round.wanted.try_get_untracked().flatten();
        let first = |plan: &Plan| {
            let wanted = plan.review_goals().find(|g| Some(&g.id) == wanted.as_ref());
            wanted.or_else(|| plan.review_goals().next()).map(|g| g.id.clone())
        };
        if let Some(first) = round.plan_now().and_then(|p| first(&p)) {
            let _ = round.answering.try_set(round.book.me());
            round.go(Stage::Goal(id, first));
        }
    });
}

/// Goals that ended are told, not asked about.
fn left_out(round: Round, plan: &Plan) -> AnyView {
    let lang = round.book.lang.get_untracked();
    let said = |goal: &Goal| {
        let name = name_of(round.book, goal);
        match goal.status() {
            Status::Dropped { reason, on } => review::dropped(lang, &name, &format::day(lang, on), reason.trim()),
            Status::Finished { on } => review::finished(lang, &name, &format::day(lang, on)),
            _ => name,
        }
    };
    let rows: Vec<String> = plan.ended_goals().map(said).collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="field">
            <h2 class="h3">{review::left_out(lang)}</h2>
            <ul class="bullets">{rows.into_iter().map(|row| view! { <li class="words">{row}</li> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// Reviews that are over can be looked at again.
fn earlier(round: Round, plan: &Plan) -> AnyView {
    let lang = round.book.lang.get_untracked();
    let row = |past: &Review| {
        let stage = Stage::End(past.id.clone());
        view! {
            <li>
                <button type="button" on:click=move |_| round.go(stage.clone())>
                    <span>{review::phase_on(lang, common::phase(lang, past.phase), &format::day(lang, past.on))}</span>
                    {icon("i-next")}
                </button>
            </li>
        }
    };
    let rows: Vec<_> = plan.past_reviews(clock::today()).map(row).collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="field">
            <h2 class="h3">{review::earlier(lang)}</h2>
            <ul class="list">{rows}</ul>
        </section>
    }
    .into_any()
}
