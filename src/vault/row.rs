//! A plan's row in the list: enough to choose a client without opening any plan.

use crate::plan::{Day, Plan, PlanId};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    pub id: PlanId,
    pub nickname: String,
    /// Goals that are not in the trash.
    pub goals: usize,
    /// An invented person.
    pub example: bool,
    /// The day on which the plan was moved to the trash.
    pub removed_on: Option<Day>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    v: u32,
    nickname: String,
    goals: usize,
    #[serde(default)]
    example: bool,
    removed_on: Option<Day>,
}

impl PlanRow {
    pub fn of(plan: &Plan) -> PlanRow {
        PlanRow {
            id: plan.id.clone(),
            nickname: plan.nickname.text().to_owned(),
            goals: plan.kept_goals().count(),
            example: plan.example,
            removed_on: plan.removed_on,
        }
    }

    pub(super) fn write(&self) -> String {
        let saved = Saved { v: 1, nickname: self.nickname.clone(), goals: self.goals, example: self.example, removed_on: self.removed_on };
        // A struct of text and numbers always serialises.
        serde_json::to_string(&saved).unwrap_or_default()
    }

    /// A row that cannot be read still lists the plan, without its name: the entries are what counts.
    pub(super) fn read(key: &str, value: &str) -> Option<PlanRow> {
        let id = PlanId::parse(key)?;
        let saved: Option<Saved> = serde_json::from_str(value).ok();
        let (nickname, goals, example, removed_on) = saved.map_or_else(Default::default, |s| (s.nickname, s.goals, s.example, s.removed_on));
        Some(PlanRow { id, nickname, goals, example, removed_on })
    }
}
