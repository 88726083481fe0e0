//! The three piles into which people sort the life areas: what matters now.

use super::{By, LifeArea, Plan, Role};

/// How much a life area matters to somebody now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pile {
    Important,
    Maybe,
    NotNow,
}

impl Pile {
    pub const ALL: [Pile; 3] = [Pile::Important, Pile::Maybe, Pile::NotNow];
}

crate::plan::codes! { Pile { Important = "important", Maybe = "maybe", NotNow = "not-now" } }

/// Where one person put one life area.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorted {
    pub by: By,
    pub area: LifeArea,
    pub pile: Pile,
}

impl Plan {
    /// Where somebody put a life area; `None` where they have not sorted it.
    pub fn pile_of(&self, by: &By, area: LifeArea) -> Option<Pile> {
        self.sorted.iter().rev().find(|s| s.area == area && s.by.is_same(by)).map(|s| s.pile)
    }

    /// Where everybody put a life area, the client first.
    pub fn piles_of(&self, area: LifeArea) -> Vec<&Sorted> {
        let of = |role: Role| self.sorted.iter().filter(move |s| s.area == area && s.by.role == role);
        Role::ALL.into_iter().flat_map(of).collect()
    }
}
