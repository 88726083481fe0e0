//! The disk of this page: the browser's, or memory where the browser keeps nothing.

use crate::device::BrowserDisk;
use crate::vault::{Disk, DiskError, MemoryDisk, Op, Store};

#[derive(Clone, Debug)]
pub(super) enum AnyDisk {
    Browser(BrowserDisk),
    Memory(MemoryDisk),
}

impl AnyDisk {
    pub async fn browser() -> Result<AnyDisk, DiskError> {
        BrowserDisk::open().await.map(AnyDisk::Browser)
    }

    pub fn memory() -> AnyDisk {
        AnyDisk::Memory(MemoryDisk::default())
    }
}

impl Disk for AnyDisk {
    async fn read(&self, store: Store, range: Option<(String, String)>) -> Result<Vec<(String, String)>, DiskError> {
        match self {
            AnyDisk::Browser(disk) => disk.read(store, range).await,
            AnyDisk::Memory(disk) => disk.read(store, range).await,
        }
    }

    async fn write(&self, ops: Vec<Op>) -> Result<(), DiskError> {
        match self {
            AnyDisk::Browser(disk) => disk.write(ops).await,
            AnyDisk::Memory(disk) => disk.write(ops).await,
        }
    }
}
