//! A disk in memory: for tests, with faults to order, and for browsers that keep nothing.

use super::{Disk, DiskError, Op, Store};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Clones share the same records, as two tabs do.
#[derive(Clone, Debug, Default)]
pub struct MemoryDisk {
    records: Rc<RefCell<BTreeMap<(Store, String), String>>>,
    fault: Rc<Cell<Option<DiskError>>>,
}

impl MemoryDisk {
    /// From now on every write fails this way; `None` mends it.
    pub fn fail_writes(&self, with: Option<DiskError>) {
        self.fault.set(with);
    }

    /// Everything that is kept, to compare.
    pub fn records(&self) -> BTreeMap<(Store, String), String> {
        self.records.borrow().clone()
    }

    /// Changes a record behind the vault's back.
    pub fn damage(&self, store: Store, key: &str, value: &str) {
        self.records.borrow_mut().insert((store, key.to_owned()), value.to_owned());
    }
}

impl Disk for MemoryDisk {
    async fn read(&self, store: Store, range: Option<(String, String)>) -> Result<Vec<(String, String)>, DiskError> {
        let fits = |key: &String| range.as_ref().is_none_or(|(from, to)| from <= key && key <= to);
        let records = self.records.borrow();
        Ok(records.iter().filter(|((s, key), _)| *s == store && fits(key)).map(|((_, k), v)| (k.clone(), v.clone())).collect())
    }

    async fn write(&self, ops: Vec<Op>) -> Result<(), DiskError> {
        if let Some(fault) = self.fault.get() {
            return Err(fault);
        }
        let mut next = self.records.borrow().clone();
        for op in ops {
            match op {
                Op::Add(store, key, value) => {
                    if next.insert((store, key), value).is_some() {
                        return Err(DiskError::Taken);
                    }
                }
                Op::Put(store, key, value) => {
                    next.insert((store, key), value);
                }
                Op::Delete(store, key) => {
                    next.remove(&(store, key));
                }
            }
        }
        self.records.replace(next);
        Ok(())
    }
}
