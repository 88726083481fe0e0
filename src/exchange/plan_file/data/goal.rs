//! A goal of the open form, with its stair, partial goals and scores.

use super::{Signature, Written};
use crate::plan::{Day, GoalId, IndicatorKind, Level, LifeArea, MainGoalId, Origin, PartId, ReviewId, Scorer, Unit};
use serde::{Deserialize, Serialize};

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

impl StatusData {
    pub fn of(is: StatusCode) -> StatusData {
        StatusData { is, on: None, reason: String::new() }
    }
}
