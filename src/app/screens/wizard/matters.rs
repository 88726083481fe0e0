//! What matters, in the person's own words, kept as they were typed, and in a picture of their own.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::sheet::AskSheet;
use crate::app::parts::TextField;
use crate::app::screens::photo::OwnPhoto;
use crate::journal::Act;
use crate::words::wizard;
use leptos::prelude::*;

#[component]
pub fn Matters(ask: Ask) -> impl IntoView {
    let words = ask.answer(Blank::OwnWords);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        if let Some(text) = unsent.take(&ask, &goal, words) {
            unsent.acts.push(Act::SetOwnWords { text });
        }
        unsent
    });
    view! {
        <AskSheet ask>
            <TextField
                id="own-words".to_owned()
                label=wizard::asked(ask.lang, ask.question, &ask.book.reader())
                quiet_label=true
                rows=5
                draft=words.draft
                on_leave=ask.field_left()
            />
            <OwnPhoto goal=ask.goal_id()/>
        </AskSheet>
    }
}
