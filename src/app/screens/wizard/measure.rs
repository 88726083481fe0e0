//! How it is and how it shall be: a number with its unit where the indicator counts, a rung of the list where it
//! tells how much help there is, and words.

use super::ask::{Answer, Ask, Leaving, Unsent};
use super::blank::Blank;
use super::former::Before;
use super::help_choice::HelpChoice;
use super::help_list::Rungs;
use crate::app::parts::{Settled, TextField, icon};
use crate::plan::{Amount, Goal, IndicatorKind, Measure, Unit};
use crate::words::{format, wizard};
use leptos::prelude::*;

/// The answers of one measure.
#[derive(Clone, Copy)]
pub struct Measured {
    pub number: Answer,
    pub words: Answer,
    pub rungs: Rungs,
    unit: Option<Unit>,
    is_help: bool,
    problem: RwSignal<bool>,
}

impl Measured {
    pub fn new(ask: Ask, number: Blank, words: Blank) -> Measured {
        let indicator = ask.now().indicator.get().cloned();
        Measured {
            number: ask.answer(number),
            words: ask.answer(words),
            rungs: Rungs::default(),
            unit: indicator.as_ref().and_then(|i| i.unit),
            is_help: indicator.is_some_and(|i| i.kind == IndicatorKind::Help),
            problem: RwSignal::new(false),
        }
    }

    /// The measure as it stands in the fields, to be followed.
    pub fn live(&self) -> Measure {
        let number = reads(&self.number.draft.text()).flatten();
        Measure { amount: number.filter(|_| self.unit.is_some()), words: self.words.draft.text() }
    }

    /// What is in the number's field can be read, or there is nothing. Shows the problem if not.
    pub fn check(&self) -> bool {
        let fine = self.unit.is_none() || reads(&self.number.draft.now()).is_some();
        self.problem.set(!fine);
        fine
    }

    /// The measure as it is typed now, when it is new. What cannot be read stays in its field.
    pub fn take(&self, unsent: &mut Unsent, ask: &Ask, goal: &Goal, written: Option<&Measure>) -> Option<Measure> {
        let mut measure = written.cloned().unwrap_or_default();
        if self.unit.is_some()
            && let Some(amount) = reads(&self.number.draft.now())
            && unsent.take(ask, goal, self.number).is_some()
        {
            measure.amount = amount;
        }
        if let Some(words) = unsent.take(ask, goal, self.words) {
            measure.words = words;
        }
        (written.cloned().unwrap_or_default() != measure).then_some(measure)
    }
}

/// `None` when there is something that is no number.
fn reads(text: &str) -> Option<Option<Amount>> {
    if text.trim().is_empty() { Some(None) } else { Amount::parse(text).map(Some) }
}

/// The fields. `label` is over the number, or over the words where nothing is counted.
#[component]
pub fn MeasureFields(
    ask: Ask,
    id: &'static str,
    label: &'static str,
    /// The question over the list of help.
    help: &'static str,
    measured: Measured,
    settled: Settled,
) -> impl IntoView {
    let lang = ask.lang;
    let Measured { number, words, unit, problem, rungs, is_help } = measured;
    let blank = number.blank.get_value();
    let left = Callback::new(move |()| {
        ask.leave(Leaving::Field);
        settled.left();
    });
    if is_help {
        return view! {
            <Before ask number=blank/>
            <HelpChoice ask id legend=help words rungs left/>
        }
        .into_any();
    }
    let words_label = if unit.is_some() { wizard::words_too(lang) } else { wizard::words_label(lang) };
    view! {
        <Before ask number=blank/>
        {unit.map(|unit| view! { <NumberField ask id label unit answer=number problem/> })}
        <TextField
            id=format!("{id}-words")
            label=words_label
            rows=if unit.is_some() { 2 } else { 4 }
            draft=words.draft
            on_leave=left
        />
    }
    .into_any()
}

#[component]
fn NumberField(ask: Ask, id: &'static str, label: &'static str, unit: Unit, answer: Answer, problem: RwSignal<bool>) -> impl IntoView {
    let lang = ask.lang;
    let unit = format::unit_many(lang, unit);
    let problem_id = format!("{id}-problem");
    let described = problem_id.clone();
    view! {
        <div class="field">
            <label for=id>{label}<span class="hidden">{format!(" ({unit})")}</span></label>
            <div class="with-unit">
                <input
                    type="text"
                    id=id
                    class="number big-number"
                    inputmode="decimal"
                    autocomplete="off"
                    prop:value=move || answer.draft.text()
                    aria-invalid=move || if problem.get() { "true" } else { "false" }
                    aria-describedby=move || problem.get().then(|| described.clone())
                    on:input=move |ev| {
                        answer.draft.set(event_target_value(&ev));
                        problem.set(false);
                    }
                    on:blur=move |_| ask.leave(Leaving::Field)
                />
                <span aria-hidden="true">{unit}</span>
            </div>
            {move || problem.get().then(|| view! {
                <div class="alert" id=problem_id.clone()>{icon("i-alert")}<p>{wizard::not_a_number(lang)}</p></div>
            })}
        </div>
    }
}
