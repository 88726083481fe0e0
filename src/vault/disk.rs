//! What the vault asks of a place to keep things. IndexedDB in the browser, memory in tests and where the
//! browser keeps nothing.

use std::future::Future;

/// The stores. Keys are text, sorted byte by byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Store {
    /// Format and the device's name.
    Meta,
    /// One record an entry, only ever added.
    Entries,
    /// One row a plan, for the list.
    Plans,
    /// Text that is being typed.
    Drafts,
    /// What came with the last imports.
    Snapshots,
}

impl Store {
    pub const ALL: [Store; 5] = [Store::Meta, Store::Entries, Store::Plans, Store::Drafts, Store::Snapshots];

    pub fn name(self) -> &'static str {
        ["meta", "entries", "plans", "drafts", "snapshots"][self as usize]
    }
}

/// One thing to do in a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Fails the whole transaction with [`DiskError::Taken`] when the key is there already.
    Add(Store, String, String),
    Put(Store, String, String),
    Delete(Store, String),
}

/// Why the disk did not do it. A failed write wrote nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiskError {
    /// The browser keeps nothing for us: private mode, a setting, a frame.
    Blocked,
    /// No room left.
    Full,
    /// A key to add is there already.
    Taken,
    /// The connection broke; another try opens it anew.
    Lost,
    /// A newer version of the program has changed the stores.
    Newer,
}

/// A place to keep things in. Used by one thread only.
pub trait Disk {
    /// Records of a store in the order of their keys; `range` from and to, both inside.
    fn read(&self, store: Store, range: Option<(String, String)>) -> impl Future<Output = Result<Vec<(String, String)>, DiskError>>;

    /// Does all of it, or nothing. Returns when it is on the disk.
    fn write(&self, ops: Vec<Op>) -> impl Future<Output = Result<(), DiskError>>;
}
