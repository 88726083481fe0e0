//! The three piles into which people sort the life areas: what matters now.

use super::{By, LifeArea, Plan, Role, sort_few};

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

/// To whom of those who have sorted a life area is important. Never an average: either all say so, or some, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    Everybody,
    Somebody,
    Nobody,
}

impl Shared {
    pub const ALL: [Shared; 3] = [Shared::Everybody, Shared::Somebody, Shared::Nobody];
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

    /// The first life area that somebody has not sorted, of those that come after one.
    pub fn next_unsorted(&self, by: &By, after: Option<LifeArea>) -> Option<LifeArea> {
        LifeArea::ALL.into_iter().filter(|a| after.is_none_or(|after| *a > after)).find(|a| self.pile_of(by, *a).is_none())
    }

    /// Everybody who has sorted something, the client first.
    pub fn sorters(&self) -> Vec<&By> {
        let mut all: Vec<&By> = Vec::new();
        for role in Role::ALL {
            for sorted in self.sorted.iter().filter(|s| s.by.role == role) {
                if !all.iter().any(|known| known.is_same(&sorted.by)) {
                    all.push(&sorted.by);
                }
            }
        }
        all
    }

    /// The life areas as those who have sorted see them together: first what is important to everybody, then what is
    /// to somebody; in each part in the ICF's order. Nothing until two have sorted.
    pub fn agreement(&self) -> Vec<(Shared, LifeArea)> {
        let sorters = self.sorters();
        if sorters.len() < 2 {
            return Vec::new();
        }
        let shared = |area: LifeArea| {
            let count = sorters.iter().filter(|by| self.pile_of(by, area) == Some(Pile::Important)).count();
            match count {
                0 => Shared::Nobody,
                n if n == sorters.len() => Shared::Everybody,
                _ => Shared::Somebody,
            }
        };
        let mut all = LifeArea::ALL.map(|area| (shared(area), area)).to_vec();
        sort_few(&mut all, |a, b| a < b);
        all
    }

    /// To whom a life area is important, the client first.
    pub fn important_to(&self, area: LifeArea) -> Vec<&By> {
        self.piles_of(area).into_iter().filter(|s| s.pile == Pile::Important).map(|s| &s.by).collect()
    }

    /// The life areas for choosing one: what is important to the client first, then what is to others.
    pub fn areas_by_importance(&self) -> Vec<LifeArea> {
        let rank = |area: LifeArea| match self.important_to(area).first().map(|by| by.role) {
            Some(Role::Client) => 0,
            Some(_) => 1,
            None => 2,
        };
        let mut all = LifeArea::ALL.to_vec();
        sort_few(&mut all, |a, b| (rank(*a), *a) < (rank(*b), *b));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::PersonId;

    fn by(person: &str, role: Role) -> By {
        By { person: PersonId::parse(person).expect("an id"), role }
    }

    fn plan(sorted: &[(&str, Role, LifeArea, Pile)]) -> Plan {
        let sorted = sorted.iter().map(|(who, role, area, pile)| Sorted { by: by(who, *role), area: *area, pile: *pile }).collect();
        Plan { sorted, ..Plan::default() }
    }

    #[test]
    fn one_person_alone_agrees_with_nobody() {
        assert_eq!(plan(&[]).agreement(), []);
        let alone = plan(&[("aino", Role::Client, LifeArea::Mobility, Pile::Important)]);
        assert_eq!(alone.agreement(), []);
        // The client has another name on another device and is one person all the same.
        let twice =
            plan(&[("aino", Role::Client, LifeArea::Mobility, Pile::Important), ("aino2", Role::Client, LifeArea::Learning, Pile::Important)]);
        assert_eq!(twice.agreement(), []);
    }

    #[test]
    fn what_is_important_to_everybody_comes_first_and_nothing_is_averaged() {
        use LifeArea::{DomesticLife, Learning, Mobility, SelfCare};
        let plan = plan(&[
            ("mari", Role::Professional, Learning, Pile::Important),
            ("mari", Role::Professional, Mobility, Pile::Important),
            ("mari", Role::Professional, SelfCare, Pile::Maybe),
            ("aino", Role::Client, Mobility, Pile::Important),
            ("aino", Role::Client, SelfCare, Pile::Maybe),
            ("aino", Role::Client, DomesticLife, Pile::Important),
        ]);
        let agreement = plan.agreement();
        assert_eq!(agreement.len(), 9);
        assert_eq!(
            agreement[..4],
            [(Shared::Everybody, Mobility), (Shared::Somebody, Learning), (Shared::Somebody, DomesticLife), (Shared::Nobody, LifeArea::Tasks)],
        );
        assert!(agreement.contains(&(Shared::Nobody, SelfCare)), "two who say perhaps do not make it important");
        assert_eq!(plan.sorters(), [&by("aino", Role::Client), &by("mari", Role::Professional)]);
    }

    #[test]
    fn choosing_begins_with_what_the_client_holds_important() {
        use LifeArea::{CommunityLife, Learning, Mobility};
        let plan = plan(&[
            ("liisa", Role::CloseOne, Mobility, Pile::Important),
            ("aino", Role::Client, CommunityLife, Pile::Important),
            ("aino", Role::Client, Mobility, Pile::NotNow),
        ]);
        assert_eq!(plan.areas_by_importance()[..3], [CommunityLife, Mobility, Learning]);
        assert_eq!(plan.areas_by_importance().len(), 9);
    }

    #[test]
    fn sorting_goes_on_where_it_was_left() {
        let aino = by("aino", Role::Client);
        let plan = plan(&[("aino", Role::Client, LifeArea::Learning, Pile::Maybe), ("aino", Role::Client, LifeArea::Communication, Pile::Maybe)]);
        assert_eq!(plan.next_unsorted(&aino, None), Some(LifeArea::Tasks));
        assert_eq!(plan.next_unsorted(&aino, Some(LifeArea::Tasks)), Some(LifeArea::Mobility));
        assert_eq!(plan.next_unsorted(&aino, Some(LifeArea::CommunityLife)), None);
    }
}
