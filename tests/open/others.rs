//! FHIR from other programs: what is understood is taken, what is not is named.

use super::round::read_plan;
use askelma::exchange::{NotTaken, ReadError};
use askelma::plan::{Level, LifeArea, Role, Scorer, Status};

/// A goal as another program might write it by the guide, with more around it than a plan has a place for.
const FOREIGN: &str = r#"{
  "resourceType": "Bundle",
  "type": "collection",
  "timestamp": "2025-09-01T08:00:00Z",
  "entry": [
    {"fullUrl": "http://example.org/fhir/Patient/p1", "resource": {"resourceType": "Patient", "id": "p1", "birthDate": "1975-05-25",
      "name": [{"family": "Korhonen", "given": ["Pirkko", "Anneli"]}]}},
    {"resource": {"resourceType": "Patient", "id": "p2", "name": [{"text": "Somebody Else"}]}},
    {"resource": {"resourceType": "Practitioner", "id": "d1", "name": [{"family": "Virtanen", "given": ["Mari"]}]}},
    {"resource": {"resourceType": "Condition", "id": "c1", "code": {"text": "not for a plan"}}},
    {"resource": {"resourceType": "Observation", "id": "w1", "status": "final", "code": {"text": "What matters"},
      "subject": {"reference": "Patient/p1"}, "valueString": "To be with my friends"}},
    {"resource": {"resourceType": "Goal", "id": "g1", "lifecycleStatus": "active", "subject": {"reference": "Patient/p1"},
      "description": {"text": "I meet my friends"}, "startDate": "2025-02-15", "expressedBy": {"reference": "Patient/p1"},
      "category": [{"coding": [{"system": "http://hl7.org/fhir/sid/icf", "code": "d7500"}]}],
      "target": [{"dueDate": "2025-07-31", "measure": {"text": "x"}, "detailString": "y"}],
      "addresses": [{"reference": "Observation/w1"}], "outcomeCode": [{"text": "z"}], "note": [{"text": "a note"}],
      "extension": [
        {"url": "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling", "extension": [
          {"url": "level", "valueCoding": {"system": "http://loinc.org", "code": "LA34481-4"}},
          {"url": "progressText", "valueString": "Three times a month"}]},
        {"url": "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling", "extension": [
          {"url": "level", "valueCoding": {"system": "http://loinc.org", "code": "LA34483-0"}},
          {"url": "progressText", "valueString": "Once a month"}]},
        {"url": "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling", "extension": [
          {"url": "progressText", "valueString": "No level is said"}]}]}},
    {"resource": {"resourceType": "Goal", "id": "g2", "lifecycleStatus": "on-hold", "statusDate": "2025-03-01", "statusReason": "Travels",
      "subject": {"reference": "Patient/p1"}, "description": {"coding": [{"display": "Walks the dog"}]}}},
    {"resource": {"resourceType": "Goal", "id": "g3", "lifecycleStatus": "active", "subject": {"reference": "Patient/p2"},
      "description": {"text": "Of somebody else"}}},
    {"resource": {"resourceType": "Observation", "id": "o1", "status": "final", "subject": {"reference": "http://example.org/fhir/Patient/p1"},
      "code": {"coding": [{"system": "http://loinc.org", "code": "107333-7"}]}, "focus": [{"reference": "Goal/g1"}],
      "performer": [{"reference": "Practitioner/d1"}], "effectiveDateTime": "2025-04-17T10:15:00Z",
      "valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA34481-4"}]}, "note": [{"text": "Met them twice"}]}},
    {"resource": {"resourceType": "Observation", "id": "o2", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "112296-9"}]},
      "focus": [{"reference": "Goal/g1"}], "effectiveDateTime": "2025-02-15",
      "valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA34483-0"}]}}},
    {"resource": {"resourceType": "Observation", "id": "o3", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}}}
  ]
}"#;

