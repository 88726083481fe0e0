//! A value somebody wrote, with everything that stands beside it when two people wrote at once.

use super::{By, DeviceId, EntryId, Moment};

/// One wording: the value, who wrote it and when, and the entry that did.
#[derive(Clone, Debug, PartialEq)]
pub struct Said<T> {
    pub value: T,
    pub by: By,
    pub at: Moment,
    pub entry: EntryId,
}

/// What a field holds: nothing yet, one wording, or several written without seeing each other.
/// The newest by the journal's order comes last.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<T> {
    pub said: Vec<Said<T>>,
}

impl<T> Field<T> {
    /// What the field would hold if this were written: to judge and to show what is not an entry yet.
    pub fn supposed(value: T, by: &By, at: Moment) -> Field<T> {
        Field { said: vec![Said { value, by: by.clone(), at, entry: EntryId(DeviceId::default(), 0) }] }
    }

    /// The value to show and to count with. In a conflict the last in the journal's order, which is
    /// the same on every device.
    pub fn get(&self) -> Option<&T> {
        self.said.last().map(|s| &s.value)
    }

    pub fn last(&self) -> Option<&Said<T>> {
        self.said.last()
    }

    /// Several wordings stand that do not say the same: somebody must choose.
    pub fn in_conflict(&self) -> bool
    where
        T: PartialEq,
    {
        self.said.windows(2).any(|two| two[0].value != two[1].value)
    }

    pub fn is_empty(&self) -> bool {
        self.said.is_empty()
    }
}

impl Field<String> {
    /// The text without the spaces around it; empty when nothing is written.
    pub fn text(&self) -> &str {
        self.get().map_or("", |t| t.trim())
    }
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Field { said: Vec::new() }
    }
}
