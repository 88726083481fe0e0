//! Undo: for ten seconds beside what was done, for ever in history.

use super::{Book, Trouble};
use crate::device;
use crate::journal::{Act, Scope};
use crate::plan::{EntryId, GoalId};
use leptos::prelude::*;

const MILLISECONDS: i32 = 10_000;

/// What was just done and can be taken back with one press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo {
    pub scope: Scope,
    pub entries: Vec<EntryId>,
    /// The rest of it, where it was done to several goals at once.
    pub also: Vec<(Scope, Vec<EntryId>)>,
    /// What was done, in a sentence.
    pub said: String,
}

impl Undo {
    pub fn is_on(&self, goal: &GoalId) -> bool {
        self.scope == Scope::Goal(goal.clone())
    }
}

impl Book {
    /// Such an act is among what the undo bar would take back: a bar stands under what changed.
    pub fn undoes(self, undo: &Undo, such: fn(&Act) -> bool) -> bool {
        let among = |o: &super::Open| undo.entries.iter().any(|id| o.journal.get(id).and_then(|e| e.act.as_ref()).is_some_and(such));
        self.open.with(|o| o.as_ref().is_some_and(among))
    }

    /// Offers to take something back, and says it.
    pub fn offer_undo(self, scope: Scope, entries: Vec<EntryId>, said: String) {
        self.offer(Undo { scope, entries, also: Vec::new(), said });
    }

    /// The same for one entry in each of several scopes.
    pub fn offer_undo_each(self, each: Vec<(Scope, EntryId)>, said: String) {
        let mut parts = each.into_iter().map(|(scope, entry)| (scope, vec![entry]));
        if let Some((scope, entries)) = parts.next() {
            self.offer(Undo { scope, entries, also: parts.collect(), said });
        }
    }

    fn offer(self, undo: Undo) {
        device::page::announce(&undo.said);
        self.undo.set(Some(undo.clone()));
        device::page::later(MILLISECONDS, move || {
            if self.undo.try_get_untracked().flatten().as_ref() == Some(&undo) {
                self.undo.set(None);
            }
        });
    }

    /// Takes back what the undo bar shows.
    ///
    /// # Errors
    /// [`Trouble`]; the bar stays then.
    pub async fn take_back(self) -> Result<(), Trouble> {
        let Some(undo) = self.undo.get_untracked() else { return Ok(()) };
        let parts = [(undo.scope, undo.entries)].into_iter().chain(undo.also);
        self.act(parts.map(|(scope, entries)| (scope, Act::TakeBack { entries })).collect()).await?;
        self.undo.set(None);
        Ok(())
    }

    /// Takes back entries of one scope, from history.
    ///
    /// # Errors
    /// [`Trouble`]; nothing has changed then.
    pub async fn take_back_entries(self, scope: Scope, entries: Vec<EntryId>) -> Result<(), Trouble> {
        self.act(vec![(scope, Act::TakeBack { entries })]).await.map(|_| ())
    }
}
