//! One question of one goal: its answers as drafts, and the way on and back. An answer becomes an entry on
//! Continue, when its field is left and when the screen is left in any other way.

use super::blank::Blank;
use super::former::is_another_indicator;
use super::unsent::save;
pub use super::unsent::{Answer, Unsent};
use crate::advice::proposal::Basis;
use crate::app::book::{Book, book};
use crate::app::routes;
use crate::device::page;
use crate::journal::{Act, Scope};
use crate::plan::{Goal, GoalId, PlanId, Question};
use crate::words::Lang;
use futures_util::lock::Mutex;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::rc::Rc;
use std::sync::Arc;

/// Handed to the screen of a question. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Ask {
    pub book: Book,
    pub lang: Lang,
    pub question: Question,
    pub goal: Memo<Option<Goal>>,
    place: StoredValue<Arc<Place>>,
    go: StoredValue<Go, LocalStorage>,
    answers: StoredValue<Option<Answers>>,
}

/// Goes to an address inside the app.
type Go = Rc<dyn Fn(&str)>;
/// How the answers on the screen become acts.
type Answers = Callback<(Goal, Leaving), Unsent>;

struct Place {
    plan: PlanId,
    goal: GoalId,
    /// The question to which this one leads back, where it does not lead on.
    back_to: Option<Question>,
    /// One save at a time, so that a field that is left by pressing Continue is not written twice.
    turn: Arc<Mutex<()>>,
}

/// What is left: one field, with the others still on the screen, or the whole screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    Field,
    Screen,
}

impl Ask {
    pub fn new(plan: PlanId, goal: GoalId, question: Question) -> Ask {
        let book = book();
        let memo = book.goal(goal.clone());
        let navigate = use_navigate();
        // A goal that is made already is looked over after every change.
        let made = memo.with_untracked(|g| g.as_ref().is_some_and(|g| !g.is_draft()));
        let back_to = routes::detour_from().or(made.then_some(Question::LookOver)).filter(|to| *to != question);
        book.keep_draft(plan.clone(), question_field(&goal), Some(question.slug().to_owned()));
        Ask {
            book,
            lang: book.lang.get_untracked(),
            question,
            goal: memo,
            place: StoredValue::new(Arc::new(Place { plan, goal, back_to, turn: Arc::default() })),
            go: StoredValue::new_local(Rc::new(move |to: &str| navigate(to, NavigateOptions::default()))),
            answers: StoredValue::new(None),
        }
    }

    pub fn goal_id(&self) -> GoalId {
        self.place.with_value(|p| p.goal.clone())
    }

    pub fn plan_id(&self) -> PlanId {
        self.place.with_value(|p| p.plan.clone())
    }

    /// The goal as it stands.
    pub fn now(&self) -> Goal {
        self.goal.get_untracked().unwrap_or_default()
    }

    /// What the steps are made from, as it is written now; followed.
    pub fn basis(&self) -> Basis {
        self.goal.with(|g| g.as_ref().map_or_else(|| Basis::of(&Goal::default()), Basis::of))
    }

    /// The same, not followed.
    pub fn basis_now(&self) -> Basis {
        Basis::of(&self.now())
    }

    /// Does something at once, with the steps that are still proposals as `basis` would have them.
    pub fn change_basis(self, act: Act, basis: &Basis, said: Option<String>) {
        self.act(self.with_basis(act, basis), said);
    }

    /// An act with the proposals that follow from it.
    pub fn with_basis(self, act: Act, basis: &Basis) -> Vec<Act> {
        let mut unsent = Unsent::of(vec![act]);
        unsent.propose(&self, &self.now(), basis);
        unsent.acts
    }

    /// Does something at once, and offers to take it back where `said` tells what was done.
    pub fn act(self, acts: Vec<Act>, said: Option<String>) {
        self.act_then(acts, said, |_| ());
    }

    /// The same, and then what else is to be done; it is told whether the acts are kept.
    pub fn act_then(self, acts: Vec<Act>, said: Option<String>, then: impl FnOnce(bool) + 'static) {
        let goal = self.goal_id();
        leptos::task::spawn_local(async move {
            let done = self.book.on_goal(&goal, acts).await;
            then(done.is_ok());
            // What was not saved is said by the screen; the choice shows what stands.
            if let (Ok(entries), Some(said)) = (done, said) {
                self.book.offer_undo(Scope::Goal(goal), entries, said);
            }
        });
    }

    pub fn answer(&self, blank: Blank) -> Answer {
        let (ask, shown) = (*self, blank.clone());
        let written = Memo::new(move |_| ask.goal.with(|g| g.as_ref().map(|g| shown.written(g, ask.lang)).unwrap_or_default()));
        self.answer_from(blank, written)
    }

