//! How much help there is: one of the list, or one's own words.

use super::ask::{Answer, Ask, Leaving};
use super::help_list::{HelpList, Rungs};
use crate::advice::proposal::help;
use crate::app::parts::{TextField, icon};
use crate::words::rungs as texts;
use leptos::prelude::*;

/// The radios of the list, the most help first, and one more for own words. `words` holds the answer.
#[component]
pub fn HelpChoice(ask: Ask, id: &'static str, legend: &'static str, words: Answer, rungs: Rungs, left: Callback<()>) -> impl IntoView {
    let lang = ask.lang;
    let list = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map(|g| help::list(g, lang)).unwrap_or_default()));
    let at = Memo::new(move |_| list.with(|list| help::place(list, &words.draft.text(), lang)));
    let own = RwSignal::new(!words.draft.now().trim().is_empty() && at.get_untracked().is_none());
    // Own words wait here while a rung is tried.
    let kept = RwSignal::new(if own.get_untracked() { words.draft.now() } else { String::new() });
    let choose = move |rung: String| {
        if own.get_untracked() {
            kept.set(words.draft.now());
        }
        own.set(false);
        words.draft.set(rung);
        ask.leave(Leaving::Field);
    };
    let say = move |_| {
        own.set(true);
        words.draft.set(kept.get_untracked());
    };
    let radio = move |(number, rung): (usize, String)| {
        let value = rung.clone();
        view! {
            <label class="choice slim rung">
                <input
                    type="radio"
                    name=id
                    prop:checked=move || !own.get() && at.get() == Some(number)
                    on:change=move |_| choose(value.clone())
                />
                <span>{rung}</span>
                {icon("i-check")}
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{legend}</legend>
            <div class="choices">
                {move || list.get().into_iter().enumerate().map(radio).collect_view()}
                <label class="choice slim rung">
                    <input type="radio" name=id prop:checked=move || own.get() on:change=say/>
                    <span>{texts::own_words(lang)}</span>
                    {icon("i-check")}
                </label>
            </div>
        </fieldset>
        <Show when=move || own.get()>
            <TextField id=format!("{id}-words") label=texts::own_words_label(lang) rows=2 draft=words.draft on_leave=left/>
        </Show>
        <HelpList ask list rungs/>
    }
}
