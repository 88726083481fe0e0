//! Osatavoitteet: smaller goals on the way, each with its day.

use super::ask::{Answer, Ask, Leaving, Unsent};
use super::blank::Blank;
use super::sheet::AskSheet;
use crate::app::book::Undo;
use crate::app::parts::{DayField, TextField, UndoBar, icon};
use crate::device::{self, page};
use crate::journal::{Act, Scope};
use crate::plan::{Day, PartId};
use crate::words::wizard;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The fields of the partial goals that are on the screen.
type Rows = StoredValue<BTreeMap<PartId, (Answer, Answer)>>;

#[component]
pub fn Partials(ask: Ask) -> impl IntoView {
    let rows: Rows = StoredValue::new(BTreeMap::new());
    let (words, day) = (ask.answer(Blank::NewPart), ask.answer(Blank::NewPartDay));
    ask.on_leave(move |goal, leaving| {
        let mut unsent = Unsent::default();
        for (part, (words, day)) in rows.get_value() {
            if let Some(text) = unsent.take(&ask, &goal, words).map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()) {
                unsent.acts.push(Act::NamePartialGoal { part: part.clone(), text });
            }
            if let Some(on) = unsent.take(&ask, &goal, day) {
                unsent.acts.push(Act::DatePartialGoal { part, on: Day::parse(&on) });
            }
        }
        if leaving == Leaving::Screen && !words.draft.now().trim().is_empty() {
            let acts = new_part(&words.draft.now(), &day.draft.now());
            let taken = [words, day].map(|answer| unsent.take(&ask, &goal, answer)).iter().any(Option::is_some);
            unsent.acts.extend(acts.into_iter().filter(|_| taken));
        }
        unsent
    });
    let ids = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map(|g| g.parts.iter().map(|p| p.id.clone()).collect::<Vec<_>>()).unwrap_or_default()));
    let goal = ask.goal_id();
    let here = Callback::new(move |undo: Undo| undo.is_on(&goal));
    view! {
        <AskSheet ask>
            <ul class="partials">
                <For each=move || ids.get() key=|id| id.clone() let:part>
                    <Row ask part rows/>
                </For>
            </ul>
            <UndoBar here/>
            <NewPart ask words day/>
        </AskSheet>
    }
}

fn new_part(words: &str, day: &str) -> Vec<Act> {
    let part = PartId::random(device::chance());
    let mut acts = vec![Act::NamePartialGoal { part: part.clone(), text: words.trim().to_owned() }];
    if let Some(on) = Day::parse(day) {
        acts.push(Act::DatePartialGoal { part, on: Some(on) });
    }
    acts
}

#[component]
fn Row(ask: Ask, part: PartId, rows: Rows) -> impl IntoView {
    let lang = ask.lang;
    let (words, day) = (ask.answer(Blank::Part(part.clone())), ask.answer(Blank::PartDay(part.clone())));
    rows.update_value(|rows| {
        rows.insert(part.clone(), (words, day));
    });
    let gone = part.clone();
    on_cleanup(move || {
        let _ = rows.try_update_value(|rows| rows.remove(&gone));
    });
    let id = format!("part-{part}");
    let day_id = format!("{id}-day");
    let remove = move |_| {
        let (goal, text, part) = (ask.goal_id(), words.draft.now(), part.clone());
        leptos::task::spawn_local(async move {
            if let Ok(entries) = ask.book.on_goal(&goal, [Act::RemovePartialGoal { part }]).await {
                ask.book.offer_undo(Scope::Goal(goal), entries, wizard::part_removed(lang, text.trim()));
                page::focus("h1", true);
            }
        });
    };
    let label = move || format!("{}: {}", wizard::remove(lang), words.draft.text());
    view! {
        <li class="partial">
            <TextField id label=wizard::part_words(lang) rows=2 draft=words.draft on_leave=ask.field_left()/>
            <div class="pair">
                <PartDay ask id=day_id answer=day/>
                <button type="button" class="btn" aria-label=label on:click=remove>{icon("i-trash")}{wizard::remove(lang)}</button>
            </div>
        </li>
    }
}

#[component]
fn PartDay(ask: Ask, id: String, answer: Answer) -> impl IntoView {
    let value = Signal::derive(move || Day::parse(&answer.draft.text()));
    let on_day = Callback::new(move |day: Option<Day>| {
        answer.draft.set(day.map(|d| d.to_string()).unwrap_or_default());
        ask.leave(Leaving::Field);
    });
    view! { <DayField id label=wizard::part_day(ask.lang) value on_day/> }
}

/// The fields of one more. It is added by its button, and by going on when something is written.
#[component]
fn NewPart(ask: Ask, words: Answer, day: Answer) -> impl IntoView {
    let lang = ask.lang;
    let unnamed = RwSignal::new(false);
    let add = move |_| {
        let (text, on) = (words.draft.now(), day.draft.now());
        unnamed.set(text.trim().is_empty());
        if unnamed.get_untracked() {
            return page::later(0, || page::focus("#new-part", false));
        }
        let goal = ask.goal_id();
        leptos::task::spawn_local(async move {
            if ask.book.on_goal(&goal, new_part(&text, &on)).await.is_err() {
                return;
            }
            page::announce(&wizard::part_added(lang, text.trim()));
            words.clear(&ask);
            day.clear(&ask);
            page::focus("#new-part", false);
        });
    };
    view! {
        <div class="partial" role="group" aria-labelledby="new-part-title">
            <h2 class="h3" id="new-part-title">{wizard::new_part(lang)}</h2>
            <TextField
                id="new-part".to_owned()
                label=wizard::part_words(lang)
                hint=wizard::part_example(lang)
                rows=2
                draft=words.draft
                problem=Signal::derive(move || unnamed.get().then(|| wizard::part_unnamed(lang).to_owned()))
            />
            <div class="pair">
                <PartDay ask id="new-part-day".to_owned() answer=day/>
                <button type="button" class="btn" on:click=add>{icon("i-plus")}{wizard::add_part(lang)}</button>
            </div>
        </div>
    }
}
