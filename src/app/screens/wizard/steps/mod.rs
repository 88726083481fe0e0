//! The five steps. From numbers and rungs they are proposed as sentences; every one can be accepted by itself,
//! written in its row, or all accepted at once.

mod baseline;
mod foot;
mod row;

pub use baseline::set_baseline;
pub use row::step_field;

use super::ask::{Answer, Ask, Unsent};
use super::blank::Blank;
use super::no_room::NoRoomNote;
use super::rows::is_striped;
use super::sheet::AskSheet;
use super::tips::Tips;
use crate::advice::At;
use crate::advice::proposal::{Basis, Offered, stair};
use crate::app::book::Undo;
use crate::app::parts::{Press, Settled, UndoBar};
use crate::journal::{Act, Scope};
use crate::plan::{Goal, Level, Origin, Step};
use crate::words::{Lang, wizard};
use baseline::BaselineChoice;
use foot::Foot;
use leptos::prelude::*;
use row::Row;

/// The stair as it is written and proposed now, with its fields.
#[derive(Clone, Copy)]
struct Board {
    ask: Ask,
    steps: Memo<Vec<Offered>>,
    typed: [Answer; 5],
    settled: [Settled; 5],
}

impl Board {
    fn new(ask: Ask) -> Board {
        let lang = ask.lang;
        let steps = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map(|g| shown(g, lang)).unwrap_or_default()));
        let words_of = |level: Level| Memo::new(move |_| steps.with(|s| s.get(level.index()).map(|s| s.words.clone()).unwrap_or_default()));
        let typed = Level::ALL.map(|level| ask.answer_from(Blank::Step(level), words_of(level)));
        let settled = Level::ALL.map(|level| Settled::of(typed[level.index()].draft, step_field(level)));
        Board { ask, steps, typed, settled }
    }

    fn step(self, level: Level) -> Option<Offered> {
        self.steps.with(|s| s.get(level.index()).cloned())
    }

    /// Nobody has touched what the program proposes here; what the person told is in their own words.
    fn is_untouched(self, level: Level) -> bool {
        self.step(level).is_some_and(|s| is_striped(&s) && !s.told && self.settled[level.index()].text().trim() == s.words)
    }

    /// Proposals that nobody is rewriting, as acts that accept them.
    fn accepted(self) -> Vec<Act> {
        let untouched = shown(&self.ask.now(), self.ask.lang).into_iter().zip(self.typed).filter(|(s, a)| s.proposal && !a.draft.is_dirty());
        untouched.map(|(s, _)| Act::WriteStep { level: s.level, words: s.words, origin: Origin::Person }).collect()
    }

    fn tips(self) -> Tips {
        let ask = self.ask;
        let typed = move |goal: &mut Goal, pen: &super::tips::Pen| {
            for level in Level::ALL {
                let words = self.settled[level.index()].text().trim().to_owned();
                pen.suppose(&mut goal.steps[level.index()], Step { words, origin: Origin::Person });
            }
        };
        // The program's own proposals are not held against the person.
        let concerns = move |advice: &crate::advice::Advice| match advice.at {
            At::Level(level) => !self.is_untouched(level),
            At::Baseline => true,
            _ => Level::ALL.into_iter().any(|level| !self.is_untouched(level)),
        };
        Tips::beside(ask, typed, concerns)
    }
}

#[component]
pub fn Steps(ask: Ask) -> impl IntoView {
    let lang = ask.lang;
    let board = Board::new(ask);
    ask.on_leave(move |goal, _| {
        let mut unsent = Unsent::default();
        for (answer, step) in board.typed.into_iter().zip(shown(&goal, lang)) {
            if let Some(text) = unsent.take_unless(&ask, answer, &step.words) {
                let words = text.trim().to_owned();
                unsent.acts.push(Act::WriteStep { level: step.level, words, origin: Origin::Person });
            }
        }
        unsent
    });
    let proposed = Memo::new(move |_| board.steps.with(|s| s.iter().any(is_striped)));
    let no_room = Memo::new(move |_| ask.goal.with(|g| g.as_ref().and_then(|g| Basis::of(g).offer(lang).no_room)));
    let press = Press::new();
    let accept = move || {
        let acts = board.accepted();
        if acts.is_empty() {
            return ask.go_on(true, Vec::new());
        }
        if !press.begins() {
            return;
        }
        let said = wizard::all_accepted(lang, acts.len());
        let goal = ask.goal_id();
        leptos::task::spawn_local(async move {
            let done = ask.book.on_goal(&goal, acts).await;
            // What is accepted now is no proposal any more: another press would only go on.
            press.ends();
            match done {
                Ok(entries) => {
                    ask.go_on(true, Vec::new());
                    ask.book.offer_undo(Scope::Goal(goal), entries, said);
                }
                // What was not saved is said by the screen.
                Err(_) => ask.go_on(false, Vec::new()),
            }
        });
    };
    let later = move || {
        let goal = ask.now();
        let mut unsent = Unsent::default();
        unsent.propose(&ask, &goal, &Basis::of(&goal));
        let untouched = |act: &Act| !matches!(act, Act::WriteStep { level, .. } if board.typed[level.index()].draft.is_dirty());
        ask.go_on(true, unsent.acts.into_iter().filter(untouched).collect());
    };
    let next = Callback::new(move |()| if no_room.with_untracked(Option::is_none) { accept() } else { later() });
    let foot = view! {
        <Foot board proposed no_room accept=Callback::new(move |()| accept()) later=Callback::new(move |()| later())/>
    };
    let hint = Signal::derive(move || {
        let (today, target) = ask.basis().told(lang);
        let told = proposed.get() && no_room.with(Option::is_none) && !today.is_empty() && !target.is_empty();
        if told { wizard::you_told(lang, &today, &target) } else { wizard::hint(lang, ask.question).to_owned() }
    });
    let tips = board.tips();
    let goal = ask.goal_id();
    let here = Callback::new(move |undo: Undo| undo.is_on(&goal) && !ask.book.undoes(&undo, |act| matches!(act, Act::SetAside { .. })));
    let the_stair = move || {
        view! {
            <div class="stair-box">
                <ol class="stair" aria-label=wizard::steps_label(lang)>
                    {Level::ALL.into_iter().rev().map(|level| view! { <Row board level tips/> }).collect_view()}
                </ol>
            </div>
            <UndoBar here/>
            {tips.at(|at| !matches!(at, At::Level(_) | At::Name))}
            {move || proposed.get().then(|| view! { <p class="soft">{wizard::striped(lang)}</p> })}
        }
    };
    view! {
        <AskSheet ask on_next=next hint foot=foot.into_any() beside=the_stair>
            {move || no_room.get().map(|no_room| view! { <NoRoomNote ask no_room/> })}
            {move || (!ask.book.wide.get()).then(the_stair)}
            <BaselineChoice ask/>
        </AskSheet>
    }
}

fn shown(goal: &Goal, lang: Lang) -> Vec<Offered> {
    stair(goal, &Basis::of(goal), lang)
}
