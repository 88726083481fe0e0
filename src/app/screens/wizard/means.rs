//! Keinot: who does what, and with what aids, help and place a step is looked at.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::sheet::AskSheet;
use crate::app::parts::TextField;
use crate::journal::Act;
use crate::words::wizard;
use leptos::prelude::*;

#[component]
pub fn Means(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let means = ask.answer(Blank::Means);
    let conditions = ask.answer(Blank::Conditions);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        if let Some(text) = unsent.take(&ask, &goal, means) {
            unsent.acts.push(Act::SetMeans { text });
        }
        if let Some(text) = unsent.take(&ask, &goal, conditions) {
            unsent.acts.push(Act::SetConditions { text });
        }
        unsent
    });
    view! {
        <AskSheet ask>
            <TextField
                id="means".to_owned()
                label=wizard::means(lang)
                hint=wizard::means_hint(lang)
                rows=4
                draft=means.draft
                on_leave=ask.field_left()
            />
            <TextField
                id="conditions".to_owned()
                label=wizard::conditions(lang)
                hint=wizard::conditions_hint(lang)
                draft=conditions.draft
                on_leave=ask.field_left()
            />
        </AskSheet>
    }
}
