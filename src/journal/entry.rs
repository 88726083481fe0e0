//! One line of a journal: who did what, knowing what. Immutable; its bytes are kept as they came.

use super::{Act, saved::Saved};
use crate::plan::{By, EntryId, GoalId, Moment, PlanId};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The version of the line format that this program writes.
pub const VERSION: u32 = 1;

/// The longest line that is read, in bytes: far more than a person writes in one field.
pub const LONGEST_LINE: usize = 1 << 20;

/// The highest order and number that are read: an order near the end of the numbers would leave no room for the next one.
pub(super) const HIGHEST_ORDER: u64 = u64::MAX / 2;

/// What an entry belongs to. A goal is a scope of its own, so that one can be shared without the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Plan,
    Goal(GoalId),
    /// Notes that never leave the device.
    Private,
}

/// An entry as it was read or made.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub plan: PlanId,
    pub id: EntryId,
    pub scope: Scope,
    /// 1 + the highest order its writer had seen. Sorts history; with the id it is the same everywhere.
    pub order: u64,
    pub by: By,
    /// For display only: no clock decides anything.
    pub at: Moment,
    /// `None` for an act made with a newer version: kept, carried, not understood.
    pub act: Option<Act>,
    pub replaces: Vec<EntryId>,
    /// The newest entries of the scope that its writer had seen.
    pub seen: Vec<EntryId>,
    /// The line itself, without its line end.
    pub line: String,
}

/// Why a line is not an entry. The line is kept wherever it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineError {
    TooLong,
    /// Not the JSON of an entry.
    Damaged,
    /// Numbers nobody could have given: 0, or near the end of all numbers.
    BadName,
}

#[derive(Serialize)]
struct Written<'a> {
    v: u32,
    plan: &'a PlanId,
    id: &'a EntryId,
    scope: &'a Scope,
    order: u64,
    by: &'a By,
    at: &'a Moment,
    act: Saved,
    #[serde(skip_serializing_if = "<[EntryId]>::is_empty")]
    replaces: &'a [EntryId],
    #[serde(skip_serializing_if = "<[EntryId]>::is_empty")]
    seen: &'a [EntryId],
}

#[derive(Deserialize)]
struct Read<'a> {
    v: u32,
    plan: PlanId,
    id: EntryId,
    scope: Scope,
    order: u64,
    by: By,
    at: Moment,
    #[serde(borrow)]
    act: &'a RawValue,
    #[serde(default)]
    replaces: Vec<EntryId>,
    #[serde(default)]
    seen: Vec<EntryId>,
}

impl Entry {
    /// Reads a line.
    ///
    /// # Errors
    /// [`LineError`] when it is not an entry of any version this program can carry.
    pub fn read(line: &str) -> Result<Entry, LineError> {
        if line.len() > LONGEST_LINE {
            return Err(LineError::TooLong);
        }
        let read: Read = serde_json::from_str(line).map_err(|_| LineError::Damaged)?;
        if read.id.1 == 0 || read.order > HIGHEST_ORDER || read.id.1 > HIGHEST_ORDER {
            return Err(LineError::BadName);
        }
        let act = if read.v > VERSION { None } else { serde_json::from_str(read.act.get()).ok().and_then(Saved::act) };
        Ok(Entry {
            plan: read.plan,
            id: read.id,
            scope: read.scope,
            order: read.order,
            by: read.by,
            at: read.at,
            act,
            replaces: read.replaces,
            seen: read.seen,
            line: line.to_owned(),
        })
    }

    /// Writes the line anew from the parts. Only for entries that this program makes.
    pub(super) fn sealed(mut self) -> Entry {
        if let Some(act) = &self.act {
            let written = Written {
                v: VERSION,
                plan: &self.plan,
                id: &self.id,
                scope: &self.scope,
                order: self.order,
                by: &self.by,
                at: &self.at,
                act: Saved::of(act),
                replaces: &self.replaces,
                seen: &self.seen,
            };
            // Plain structs of text and numbers always serialise.
            self.line = serde_json::to_string(&written).unwrap_or_default();
        }
        self
    }

    /// Sorts history the same way on every device.
    pub fn rank(&self) -> (u64, &EntryId) {
        (self.order, &self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Day, DeviceId, PersonId, Role};

    fn entry(act: Act) -> Entry {
        Entry {
            plan: PlanId::parse("plan1").expect("an id"),
            id: EntryId(DeviceId::parse("phone").expect("an id"), 1),
            scope: Scope::Plan,
            order: 1,
            by: By { person: PersonId::parse("aino").expect("an id"), role: Role::Client },
            at: Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 61 },
            act: Some(act),
            replaces: vec![],
            seen: vec![],
            line: String::new(),
        }
        .sealed()
    }

    #[test]
    fn a_line_reads_back_as_it_was_made() {
        let made = entry(Act::SetNickname { text: "Aino \"mummo\"\n".into() });
        assert_eq!(
            made.line,
            r#"{"v":1,"plan":"plan1","id":["phone",1],"scope":"plan","order":1,"by":{"person":"aino","role":"client"},"at":{"day":"2026-11-22","minute":61},"act":{"do":"set-nickname","text":"Aino \"mummo\"\n"}}"#
        );
        assert_eq!(Entry::read(&made.line), Ok(made));
    }

    #[test]
    fn an_act_of_a_newer_version_is_carried_byte_for_byte() {
        let newer = entry(Act::BeginPlan).line.replace("{\"do\":\"begin-plan\"}", "{\"do\":\"sing\",\"song\":[1,2]}");
        let read = Entry::read(&newer).expect("an envelope");
        assert_eq!((read.act, read.line), (None, newer.clone()));
        let next = newer.replace("\"v\":1", "\"v\":2");
        assert_eq!(Entry::read(&next).map(|e| e.act), Ok(None));
    }

    #[test]
    fn rubbish_is_named_not_panicked_over() {
        let good = entry(Act::BeginPlan).line;
        for cut in 0..good.len() {
            assert_eq!(Entry::read(&good[..cut]), Err(LineError::Damaged), "{cut}");
        }
        assert_eq!(Entry::read(&good.replace("[\"phone\",1]", "[\"phone\",0]")), Err(LineError::BadName));
        assert_eq!(Entry::read(&good.replace("\"order\":1", "\"order\":18446744073709551615")), Err(LineError::BadName));
        // At the edge what is written next can still be read.
        let edge = Entry::read(&good.replace("\"order\":1", "\"order\":9223372036854775807")).expect("an entry");
        let mut journal = crate::journal::Journal::new(edge.plan.clone());
        let (device, by, at) = (edge.id.0.clone(), edge.by.clone(), edge.at);
        journal.add(edge);
        let next = journal.write(&device, &by, at, [(Scope::Plan, Act::BeginPlan)]).remove(0);
        assert_eq!(Entry::read(&next.line), Ok(next));
        assert_eq!(Entry::read(&"x".repeat(LONGEST_LINE + 1)), Err(LineError::TooLong));
    }
}
