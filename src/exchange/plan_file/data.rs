//! A whole plan as open JSON. Its own types, not the plan's, so that a change inside cannot change the format by
//! accident. `schema/askelma-plan-1.schema.json` says the same to other programs.
//!
//! Format `askelma-plan`, version 1. Days are `2027-01-31`; levels are −2 to 2; choices are codes; what nobody gave is
//! absent. Members may be added, and readers pass over those they do not know; the version rises when one changes its
//! meaning or goes, or when a choice gets a new code.

mod goal;

pub use goal::*;

use crate::plan::{Day, LifeArea, MainGoalId, PersonId, Phase, Pile, PlanId, ReviewId, Role};
use serde::{Deserialize, Serialize};

pub const FORMAT: &str = "askelma-plan";
pub const VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanFile {
    pub format: String,
    pub version: u32,
    /// The day on which the file was made.
    pub made_on: Day,
    pub plan: PlanData,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanData {
    /// Names the plan on the device it comes from; a reader makes a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PlanId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<Written<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Written<PeriodData>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Written<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Written<String>>,
    /// An invented person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    #[serde(default)]
    pub people: Vec<PersonData>,
    /// On which pile each person put each life area.
    #[serde(default)]
    pub sorted_areas: Vec<SortedData>,
    #[serde(default)]
    pub main_goals: Vec<MainGoalData>,
    #[serde(default)]
    pub reviews: Vec<ReviewData>,
    /// The day on which the goals are looked at together next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_review: Option<Written<Option<Day>>>,
    /// In the plan's order; unfinished ones too, those in the trash not.
    #[serde(default)]
    pub goals: Vec<GoalData>,
}

/// What stands in one place, with who wrote it. Where several wrote without seeing each other, the others' wordings
/// are beside it until somebody chooses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Written<T> {
    pub value: T,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Wording<T>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wording<T> {
    pub value: T,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
}

/// Who and when, by the clock of the device it was written on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signature {
    pub person: PersonId,
    pub role: Role,
    pub day: Day,
    /// Since midnight, 0–1439.
    #[serde(default)]
    pub minute: u16,
}

/// First and last day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PeriodData {
    pub from: Day,
    pub to: Day,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonData {
    pub id: PersonId,
    pub role: Role,
    #[serde(default)]
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SortedData {
    pub person: PersonId,
    pub role: Role,
    pub area: LifeArea,
    pub pile: Pile,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MainGoalData {
    pub id: MainGoalId,
    pub words: Written<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReviewData {
    pub id: ReviewId,
    pub phase: Phase,
    pub on: Day,
}

impl<T> Written<T> {
    /// What one person wrote.
    pub fn one(value: T, by: Option<Signature>) -> Written<T> {
        Written { value, by, others: Vec::new() }
    }
}
