//! What a form shows, for machines: the small JSON that travels inside the PDF. Its own types, not the
//! plan's, so that a change inside cannot change the format by accident.
//!
//! Format `askelma-form`, version 1. Days are `2027-01-31`; levels are −2 to 2; a text that nobody gave is
//! absent. Members are added freely; the version rises when one changes its meaning or goes.

use crate::plan::{Amount, Day, IndicatorKind, Level, LifeArea, Phase, Role, Unit};
use serde::{Deserialize, Serialize};

pub const FORMAT: &str = "askelma-form";
pub const VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FormData {
    pub format: String,
    pub version: u32,
    /// Language tag of the form.
    pub lang: String,
    /// Language tag of the plan's texts where it is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words_lang: Option<String>,
    /// Which of several forms this is, from 1, where the goals do not go on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<usize>,
    pub made_on: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub therapists: Option<String>,
    /// First and last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<(Day, Day)>,
    pub participants: Vec<Who>,
    /// In the order in which they were named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub main_goals: Vec<MainGoalData>,
    /// Under the main goals that they serve, in their order; then those that serve none.
    pub goals: Vec<GoalData>,
    /// Absent on a client's copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub t_score: Option<TData>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Who {
    pub role: Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MainGoalData {
    /// From 1, as on the form.
    #[serde(default)]
    pub number: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GoalData {
    /// From 1, as on the form.
    #[serde(default)]
    pub number: usize,
    /// Which of the main goals the goal serves, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_goal: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_words: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<LifeArea>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<IndicatorData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<MeasureData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_on: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_by: Option<Day>,
    /// The level at which today stands on the stair.
    pub baseline_level: Level,
    /// What was agreed at the start review, else the baseline level.
    pub start_level: Level,
    /// All five, the lowest first.
    pub levels: Vec<LevelData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub means: Option<String>,
    pub partial_goals: Vec<PartData>,
    /// How much the goal weighs in the T-score, 1 to 3. Absent where it is not weighed, and on a client's copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<u8>,
    /// What was reached: the newest score agreed on after the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<ScoreData>,
    /// Everyone's scores of the reviews, the agreed ones included, oldest first.
    pub scores: Vec<ScoreData>,
    /// The agreed score is due but not there.
    pub agreed_missing: bool,
    pub status: StatusData,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndicatorData {
    pub kind: IndicatorKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureData {
    /// In thousandths of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thousandths: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelData {
    pub level: Level,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Reckoned by the app; nobody has accepted it yet.
    pub proposal: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScoreData {
    pub level: Level,
    pub on: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Absent on an agreed score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Who>,
    /// The step's words as they stood then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_words: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub happened: Option<String>,
    /// Aids, place and help when it was scored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<String>,
    /// The level is fully met and the next one in part. Absent where not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub between: bool,
    /// Its giver had said another step in the same review before and has seen the others' since. Absent where not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after_talk: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum StatusData {
    Active,
    Paused { since: Day, reason: String },
    Dropped { on: Day, reason: String },
    Finished { on: Day },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TData {
    pub remaining: TFigures,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_dropped: Option<TFigures>,
    /// So many goals were added midway.
    pub added_midway: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TFigures {
    pub weights: WeightsData,
    pub start: TFigure,
    pub reached: TFigure,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<TChange>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum WeightsData {
    /// Nothing is weighed.
    Equal,
    /// By `weight` of each goal.
    Importance,
    /// Some goals lack a weight, so all count the same.
    Partly,
}

/// Whole points, as shown.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TFigure {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub t: Option<i32>,
    pub scored: usize,
    pub of: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TChange {
    pub points: i32,
    pub goals: usize,
}
