//! What a plan is: plain values in the clinic's words. Knows nothing of storage, screens, time or chance.

mod codes;
pub(crate) use codes::codes;

mod amount;
mod area;
mod day;
mod few;
mod field;
mod goal;
mod id;
mod importance;
mod indicator;
mod ladder;
mod level;
mod main_goal;
mod partial;
mod person;
mod photo;
mod pile;
mod progress;
mod question;
mod review;
mod score;
mod sight;
mod status;
mod up_to;

pub use amount::Amount;
pub use area::LifeArea;
pub use day::{Day, Moment};
pub use few::sort_few;
pub use field::{Field, Said};
pub use goal::{Goal, PartialGoal, SetAside};
pub use id::{DeviceId, EntryId, GoalId, Id, MainGoalId, PartId, PersonId, PlanId, ReviewId};
pub use importance::Importance;
pub use indicator::{Indicator, IndicatorKind, Measure, Unit};
pub use ladder::{Origin, Step};
pub use level::Level;
pub use main_goal::MainGoal;
pub use person::{By, Person, Role};
pub use photo::{LARGEST_PICTURE, LONGEST_PHOTO, Photo, SMALLER, fitted};
pub use pile::{Pile, Shared, Sorted};
pub use progress::{Event, Line, Place, Point, Progress, Size, Spot, Stretch};
pub use question::Question;
pub use review::{Phase, Review};
pub use score::{Score, Scorer};
pub use sight::{Accord, Others, Sight, Turn};
pub use status::{Pause, Status};

/// One client's plan: the people, the period and the goals. Folded from a journal; never stored as such.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    pub id: PlanId,
    /// What the client is called here: a nickname, never a full name.
    pub nickname: Field<String>,
    /// First and last day of the rehabilitation period.
    pub period: Field<(Day, Day)>,
    pub service: Field<String>,
    pub provider: Field<String>,
    pub people: Vec<Person>,
    /// Where people put the life areas, oldest first.
    pub sorted: Vec<Sorted>,
    /// In the order in which they were first named.
    pub main_goals: Vec<MainGoal>,
    /// Oldest first.
    pub reviews: Vec<Review>,
    /// The day on which people want to look at the goals together next; `None` where they took the day back.
    pub next_review: Field<Option<Day>>,
    /// In the order in which they were begun; removed ones included.
    pub goals: Vec<Goal>,
    /// An invented person, to try the app with.
    pub example: bool,
    /// The day on which the plan was moved to the trash.
    pub removed_on: Option<Day>,
    /// Entries by a newer version, kept and carried but not understood here.
    pub from_newer: usize,
}

impl Plan {
    pub fn goal(&self, id: &GoalId) -> Option<&Goal> {
        self.goals.iter().find(|g| g.id == *id)
    }

    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|p| p.id == *id)
    }

    pub fn review(&self, id: &ReviewId) -> Option<&Review> {
        self.reviews.iter().find(|r| r.id == *id)
    }

    /// Goals that are not in the trash.
    pub fn kept_goals(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|g| g.removed_on.is_none())
    }

    /// Goals that are on the form: set up, not in the trash. Dropped ones stay, with their reason (method §4).
    pub fn form_goals(&self) -> impl Iterator<Item = &Goal> {
        self.kept_goals().filter(|g| !g.is_draft())
    }
}
