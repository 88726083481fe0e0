//! When the goals are looked at together next. The day goes to the calendar; nothing waits for it.

use super::Round;
use crate::app::parts::{DayField, icon};
use crate::device::clock;
use crate::journal::{Act, Scope};
use crate::plan::Day;
use crate::words::{open, review};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Next(round: Round) -> impl IntoView {
    let lang = round.book.lang.get_untracked();
    let planned = Memo::new(move |_| round.plan.with(|p| p.as_ref().and_then(|p| p.next_review.get().copied().flatten())));
    let keep = Callback::new(move |on: Option<Day>| {
        if on != planned.get_untracked() {
            // Not saved: the app says so, and the field shows what is kept.
            leptos::task::spawn_local(async move {
                let _ = round.book.act(vec![(Scope::Plan, Act::PlanReview { on })]).await;
            });
        }
    });
    let is_past = move || planned.get().is_some_and(|on| on < clock::today());
    let is_ahead = move || planned.get().is_some_and(|on| on >= clock::today());
    let to_calendar = format!("/plan/{}/open", round.id.get_value());
    view! {
        <section class="field" aria-labelledby="next-review-title">
            <h2 class="h3" id="next-review-title">{review::next(lang)}</h2>
            <DayField id="next-review".to_owned() label=review::next_on(lang) value=planned on_day=keep/>
            <div role="status">{move || is_past().then(|| view! { <p class="note you">{review::next_past(lang)}</p> })}</div>
            {move || is_ahead().then(|| view! {
                <A href=to_calendar.clone() attr:class="btn quiet">{icon("i-calendar")}{open::ways::calendar(lang)}</A>
            })}
        </section>
    }
}

impl Round {
    /// What opening a review makes of a planned day that has come: it is over. A later one stays planned.
    pub(super) fn next_is_over(self) -> Option<(Scope, Act)> {
        let on = self.plan_now()?.next_review.get().copied().flatten()?;
        (on <= clock::today()).then_some((Scope::Plan, Act::PlanReview { on: None }))
    }
}
