//! What a goal says in its extensions: the levels of HL7's guide, its pieces, and what ours bring back.

use super::goal::described;
use super::{Reader, all_ours, code_in, day, extended, list, our_name, ours, text_at};
use crate::exchange::fhir::codes;
use crate::exchange::plan_file::*;
use crate::plan::{Id, IndicatorKind, Level, Origin, PartId, Unit, sort_few};
use serde_json::Value;
use std::collections::BTreeSet;

impl<'a> Reader<'a> {
    pub(super) fn steps(&self, goal: &Value, by: Option<&Signature>) -> Vec<StepData> {
        let mut steps: Vec<StepData> = Vec::new();
        for scaling in list(goal, "extension").iter().filter(|e| e["url"] == codes::SCALING) {
            let level = extended(scaling, "level").and_then(|l| l["valueCoding"]["code"].as_str()).and_then(codes::level_of);
            let words = extended(scaling, "progressText").and_then(|t| text_at(t, &["valueString"]));
            match (level, words) {
                (Some(level), Some(words)) if !steps.iter().any(|s| s.level == level) => {
                    let origin = if ours(scaling, "proposal").is_some_and(|e| e["valueBoolean"] == true) { Origin::Proposal } else { Origin::Person };
                    steps.push(StepData { level, step: Written::one(StepWords { words: words.to_owned(), origin }, by.cloned()) });
                }
                _ => self.pass("Goal.extension.level"),
            }
        }
        sort_few(&mut steps, |a: &StepData, b: &StepData| a.level < b.level);
        steps
    }

    /// Goals that are a piece of this one, as partial goals.
    pub(super) fn parts(&self, goal: &Value, by: Option<&Signature>) -> Vec<PartData> {
        let (mut parts, mut names) = (Vec::new(), BTreeSet::new());
        let ours = milestones(goal).filter_map(|t| self.bundle.referred(t)).filter(|r| our_name(r.value, "partial-goal").is_some());
        for part in ours {
            let id: PartId = our_name(part.value, "partial-goal").and_then(Id::parse).unwrap_or_else(|| part.name());
            if !names.insert(id.clone()) {
                self.pass("Goal");
                continue;
            }
            let due = list(part.value, "target").iter().find_map(|t| day(text_at(t, &["dueDate"])));
            let done = day(text_at(part.value, &["statusDate"])).filter(|_| part.value["lifecycleStatus"] == "completed");
            parts.push(PartData {
                id,
                words: Written::one(described(part.value), by.cloned()),
                due: due.map(|d| Written::one(Some(d), by.cloned())),
                done: done.map(|d| Written::one(Some(d), by.cloned())),
            });
        }
        parts
    }
}

/// What the extension of HL7 says to be a piece of this goal.
pub(super) fn milestones(goal: &Value) -> impl Iterator<Item = &Value> {
    let related = list(goal, "extension").iter().filter(|e| e["url"] == codes::RELATIONSHIP);
    let piece =
        related.filter(|e| extended(e, "type").is_some_and(|t| code_in(&t["valueCodeableConcept"], codes::RELATIONSHIP_TYPE) == Some("milestone")));
    piece.filter_map(|e| extended(e, "target")?.get("valueReference"))
}

pub(super) fn indicator(value: &Value) -> Option<IndicatorData> {
    let part = |name: &str, kind: &str| ours(value, name).and_then(|e| e.get(kind)?.as_str());
    Some(IndicatorData {
        kind: IndicatorKind::from_code(part("kind", "valueCode")?)?,
        name: part("name", "valueString").unwrap_or_default().to_owned(),
        unit: part("unit", "valueCode").and_then(Unit::from_code),
    })
}

pub(super) fn measure(value: &Value) -> MeasureData {
    let part = |name: &str| ours(value, name).and_then(|e| e["valueString"].as_str());
    MeasureData { thousandths: part("thousandths").and_then(|n| n.parse().ok()), words: part("words").unwrap_or_default().to_owned() }
}

pub(super) fn help_list(goal: &Value) -> Option<Vec<String>> {
    let list = all_ours(ours(goal, "help-list")?, "help").filter_map(|e| e["valueString"].as_str()).map(str::to_owned);
    Some(list.collect())
}

pub(super) fn pause(value: &Value) -> Option<PauseData> {
    let on = |name: &str| day(ours(value, name).and_then(|e| e["valueDate"].as_str()));
    let reason = ours(value, "reason").and_then(|e| e["valueString"].as_str()).unwrap_or_default().to_owned();
    Some(PauseData { since: on("since")?, until: on("until"), reason })
}

/// Said where a level of a goal cannot be told: never assumed.
pub(super) fn answered(value: &Value) -> Option<Level> {
    code_in(&value["valueCodeableConcept"], codes::LOINC).and_then(codes::level_of)
}
