//! Backup and restore: what the door let in (`exchange::read`) is merged in one transaction beside a snapshot that
//! can take it back out. What is here is never replaced.

use super::record::{self, entry_key, plan_range};
use super::{Disk, DiskError, Op, Opened, PlanRow, Store, TRASH_DAYS, Vault};
use crate::exchange::{Backup, write_backup};
use crate::journal::{Added, Journal};
use crate::plan::{Day, Goal, PlanId};
use serde::{Deserialize, Serialize};

/// How many imports can be taken back.
const SNAPSHOTS: usize = 10;

/// What an import brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Plans that were not here before.
    pub new_plans: usize,
    /// Plans of the file, in all.
    pub plans: Vec<PlanId>,
    /// Entries that were not here before.
    pub new_entries: usize,
    /// Entries whose name another one had already; both are kept.
    pub clashes: usize,
    /// Plans of the file of which goals lie in the trash here: what came for them is not seen before they are brought back.
    pub in_trash: Vec<PlanId>,
    pub made: Day,
}

/// An import that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    pub key: String,
    /// When the file had been made.
    pub made: Day,
    pub imported: Day,
    pub entries: usize,
    /// Plans of the file.
    pub plans: Vec<PlanId>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    v: u32,
    made: Day,
    imported: Day,
    added: Vec<String>,
    plans: Vec<PlanId>,
}

impl<D: Disk> Vault<D> {
    /// Everything on this device as a backup file. A damaged record ([`Opened::damaged`]) is left out: the rest is worth keeping.
    ///
    /// [`Opened::damaged`]: super::Opened::damaged
    ///
    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn backup(&self, today: Day) -> Result<String, DiskError> {
        let mut journals = Vec::new();
        for row in self.plans().await? {
            journals.push(self.open_plan(&row.id).await?.journal);
        }
        Ok(write_backup(&journals, today))
    }

    /// Merges what the door let in, a backup or a plan from an open file ([`PlanIn::into_backup`]), beside a snapshot by
    /// which it can be taken back.
    ///
    /// [`PlanIn::into_backup`]: crate::exchange::PlanIn::into_backup
    ///
    /// # Errors
    /// [`DiskError`]; then nothing was changed.
    pub async fn merge(&self, backup: Backup, today: Day) -> Result<Import, DiskError> {
        let rows = self.disk.read(Store::Plans, None).await?;
        let mut import = Import { new_plans: 0, plans: Vec::new(), new_entries: 0, clashes: 0, in_trash: Vec::new(), made: backup.made };
        let mut saved = Saved { v: 1, made: backup.made, imported: today, added: Vec::new(), plans: Vec::new() };
        let mut ops = Vec::new();
        for (id, entries) in backup.plans {
            let Opened { mut journal, unread, .. } = self.open_plan(&id).await?;
            let before = journal.len();
            for entry in entries {
                let (plain, line) = (entry_key(&id, &entry.id), record::write(&entry.line));
                // A second content under one name lies beside the first, under the name with a mark; so does what mends a
                // record that cannot be read.
                let added = journal.add(entry);
                let key = match added {
                    Added::New if !unread.contains(&plain) => plain,
                    Added::New | Added::Clash => format!("{plain}~{:08x}", checksum(&line)),
                    Added::Known | Added::Foreign => continue,
                };
                import.clashes += usize::from(added == Added::Clash);
                saved.added.push(key.clone());
                ops.push(Op::Add(Store::Entries, key, line));
            }
            import.new_entries += journal.len() - before;
            import.new_plans += usize::from(!rows.iter().any(|(key, _)| key == id.as_str()));
            saved.plans.push(id.clone());
            let plan = journal.plan();
            ops.push(Op::Put(Store::Plans, id.to_string(), PlanRow::of(&plan).write()));
            let lies = |goal: &Goal| goal.removed_on.is_some_and(|on| on.days_to(today) < TRASH_DAYS);
            if plan.goals.iter().any(lies) {
                import.in_trash.push(id.clone());
            }
            import.plans.push(id);
        }
        if !saved.added.is_empty() {
            let known = self.disk.read(Store::Snapshots, None).await?;
            let number = known.last().and_then(|(key, _)| key.parse::<u64>().ok()).unwrap_or(0) + 1;
            let oldest = known.len().saturating_sub(SNAPSHOTS - 1);
            ops.extend(known.into_iter().take(oldest).map(|(key, _)| Op::Delete(Store::Snapshots, key)));
            ops.push(Op::Add(Store::Snapshots, format!("{number:020}"), serde_json::to_string(&saved).unwrap_or_default()));
            self.disk.write(ops).await?;
        }
        Ok(import)
    }

    /// Imports that can be taken back, the newest first.
    ///
    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn snapshots(&self) -> Result<Vec<Snapshot>, DiskError> {
        let records = self.disk.read(Store::Snapshots, None).await?;
        let read = |(key, value): (String, String)| {
            let saved: Saved = serde_json::from_str(&value).ok()?;
            Some(Snapshot { key, made: saved.made, imported: saved.imported, entries: saved.added.len(), plans: saved.plans })
        };
        Ok(records.into_iter().rev().filter_map(read).collect())
    }

    /// Forgets how to take imports back.
    ///
    /// # Errors
    /// [`DiskError`]; then nothing was removed.
    pub async fn forget_snapshots(&self) -> Result<(), DiskError> {
        let records = self.disk.read(Store::Snapshots, None).await?;
        self.disk.write(records.into_iter().map(|(key, _)| Op::Delete(Store::Snapshots, key)).collect()).await
    }

    /// Takes an import back out: all that came with it, and nothing else. What was written since stays.
    ///
    /// # Errors
    /// [`DiskError`]; then nothing was changed.
    pub async fn take_back_import(&self, key: &str) -> Result<(), DiskError> {
        let records = self.disk.read(Store::Snapshots, Some((key.to_owned(), key.to_owned()))).await?;
        let Some(saved) = records.first().and_then(|(_, value)| serde_json::from_str::<Saved>(value).ok()) else { return Ok(()) };
        let mut ops = Vec::new();
        for id in saved.plans {
            let mut journal = Journal::new(id.clone());
            let here = self.disk.read(Store::Entries, Some(plan_range(&id))).await?;
            let (out, left): (Vec<_>, Vec<_>) = here.into_iter().partition(|(key, _)| saved.added.contains(key));
            for entry in left.iter().filter_map(|(key, value)| record::read(key, value)) {
                journal.add(entry);
            }
            ops.extend(self.forgetting(&id, out.into_iter().map(|(key, _)| key).collect()).await?);
            ops.push(if left.is_empty() {
                Op::Delete(Store::Plans, id.to_string())
            } else {
                Op::Put(Store::Plans, id.to_string(), PlanRow::of(&journal.plan()).write())
            });
        }
        ops.push(Op::Delete(Store::Snapshots, key.to_owned()));
        self.disk.write(ops).await
    }
}

/// FNV-1a: only to tell two contents of one name apart.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
