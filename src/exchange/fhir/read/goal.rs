//! Goals, main goals and partial goals.

use super::bundle::Resource;
use super::stair::{help_list, indicator, measure, milestones, pause};
use super::{Reader, all_ours, code_in, day, list, our_name, ours, text_at};
use crate::exchange::fhir::codes;
use crate::exchange::plan_file::*;
use crate::plan::{Day, GoalId, Id, Importance, Photo};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const KNOWN: [&str; 16] = [
    "extension",
    "lifecycleStatus",
    "achievementStatus",
    "category",
    "priority",
    "description",
    "subject",
    "startDate",
    "target",
    "statusDate",
    "statusReason",
    "expressedBy",
    "addresses",
    "note",
    "_description",
    "contained",
];

impl<'a> Reader<'a> {
    pub(super) fn goals(&self, plan: &mut PlanData, client: Option<&Resource>, as_of: Day) {
        let mut names = BTreeSet::new();
        for resource in self.bundle.of_type("Goal") {
            if !self.is_of_client(resource, client) || withdrawn(resource.value) {
                self.pass("Goal");
            } else if our_name(resource.value, "main-goal").is_some() {
                self.main_goal(plan, resource, as_of);
            } else if our_name(resource.value, "partial-goal").is_none() {
                let goal = self.goal(resource, as_of);
                // A goal of which nothing was understood is no goal.
                let says = goal.name.is_some() || goal.own_words.is_some() || !goal.steps.is_empty() || our_name(resource.value, "goal").is_some();
                if says && names.insert(goal.id.clone()) { plan.goals.push(goal) } else { self.pass("Goal") }
            }
        }
        self.serving(plan);
        self.observations(plan, client);
        self.pictures(plan);
    }

    fn main_goal(&self, plan: &mut PlanData, resource: &Resource, as_of: Day) {
        let Some(id) = our_name(resource.value, "main-goal").and_then(Id::parse) else { return self.pass("Goal") };
        if plan.main_goals.iter().any(|m| m.id == id) {
            return self.pass("Goal");
        }
        let by = self.signature(resource, as_of);
        plan.main_goals.push(MainGoalData { id, words: Written::one(described(resource.value), by) });
    }

    /// Main goals name the goals that serve them.
    fn serving(&self, plan: &mut PlanData) {
        let places = places(plan);
        for resource in self.bundle.of_type("Goal") {
            let Some(main) = our_name(resource.value, "main-goal").and_then(Id::parse) else { continue };
            let served = milestones(resource.value).filter_map(|t| places.get(&goal_name(self.bundle.referred(t)?)));
            for at in served {
                plan.goals[*at].serves = Some(Written::one(Some(Id::clone(&main)), None));
            }
        }
    }

    fn signature(&self, resource: &Resource, as_of: Day) -> Option<Signature> {
        let (person, role) = self.person(&resource.value["expressedBy"])?;
        let day = day(text_at(resource.value, &["startDate"])).unwrap_or(as_of);
        Some(Signature { person, role, day, minute: 0 })
    }

    fn goal(&self, resource: &Resource, as_of: Day) -> GoalData {
        self.pass_members(resource, &KNOWN);
        let value = resource.value;
        if our_name(value, "goal").is_none() {
            self.pass_unplaced(value);
        }
        let by = self.signature(resource, as_of);
        let say = |words: Option<&str>| words.map(|w| Written::one(w.to_owned(), by.clone()));
        let note = |id: &str| list(value, "note").iter().find(|n| n["id"] == id).and_then(|n| text_at(n, &["text"]));
        let (means, conditions) = (note("means"), note("conditions"));
        // What a note of another program is about, nobody can tell: it is neither means nor conditions.
        for _ in list(value, "note").iter().filter(|n| n["id"] != "means" && n["id"] != "conditions") {
            self.pass("Goal.note");
        }
        let name = described(value);
        let due = list(value, "target").iter().find_map(|t| day(text_at(t, &["dueDate"])));
        if list(value, "target").iter().any(|t| t.as_object().is_some_and(|t| t.keys().any(|k| k.starts_with("detail")))) {
            self.pass("Goal.target.detail");
        }
        let priority = code_in(&value["priority"], codes::PRIORITY);
        let importance = priority.and_then(|code| Importance::ALL.into_iter().find(|i| codes::priority(*i) == code));
        let area = list(value, "category").iter().find_map(|c| code_in(c, codes::ICF)).and_then(codes::area_of);
        let parts = self.parts(value, by.as_ref());
        GoalData {
            id: goal_name(resource),
            begun_on: day(text_at(value, &["startDate"])),
            own_words: say(self.own_words(value).as_deref()),
            name: say(Some(name.as_str()).filter(|n| !n.is_empty())),
            area: area.map(|a| Written::one(a, by.clone())),
            indicator: ours(value, "indicator").and_then(indicator).map(|i| Written::one(i, by.clone())),
            today: ours(value, "today").map(|m| Written::one(measure(m), by.clone())),
            target: ours(value, "target").map(|m| Written::one(measure(m), by.clone())),
            help_list: help_list(value).map(|l| Written::one(l, by.clone())),
            expected_by: due.map(|d| Written::one(d, by.clone())),
            baseline: None,
            steps: self.steps(value, by.as_ref()),
            means: say(means),
            conditions: say(conditions),
            serves: None,
            importance: importance.map(|i| Written::one(Some(i.weight()), by.clone())),
            photo: None,
            set_aside: Vec::new(),
            partial_goals_ordered: ours(value, "partial-goals-ordered").is_some_and(|e| e["valueBoolean"] == true) && !parts.is_empty(),
            partial_goals: parts,
            scores: Vec::new(),
            status: self.status(value, as_of).map(|s| Written::one(s, by.clone())),
            pauses: all_ours(value, "pause").filter_map(pause).collect(),
        }
        .in_use()
    }

