//! What was told while the goal was looked at in another way: it no longer counts, and is not forgotten.

use super::ask::Ask;
use super::blank::Blank;
use crate::app::book::Undo;
use crate::app::parts::UndoBar;
use crate::journal::{Act, former};
use crate::plan::{Indicator, Measure};
use crate::words::{Lang, format, wizard};
use leptos::prelude::*;

/// "Before: 20 minutes", while nothing new is told, with the undo of the change. `number` says which measure it is.
#[component]
pub fn Before(ask: Ask, number: Blank) -> impl IntoView {
    let (lang, goal) = (ask.lang, ask.goal_id());
    let is_today = number == Blank::TodayNumber;
    let told = Memo::new(move |_| {
        let former = ask.book.open.with(|o| o.as_ref().map(|o| former(&o.journal, &goal))).unwrap_or_default();
        if is_today { former.today } else { former.target }
    });
    view! {
        {move || told.get().map(|(indicator, measure)| {
            view! { <p class="soft">{wizard::before(lang, &of(lang, &indicator, &measure))}</p> }
        })}
        {counted_anew(ask)}
    }
}

/// The undo of another indicator.
pub fn counted_anew(ask: Ask) -> impl IntoView {
    let goal = ask.goal_id();
    let here = Callback::new(move |undo: Undo| undo.is_on(&goal) && ask.book.undoes(&undo, is_another_indicator));
    view! { <UndoBar here/> }
}

pub fn is_another_indicator(act: &Act) -> bool {
    matches!(act, Act::SetIndicator { .. })
}

fn of(lang: Lang, indicator: &Indicator, measure: &Measure) -> String {
    match (measure.amount, indicator.unit) {
        (Some(amount), Some(unit)) => format::quantity(lang, amount, unit),
        (Some(amount), None) => format::amount(lang, amount),
        (None, _) => measure.words.trim().to_owned(),
    }
}
