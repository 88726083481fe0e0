//! The plan's own facts: what the client is called, the period, the service, and who takes part.

mod clashes;
mod people;

use super::with_plan;
use crate::app::book::{Book, Draft, book, turn};
use crate::app::parts::{Back, DayField, LineField, Screen};
use crate::journal::{Act, Scope};
use crate::plan::{Day, PersonId, Plan, PlanId, Role};
use crate::words::help::Topic;
use crate::words::{common, details, titles};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Details() -> impl IntoView {
    with_plan(|id| view! { <DetailsOf id/> }.into_any())
}

#[component]
fn DetailsOf(id: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let back = Back { href: "/settings".to_owned(), label: common::settings(lang) };
    let written = |of: fn(&Plan) -> String| now(book, of);
    let nickname = book.draft("plan/nickname", &written(|p| p.nickname.text().to_owned()));
    let service = book.draft("plan/service", &written(|p| p.service.text().to_owned()));
    let provider = book.draft("plan/provider", &written(|p| p.provider.text().to_owned()));
    nickname.follow(|p| p.nickname.text().to_owned());
    service.follow(|p| p.service.text().to_owned());
    provider.follow(|p| p.provider.text().to_owned());
    view! {
        <Screen help=Topic::Details back>
            <div class="intro">
                <h1>{titles::details(lang)}</h1>
                <p class="soft">{details::intro(lang)}</p>
            </div>
            {clashes::section(book)}
            <section class="section" aria-labelledby="client">
                <h2 id="client">{if book.role() == Role::Client { common::myself(lang) } else { details::client(lang) }}</h2>
                <LineField
                    id="nickname".to_owned()
                    label=details::nickname(lang)
                    hint=details::nickname_hint(lang)
                    draft=nickname
                    on_leave=Callback::new(move |()| keep(book, nickname, |p| p.nickname.text().to_owned(), |text| Act::SetNickname { text }))
                />
            </section>
            <section class="section" aria-labelledby="rehabilitation">
                <h2 id="rehabilitation">{details::rehabilitation(lang)}</h2>
                <LineField
                    id="service".to_owned()
                    label=details::service(lang)
                    hint=details::service_hint(lang)
                    draft=service
                    on_leave=Callback::new(move |()| keep(book, service, |p| p.service.text().to_owned(), |text| Act::SetService { text }))
                />
                <LineField
                    id="provider".to_owned()
                    label=details::provider(lang)
                    draft=provider
                    on_leave=Callback::new(move |()| keep(book, provider, |p| p.provider.text().to_owned(), |text| Act::SetProvider { text }))
                />
                <Period/>
            </section>
            <people::People/>
            <A href=format!("/plan/{id}/form") attr:class="btn primary wide">{details::to_form(lang)}</A>
        </Screen>
    }
}

/// Something of the open plan, as it stands now.
fn now(book: Book, of: impl Fn(&Plan) -> String) -> String {
    book.open.with_untracked(|open| open.as_ref().map(|o| of(&o.plan)).unwrap_or_default())
}

/// Makes an act of a draft when its text has changed, and lets the draft go when the act is saved.
fn keep(book: Book, draft: Draft, written: fn(&Plan) -> String, act: fn(String) -> Act) {
    if !draft.is_dirty() {
        return;
    }
    leptos::task::spawn_local(async move {
        let _turn = turn().await;
        let Some(text) = draft.unsent() else { return };
        // Not saved: the app says so, and the text stays in its field and in its draft.
        if text.trim() == now(book, written) || book.act(vec![(Scope::Plan, act(text.clone()))]).await.is_ok() {
            draft.done_with(&text);
        }
    });
}

/// The same for a person's name.
fn keep_name(book: Book, draft: Draft, person: PersonId, role: Role) {
    if !draft.is_dirty() {
        return;
    }
    leptos::task::spawn_local(async move {
        let _turn = turn().await;
        let Some(name) = draft.unsent() else { return };
        let known = now(book, |plan| plan.person(&person).map(|p| p.name.clone()).unwrap_or_default());
        if known == name || book.act(vec![(Scope::Plan, Act::SetPerson { person, role, name: name.clone() })]).await.is_ok() {
            draft.done_with(&name);
        }
    });
}

/// Two days that are one fact: saved when both are there and in order; until then both are drafts.
#[component]
fn Period() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let written = |end: fn((Day, Day)) -> Day| now(book, move |p| p.period.get().map(|days| end(*days).to_string()).unwrap_or_default());
    let from = book.draft("plan/period-from", &written(|d| d.0));
    let to = book.draft("plan/period-to", &written(|d| d.1));
    from.follow(|p| p.period.get().map(|days| days.0.to_string()).unwrap_or_default());
    to.follow(|p| p.period.get().map(|days| days.1.to_string()).unwrap_or_default());
    let days = move || (Day::parse(&from.text()), Day::parse(&to.text()));
    let problem = Signal::derive(move || match days() {
        (Some(from), Some(to)) if to < from => Some(details::end_before_start(lang).to_owned()),
        _ => None,
    });
    let hint = Signal::derive(move || match days() {
        (Some(_), None) | (None, Some(_)) => Some(details::one_day_missing(lang)),
        _ => None,
    });
    let keep = move || {
        let (Some(first), Some(last)) = untrack(days) else { return };
        let known = book.open.with_untracked(|o| o.as_ref().and_then(|o| o.plan.period.get().copied()));
        if last < first || known == Some((first, last)) {
            return;
        }
        leptos::task::spawn_local(async move {
            if book.act(vec![(Scope::Plan, Act::SetPeriod { from: first, to: last })]).await.is_ok() {
                from.done();
                to.done();
            }
        });
    };
    let take = move |draft: Draft| {
        Callback::new(move |day: Option<Day>| {
            draft.set(day.map(|d| d.to_string()).unwrap_or_default());
            keep();
        })
    };
    view! {
        <fieldset class="field">
            <legend>{details::period(lang)}</legend>
            <div class="stack">
                <DayField id="period-from".to_owned() label=details::first_day(lang) value=Signal::derive(move || days().0) on_day=take(from)/>
                <DayField id="period-to".to_owned() label=details::last_day(lang) value=Signal::derive(move || days().1) on_day=take(to) problem/>
                {move || hint.get().map(|words| view! { <p class="note">{words}</p> })}
            </div>
        </fieldset>
    }
}