#[test]
fn what_is_understood_is_taken() {
    let came = read_plan(FOREIGN.as_bytes()).expect("goals");
    let plan = came.journal.plan();
    assert_eq!(plan.nickname.text(), "Pirkko", "never the family name");
    let people: Vec<_> = plan.people.iter().map(|p| (p.role, p.name.as_str())).collect();
    assert_eq!(people, [(Role::Client, ""), (Role::Professional, "Mari Virtanen")]);
    let names: Vec<_> = plan.goals.iter().map(|g| g.name.text()).collect();
    assert_eq!(names, ["I meet my friends", "Walks the dog"], "not the goal of somebody else");
    let goal = &plan.goals[0];
    assert_eq!(goal.own_words.text(), "To be with my friends");
    assert_eq!(goal.area.get(), Some(&LifeArea::Relationships));
    assert_eq!((goal.step_words(Level::Expected), goal.step_words(Level::Less)), ("Three times a month", "Once a month"));
    assert_eq!(goal.baseline.get(), Some(&Level::Less), "as it says; nothing is assumed");
    assert_eq!(goal.expected_by.get().map(ToString::to_string).as_deref(), Some("2025-07-31"));
    let score = &goal.scores[0];
    assert_eq!((score.level, score.scorer, score.by.role), (Level::Expected, Scorer::Own, Role::Professional));
    assert_eq!((score.happened.as_str(), score.on.to_string().as_str()), ("Met them twice", "2025-04-17"));
    assert!(matches!(plan.goals[1].status(), Status::Paused { reason, .. } if reason == "Travels"));
    assert!(plan.goals[1].baseline.is_empty());
}

#[test]
fn what_is_not_is_named() {
    let came = read_plan(FOREIGN.as_bytes()).expect("goals");
    let told: Vec<String> = came.not_taken.iter().map(|NotTaken { what, times }| format!("{what} {times}")).collect();
    let expected = [
        "Condition 1",
        "Goal 1",
        "Goal.extension.level 1",
        "Goal.note 1",
        "Goal.outcomeCode 1",
        "Goal.target.detail 1",
        "Observation 1",
        "Patient 1",
        "Patient.birthDate 1",
        "Patient.name.family 1",
    ];
    assert_eq!(told, expected);
}

#[test]
fn one_goal_alone_is_a_file_too() {
    let alone = r#"{"resourceType": "Goal", "lifecycleStatus": "proposed", "description": {"text": "I read"}, "subject": {"display": "x"}}"#;
    let plan = read_plan(alone.as_bytes()).expect("a goal").journal.plan();
    assert_eq!((plan.goals.len(), plan.goals[0].name.text(), plan.goals[0].status()), (1, "I read", Status::Draft));
    assert_eq!(read_plan(br#"{"resourceType": "Bundle", "entry": []}"#).err(), Some(ReadError::NoGoals));
}

/// References may go in a circle, point nowhere, or at what they should not.
#[test]
fn references_that_lead_nowhere_do_no_harm() {
    let strange = r#"{"resourceType": "Bundle", "entry": [
      {"fullUrl": "urn:a", "resource": {"resourceType": "PractitionerRole", "practitioner": {"reference": "urn:a"}}},
      {"fullUrl": "urn:b", "resource": {"resourceType": "Goal", "lifecycleStatus": "active", "description": {"text": "I read"},
        "subject": {"reference": "urn:b"}, "expressedBy": {"reference": "urn:a"}, "addresses": [{"reference": "urn:b"}, {"reference": "Observation/none"}],
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/goal-relationship", "extension": [
          {"url": "type", "valueCodeableConcept": {"coding": [{"system": "http://hl7.org/fhir/goal-relationship-type", "code": "milestone"}]}},
          {"url": "target", "valueReference": {"reference": "urn:b"}}]}]}},
      {"fullUrl": "urn:c", "resource": {"resourceType": "Observation", "focus": [{"reference": "urn:c"}], "performer": [{"reference": "/"}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "107334-5"}]}}}]}"#;
    let plan = read_plan(strange.as_bytes()).expect("a goal").journal.plan();
    assert_eq!((plan.goals.len(), plan.goals[0].scores.len()), (1, 0));
    assert_eq!(plan.goals[0].name.last().map(|s| s.by.role), Some(Role::Professional));
}
