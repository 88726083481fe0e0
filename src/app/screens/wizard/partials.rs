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
    let moved = part.clone();
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
    let moving = Moving { ask, part: StoredValue::new(moved), words };
    view! {
        <li class="partial">
            <TextField id label=wizard::part_words(lang) rows=2 draft=words.draft on_leave=ask.field_left()/>
            <div class="pair">
                <PartDay ask id=day_id answer=day/>
                <button type="button" class="btn" aria-label=label on:click=remove>{icon("i-trash")}{wizard::remove(lang)}</button>
            </div>
            {moving.buttons()}
        </li>
    }
}

/// Moves a partial goal one place, by buttons alone.
#[derive(Clone, Copy)]
struct Moving {
    ask: Ask,
    part: StoredValue<PartId>,
    words: Answer,
}

impl Moving {
    /// Nothing where there is only one.
    fn buttons(self) -> impl IntoView {
        let several = Memo::new(move |_| self.ask.goal.with(|g| g.as_ref().is_some_and(|g| g.parts.len() > 1)));
        move || several.get().then(|| view! { <div class="row">{self.button(true)}{self.button(false)}</div> })
    }

    fn button(self, earlier: bool) -> impl IntoView {
        let lang = self.ask.lang;
        let (drawing, word) = if earlier { ("i-up", wizard::part_up(lang)) } else { ("i-down", wizard::part_down(lang)) };
        let can =
            Memo::new(move |_| self.ask.goal.with(|g| g.as_ref().is_some_and(|g| g.with_part_moved(&self.part.get_value(), earlier).is_some())));
        view! {
            <button
                type="button"
                class="btn quiet"
                id=self.button_id(earlier)
                // Stays in the tab order: the focus is not lost when the first place is reached.
                aria-disabled=move || if can.get() { "false" } else { "true" }
                aria-label=move || format!("{word}: {}", self.words.draft.text())
                on:click=move |_| self.go(earlier)
            >
                {icon(drawing)}
                {word}
            </button>
        }
    }

    fn button_id(self, earlier: bool) -> String {
        format!("part-{}-{}", self.part.get_value(), if earlier { "up" } else { "down" })
    }

    fn go(self, earlier: bool) {
        let (goal, part, lang) = (self.ask.now(), self.part.get_value(), self.ask.lang);
        let Some(parts) = goal.with_part_moved(&part, earlier) else { return };
        let (at, of) = (parts.iter().position(|p| *p == part).unwrap_or_default() + 1, parts.len());
        let (said, button) = (wizard::part_moved(lang, self.words.draft.now().trim(), at, of), format!("#{}", self.button_id(earlier)));
        leptos::task::spawn_local(async move {
            if let Ok(entries) = self.ask.book.on_goal(&goal.id, [Act::OrderPartialGoals { parts }]).await {
                self.ask.book.offer_undo(Scope::Goal(goal.id), entries, said);
                // The row was moved in the page, and the focus fell off.
                page::later(0, move || page::focus(&button, false));
            }
        });
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
            words.draft.clear();
            day.draft.clear();
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
