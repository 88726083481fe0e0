//! Which entries count: not taken back, and not replaced.

use super::{Act, Entry, Journal, Scope, Slot};
use crate::plan::EntryId;
use std::collections::{BTreeMap, BTreeSet};

/// The entries of one scope in the order of history, and which of them count.
pub(super) struct Standing<'a> {
    pub entries: Vec<&'a Entry>,
    taken_back: BTreeSet<&'a EntryId>,
    replaced: BTreeSet<&'a EntryId>,
}

impl<'a> Standing<'a> {
    pub fn of_scope(journal: &'a Journal, scope: &Scope) -> Standing<'a> {
        Standing::of(journal.entries().filter(|e| e.scope == *scope).map(|e| &**e).collect())
    }

    /// `entries` of one scope in any order.
    pub fn of(mut entries: Vec<&'a Entry>) -> Standing<'a> {
        entries.sort_by(|a, b| a.rank().cmp(&b.rank()));
        // Filled one by one: collecting would link a second sort.
        let mut by_id: BTreeMap<&EntryId, &Entry> = BTreeMap::new();
        for entry in &entries {
            by_id.insert(&entry.id, entry);
        }
        // The later an entry stands, the earlier it is judged: an undo may itself have been undone.
        let mut taken_back = BTreeSet::new();
        for entry in entries.iter().rev() {
            if let Some(Act::TakeBack { entries }) = &entry.act
                && !taken_back.contains(&entry.id)
            {
                taken_back.extend(entries.iter().filter(|id| by_id.get(id).is_some_and(|e| e.rank() < entry.rank())));
            }
        }
        // What an entry that was taken back had replaced stays replaced when a later one replaced it in turn.
        let mut replaced = BTreeSet::new();
        let mut open: Vec<&EntryId> = entries.iter().filter(|e| e.act.is_some() && !taken_back.contains(&e.id)).flat_map(|e| &e.replaces).collect();
        while let Some(id) = open.pop() {
            if replaced.insert(id)
                && let Some(entry) = by_id.get(id)
            {
                open.extend(&entry.replaces);
            }
        }
        Standing { entries, taken_back, replaced }
    }

    /// Entries that were not taken back, oldest first, with their acts.
    pub fn active(&self) -> impl Iterator<Item = (&'a Entry, &'a Act)> {
        self.entries.iter().filter(|e| !self.taken_back.contains(&e.id)).filter_map(|e| Some((*e, e.act.as_ref()?)))
    }

    /// Active entries that nothing has replaced.
    pub fn current(&self) -> impl Iterator<Item = (&'a Entry, &'a Act)> {
        self.active().filter(|(e, _)| !self.replaced.contains(&e.id))
    }

    pub fn was_replaced(&self, id: &EntryId) -> bool {
        self.replaced.contains(id)
    }

    pub fn was_taken_back(&self, id: &EntryId) -> bool {
        self.taken_back.contains(id)
    }
}

/// The entries that a new act replaces: those that stand in its places now.
pub(super) fn to_replace(journal: &Journal, scope: &Scope, act: &Act) -> Vec<EntryId> {
    let places = act.slots();
    if places.is_empty() {
        return Vec::new();
    }
    let touches = |act: &Act, places: &[Slot]| act.slots().iter().any(|s| places.contains(s));
    let standing = Standing::of_scope(journal, scope);
    standing.current().filter(|(_, a)| touches(a, &places)).map(|(e, _)| e.id.clone()).collect()
}
