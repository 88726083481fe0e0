//! The expected level and the day by which it is expected. The day is the one answer that is required.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::measure::{MeasureFields, Measured};
use super::sheet::AskSheet;
use super::tips::Tips;
use crate::advice::proposal::Basis;
use crate::app::parts::{DayField, Settled};
use crate::device::clock;
use crate::journal::Act;
use crate::plan::Day;
use crate::words::{rungs, wizard};
use leptos::prelude::*;

#[component]
pub fn Expected(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let target = Measured::new(ask, Blank::TargetNumber, Blank::TargetWords);
    let by = ask.answer(Blank::ExpectedBy);
    let missing = RwSignal::new(false);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        let goal = target.rungs.take(&mut unsent, &ask, goal);
        if let Some(measure) = target.take(&mut unsent, &ask, &goal, goal.target.get()) {
            unsent.acts.push(Act::SetTarget { measure: measure.clone() });
            unsent.propose(&ask, &goal, &Basis { target: Some(measure), ..Basis::of(&goal) });
        }
        if let Some(on) = unsent.take(&ask, &goal, by).as_deref().and_then(Day::parse) {
            unsent.acts.push(Act::SetExpectedBy { on });
        }
        unsent
    });
    let day = Signal::derive(move || Day::parse(&by.draft.text()));
    let on_day = Callback::new(move |day: Option<Day>| {
        by.draft.set(day.map(|d| d.to_string()).unwrap_or_default());
        if day.is_some() {
            missing.set(false);
        }
    });
    let next = Callback::new(move |()| {
        missing.set(day.get_untracked().is_none());
        let fine = target.check() && !missing.get_untracked();
        ask.go_on(fine, Vec::new());
    });
    let today = clock::today();
    let not_ahead = move || day.get().is_some_and(|d| today.days_to(d) <= 0);
    let basis = Signal::derive(move || Basis { target: Some(target.live()), ..ask.basis() });
    let settled = Settled::of(target.words.draft, "target-words");
    // A day is chosen, not typed: it is judged at once.
    let tips = Tips::beside(
        ask,
        move |goal, pen| {
            if let Some(day) = day.get() {
                pen.suppose(&mut goal.expected_by, day);
            }
        },
        |_| true,
    );
    view! {
        <AskSheet ask on_next=next basis>
            <MeasureFields ask id="target" label=wizard::number_expected(lang) help=rungs::question_expected(lang) measured=target settled/>
            <DayField
                id="expected-by".to_owned()
                label=wizard::by_when(lang)
                value=day
                on_day
                problem=Signal::derive(move || missing.get().then(|| wizard::day_missing(lang).to_owned()))
            />
            {tips.at(|_| true)}
            <div role="status">
                {move || not_ahead().then(|| view! { <p class="note you">{wizard::day_not_ahead(lang)}</p> })}
            </div>
        </AskSheet>
    }
}