    /// The words that the goal addresses: what matters.
    fn own_words(&self, goal: &Value) -> Option<String> {
        let said = list(goal, "addresses").iter().filter_map(|a| {
            let found = self.bundle.referred(a)?;
            if found.kind != "Observation" {
                return None;
            }
            text_at(found.value, &["valueString"])
        });
        let said: Vec<&str> = said.collect();
        (!said.is_empty()).then(|| said.join("\n"))
    }

    fn status(&self, goal: &Value, as_of: Day) -> Option<StatusData> {
        let is = match goal["lifecycleStatus"].as_str()? {
            "proposed" | "planned" => StatusCode::Draft,
            "accepted" | "active" => StatusCode::Active,
            "on-hold" => StatusCode::Paused,
            "completed" => StatusCode::Finished,
            "cancelled" | "rejected" => StatusCode::Dropped,
            _ => {
                self.pass("Goal.lifecycleStatus");
                return None;
            }
        };
        if matches!(is, StatusCode::Draft | StatusCode::Active) {
            return Some(StatusData::of(is));
        }
        let on = Some(day(text_at(goal, &["statusDate"])).unwrap_or(as_of));
        Some(StatusData { is, on, reason: text_at(goal, &["statusReason"]).unwrap_or_default().to_owned() })
    }

    fn pictures(&self, plan: &mut PlanData) {
        let places = places(plan);
        for resource in self.bundle.of_type("DocumentReference") {
            let attachment = &resource.value["content"][0]["attachment"];
            let about = text_at(resource.value, &["description"]).unwrap_or_default().to_owned();
            let jpeg = text_at(attachment, &["data"]).filter(|_| attachment["contentType"] == "image/jpeg");
            let of = self.bundle.referred(&resource.value["context"]["related"][0]).map(goal_name);
            let goal = of.and_then(|id| plan.goals.get_mut(*places.get(&id)?));
            match (jpeg, goal) {
                (Some(jpeg), Some(goal)) if goal.photo.is_none() && Photo::parse(jpeg, String::new()).is_some() => {
                    goal.photo = Some(Written::one(Some(PhotoData { jpeg: jpeg.to_owned(), about }), None));
                }
                _ => self.pass("DocumentReference"),
            }
        }
    }
}

impl GoalData {
    /// A goal of others that rests or has ended has no pauses of its own; ours says them all.
    fn in_use(mut self) -> GoalData {
        if let Some(status) = self.status.as_ref().map(|w| &w.value).filter(|s| s.is == StatusCode::Paused)
            && let (true, Some(since)) = (self.pauses.is_empty(), status.on)
        {
            self.pauses.push(PauseData { since, until: None, reason: status.reason.clone() });
        }
        self
    }
}

/// Its sender has taken it back: it was never so.
pub(super) fn withdrawn(resource: &Value) -> bool {
    ["lifecycleStatus", "status"].iter().any(|member| resource[member] == "entered-in-error")
}

/// Where each goal stands in the plan.
pub(super) fn places(plan: &PlanData) -> BTreeMap<GoalId, usize> {
    plan.goals.iter().enumerate().map(|(at, goal)| (goal.id.clone(), at)).collect()
}

pub(super) fn goal_name(goal: &Resource) -> GoalId {
    our_name(goal.value, "goal").and_then(Id::parse).unwrap_or_else(|| goal.name())
}

/// The goal in words: its text, else what its code is called.
pub(super) fn described(goal: &Value) -> String {
    let description = &goal["description"];
    // FHIR's older versions had plain text there.
    let words = text_at(description, &["text"]).or_else(|| text_at(description, &["coding", "0", "display"])).or_else(|| description.as_str());
    words.unwrap_or_default().to_owned()
}
