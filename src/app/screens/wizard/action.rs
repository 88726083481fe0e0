//! What the person will do: the goal's short name.

use super::ask::{Ask, Unsent};
use super::blank::Blank;
use super::sheet::AskSheet;
use super::tips::Tips;
use crate::advice::proposal::Basis;
use crate::app::parts::{Settled, TextField};
use crate::journal::Act;
use crate::words::wizard;
use leptos::prelude::*;

#[component]
pub fn Action(ask: Ask) -> impl IntoView {
    let name = ask.answer(Blank::Name);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        if let Some(text) = unsent.take(&ask, &goal, name) {
            let text = one_line(&text);
            if text != goal.name.text() {
                unsent.acts.push(Act::SetGoalName { text: text.clone() });
                unsent.propose(&ask, &goal, &Basis { name: text, ..Basis::of(&goal) });
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
    let settled = Settled::of(name.draft, "name");
    let tips = Tips::beside(ask, move |goal, pen| pen.suppose(&mut goal.name, one_line(&settled.text())), |_| true);
    let left = Callback::new(move |()| {
        ask.leave(super::ask::Leaving::Field);
        settled.left();
    });
    let basis = Signal::derive(move || Basis { name: one_line(&name.draft.text()), ..ask.basis() });
    view! {
        <AskSheet ask basis>
            {reminder}
            <TextField
                id="name".to_owned()
                label=wizard::asked(ask.lang, ask.question, &ask.book.reader())
                quiet_label=true
                rows=2
                draft=name.draft
                on_leave=left
            />
            {tips.at(|_| true)}
        </AskSheet>
    }
}

/// A name is one line, also when it was typed on two.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
