//! The answers on a screen, and what was typed there that is not an entry yet.

use super::ask::Ask;
use super::blank::Blank;
use crate::advice::proposal::{Basis, renewed};
use crate::app::book::{Book, Draft};
use crate::journal::{Act, Scope};
use crate::plan::{Goal, GoalId, Indicator, Origin, PlanId};
use crate::words::wizard;
use leptos::prelude::*;

/// One answer being typed or chosen.
#[derive(Clone, Copy)]
pub struct Answer {
    pub draft: Draft,
    pub(super) blank: StoredValue<Blank>,
}

/// What was typed and is not an entry yet, as acts.
#[derive(Clone, Default)]
pub struct Unsent {
    pub acts: Vec<Act>,
    pub(super) sent: Vec<(Answer, String, String)>,
    /// What was done, where it can be taken back with one press.
    pub said: Option<String>,
}

impl Unsent {
    pub fn of(acts: Vec<Act>) -> Unsent {
        Unsent { acts, ..Unsent::default() }
    }

    /// Takes an answer along when somebody typed it; `Some` text when it says something new.
    pub fn take(&mut self, ask: &Ask, goal: &Goal, answer: Answer) -> Option<String> {
        let blank = answer.blank.get_value();
        let written = blank.written(goal, ask.lang);
        self.take_unless(ask, answer, &written)
    }

    /// The same where something else than the written text stands in the field at first.
    pub fn take_unless(&mut self, ask: &Ask, answer: Answer, shown: &str) -> Option<String> {
        if !answer.draft.is_dirty() {
            return None;
        }
        let text = answer.draft.now();
        self.sent.push((answer, answer.blank.get_value().field(&ask.goal_id()), text.clone()));
        (text != shown).then_some(text)
    }

    /// Adds another indicator. What was told by the one before no longer counts, and stays in history.
    pub fn look_at(&mut self, ask: &Ask, goal: &Goal, indicator: Indicator) {
        let basis = Basis::of(goal).looked_at_by(indicator.clone(), ask.lang);
        self.acts.push(Act::SetIndicator { indicator });
        let before = self.acts.len();
        if let Some(measure) = basis.today.clone().filter(|m| Some(m) != goal.today.get()) {
            self.acts.push(Act::SetToday { measure });
        }
        if let Some(measure) = basis.target.clone().filter(|m| Some(m) != goal.target.get()) {
            self.acts.push(Act::SetTarget { measure });
        }
        self.said = (self.acts.len() > before).then(|| wizard::counted_anew(ask.lang).to_owned());
        self.propose(ask, goal, &basis);
    }

    /// Adds what has become of the proposed steps when `basis` holds.
    pub fn propose(&mut self, ask: &Ask, goal: &Goal, basis: &Basis) {
        let steps = renewed(goal, basis, ask.lang);
        self.acts.extend(steps.into_iter().map(|(level, words)| Act::WriteStep { level, words, origin: Origin::Proposal }));
    }
}

/// Commits and then forgets the drafts, unless somebody has typed on meanwhile.
pub async fn save(book: Book, plan: &PlanId, goal: &GoalId, unsent: Unsent) -> bool {
    if !unsent.acts.is_empty() {
        let Ok(entries) = book.on_goal(goal, unsent.acts).await else { return false };
        if let Some(said) = unsent.said {
            book.offer_undo(Scope::Goal(goal.clone()), entries, said);
        }
    }
    for (answer, field, text) in unsent.sent {
        // Its screen may be gone, and its signals with it.
        if answer.blank.try_get_value().is_some() {
            if answer.draft.now() == text {
                answer.draft.done();
            }
        } else if book.kept_draft(plan, &field).as_deref() == Some(&text) {
            book.keep_draft(plan.clone(), field, None);
        }
    }
    true
}
