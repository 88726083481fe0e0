//! A change that was not saved, and the sentence that says what to do.

use crate::vault::DiskError;
use crate::words::{Lang, notices};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No room on the device.
    Full,
    /// The browser refuses, or the connection does not come back.
    Refused,
    /// A newer version has written here.
    Newer,
    /// No plan is open to write to.
    NoPlan,
    /// A text of more than one entry may hold.
    TooLong,
}

impl Trouble {
    pub(super) fn of(error: DiskError) -> Trouble {
        match error {
            DiskError::Full => Trouble::Full,
            DiskError::Newer => Trouble::Newer,
            DiskError::Blocked | DiskError::Lost | DiskError::Taken => Trouble::Refused,
        }
    }

    /// What happened, that the text is still there, and what to do.
    pub fn words(self, lang: Lang) -> &'static str {
        match self {
            Trouble::Full => notices::not_saved_full(lang),
            Trouble::Refused | Trouble::NoPlan => notices::not_saved(lang),
            Trouble::Newer => notices::not_saved_newer(lang),
            Trouble::TooLong => notices::not_saved_long(lang),
        }
    }
}
