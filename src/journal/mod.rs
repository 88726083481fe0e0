//! How a plan is written: immutable entries, and folding them into a plan. Merge is the union of entries,
//! the plan is a pure function of the set, so every device that holds the same entries sees the same plan.

mod act;
mod ancestry;
mod answer;
mod entry;
mod fold;
mod fold_goal;
mod history;
mod saved;
mod standing;
mod take_back;
mod then;

pub use act::{Act, Scoring, Slot};
pub use answer::answer;
use entry::HIGHEST_ORDER;
pub use entry::{Entry, LONGEST_LINE, LineError, Scope, VERSION};
pub use history::{Former, Happening, earlier_steps, former, history, looked_at, rewritten_on};
pub use take_back::{may_take_back, with_what_it_replaced};
pub use then::as_reviewed;

use crate::plan::{By, DeviceId, EntryId, Moment, Plan, PlanId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The entries of one plan that this device holds.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    plan: PlanId,
    entries: BTreeMap<EntryId, Arc<Entry>>,
    /// Per scope, the entries that no other entry has seen.
    heads: BTreeMap<Scope, BTreeSet<EntryId>>,
    covered: BTreeSet<EntryId>,
    /// The highest number of a device of which something is known that is not an entry here.
    spent: Vec<(DeviceId, u64)>,
    highest: u64,
    /// Lines that carry the id of another entry with other bytes. Kept and reported.
    clashes: BTreeSet<String>,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    New,
    Known,
    /// The same id with other bytes: two devices with one name. Both lines are kept.
    Clash,
    /// An entry of another plan.
    Foreign,
}

impl Journal {
    pub fn new(plan: PlanId) -> Journal {
        Journal { plan, ..Journal::default() }
    }

    pub fn id(&self) -> &PlanId {
        &self.plan
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn get(&self, id: &EntryId) -> Option<&Entry> {
        self.entries.get(id).map(|e| &**e)
    }

    /// All entries, by device and number.
    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries.values()
    }

    /// Everything to put in a file: the line of every entry, and those that lost a clash.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.entries.values().map(|e| e.line.as_str()).chain(self.clashes())
    }

    /// Lines whose id another entry already had.
    pub fn clashes(&self) -> impl Iterator<Item = &str> {
        self.clashes.iter().map(String::as_str)
    }

    /// Adds an entry that came from storage, a file or another tab. Order and doubling do not matter.
    pub fn add(&mut self, entry: Entry) -> Added {
        if entry.plan != self.plan {
            return Added::Foreign;
        }
        match self.entries.get(&entry.id) {
            Some(known) if known.line == entry.line => return Added::Known,
            // The lesser line stands, so that every device keeps the same one whichever came first.
            Some(known) if known.line < entry.line => {
                return if self.clashes.insert(entry.line) { Added::Clash } else { Added::Known };
            }
            Some(known) => {
                self.clashes.insert(known.line.clone());
                self.clashes.remove(&entry.line);
                self.insert(entry);
                self.recount();
                return Added::Clash;
            }
            None => {}
        }
        self.insert(entry);
        Added::New
    }

    fn insert(&mut self, entry: Entry) {
        self.highest = self.highest.max(entry.order);
        let heads = self.heads.entry(entry.scope.clone()).or_default();
        for seen in &entry.seen {
            heads.remove(seen);
            self.covered.insert(seen.clone());
        }
        if !self.covered.contains(&entry.id) {
            heads.insert(entry.id.clone());
        }
        self.entries.insert(entry.id.clone(), Arc::new(entry));
    }

    /// After a clash changed an entry: what is derived is reckoned anew.
    fn recount(&mut self) {
        let entries = std::mem::take(&mut self.entries);
        (self.heads, self.covered, self.highest) = Default::default();
        for entry in entries.into_values() {
            self.insert((*entry).clone());
        }
    }

    /// Makes one entry for each act and adds them. Each replaces what stands in its place now and has
    /// seen everything of its scope. Returns them in order, to be committed together.
    pub fn write(&mut self, device: &DeviceId, by: &By, at: Moment, acts: impl IntoIterator<Item = (Scope, Act)>) -> Vec<Entry> {
        acts.into_iter()
            .map(|(scope, act)| {
                let entry = Entry {
                    plan: self.plan.clone(),
                    id: EntryId(device.clone(), self.next_number(device)),
                    order: (self.highest + 1).min(HIGHEST_ORDER),
                    by: by.clone(),
                    at,
                    replaces: standing::to_replace(self, &scope, &act),
                    seen: self.seen_for(&scope, &act),
                    scope,
                    act: Some(act),
                    line: String::new(),
                }
                .sealed();
                self.insert(entry.clone());
                entry
            })
            .collect()
    }

    /// Removing a plan must know every goal's newest entry, for an unseen edit of any goal brings it back.
    fn seen_for(&self, scope: &Scope, act: &Act) -> Vec<EntryId> {
        if matches!(act, Act::RemovePlan { .. }) {
            return self.heads.values().flatten().cloned().collect();
        }
        self.heads.get(scope).map_or_else(Vec::new, |h| h.iter().cloned().collect())
    }

    /// The next free number of a device.
    pub fn next_number(&self, device: &DeviceId) -> u64 {
        let own = EntryId(device.clone(), 0)..=EntryId(device.clone(), u64::MAX);
        let last = self.entries.range(own).next_back().map_or(0, |(id, _)| id.1);
        let spent = self.spent.iter().find(|(known, _)| known == device).map_or(0, |(_, number)| *number);
        last.max(spent) + 1
    }

    /// A name that is never given out again, though its entry is not here: it cannot be read, or was forgotten. Somebody
    /// else may still hold it.
    pub fn spend(&mut self, EntryId(device, number): EntryId) {
        match self.spent.iter_mut().find(|(known, _)| *known == device) {
            Some((_, last)) => *last = number.max(*last),
            None => self.spent.push((device, number)),
        }
    }

    /// Gives entries that are not committed yet the next free numbers here, because another tab took
    /// theirs. What they replace and have seen stays: they knew no more than before.
    pub fn renumber(&self, entries: &[Entry]) -> Vec<Entry> {
        let mut names = BTreeMap::new();
        let mut next = BTreeMap::new();
        for entry in entries {
            let device = &entry.id.0;
            let number = next.entry(device.clone()).or_insert_with(|| self.next_number(device));
            names.insert(entry.id.clone(), EntryId(device.clone(), *number));
            *number += 1;
        }
        let rename = |id: &EntryId| names.get(id).cloned().unwrap_or_else(|| id.clone());
        entries
            .iter()
            .map(|e| {
                let mut e = e.clone();
                e.id = rename(&e.id);
                e.replaces = e.replaces.iter().map(rename).collect();
                e.seen = e.seen.iter().map(rename).collect();
                match &mut e.act {
                    Some(Act::TakeBack { entries }) => *entries = entries.iter().map(rename).collect(),
                    Some(Act::TellMore { score, .. }) => *score = rename(score),
                    _ => {}
                }
                e.sealed()
            })
            .collect()
    }

    /// The plan that these entries make.
    pub fn plan(&self) -> Plan {
        fold::plan(self)
    }
}
