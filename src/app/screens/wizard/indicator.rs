//! The indicator: what kind of thing shows the change, its name in words, and what it counts.

use super::ask::{Answer, Ask, Leaving, Unsent};
use super::blank::{Blank, tag, untag};
use super::former::counted_anew;
use super::sheet::AskSheet;
use super::tips::Tips;
use crate::advice::proposal::Basis;
use crate::app::parts::{LineField, Settled, icon, seg_radio};
use crate::plan::{Indicator, IndicatorKind, Unit};
use crate::words::{common, format, wizard};
use leptos::prelude::*;

#[component]
pub fn AskIndicator(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let (kind, name, unit) = (ask.answer(Blank::Kind), ask.answer(Blank::IndicatorName), ask.answer(Blank::Unit));
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        let Some(chosen) = untag::<IndicatorKind>(&kind.draft.now()) else { return unsent };
        let changed = [kind, name, unit].map(|answer| unsent.take(&ask, &goal, answer)).iter().any(Option::is_some);
        let indicator = Indicator { kind: chosen, name: name.draft.now().trim().to_owned(), unit: untag(&unit.draft.now()) };
        if changed && goal.indicator.get() != Some(&indicator) {
            unsent.look_at(&ask, &goal, indicator);
        }
        unsent
    });
    let chosen = Memo::new(move |_| untag::<IndicatorKind>(&kind.draft.text()));
    let choose = move |now: IndicatorKind| {
        kind.draft.set(tag(&now));
        // The usual unit of the kind is there to be changed; words alone have none.
        let fits = untag::<Unit>(&unit.draft.now()).is_some_and(|u| now.units().contains(&u));
        if !fits {
            unit.draft.set(now.units().first().map(tag).unwrap_or_default());
        }
    };
    let card = move |which: IndicatorKind| {
        view! {
            <label class="choice slim">
                <input type="radio" name="kind" prop:checked=move || chosen.get() == Some(which) on:change=move |_| choose(which)/>
                <span><strong>{common::indicator_kind(lang, which)}</strong>{wizard::kind_example(lang, which)}</span>
                {icon("i-check")}
            </label>
        }
    };
    let typed = move || {
        let name = name.draft.text().trim().to_owned();
        chosen.get().map(|kind| Indicator { kind, name, unit: untag(&unit.draft.text()) })
    };
    let settled = Settled::of(name.draft, "indicator-name");
    let tips = Tips::beside(
        ask,
        move |goal, pen| {
            let name = settled.text().trim().to_owned();
            if let Some(kind) = chosen.get() {
                pen.suppose(&mut goal.indicator, Indicator { kind, name, unit: None });
            }
        },
        |_| true,
    );
    let basis = Signal::derive(move || match typed() {
        Some(indicator) => ask.basis().looked_at_by(indicator, lang),
        None => Basis { indicator: None, ..ask.basis() },
    });
    view! {
        <AskSheet ask basis>
            <fieldset>
                <legend class="hidden">{wizard::question(lang, ask.question)}</legend>
                <div class="choices grid">{IndicatorKind::ALL.map(card).collect_view()}</div>
            </fieldset>
            {move || chosen.get().map(|kind| view! { <Units ask kind unit/> })}
            <Show when=move || chosen.get().is_some()>
                <LineField
                    id="indicator-name".to_owned()
                    label=wizard::indicator_name(lang)
                    hint=wizard::indicator_name_hint(lang)
                    draft=name.draft
                    on_leave=Callback::new(move |()| {
                        ask.leave(Leaving::Field);
                        settled.left();
                    })
                />
                {counted_anew(ask)}
                {tips.at(|_| true)}
            </Show>
        </AskSheet>
    }
}

#[component]
fn Units(ask: Ask, kind: IndicatorKind, unit: Answer) -> impl IntoView {
    let lang = ask.lang;
    let radio = move |which: Unit| {
        seg_radio("unit", format::unit_many(lang, which), None, move || untag(&unit.draft.text()) == Some(which), move || unit.draft.set(tag(&which)))
    };
    (kind.units().len() > 1).then(|| {
        view! {
            <fieldset class="field">
                <legend>{wizard::indicator_unit(lang)}</legend>
                <div class="seg">{kind.units().iter().copied().map(radio).collect_view()}</div>
            </fieldset>
        }
    })
}
