//! Journals kept on this device: what is committed, the list of plans, drafts, snapshots. Works over a
//! [`Disk`], so that everything here is tried without a browser.

mod disk;
mod draft;
mod import;
mod memory;
mod record;
mod row;

pub use disk::{Disk, DiskError, Op, Store};
pub use draft::Draft;
pub use import::{Import, Snapshot};
pub use memory::MemoryDisk;
pub use row::PlanRow;

use crate::journal::{Act, Added, Entry, Journal, Scope};
use crate::plan::{Day, DeviceId, EntryId, Goal, Plan, PlanId, sort_few};
use record::{entry_key, plan_range};

/// How long a removed goal can be brought back, in days.
pub const TRASH_DAYS: i64 = 30;

/// The version of the layout of stores and keys.
const FORMAT: &str = "1";

/// The plans of this device.
#[derive(Debug)]
pub struct Vault<D> {
    disk: D,
    device: DeviceId,
}

/// Why the vault does not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// A newer Askelma wrote here. Nothing is touched.
    Newer,
    Disk(DiskError),
}

/// A plan as it was found on the disk.
#[derive(Debug)]
pub struct Opened {
    pub journal: Journal,
    /// Records that could not be read, and of which no other copy is here. They are left where they are.
    pub damaged: usize,
    /// The keys of all records that could not be read: nothing else goes under them.
    unread: Vec<String>,
}

