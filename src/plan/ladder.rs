//! A step of the stair in words.

use serde::{Deserialize, Serialize};

/// Where a step's words came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A person wrote or accepted them.
    Person,
    /// Reckoned from today and target; nobody has said yes yet.
    Proposal,
}

/// The words on one level. Empty words mean that the level is not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub words: String,
    pub origin: Origin,
}
