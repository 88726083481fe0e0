//! What a goal says in extensions: the levels by HL7's guide, its pieces by HL7's own, and what is ours.

use super::{Writer, ours, ours_of};
use crate::exchange::fhir::codes;
use crate::exchange::fhir::value::*;
use crate::exchange::plan_file::{GoalData, IndicatorData, MeasureData, PauseData, StepData};
use crate::plan::Origin;
use serde_json::Value;

impl Writer<'_> {
    pub(super) fn extensions(&self, goal: &GoalData) -> Vec<Value> {
        // The highest level first, as the guide's own examples have them.
        let mut all: Vec<Value> = goal.steps.iter().rev().map(level).collect();
        all.extend(goal.partial_goals.iter().map(|p| milestone(&self.url("partial-goal", &format!("{}/{}", goal.id, p.id)))));
        all.extend(goal.indicator.as_ref().map(|w| indicator(&w.value)));
        all.extend(goal.today.as_ref().map(|w| measure("today", &w.value)));
        all.extend(goal.target.as_ref().map(|w| measure("target", &w.value)));
        if let Some(list) = goal.help_list.as_ref().filter(|w| !w.value.is_empty()) {
            all.push(ours_of("help-list", list.value.iter().map(|t| ours("help", "valueString", text(t)))));
        }
        all.extend(goal.pauses.iter().map(pause));
        if goal.partial_goals_ordered {
            all.push(ours("partial-goals-ordered", "valueBoolean", Value::Bool(true)));
        }
        all
    }
}

/// A piece of reaching a goal, by HL7's own extension.
pub(super) fn milestone(url: &str) -> Value {
    let kind = extension("type", "valueCodeableConcept", concept(coding(codes::RELATIONSHIP_TYPE, "milestone"), ""));
    let target = extension("target", "valueReference", reference(url));
    object([("url", text(codes::RELATIONSHIP)), ("extension", all([kind, target]))])
}

fn level(step: &StepData) -> Value {
    let said = &step.step.value;
    if said.words.trim().is_empty() {
        return Value::Null;
    }
    let (code, display) = codes::level(step.level);
    let proposal = if said.origin == Origin::Proposal { ours("proposal", "valueBoolean", Value::Bool(true)) } else { Value::Null };
    let parts = [
        extension("level", "valueCoding", named(codes::LOINC, code, display)),
        extension("progressText", "valueString", text(&said.words)),
        proposal,
    ];
    object([("url", text(codes::SCALING)), ("extension", all(parts))])
}

fn indicator(indicator: &IndicatorData) -> Value {
    let parts = [
        ours("kind", "valueCode", text(indicator.kind.code())),
        ours("name", "valueString", text(&indicator.name)),
        ours("unit", "valueCode", maybe(indicator.unit, |u| text(u.code()))),
    ];
    ours_of("indicator", parts)
}

fn measure(name: &str, measure: &MeasureData) -> Value {
    let parts = [
        ours("thousandths", "valueString", maybe(measure.thousandths, |n| text(&n.to_string()))),
        ours("words", "valueString", text(&measure.words)),
    ];
    ours_of(name, parts)
}

fn pause(pause: &PauseData) -> Value {
    let parts = [
        ours("since", "valueDate", text(&pause.since.to_string())),
        ours("until", "valueDate", maybe(pause.until, |d| text(&d.to_string()))),
        ours("reason", "valueString", text(&pause.reason)),
    ];
    ours_of("pause", parts)
}
