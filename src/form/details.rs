//! What is asked for only when a form is made and forgotten afterwards.

use crate::plan::Moment;
use std::fmt;

/// Typed for one export, never stored. Empty texts are not given.
#[derive(Clone, Default, PartialEq)]
pub struct Details {
    pub client_name: String,
    pub identity_code: String,
    /// When empty, the professionals of the plan are named.
    pub therapists: String,
}

/// Keeps names and codes out of logs.
impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Details(…)")
    }
}

/// For whom the form is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Goes with the rehabilitation feedback: with the T-score.
    Provider,
    /// The client's own copy: never a T-score, and no empty box for the identity code.
    Client,
}

/// When and where the form is made, by the device's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    pub at: Moment,
    /// Minutes east of UTC.
    pub utc_offset: i16,
}
