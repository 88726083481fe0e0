//! What a goal of another program says in members that are understood, and that the plan has no place for all the same.

use super::goal::withdrawn;
use super::{Reader, code_in, day, list, text_at};
use crate::exchange::fhir::codes;
use crate::plan::Importance;
use serde_json::Value;

impl Reader<'_> {
    /// Names each. Goals of ours come back whole.
    pub(super) fn pass_unplaced(&self, goal: &Value) {
        let names = |member: &str, times: usize| (0..times).for_each(|_| self.pass(&format!("Goal.{member}")));
        let is_said = |member: &str| usize::from(!goal[member].is_null());
        let is_area = |category: &&Value| code_in(category, codes::ICF).and_then(codes::area_of).is_some();
        let areas = list(goal, "category").iter().filter(is_area).count();
        names("category", list(goal, "category").len() - areas.min(1));
        names("achievementStatus", is_said("achievementStatus"));
        names("contained", list(goal, "contained").len());
        let priority = code_in(&goal["priority"], codes::PRIORITY);
        let is_importance = priority.is_some_and(|code| Importance::ALL.into_iter().any(|i| codes::priority(i) == code));
        names("priority", if is_importance { 0 } else { is_said("priority") });
        names("startDate", if day(text_at(goal, &["startDate"])).is_none() { is_said("startDate") } else { 0 });
        let who = !goal["expressedBy"].is_null() && self.person(&goal["expressedBy"]).is_none();
        names("expressedBy", usize::from(who));
        self.targets(goal, &names);
        let matters = |address: &&Value| self.bundle.referred(address).is_some_and(|r| r.kind == "Observation" && !withdrawn(r.value));
        names("addresses", list(goal, "addresses").len() - list(goal, "addresses").iter().filter(matters).count());
        let known = |url: &str| url == codes::SCALING || url == codes::RELATIONSHIP || url.starts_with(codes::OURS);
        names("extension", list(goal, "extension").iter().filter(|e| !known(e["url"].as_str().unwrap_or_default())).count());
    }

    /// The first day by which something is expected has a place.
    fn targets(&self, goal: &Value, names: &impl Fn(&str, usize)) {
        let targets = list(goal, "target");
        let of = |member: &str| targets.iter().filter(|t| !t[member].is_null()).count();
        let days = targets.iter().filter(|t| day(text_at(t, &["dueDate"])).is_some()).count();
        names("target.dueDate", of("dueDate") - days.min(1));
        names("target.dueDuration", of("dueDuration"));
        names("target.measure", of("measure"));
    }
}
