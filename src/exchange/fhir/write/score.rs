//! Where a goal stood: the baseline that somebody chose, and every score.

use super::{Writer, ours, profile};
use crate::exchange::fhir::codes;
use crate::exchange::fhir::value::*;
use crate::exchange::plan_file::{GoalData, ScoreData, ScorerCode, Signature};
use crate::plan::{Day, Level};
use serde_json::Value;

/// A level that a goal was on.
struct Stood<'a> {
    name: String,
    code: &'static str,
    level: Level,
    step_words: &'a str,
    by: Option<&'a Signature>,
    on: Option<Day>,
    extensions: Value,
    notes: Value,
}

impl Writer<'_> {
    pub(super) fn baseline(&mut self, goal: &GoalData) {
        let Some(baseline) = &goal.baseline else { return };
        let by = baseline.by.as_ref();
        self.stood(
            goal,
            Stood {
                name: "baseline".to_owned(),
                code: codes::BASELINE,
                level: baseline.value,
                step_words: "",
                by,
                on: by.map(|by| by.day).or(goal.begun_on),
                extensions: Value::Null,
                notes: Value::Null,
            },
        );
    }

    pub(super) fn scores(&mut self, goal: &GoalData) {
        for (number, score) in goal.scores.iter().enumerate() {
            let extensions = all([
                ours("agreed", "valueBoolean", yes(score.scorer == ScorerCode::Agreed)),
                ours("place", "valuePositiveInt", Value::from(number + 1)),
                ours("between", "valueBoolean", yes(score.between)),
                ours("review", "valueString", maybe(score.review.as_ref(), |id| text(id.as_str()))),
            ]);
            self.stood(
                goal,
                Stood {
                    name: format!("score-{number}"),
                    code: code(score),
                    level: score.level,
                    step_words: &score.step_words,
                    by: score.by.as_ref(),
                    on: Some(score.on),
                    extensions,
                    notes: all([note("happened", &score.happened), note("conditions", &score.conditions)]),
                },
            );
        }
    }

    fn stood(&mut self, goal: &GoalData, stood: Stood) {
        let (answer, display) = codes::level(stood.level);
        let members = [
            ("meta", profile(codes::SCORE_PROFILE)),
            ("extension", stood.extensions),
            ("status", text("final")),
            ("category", one(concept(coding(codes::OBSERVATION_CATEGORY, "survey"), ""))),
            ("code", concept(coding(codes::LOINC, stood.code), codes::score_name(stood.code))),
            ("subject", self.patient()),
            ("focus", one(reference(&self.url("goal", goal.id.as_str())))),
            ("performer", one(self.author(stood.by))),
            ("effectiveDateTime", maybe(stood.on, |d| text(&d.to_string()))),
            ("valueCodeableConcept", concept(named(codes::LOINC, answer, display), stood.step_words)),
            ("note", stood.notes),
        ];
        self.add("Observation", "score", &format!("{}/{}", goal.id, stood.name), members);
    }
}

/// Told apart by its element id.
fn note(id: &str, words: &str) -> Value {
    if words.trim().is_empty() { Value::Null } else { object([("id", text(id)), ("text", text(words))]) }
}

fn code(score: &ScoreData) -> &'static str {
    match (score.scorer, &score.by) {
        (ScorerCode::Own, Some(by)) => codes::score_code(by.role),
        _ => codes::REPORTED,
    }
}

fn yes(is: bool) -> Value {
    if is { Value::Bool(true) } else { Value::Null }
}
