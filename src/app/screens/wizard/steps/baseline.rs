//! Where the stair starts: −2 unless things can be worse than today; then the start stands at −1.

use super::super::ask::Ask;
use crate::advice::proposal::Basis;
use crate::app::parts::seg_radio;
use crate::journal::Act;
use crate::plan::{Goal, Level};
use crate::words::wizard;
use leptos::prelude::*;

#[component]
pub fn BaselineChoice(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let now = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map_or(Level::MuchLess, Goal::baseline_level)));
    let choose = move |level: Level| set_baseline(ask, level);
    let radio = move |level: Level, words: &'static str| seg_radio("baseline", words, None, move || now.get() == level, move || choose(level));
    view! {
        <fieldset class="field">
            <legend>{wizard::baseline_question(lang)}</legend>
            <div class="seg">
                {radio(Level::MuchLess, wizard::baseline_no(lang))}
                {radio(Level::Less, wizard::baseline_yes(lang))}
            </div>
        </fieldset>
    }
}

/// Moves the start of the stair. Steps that are still proposals move along.
pub fn set_baseline(ask: Ask, level: Level) {
    let goal = ask.now();
    if goal.baseline_level() != level {
        ask.change_basis(Act::SetBaselineLevel { level }, &Basis { baseline: level, ..Basis::of(&goal) }, None);
    }
}
