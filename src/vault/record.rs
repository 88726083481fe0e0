//! Keys and records on the disk. A record begins with its version, so that sealed ones can come later.

use crate::journal::Entry;
use crate::plan::{DeviceId, EntryId, PlanId};

/// `plan/device/number`, the number padded so that text sorts as numbers do.
pub(super) fn entry_key(plan: &PlanId, id: &EntryId) -> String {
    format!("{plan}/{}/{:020}", id.0, id.1)
}

/// First and last key of everything that belongs to a plan.
pub(super) fn plan_range(plan: &PlanId) -> (String, String) {
    // `0` is the character after `/`.
    (format!("{plan}/"), format!("{plan}0"))
}

pub(super) fn write(line: &str) -> String {
    format!("1 {line}")
}

/// The name under which a key keeps an entry; `None` for a key that is none of ours.
pub(super) fn name_in(plan: &PlanId, key: &str) -> Option<EntryId> {
    let (device, number) = key.strip_prefix(plan.as_str())?.strip_prefix('/')?.split_once('/')?;
    // An entry that lost a clash has a mark behind its key.
    let number = number.split('~').next()?.parse().ok()?;
    Some(EntryId(DeviceId::parse(device)?, number))
}

/// `None` for what this version cannot read, and for an entry that lies under another's key.
pub(super) fn read(key: &str, record: &str) -> Option<Entry> {
    let entry = Entry::read(record.strip_prefix("1 ")?).ok()?;
    // An entry that lost a clash lies under its key with a mark behind it.
    key.strip_prefix(&entry_key(&entry.plan, &entry.id)).is_some_and(|rest| rest.is_empty() || rest.starts_with('~')).then_some(entry)
}
