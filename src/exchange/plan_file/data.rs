//! A whole plan as open JSON. Its own types, not the plan's, so that a change inside cannot change the format by
//! accident. `schema/askelma-plan-1.schema.json` says the same to other programs.
//!
//! Format `askelma-plan`, version 1. Days are `2027-01-31`; levels are −2 to 2; choices are codes; what nobody gave is
//! absent. Members may be added, and readers pass over those they do not know; the version rises when one changes its
//! meaning or goes, or when a choice gets a new code.

use crate::plan::{
    Day, GoalId, IndicatorKind, Level, LifeArea, MainGoalId, Origin, PartId, PersonId, Phase, Pile, PlanId, ReviewId, Role, Scorer, Unit,
};
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GoalData {
    pub id: GoalId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun_on: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_words: Option<Written<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Written<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Written<LifeArea>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Written<IndicatorData>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<Written<MeasureData>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Written<MeasureData>>,
    /// The ways to be helped, the most help first, where they are not the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help_list: Option<Written<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_by: Option<Written<Day>>,
    /// Absent where nobody chose one: it is not assumed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Written<Level>>,
    /// The levels that are written, the lowest first.
    #[serde(default)]
    pub steps: Vec<StepData>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<Written<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Written<String>>,
    /// The main goal that this one serves; `null` where it was taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<Written<Option<MainGoalId>>>,
    /// 1 to 3; `null` where it was taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importance: Option<Written<Option<u8>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<Written<Option<PhotoData>>>,
    /// Advice that was read and put aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<SetAsideData>,
    #[serde(default)]
    pub partial_goals: Vec<PartData>,
    /// Somebody gave the partial goals an order of their own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial_goals_ordered: bool,
    /// Oldest first: everyday ones, those of reviews and the agreed ones.
    #[serde(default)]
    pub scores: Vec<ScoreData>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Written<StatusData>>,
    /// Every pause, oldest first, the one that goes on included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<PauseData>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndicatorData {
    pub kind: IndicatorKind,
    #[serde(default)]
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureData {
    /// In thousandths of the unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thousandths: Option<i64>,
    #[serde(default)]
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepData {
    pub level: Level,
    pub step: Written<StepWords>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepWords {
    pub words: String,
    pub origin: Origin,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PhotoData {
    /// A JPEG in base64.
    pub jpeg: String,
    /// What is in the picture, in words.
    #[serde(default)]
    pub about: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetAsideData {
    pub code: String,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub wording: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartData {
    pub id: PartId,
    pub words: Written<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Written<Option<Day>>>,
    /// The day on which it was done, and who ticked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Written<Option<Day>>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScoreData {
    pub scorer: ScorerCode,
    pub level: Level,
    pub on: Day,
    /// The words that stood on the step then.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub step_words: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub happened: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub conditions: String,
    /// The level is fully met and the next one in part.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub between: bool,
    /// Absent for a score given in everyday life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
}

/// Whose view a score is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScorerCode {
    Own,
    Agreed,
}

/// One flat object, as a derived enum of tagged variants costs much program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusData {
    pub is: StatusCode,
    /// Since when it is paused, or when it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusCode {
    Draft,
    Active,
    Paused,
    Dropped,
    Finished,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PauseData {
    pub since: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl From<Scorer> for ScorerCode {
    fn from(scorer: Scorer) -> ScorerCode {
        match scorer {
            Scorer::Own => ScorerCode::Own,
            Scorer::Agreed => ScorerCode::Agreed,
        }
    }
}

impl<T> Written<T> {
    /// What one person wrote.
    pub fn one(value: T, by: Option<Signature>) -> Written<T> {
        Written { value, by, others: Vec::new() }
    }
}

impl StatusData {
    pub fn of(is: StatusCode) -> StatusData {
        StatusData { is, on: None, reason: String::new() }
    }
}
