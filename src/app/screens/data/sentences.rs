//! What came of a file, in words.

use crate::exchange::{BackupError, LARGEST};
use crate::vault::{DiskError, Import, ImportError};
use crate::words::received::{self, refused};
use crate::words::{Lang, format};

/// Why a file was not taken, that nothing changed, and what to do.
pub(super) fn why(lang: Lang, error: &ImportError) -> String {
    match error {
        ImportError::File(BackupError::TooLarge { bytes }) => too_large(lang, *bytes),
        ImportError::File(BackupError::Empty) => refused::empty(lang).to_owned(),
        ImportError::File(BackupError::NotOurs) => refused::not_ours(lang).to_owned(),
        ImportError::File(BackupError::Newer { .. }) | ImportError::Disk(DiskError::Newer) => refused::newer(lang).to_owned(),
        ImportError::File(BackupError::CutOff { entries, found }) => refused::cut_off(lang, *found, *entries),
        ImportError::File(BackupError::Damaged) => refused::damaged(lang).to_owned(),
        ImportError::Disk(DiskError::Full) => refused::full(lang).to_owned(),
        ImportError::Disk(DiskError::Blocked | DiskError::Lost | DiskError::Taken) => refused::not_written(lang).to_owned(),
    }
}

pub(super) fn too_large(lang: Lang, bytes: usize) -> String {
    refused::too_large(lang, &format::size(lang, bytes), &format::size(lang, LARGEST))
}

/// What came, in words.
pub(super) fn brought(lang: Lang, import: &Import) -> String {
    if import.new_entries == 0 && import.clashes == 0 {
        return received::brought_none(lang).to_owned();
    }
    let came = received::brought(lang, import.new_plans, import.new_entries);
    match import.clashes {
        0 => came,
        n => format!("{came} {}", received::clashes(lang, n)),
    }
}
