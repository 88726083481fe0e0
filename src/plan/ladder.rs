//! A step of the stair in words.

/// Where a step's words came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A person wrote or accepted them.
    Person,
    /// Reckoned from today and target; nobody has said yes yet.
    Proposal,
}

/// The words on one level. Empty words mean that the level is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub words: String,
    pub origin: Origin,
}

crate::plan::codes! { Origin { Person = "person", Proposal = "proposal" } }
