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
        "Goal.target.measure 1",
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

/// Goals and scores alone, as a server may answer.
fn of(resources: &str) -> String {
    let entries: Vec<String> = resources.split('\n').filter(|r| !r.trim().is_empty()).map(|r| format!(r#"{{"resource": {}}}"#, r.trim())).collect();
    format!(r#"{{"resourceType": "Bundle", "type": "searchset", "entry": [{}]}}"#, entries.join(","))
}

fn told(not_taken: &[NotTaken]) -> Vec<String> {
    not_taken.iter().map(|NotTaken { what, times }| format!("{what} {times}")).collect()
}

#[test]
fn the_last_score_is_that_of_the_latest_day_in_whatever_order_they_come() {
    let score = |day: &str, answer: &str| {
        format!(
            r#"{{"resourceType": "Observation", "status": "final", "code": {{"coding": [{{"system": "http://loinc.org", "code": "107334-5"}}]}}, "focus": [{{"reference": "Goal/g"}}], "effectiveDateTime": "{day}", "valueCodeableConcept": {{"coding": [{{"system": "http://loinc.org", "code": "{answer}"}}]}}}}"#
        )
    };
    let goal = r#"{"resourceType": "Goal", "id": "g", "lifecycleStatus": "active", "description": {"text": "I walk"}}"#;
    let text = of(&[goal.to_owned(), score("2026-11-25", "LA34479-8"), score("2026-11-10", "LA34483-0")].join("\n"));
    let plan = read_plan(text.as_bytes()).expect("a goal").journal.plan();
    assert_eq!(plan.goals[0].scores.iter().map(|s| s.level).collect::<Vec<_>>(), [Level::Less, Level::MuchMore]);
}

#[test]
fn a_plan_is_of_one_person_whether_they_are_in_the_file_or_not() {
    let goals = r#"{"resourceType": "Goal", "id": "g1", "lifecycleStatus": "active", "description": {"text": "Walk"}, "subject": {"reference": "Patient/1"}}
        {"resourceType": "Goal", "id": "g2", "lifecycleStatus": "active", "description": {"text": "Cook"}, "subject": {"reference": "Patient/2"}}"#;
    for people in ["", r#"{"resourceType": "Patient", "id": "1", "name": [{"given": ["Anna"]}]}"#] {
        let came = read_plan(of(&format!("{people}\n{goals}")).as_bytes()).expect("a goal");
        let names: Vec<String> = came.journal.plan().goals.iter().map(|g| g.name.text().to_owned()).collect();
        assert_eq!((names, told(&came.not_taken)), (vec!["Walk".to_owned()], vec!["Goal 1".to_owned()]));
    }
}

#[test]
fn the_person_of_a_file_is_the_one_whose_goals_it_holds() {
    let text = of(r#"{"resourceType": "Patient", "id": "other", "name": [{"given": ["Bertil"]}]}
        {"resourceType": "Patient", "id": "1", "name": [{"given": ["Anna"]}]}
        {"resourceType": "Goal", "lifecycleStatus": "active", "description": {"text": "Walk"}, "subject": {"reference": "Patient/1"}}"#);
    let came = read_plan(text.as_bytes()).expect("a goal");
    assert_eq!((came.journal.plan().nickname.text(), told(&came.not_taken)), ("Anna", vec!["Patient 1".to_owned()]));
}

#[test]
fn what_its_sender_took_back_is_not_taken() {
    let text = of(r#"{"resourceType": "Goal", "id": "g", "lifecycleStatus": "active", "description": {"text": "I walk"}}
        {"resourceType": "Goal", "id": "wrong", "lifecycleStatus": "entered-in-error", "description": {"text": "Wrong person"}}
        {"resourceType": "Observation", "status": "entered-in-error", "code": {"coding": [{"system": "http://loinc.org", "code": "107334-5"}]}, "focus": [{"reference": "Goal/g"}], "effectiveDateTime": "2026-11-25", "valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA34479-8"}]}}"#);
    let came = read_plan(text.as_bytes()).expect("a goal");
    let plan = came.journal.plan();
    assert_eq!((plan.goals.len(), plan.goals[0].scores.len()), (1, 0));
    assert_eq!(told(&came.not_taken), ["Goal 1", "Observation 1"]);
}

#[test]
fn what_is_half_understood_is_named_too() {
    let text = of(
        r#"{"resourceType": "Goal", "lifecycleStatus": "active", "description": "I walk", "startDate": "2026-11", "category": [{"text": "dietary"}], "achievementStatus": {"text": "improving"}, "priority": {"text": "soon"}, "expressedBy": {"display": "the nurse"}, "contained": [{"resourceType": "Patient"}], "addresses": [{"reference": "http://elsewhere/Condition/1"}], "extension": [{"url": "http://example.org/mood", "valueString": "good"}], "target": [{"measure": {"text": "steps"}, "dueDate": "2027-06"}, {"dueDate": "2027-07-01"}, {"dueDate": "2027-08-01"}, {"dueDuration": {"value": 3}}]}"#,
    );
    let came = read_plan(text.as_bytes()).expect("a goal");
    let plan = came.journal.plan();
    assert_eq!((plan.goals[0].name.text(), plan.goals[0].expected_by.get().map(ToString::to_string).as_deref()), ("I walk", Some("2027-07-01")));
    let expected = [
        "Goal.achievementStatus 1",
        "Goal.addresses 1",
        "Goal.category 1",
        "Goal.contained 1",
        "Goal.expressedBy 1",
        "Goal.extension 1",
        "Goal.priority 1",
        "Goal.startDate 1",
        "Goal.target.dueDate 2",
        "Goal.target.dueDuration 1",
        "Goal.target.measure 1",
    ];
    assert_eq!(told(&came.not_taken), expected);
    assert_eq!(read_plan(of(r#"{"resourceType": "Goal", "lifecycleStatus": "active", "code": 3}"#).as_bytes()).err(), Some(ReadError::NoGoals));
}
