//! What happened, entry by entry, for the history in plain sentences.

use super::standing::Standing;
use super::{Act, Entry, Journal, Scope};

/// One entry of history, newest first in a list.
#[derive(Clone, Debug)]
pub struct Happening<'a> {
    pub entry: &'a Entry,
    /// What was done; `None` when a newer version did it.
    pub act: Option<&'a Act>,
    /// Somebody undid it later.
    pub taken_back: bool,
}

/// The entries of a scope, the newest first. Undoings themselves are not listed: what they undid is marked.
pub fn history<'a>(journal: &'a Journal, scope: &Scope) -> Vec<Happening<'a>> {
    let standing = Standing::of(journal.entries().filter(|e| e.scope == *scope).map(|e| &**e).collect());
    standing
        .entries
        .iter()
        .rev()
        .filter(|e| !matches!(e.act, Some(Act::TakeBack { .. })))
        .map(|e| Happening { entry: e, act: e.act.as_ref(), taken_back: standing.was_taken_back(&e.id) })
        .collect()
}
