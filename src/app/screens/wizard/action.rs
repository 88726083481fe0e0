//! What the person will do: the goal's short name.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::sheet::AskSheet;
use crate::app::parts::TextField;
use crate::journal::Act;
use crate::words::wizard;
use leptos::prelude::*;

#[component]
pub fn Action(ask: Ask) -> impl IntoView {
    let name = ask.answer(Blank::Name);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        if let Some(text) = unsent.take(&ask, &goal, name) {
            // A name is one line, also when it was typed on two.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if text != goal.name.text() {
                unsent.acts.push(Act::SetGoalName { text });
            }
        }
        unsent
    });
    let own_words = ask.now().own_words.text().to_owned();
    let reminder = (!own_words.is_empty()).then(|| {
        view! {
            <div class="stack">
                <p class="soft">{wizard::you_said(ask.lang)}</p>
                <blockquote class="quote">{own_words}</blockquote>
            </div>
        }
    });
    view! {
        <AskSheet ask>
            {reminder}
            <TextField
                id="name".to_owned()
                label=wizard::question(ask.lang, ask.question)
                quiet_label=true
                rows=2
                draft=name.draft
                on_leave=ask.field_left()
            />
        </AskSheet>
    }
}
