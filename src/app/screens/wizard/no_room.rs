//! Why the numbers leave no room for five steps, and what would fit.

use super::ask::Ask;
use super::help_list::set_help_list;
use super::steps::set_baseline;
use crate::advice::proposal::{Fit, NoRoom, Why, help};
use crate::plan::{Amount, Question, Unit};
use crate::words::{format, rungs, wizard};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn NoRoomNote(ask: Ask, no_room: NoRoom) -> impl IntoView {
    let lang = ask.lang;
    let unit = ask.now().indicator.get().and_then(|i| i.unit);
    let say = move |amount: Amount| unit.map_or_else(|| format::amount(lang, amount), |unit: Unit| format::quantity(lang, amount, unit));
    let why = match no_room.why {
        Why::Same => wizard::no_room_same(lang).to_owned(),
        Why::TooNear => wizard::no_room_near(lang).to_owned(),
        Why::AtTheEnd { end } => wizard::no_room_at_end(lang, &say(end)),
        Why::NearTheEnd { end } => wizard::no_room_near_end(lang, &say(end)),
        Why::PastTheEnd { end } => wizard::no_room_past_end(lang, &say(end)),
        Why::NothingBelowToday => wizard::no_room_below(lang).to_owned(),
        Why::ListEnds { left: 0 } => wizard::list_ends(lang).to_owned(),
        Why::ListEnds { .. } => wizard::list_nearly_ends(lang).to_owned(),
    };
    let fit = move |fit: Fit| {
        let go = |words: String, to: Question| view! { <A href=ask.detour_href(to) attr:class="btn">{words}</A> }.into_any();
        let inner = match fit {
            Fit::Target(amount) => go(wizard::fit_target(lang, &say(amount)), Question::Expected),
            Fit::Unit(unit) => go(wizard::fit_unit(lang, format::unit_many(lang, unit)), Question::Indicator),
            Fit::Rung(at) => {
                let list = ask.basis_now().list(lang);
                go(wizard::fit_target(lang, list.get(at).map_or("", String::as_str)), Question::Expected)
            }
            Fit::FinerList => {
                let finer = move |_| set_help_list(ask, help::finer(lang), rungs::finer_said(lang).to_owned());
                view! { <button type="button" class="btn" on:click=finer>{wizard::fit_finer(lang)}</button> }.into_any()
            }
            Fit::Baseline(level) => {
                let words = wizard::fit_baseline(lang, wizard::level_name(lang, level));
                view! { <button type="button" class="btn" on:click=move |_| set_baseline(ask, level)>{words}</button> }.into_any()
            }
        };
        view! { <li>{inner}</li> }
    };
    let some = !no_room.fits.is_empty();
    view! {
        <div class="note">
            <p>{why}</p>
            {some.then(|| view! {
                <p>{wizard::would_fit(lang)}</p>
                <ul class="stack">{no_room.fits.into_iter().map(fit).collect_view()}</ul>
            })}
            <p>{wizard::or_write(lang)}</p>
        </div>
    }
}