    /// An answer whose field shows `shown` until somebody types; it follows what is written elsewhere.
    pub fn answer_from(&self, blank: Blank, shown: Memo<String>) -> Answer {
        let draft = self.book.draft(&blank.field(&self.goal_id()), &shown.get_untracked());
        Effect::watch(
            move || shown.get(),
            move |now, _, _| {
                if !draft.is_dirty() && draft.now() != *now {
                    draft.set(now.clone());
                    draft.done();
                }
            },
            false,
        );
        Answer { draft, blank: StoredValue::new(blank) }
    }

    /// Says how the answers on the screen become acts.
    pub fn on_leave(&self, answers: impl Fn(Goal, Leaving) -> Unsent + Send + Sync + 'static) {
        self.answers.set_value(Some(Callback::new(move |(goal, leaving)| answers(goal, leaving))));
    }

    fn unsent(&self, leaving: Leaving) -> Unsent {
        self.answers.get_value().map(|a| a.run((self.now(), leaving))).unwrap_or_default()
    }

    /// Saves what was typed; the screen may be gone before it is done.
    pub fn leave(&self, leaving: Leaving) {
        let Some(place) = self.place.try_get_value() else { return };
        let Some(turn) = place.turn.try_lock_owned() else { return };
        let (book, unsent) = (self.book, self.unsent(leaving));
        leptos::task::spawn_local(async move {
            save(book, &place.plan, &place.goal, unsent).await;
            drop(turn);
        });
    }

    /// A callback for fields: one of them was left.
    pub fn field_left(self) -> Callback<()> {
        Callback::new(move |()| self.leave(Leaving::Field))
    }

    /// Continue: saves the answers and `more`, then shows what comes next. Stays where something is wrong.
    pub fn go_on(self, fine: bool, more: Vec<Act>) {
        // The screen may be gone: what was to be saved is saved.
        if self.place.try_get_value().is_none() {
            return;
        }
        let to = self.next_href();
        self.go_to(to, fine, more);
    }

    /// The same with another place to go to.
    pub fn go_to(self, to: String, fine: bool, more: Vec<Act>) {
        let place = self.place.get_value();
        // What stands to be undone belongs to this question, but for what going on itself does.
        let undo = self.book.undo.get_untracked().filter(|undo| !self.book.undoes(undo, is_another_indicator));
        leptos::task::spawn_local(async move {
            let turn = place.turn.clone().lock_owned().await;
            if self.place.try_get_value().is_none() {
                return;
            }
            let mut unsent = self.unsent(Leaving::Screen);
            unsent.acts.extend(more);
            let saved = save(self.book, &place.plan, &place.goal, unsent).await;
            drop(turn);
            match self.go.try_get_value() {
                Some(go) if saved && fine => {
                    if undo.is_some() && self.book.undo.try_get_untracked().flatten() == undo {
                        self.book.undo.set(None);
                    }
                    go(&to);
                }
                Some(_) if !fine => page::focus("[aria-invalid=true]", false),
                _ => {}
            }
        });
    }

    pub fn href(&self, question: Question) -> String {
        self.place.with_value(|p| question_href(&p.plan, &p.goal, question))
    }

    /// Another question, which leads back to this one.
    pub fn detour_href(&self, question: Question) -> String {
        format!("{}?from={}", self.href(question), self.question.slug())
    }

    pub fn goals_href(&self) -> String {
        self.place.with_value(|p| format!("/plan/{}", p.plan))
    }

    fn next_href(&self) -> String {
        let next = self.place.with_value(|p| p.back_to).or(self.question.after());
        next.map_or_else(|| self.goals_href(), |q| self.href(q))
    }

    pub fn back_href(&self) -> String {
        let made = self.goal.with_untracked(|g| g.as_ref().is_some_and(|g| !g.is_draft()));
        let before = match self.question {
            Question::LookOver if made => None,
            question => self.place.with_value(|p| p.back_to).or(question.before()),
        };
        before.map_or_else(|| self.goals_href(), |q| self.href(q))
    }

    /// The goal is made: next time it opens at the look over all answers.
    pub fn forget_place(&self) {
        let place = self.place.get_value();
        self.book.keep_draft(place.plan.clone(), question_field(&place.goal), None);
    }
}

/// Where the question that was shown last is kept.
pub fn question_field(goal: &GoalId) -> String {
    format!("goal/{goal}/question")
}

pub fn question_href(plan: &PlanId, goal: &GoalId, question: Question) -> String {
    format!("/plan/{plan}/goal/{goal}/edit/{}", question.slug())
}
