//! How it is now: the start of the stair.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::measure::{MeasureFields, Measured};
use super::sheet::AskSheet;
use super::tips::Tips;
use crate::advice::proposal::Basis;
use crate::app::parts::Settled;
use crate::journal::Act;
use crate::plan::Measure;
use crate::words::{rungs, wizard};
use leptos::prelude::*;

#[component]
pub fn Today(ask: Ask) -> impl IntoView {
    let today = Measured::new(ask, Blank::TodayNumber, Blank::TodayWords);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        let goal = today.rungs.take(&mut unsent, &ask, goal);
        if let Some(measure) = today.take(&mut unsent, &ask, &goal, goal.today.get()) {
            unsent.acts.push(Act::SetToday { measure: measure.clone() });
            unsent.propose(&ask, &goal, &Basis { today: Some(measure), ..Basis::of(&goal) });
        }
        unsent
    });
    let next = Callback::new(move |()| ask.go_on(today.check(), Vec::new()));
    let basis = Signal::derive(move || Basis { today: Some(today.live()), ..ask.basis() });
    let settled = Settled::of(today.words.draft, "today-words");
    let tips = Tips::beside(
        ask,
        move |goal, pen| {
            let amount = goal.today.get().and_then(|m| m.amount);
            pen.suppose(&mut goal.today, Measure { amount, words: settled.text() });
        },
        |_| true,
    );
    view! {
        <AskSheet ask on_next=next basis>
            <MeasureFields ask id="today" label=wizard::number_now(ask.lang) help=rungs::question_now(ask.lang) measured=today settled/>
            {tips.at(|_| true)}
        </AskSheet>
    }
}
