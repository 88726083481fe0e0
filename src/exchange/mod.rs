//! Journals to bytes and back. Whatever comes from a file, a share sheet or another device comes through here.

mod backup;

pub use backup::{Backup, BackupError, LARGEST, read_backup, write_backup};
