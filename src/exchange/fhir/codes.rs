//! Codes and addresses of FHIR, LOINC, the ICF and HL7's guide on person-centered outcomes 1.0.0 (CC0).

use crate::plan::{Importance, Level, LifeArea, Role};

pub const LOINC: &str = "http://loinc.org";
pub const ICF: &str = "http://hl7.org/fhir/sid/icf";
pub const GOAL_PROFILE: &str = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-gas-goal-profile";
pub const SCORE_PROFILE: &str = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-gas-score-observation";
pub const MATTERS_PROFILE: &str = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-what-matters-assessment";
pub const SCALING: &str = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling";
pub const PCO_CONCEPTS: &str = "http://hl7.org/fhir/us/pco/CodeSystem/pco-concepts-temporary";
pub const ACHIEVEMENT: &str = "http://terminology.hl7.org/CodeSystem/goal-achievement";
pub const PRIORITY: &str = "http://terminology.hl7.org/CodeSystem/goal-priority";
pub const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
pub const RELATIONSHIP: &str = "http://hl7.org/fhir/StructureDefinition/goal-relationship";
pub const RELATIONSHIP_TYPE: &str = "http://hl7.org/fhir/goal-relationship-type";
pub const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// Says that a bundle tells of an invented person.
pub const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

/// What extensions of ours begin with. There is no address of ours on the net for them to be.
pub const OURS: &str = "urn:askelma:extension:";
/// What our own names of things begin with, as systems of identifiers.
pub const NAMES: &str = "urn:askelma:name:";
pub const PILE: &str = "urn:askelma:pile";

/// "Goal attainment scale - Reported": what a target of such a goal is measured by, and a score of nobody in particular.
pub const REPORTED: &str = "107332-9";
pub const BASELINE: &str = "112296-9";

/// By whom a score was given.
pub fn score_code(role: Role) -> &'static str {
    match role {
        Role::Client => "107334-5",
        Role::CloseOne => "107331-1",
        Role::Professional => "107333-7",
    }
}

pub fn score_name(code: &str) -> &'static str {
    match code {
        "107334-5" => "Patient follow-up goal attainment scaling score",
        "107331-1" => "Caregiver follow-up goal attainment scaling score",
        "107333-7" => "Practitioner follow-up goal attainment scaling score",
        BASELINE => "Baseline goal attainment scaling score",
        _ => "Goal attainment scale - Reported",
    }
}

/// The answer list LL6900-6: code and name.
pub fn level(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::MuchMore => ("LA34479-8", "Much better than expected"),
        Level::More => ("LA34480-6", "Better than expected"),
        Level::Expected => ("LA34481-4", "Expected outcome"),
        Level::Less => ("LA34483-0", "Less than expected"),
        Level::MuchLess => ("LA34484-8", "Much less than expected"),
    }
}

pub fn level_of(code: &str) -> Option<Level> {
    Level::ALL.into_iter().find(|l| level(*l).0 == code)
}

pub fn priority(importance: Importance) -> &'static str {
    match importance {
        Importance::Most => "high-priority",
        Importance::Much => "medium-priority",
        Importance::Some => "low-priority",
    }
}

/// A chapter of activities and participation; a finer code such as `d4500` belongs to its chapter.
pub fn area_of(icf: &str) -> Option<LifeArea> {
    LifeArea::ALL.into_iter().find(|a| icf.starts_with(a.icf()))
}