impl<D: Disk> Vault<D> {
    /// Opens the vault, or lays a new one. `fresh` names this device if it has no name yet.
    ///
    /// # Errors
    /// [`OpenError`]; nothing has been changed then.
    pub async fn open(disk: D, fresh: DeviceId) -> Result<Vault<D>, OpenError> {
        for _ in 0..2 {
            let meta = disk.read(Store::Meta, None).await.map_err(OpenError::Disk)?;
            let get = |key: &str| meta.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str());
            match (get("format"), get("device").and_then(DeviceId::parse)) {
                (Some(FORMAT), Some(device)) => return Ok(Vault { disk, device }),
                (Some(_), _) => return Err(OpenError::Newer),
                (None, _) => {}
            }
            let lay = [("format", FORMAT), ("device", fresh.as_str())];
            let ops = lay.map(|(key, value)| Op::Add(Store::Meta, key.into(), value.into())).to_vec();
            match disk.write(ops).await {
                // Taken: another tab laid it at the same moment. Its name for the device stands.
                Ok(()) | Err(DiskError::Taken) => {}
                Err(other) => return Err(OpenError::Disk(other)),
            }
        }
        Err(OpenError::Disk(DiskError::Lost))
    }

    /// The name under which this device numbers its entries. Never leaves the device as a setting.
    pub fn device(&self) -> &DeviceId {
        &self.device
    }

    /// The device's settings as they were kept beside the plans. A browser that is killed may forget its local
    /// storage (measured: 1 of 5 kept) and with it who its user is in the plans; what is here stays.
    ///
    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn settings(&self) -> Result<Option<String>, DiskError> {
        let key = "settings".to_owned();
        let found = self.disk.read(Store::Meta, Some((key.clone(), key))).await?;
        Ok(found.into_iter().next().map(|(_, value)| value))
    }

    /// Keeps the settings; `None` forgets them.
    ///
    /// # Errors
    /// [`DiskError`]; the settings are then only in local storage.
    pub async fn keep_settings(&self, settings: Option<&str>) -> Result<(), DiskError> {
        let key = "settings".to_owned();
        let op = match settings {
            Some(text) => Op::Put(Store::Meta, key, text.to_owned()),
            None => Op::Delete(Store::Meta, key),
        };
        self.disk.write(vec![op]).await
    }

    /// The list of plans, without opening them.
    ///
    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn plans(&self) -> Result<Vec<PlanRow>, DiskError> {
        let rows = self.disk.read(Store::Plans, None).await?;
        let read = |(key, value): &(String, String)| PlanRow::read(key, value).map(|row| (row.nickname.to_lowercase(), row));
        let mut rows: Vec<(String, PlanRow)> = rows.iter().filter_map(read).collect();
        sort_few(&mut rows, |a, b| (&a.0, &a.1.id) < (&b.0, &b.1.id));
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    }

    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn open_plan(&self, id: &PlanId) -> Result<Opened, DiskError> {
        let mut opened = Opened { journal: Journal::new(id.clone()), damaged: 0, unread: Vec::new() };
        if let Some(last) = self.last_forgotten(id).await? {
            opened.journal.spend(EntryId(self.device.clone(), last));
        }
        for (key, value) in self.disk.read(Store::Entries, Some(plan_range(id))).await? {
            if take(&mut opened.journal, &key, &value).is_none() {
                opened.unread.push(key);
            }
        }
        // A backup may have mended it.
        let mended = |key: &&String| record::name_in(id, key).is_some_and(|name| opened.journal.get(&name).is_some());
        opened.damaged = opened.unread.iter().filter(|key| !mended(key)).count();
        Ok(opened)
    }

    /// The highest number of this device among what was forgotten of a plan. A file elsewhere may still hold it.
    async fn last_forgotten(&self, plan: &PlanId) -> Result<Option<u64>, DiskError> {
        let key = forgotten_key(plan);
        let found = self.disk.read(Store::Meta, Some((key.clone(), key))).await?;
        Ok(found.first().and_then(|(_, number)| number.parse().ok()))
    }

    /// Deletes entries, and remembers which numbers of this device must not be given out again.
    async fn forgetting(&self, plan: &PlanId, keys: Vec<String>) -> Result<Vec<Op>, DiskError> {
        let own = keys.iter().filter_map(|key| record::name_in(plan, key)).filter(|id| id.0 == self.device).map(|id| id.1);
        let last = own.max().max(self.last_forgotten(plan).await?);
        let kept = last.map(|last| Op::Put(Store::Meta, forgotten_key(plan), last.to_string()));
        Ok(keys.into_iter().map(|key| Op::Delete(Store::Entries, key)).chain(kept).collect())
    }

    /// Commits entries that were just made, together with the plan's row, or none of them. They are
    /// acknowledged when this returns.
    ///
    /// # Errors
    /// [`DiskError::Taken`] when another tab used one of the numbers: [`Vault::follow`] the journal,
    /// renumber and try again. Otherwise nothing was written.
    pub async fn append(&self, entries: &[Entry], plan: &Plan) -> Result<(), DiskError> {
        let mut ops: Vec<Op> = entries.iter().map(|e| Op::Add(Store::Entries, entry_key(&e.plan, &e.id), record::write(&e.line))).collect();
        let row = PlanRow::of(plan);
        ops.push(Op::Put(Store::Plans, row.id.to_string(), row.write()));
        self.disk.write(ops).await
    }

    /// Brings in what another tab of this browser has written since. Says whether anything was new.
    ///
    /// # Errors
    /// [`DiskError`] when the disk cannot be read.
    pub async fn follow(&self, journal: &mut Journal) -> Result<bool, DiskError> {
        let next = EntryId(self.device.clone(), journal.next_number(&self.device));
        let range = (entry_key(journal.id(), &next), entry_key(journal.id(), &EntryId(self.device.clone(), u64::MAX)));
        let mut any = false;
        for (key, value) in self.disk.read(Store::Entries, Some(range)).await? {
            any |= take(journal, &key, &value) == Some(Added::New);
        }
        Ok(any)
    }

    /// Forgets the words of goals that have lain in the trash for [`TRASH_DAYS`]. What is left of such a
    /// goal says only that it was removed. Says how many were forgotten.
    ///
    /// # Errors
    /// [`DiskError`]; then nothing was removed.
    pub async fn empty_old_trash(&self, journal: &Journal, today: Day) -> Result<usize, DiskError> {
        let (id, plan) = (journal.id(), journal.plan());
        let old = |g: &&Goal| g.removed_on.is_some_and(|on| on.days_to(today) >= TRASH_DAYS);
        let old: Vec<Scope> = plan.goals.iter().filter(old).map(|g| Scope::Goal(g.id.clone())).collect();
        if old.is_empty() {
            return Ok(0);
        }
        // From the disk: an entry that lost a clash lies beside the one that the journal shows.
        let (mut keys, mut goals) = (Vec::new(), Vec::new());
        for (key, value) in self.disk.read(Store::Entries, Some(plan_range(id))).await? {
            let Some(entry) = record::read(&key, &value) else { continue };
            if old.contains(&entry.scope) && !entry.act.as_ref().is_some_and(Act::is_removal) {
                keys.push(key);
                if !goals.contains(&entry.scope) {
                    goals.push(entry.scope);
                }
            }
        }
        if keys.is_empty() {
            return Ok(0);
        }
        let mut ops = self.forgetting(id, keys).await?;
        for goal in plan.goals.iter().filter(|g| goals.contains(&Scope::Goal(g.id.clone()))) {
            let drafts = self.disk.read(Store::Drafts, Some(draft::goal_range(id, &goal.id))).await?;
            ops.extend(drafts.into_iter().map(|(key, _)| Op::Delete(Store::Drafts, key)));
        }
        self.disk.write(ops).await?;
        Ok(goals.len())
    }

    /// Forgets a plan wholly, drafts included: what the trash does after its days, and "remove everything".
    ///
    /// # Errors
    /// [`DiskError`]; then nothing was removed.
    pub async fn forget_plan(&self, id: &PlanId) -> Result<(), DiskError> {
        let entries = self.disk.read(Store::Entries, Some(plan_range(id))).await?;
        let drafts = self.disk.read(Store::Drafts, Some(plan_range(id))).await?;
        let mut ops = self.forgetting(id, entries.into_iter().map(|(key, _)| key).collect()).await?;
        ops.extend(drafts.into_iter().map(|(key, _)| Op::Delete(Store::Drafts, key)));
        ops.push(Op::Delete(Store::Plans, id.to_string()));
        self.disk.write(ops).await
    }
}

/// Brings a record into the journal; `None` where it cannot be read. Its name is spent all the same.
fn take(journal: &mut Journal, key: &str, value: &str) -> Option<Added> {
    match record::read(key, value) {
        Some(entry) => Some(journal.add(entry)),
        None => {
            if let Some(id) = record::name_in(journal.id(), key) {
                journal.spend(id);
            }
            None
        }
    }
}

fn forgotten_key(plan: &PlanId) -> String {
    format!("forgotten/{plan}")
}
