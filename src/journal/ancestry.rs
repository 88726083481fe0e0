//! Which entries an entry's writer knew of, followed through what each had seen.

use super::Journal;
use crate::plan::EntryId;
use std::collections::BTreeSet;

/// Everything that the writer of `of` knew, as far as this device holds it. Without `of` itself.
pub(super) fn known_to<'a>(journal: &'a Journal, of: &EntryId) -> BTreeSet<&'a EntryId> {
    let mut known = BTreeSet::new();
    let mut open: Vec<&EntryId> = journal.get(of).map_or_else(Vec::new, |e| e.seen.iter().collect());
    while let Some(id) = open.pop() {
        if known.insert(id)
            && let Some(entry) = journal.get(id)
        {
            open.extend(&entry.seen);
        }
    }
    known
}
