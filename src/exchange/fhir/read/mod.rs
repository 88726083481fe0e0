//! From a bundle to a plan: what is understood is taken, what is not is named. Bundles of ours come back whole; of others'
//! the goals, their stairs, scores and people are taken.

mod bundle;
mod goal;
mod people;
mod score;
mod stair;
mod unplaced;

use super::codes;
use super::value::*;
use crate::exchange::plan_file::PlanData;
use crate::exchange::{At, MOST_ENTRIES, NotTaken, ReadError};
use crate::plan::Day;
use bundle::{Bundle, Resource};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;

pub(in crate::exchange) struct Found {
    pub plan: PlanData,
    pub made: Day,
    /// For what nobody dated.
    pub as_of: Day,
    pub not_taken: Vec<NotTaken>,
}

/// Reads a bundle, or one goal alone. `today` dates a file that says no day at all.
///
/// # Errors
/// [`ReadError`] when the text is no JSON, an entry is no resource, there is too much, or no goal.
pub(in crate::exchange) fn read(text: &str, today: Day) -> Result<Found, ReadError> {
    let value: Value = serde_json::from_str(text).map_err(|e| ReadError::in_text(&e))?;
    let bundle = Bundle::of(&value)?;
    let reader = Reader { bundle: &bundle, passed: RefCell::default() };
    let client = reader.client();
    // What is undated is as old as the last thing that is not. The day on which the bundle was made dates nothing: the
    // same goals written out again tomorrow are the same plan.
    let latest = bundle.latest_day();
    let made = bundle.made().or(latest).unwrap_or(today);
    let as_of = latest.unwrap_or(made);
    let mut plan = reader.plan(client, as_of);
    plan.example = list(&value["meta"], "security").iter().any(|s| s["code"] == "HTEST");
    if plan.goals.is_empty() {
        return Err(ReadError::NoGoals);
    }
    Ok(Found { plan, made, as_of, not_taken: reader.not_taken() })
}

struct Reader<'a> {
    bundle: &'a Bundle<'a>,
    /// What was passed over, how many times.
    passed: RefCell<BTreeMap<String, usize>>,
}

impl<'a> Reader<'a> {
    fn plan(&self, client: Option<&Resource<'a>>, as_of: Day) -> PlanData {
        let mut plan = PlanData::default();
        self.client_and_people(&mut plan, client);
        for resource in self.bundle.of_type("CarePlan").filter(|r| self.is_of_client(r, client)) {
            self.care_plan(&mut plan, resource);
        }
        self.goals(&mut plan, client, as_of);
        self.what_matters(&mut plan, client);
        for resource in &self.bundle.resources {
            let known = matches!(
                resource.kind,
                "Patient" | "RelatedPerson" | "Practitioner" | "Organization" | "CarePlan" | "Goal" | "Observation" | "DocumentReference"
            );
            if !known {
                self.pass(resource.kind);
            }
        }
        plan
    }

    /// Something that the plan has no place for.
    fn pass(&self, what: &str) {
        let short: String = what.chars().take(60).collect();
        *self.passed.borrow_mut().entry(short).or_default() += 1;
    }

    /// Members of a resource beyond those that are understood.
    fn pass_members(&self, resource: &Resource, known: &[&str]) {
        const EVERYWHERE: [&str; 7] = ["resourceType", "id", "meta", "language", "text", "implicitRules", "identifier"];
        let Some(members) = resource.value.as_object() else { return };
        for name in members.keys().filter(|name| !EVERYWHERE.contains(&name.as_str()) && !known.contains(&name.as_str())) {
            self.pass(&format!("{}.{name}", resource.kind));
        }
    }

    fn not_taken(&self) -> Vec<NotTaken> {
        self.passed.borrow().iter().map(|(what, times)| NotTaken { what: what.clone(), times: *times }).collect()
    }
}

/// The calendar day of a FHIR date or moment; `None` for a year or a month alone.
fn day(text: Option<&str>) -> Option<Day> {
    Day::parse(text?.get(..10)?)
}

/// An extension of ours.
fn ours<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    extended(value, &format!("{}{name}", codes::OURS))
}

/// Every extension of ours with one name.
fn all_ours<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let url = format!("{}{name}", codes::OURS);
    list(value, "extension").iter().filter(move |e| e["url"] == url.as_str())
}

/// A name that Askelma gave.
fn our_name<'a>(value: &'a Value, kind: &str) -> Option<&'a str> {
    let system = format!("{}{kind}", codes::NAMES);
    list(value, "identifier").iter().find(|i| i["system"] == system.as_str())?["value"].as_str()
}

/// An entry that is no resource.
fn no_resource(number: usize) -> ReadError {
    ReadError::Damaged { at: At::Part { number } }
}

fn too_many(count: usize) -> bool {
    count > MOST_ENTRIES
}
