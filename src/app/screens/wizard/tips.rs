//! What may be said beside the fields of one question. A professional sees all of it; a client or a close one sees
//! one piece at a time. What was set aside stays away while its words are the same.

use super::ask::Ask;
use crate::advice::{Advice, At, check_goal, for_client, shown, wording};
use crate::app::book::Undo;
use crate::app::parts::{AdviceNote, UndoBar};
use crate::device::{clock, page};
use crate::journal::{Act, Scope};
use crate::plan::{By, Field, Goal, Moment};
use crate::words::{common, wizard};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Tips {
    ask: Ask,
    /// The goal as it would be with what is being typed.
    judged: Memo<Goal>,
    shown: Memo<Vec<Advice>>,
    /// Where something was set aside last.
    aside: RwSignal<Option<At>>,
}

/// Who writes now and when, to suppose what is not an entry yet.
#[derive(Clone)]
pub struct Pen {
    by: By,
    at: Moment,
}

impl Pen {
    pub fn of(ask: &Ask) -> Pen {
        Pen { by: ask.book.me(), at: clock::now() }
    }

    pub fn suppose<T>(&self, field: &mut Field<T>, value: T) {
        *field = Field::supposed(value, &self.by, self.at);
    }
}

impl Tips {
    /// Advice that belongs to this question, as far as `concerns` lets it through. `typed` puts what is being typed
    /// into the goal.
    pub fn beside(
        ask: Ask,
        typed: impl Fn(&mut Goal, &Pen) + Send + Sync + 'static,
        concerns: impl Fn(&Advice) -> bool + Send + Sync + 'static,
    ) -> Tips {
        let here = move |advice: &Advice| shown::question(advice.at) == Some(ask.question) && !shown::is_about_nothing(advice.code);
        Tips::of(ask, typed, move |advice| here(advice) && concerns(advice))
    }

    /// Advice on the goal with what is being typed, as far as `concerns` lets it through.
    pub fn of(ask: Ask, typed: impl Fn(&mut Goal, &Pen) + Send + Sync + 'static, concerns: impl Fn(&Advice) -> bool + Send + Sync + 'static) -> Tips {
        let (lang, all) = (ask.lang, ask.book.is_professional());
        let pen = Pen::of(&ask);
        let judged = Memo::new(move |_| {
            let mut goal = ask.goal.get().unwrap_or_default();
            typed(&mut goal, &pen);
            goal
        });
        let plan = ask.book.plan();
        let shown = Memo::new(move |_| {
            let Some(plan) = plan.get() else { return Vec::new() };
            let advice = judged.with(|goal| {
                let found = check_goal(&plan, goal, lang).into_iter();
                found.filter(|a| concerns(a) && !shown::is_set_aside(goal, a)).collect::<Vec<_>>()
            });
            if all { advice } else { for_client(&advice).cloned().into_iter().collect() }
        });
        Effect::watch(
            move || shown.get(),
            move |now: &Vec<Advice>, before: Option<&Vec<Advice>>, _| {
                let new = |a: &&Advice| !before.is_some_and(|b| b.iter().any(|known| known.is_same(a)));
                if let Some(advice) = now.iter().find(new) {
                    page::announce(&wizard::tip_said(lang, advice.sentence(lang, all), &advice.example));
                }
            },
            false,
        );
        Tips { ask, judged, shown, aside: RwSignal::new(None) }
    }

    pub fn is_empty(&self) -> bool {
        self.shown.with(Vec::is_empty)
    }

    /// The advice of these places, to stand under their field.
    pub fn at(self, here: impl Fn(At) -> bool + Copy + Send + Sync + 'static) -> AnyView {
        self.list(here, false)
    }

    /// All of it, each with the step that it is about.
    pub fn all(self) -> AnyView {
        self.list(|_| true, true)
    }

    fn list(self, here: impl Fn(At) -> bool + Copy + Send + Sync + 'static, names_steps: bool) -> AnyView {
        let list = Memo::new(move |_| self.shown.with(|all| all.iter().filter(|a| here(a.at)).cloned().collect::<Vec<_>>()));
        let aside = Callback::new(move |advice: Advice| self.set_aside(advice));
        let lang = self.ask.lang;
        let note = move |advice: Advice| {
            let place = match advice.at {
                At::Level(level) if names_steps => Some(common::step_title(lang, level) + ": "),
                _ => None,
            };
            view! { <AdviceNote advice place on_aside=Some(aside)/> }
        };
        let goal = self.ask.goal_id();
        let said = Callback::new(move |undo: Undo| undo.is_on(&goal) && self.ask.book.undoes(&undo, |act| matches!(act, Act::SetAside { .. })));
        (move || {
            let notes = list.get();
            let undone_here = self.aside.get().is_some_and(here);
            (undone_here || !notes.is_empty()).then(|| {
                view! {
                    <div class="tips">
                        {notes.into_iter().map(note).collect_view()}
                        {undone_here.then(|| view! { <UndoBar here=said/> })}
                    </div>
                }
            })
        })
        .into_any()
    }

    fn set_aside(self, advice: Advice) {
        let (lang, goal) = (self.ask.lang, self.ask.goal_id());
        let wording = self.judged.with_untracked(|goal| wording(goal, &advice));
        let act = Act::SetAside { code: advice.code.name().to_owned(), place: shown::place(advice.at).to_owned(), wording };
        leptos::task::spawn_local(async move {
            if let Ok(entries) = self.ask.book.on_goal(&goal, [act]).await {
                let _ = self.aside.try_set(Some(advice.at));
                self.ask.book.offer_undo(Scope::Goal(goal), entries, wizard::aside_said(lang).to_owned());
                // The button that was pressed is gone.
                page::focus("h1", true);
            }
        });
    }
}
