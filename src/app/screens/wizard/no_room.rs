//! Why the numbers leave no room for five steps, and what would fit.

use super::ask::Ask;
use super::help_list::set_help_list;
use super::steps::set_baseline;
use crate::advice::proposal::{Basis, Fit, NoRoom, Why, help, stair};
use crate::device::page;
use crate::journal::Act;
use crate::plan::{Amount, Field, Indicator, Measure, Question, Unit};
use crate::words::{common, format, rungs, step, wizard};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn NoRoomNote(ask: Ask, no_room: NoRoom) -> impl IntoView {
    let lang = ask.lang;
    let unit = ask.now().indicator.get().and_then(|i| i.unit);
    let say = move |amount: Amount| unit.map_or_else(|| format::amount(lang, amount), |unit: Unit| step::named(lang, amount, unit));
    let why = match no_room.why {
        Why::Same => wizard::no_room_same(lang).to_owned(),
        Why::TooNear => wizard::no_room_near(lang).to_owned(),
        Why::AtTheEnd { end: Amount::ZERO } => wizard::no_room_at_least(lang, &say(Amount::ZERO)),
        Why::AtTheEnd { end } => wizard::no_room_at_most(lang, &say(end)),
        Why::NearTheEnd { end: Amount::ZERO } => wizard::no_room_near_least(lang, &say(Amount::ZERO)),
        Why::NearTheEnd { end } => wizard::no_room_near_most(lang, &say(end)),
        Why::PastTheEnd { end: Amount::ZERO } => wizard::no_room_under(lang, &say(Amount::ZERO)),
        Why::PastTheEnd { end } => wizard::no_room_over(lang, &say(end)),
        Why::NothingBelowToday => wizard::no_room_below(lang).to_owned(),
        Why::ListEnds { left: 0 } => wizard::list_ends(lang).to_owned(),
        Why::ListEnds { .. } => wizard::list_nearly_ends(lang).to_owned(),
    };
    // What is offered is done at the press, and can be taken back.
    let aim = move |words: String, target: Measure| {
        let said = words.clone();
        let aim = move |_| {
            let basis = Basis { target: Some(target.clone()), ..Basis::of(&ask.now()) };
            ask.act_then(ask.with_basis(Act::SetTarget { measure: target.clone() }, &basis), Some(said.clone()), to_undo);
        };
        view! { <button type="button" class="btn" on:click=aim>{words}</button> }.into_any()
    };
    let fit = move |fit: Fit| {
        let inner = match fit {
            Fit::Target(amount) => aim(wizard::fit_target(lang, &say(amount)), Measure { amount: Some(amount), ..target_now(ask) }),
            Fit::Unit { unit, today, target } => {
                let in_unit = |amount| step::named(lang, amount, unit);
                let words = wizard::fit_unit(lang, &in_unit(today), &in_unit(target));
                let said = words.clone();
                let count = move |_| ask.act_then(counted_in(ask, unit, today, target), Some(said.clone()), to_undo);
                view! { <button type="button" class="btn" on:click=count>{words}</button> }.into_any()
            }
            Fit::AnotherIndicator => {
                view! { <A href=ask.detour_href(Question::Indicator) attr:class="btn">{wizard::fit_another(lang)}</A> }.into_any()
            }
            Fit::Rung(at) => {
                let words = ask.basis_now().list(lang).get(at).cloned().unwrap_or_default();
                aim(wizard::fit_target(lang, &words), Measure { words, ..target_now(ask) })
            }
            Fit::FinerList => {
                let finer = move |_| set_help_list(ask, help::finer(lang), rungs::finer_said(lang).to_owned());
                view! { <button type="button" class="btn" on:click=finer>{wizard::fit_finer(lang)}</button> }.into_any()
            }
            Fit::Baseline(level) => {
                let words = wizard::fit_baseline(lang, common::step_name(lang, level));
                view! { <button type="button" class="btn" on:click=move |_| set_baseline(ask, level)>{words}</button> }.into_any()
            }
        };
        view! { <li>{inner}</li> }
    };
    // What fits is proposed; what does not is named.
    let empty = move || {
        let steps = ask.goal.with(|g| g.as_ref().map(|g| stair(g, &Basis::of(g), lang)).unwrap_or_default());
        let names: Vec<&str> = steps.iter().filter(|s| s.words.is_empty()).map(|s| common::step_name(lang, s.level)).collect();
        (!names.is_empty()).then(|| view! { <p>{wizard::left_empty(lang, &names.join(", "))}</p> })
    };
    let some = !no_room.fits.is_empty();
    view! {
        <div class="note">
            <p>{why}</p>
            {empty}
            {some.then(|| view! {
                <p>{wizard::would_fit(lang)}</p>
                <ul class="stack">{no_room.fits.into_iter().map(fit).collect_view()}</ul>
            })}
            <p>{wizard::or_write(lang)}</p>
        </div>
    }
}

/// The pressed button goes away with what it cured: the undo of it is where the eye and the focus go.
fn to_undo(_: bool) {
    page::later(0, || page::focus(".undo .btn", true));
}

/// The target as it stands; what somebody told in words stays beside another number.
fn target_now(ask: Ask) -> Measure {
    ask.now().target.get().cloned().unwrap_or_default()
}

/// The same thing counted in another unit: the indicator, today and the target together.
fn counted_in(ask: Ask, unit: Unit, today: Amount, target: Amount) -> Vec<Act> {
    let goal = ask.now();
    let Some(indicator) = goal.indicator.get().map(|i| Indicator { unit: Some(unit), ..i.clone() }) else { return Vec::new() };
    let with = |amount, field: &Field<Measure>| Measure { amount: Some(amount), ..field.get().cloned().unwrap_or_default() };
    let (today, target) = (with(today, &goal.today), with(target, &goal.target));
    let basis = Basis { indicator: Some(indicator.clone()), today: Some(today.clone()), target: Some(target.clone()), ..Basis::of(&goal) };
    let mut acts = ask.with_basis(Act::SetIndicator { indicator }, &basis);
    acts.extend([Act::SetToday { measure: today }, Act::SetTarget { measure: target }]);
    acts
}
