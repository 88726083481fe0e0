//! Who may take back what from history, and what belongs to it.

use super::{Act, Entry, Journal};
use crate::plan::{By, EntryId, Scorer};

/// Whether `who` may take an entry back. A score, and the words told about it, are its giver's own. What was agreed is
/// everyone's, and so is all else. The beginning of a goal and its way through the trash have other ways back.
pub fn may_take_back(journal: &Journal, entry: &Entry, who: &By) -> bool {
    let is_own = entry.by.role == who.role && entry.by.is_same(who);
    match &entry.act {
        None | Some(Act::BeginGoal { .. } | Act::RemoveGoal { .. } | Act::RestoreGoal) => false,
        Some(Act::GiveScore(_)) => is_own,
        Some(Act::TellMore { score, .. }) => is_own || !journal.get(score).is_some_and(|e| matches!(e.act, Some(Act::GiveScore(_)))),
        Some(_) => true,
    }
}

/// What to take back so that what stood before an entry stands again: a step of a review is written together with the
/// undoing of the one before it. A slip of everyday life is not brought back.
pub fn with_what_it_replaced(journal: &Journal, id: &EntryId) -> Vec<EntryId> {
    let before = id.1.checked_sub(1).and_then(|number| journal.get(&EntryId(id.0.clone(), number)));
    let (Some(entry), Some(before)) = (journal.get(id), before) else { return vec![id.clone()] };
    let written_together = before.scope == entry.scope && before.by == entry.by && before.at == entry.at;
    let stood_there = |id: &EntryId| journal.get(id).is_some_and(|former| place(former).is_some() && place(former) == place(entry));
    match &before.act {
        Some(Act::TakeBack { entries }) if written_together && entries.iter().all(stood_there) => vec![before.id.clone(), id.clone()],
        _ => vec![id.clone()],
    }
}

/// Whose step in which review an entry gives.
fn place(entry: &Entry) -> Option<(Scorer, &str)> {
    let (scorer, scoring) = match &entry.act {
        Some(Act::GiveScore(scoring)) => (Scorer::Own, scoring),
        Some(Act::AgreeScore(scoring)) => (Scorer::Agreed, scoring),
        _ => return None,
    };
    Some((scorer, scoring.review.as_ref()?.as_str()))
}
