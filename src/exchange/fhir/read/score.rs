//! Observations of goals: the baseline and the scores.

use super::bundle::Resource;
use super::goal::{goal_name, places, withdrawn};
use super::stair::answered;
use super::{Reader, code_in, day, list, ours, text_at};
use crate::exchange::fhir::codes;
use crate::exchange::plan_file::{PlanData, ScoreData, ScorerCode, Signature, Written};
use crate::plan::{Day, Id, Level, Role};
use serde_json::Value;
use std::collections::BTreeSet;

impl<'a> Reader<'a> {
    pub(super) fn observations(&self, plan: &mut PlanData, client: Option<&Resource>) {
        let (places, addressed) = (places(plan), self.addressed());
        // A server gives them in an order of its own. Ours say theirs; of others the last is that of the latest day.
        let mut all: Vec<&Resource> = self.bundle.of_type("Observation").collect();
        all.sort_by_key(|r| (ours(r.value, "place").and_then(|e| e["valuePositiveInt"].as_u64()), seen_on(r.value)));
        for resource in all {
            if !self.is_of_client(resource, client) || withdrawn(resource.value) {
                self.pass("Observation");
                continue;
            }
            let value = resource.value;
            let Some(code) = code_in(&value["code"], codes::LOINC) else {
                self.other(resource, &addressed);
                continue;
            };
            let goal = self.bundle.referred(&value["focus"][0]).map(goal_name).and_then(|id| places.get(&id)).copied();
            let (Some(at), Some(level)) = (goal, answered(value)) else {
                self.pass("Observation");
                continue;
            };
            let by = self.person(&value["performer"][0]);
            let on = seen_on(value);
            let signed = |(person, role)| on.map(|day| Signature { person, role, day, minute: 0 });
            if code == codes::BASELINE {
                plan.goals[at].baseline = Some(Written::one(level, by.and_then(signed)));
                continue;
            }
            let Some(on) = on.or(plan.goals[at].begun_on) else {
                self.pass("Observation");
                continue;
            };
            self.pass_members(resource, &KNOWN);
            let by = by.or_else(|| Some((Id::parse("file")?, role_of(code)?)));
            let by = by.map(|(person, role)| Signature { person, role, day: on, minute: 0 });
            plan.goals[at].scores.push(self.score(resource, level, on, by));
        }
    }

    fn score(&self, resource: &Resource, level: Level, on: Day, by: Option<Signature>) -> ScoreData {
        let value = resource.value;
        let is = |name: &str| ours(value, name).is_some_and(|e| e["valueBoolean"] == true);
        let note = |id: &str| list(value, "note").iter().find(|n| n["id"] == id).and_then(|n| text_at(n, &["text"]));
        let others = list(value, "note").iter().filter(|n| n.get("id").is_none()).filter_map(|n| text_at(n, &["text"]));
        let others = others.collect::<Vec<_>>().join("\n");
        ScoreData {
            scorer: if is("agreed") { ScorerCode::Agreed } else { ScorerCode::Own },
            level,
            on,
            step_words: text_at(value, &["valueCodeableConcept", "text"]).unwrap_or_default().to_owned(),
            happened: note("happened").unwrap_or(&others).to_owned(),
            conditions: note("conditions").unwrap_or_default().to_owned(),
            between: is("between"),
            review: ours(value, "review").and_then(|e| Id::parse(e["valueString"].as_str()?)),
            by,
        }
    }

    /// The keys of what goals address.
    fn addressed(&self) -> BTreeSet<&str> {
        let all = self.bundle.of_type("Goal").flat_map(|g| list(g.value, "addresses"));
        all.filter_map(|a| Some(self.bundle.referred(a)?.key.as_str())).collect()
    }

    /// What a goal addresses and a pile are read elsewhere; the rest has no place.
    fn other(&self, resource: &Resource, addressed: &BTreeSet<&str>) {
        let pile = code_in(&resource.value["valueCodeableConcept"], codes::PILE).is_some();
        let matters = addressed.contains(resource.key.as_str()) && text_at(resource.value, &["valueString"]).is_some();
        if !pile && !matters {
            self.pass("Observation");
        }
    }
}

const KNOWN: [&str; 11] = [
    "extension",
    "status",
    "category",
    "code",
    "subject",
    "focus",
    "performer",
    "effectiveDateTime",
    "effectivePeriod",
    "valueCodeableConcept",
    "note",
];

fn seen_on(observation: &Value) -> Option<Day> {
    day(text_at(observation, &["effectiveDateTime"]).or_else(|| text_at(observation, &["effectivePeriod", "start"])))
}

/// Whose view a score is by its code, where it does not say who gave it.
fn role_of(code: &str) -> Option<Role> {
    Role::ALL.into_iter().find(|role| codes::score_code(*role) == code)
}
