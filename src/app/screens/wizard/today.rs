//! How it is now: the start of the stair.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::measure::{MeasureFields, Measured};
use super::sheet::AskSheet;
use crate::advice::proposal::Basis;
use crate::journal::Act;
use crate::words::wizard;
use leptos::prelude::*;

#[component]
pub fn Today(ask: Ask) -> impl IntoView {
    let today = Measured::new(ask, Blank::TodayNumber, Blank::TodayWords);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        if let Some(measure) = today.take(&mut unsent, &ask, &goal, goal.today.get()) {
            unsent.acts.push(Act::SetToday { measure: measure.clone() });
            unsent.propose(&ask, &goal, &Basis { today: Some(measure), ..Basis::of(&goal) });
        }
        unsent
    });
    let next = Callback::new(move |()| ask.go_on(today.check(), Vec::new()));
    view! {
        <AskSheet ask on_next=next>
            <MeasureFields ask id="today" label=wizard::number_now(ask.lang) measured=today/>
        </AskSheet>
    }
}
