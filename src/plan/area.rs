//! Life areas: the nine chapters of activities and participation of the ICF.

/// ICF activities and participation, chapters d1–d9 (WHO 2001).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LifeArea {
    Learning,
    Tasks,
    Communication,
    Mobility,
    SelfCare,
    DomesticLife,
    Relationships,
    MajorLifeAreas,
    CommunityLife,
}

impl LifeArea {
    pub const ALL: [LifeArea; 9] = [
        LifeArea::Learning,
        LifeArea::Tasks,
        LifeArea::Communication,
        LifeArea::Mobility,
        LifeArea::SelfCare,
        LifeArea::DomesticLife,
        LifeArea::Relationships,
        LifeArea::MajorLifeAreas,
        LifeArea::CommunityLife,
    ];

    /// The ICF's own code, `d1` to `d9`.
    pub fn icf(self) -> &'static str {
        ["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9"][self as usize]
    }
}

crate::plan::codes! { LifeArea { Learning = "learning", Tasks = "tasks", Communication = "communication", Mobility = "mobility", SelfCare = "self-care", DomesticLife = "domestic-life", Relationships = "relationships", MajorLifeAreas = "major-life-areas", CommunityLife = "community-life" } }
