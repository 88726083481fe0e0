//! How much a goal weighs in the T-score, where a team chooses to weigh.

/// 1 to 3; all goals of a plan have one or none has (method §4). There is no weight for difficulty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Importance {
    Some,
    Much,
    Most,
}

impl Importance {
    pub const ALL: [Importance; 3] = [Importance::Some, Importance::Much, Importance::Most];

    /// 1 to 3.
    pub fn weight(self) -> u8 {
        self as u8 + 1
    }

    pub fn from_weight(weight: u8) -> Option<Importance> {
        Importance::ALL.into_iter().find(|i| i.weight() == weight)
    }
}
