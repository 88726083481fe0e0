//! From a plan to its bundle.

mod goal;
mod people;
mod score;
mod stair;

use super::codes::{self, OURS};
use super::value::*;
use crate::exchange::names::uuid;
use crate::exchange::plan_file::{PlanData, Signature, gather};
use crate::exchange::{File, Format};
use crate::form::Made;
use crate::plan::{Moment, PersonId, Plan, Role};
use crate::words::{Lang, open};
use serde_json::Value;

/// A plan as a FHIR R4 bundle of type collection. Holds everything but what stands on
/// [`left_out`](crate::exchange::left_out) for [`Format::Fhir`](crate::exchange::Format::Fhir).
pub fn fhir_bundle(plan: &Plan, lang: Lang, made: Made) -> File {
    let data = gather(plan);
    let mut writer = Writer { plan: plan.id.to_string(), data: &data, lang, entries: Vec::new() };
    writer.people();
    writer.care_plan();
    for main in &data.main_goals {
        writer.main_goal(main);
    }
    for goal in &data.goals {
        writer.goal(goal);
    }
    writer.sorted_areas();
    let example = if plan.example { object([("security", one(coding(codes::ACT_REASON, "HTEST")))]) } else { Value::Null };
    let bundle = object([
        ("resourceType", text("Bundle")),
        ("id", text(&uuid(&writer.plan, "bundle", ""))),
        ("meta", example),
        ("language", text(lang.tag())),
        ("type", text("collection")),
        ("timestamp", text(&instant(made.at, made.utc_offset))),
        ("entry", Value::Array(writer.entries)),
    ]);
    // Text, numbers and lists of them always serialise.
    let text = serde_json::to_string_pretty(&bundle).unwrap_or_default() + "\n";
    File::new(open::fhir_stem(lang), made.at.day, Format::Fhir, text.into_bytes())
}

struct Writer<'a> {
    plan: String,
    data: &'a PlanData,
    lang: Lang,
    entries: Vec<Value>,
}

impl Writer<'_> {
    /// The address of a resource inside the bundle.
    fn url(&self, kind: &str, name: &str) -> String {
        format!("urn:uuid:{}", uuid(&self.plan, kind, name))
    }

    /// Adds a resource under its address; its id is the same UUID.
    fn add<const N: usize>(&mut self, resource_type: &str, kind: &str, name: &str, members: [(&str, Value); N]) {
        let id = uuid(&self.plan, kind, name);
        let mut resource = object(members);
        resource["resourceType"] = text(resource_type);
        resource["id"] = text(&id);
        self.entries.push(object([("fullUrl", text(&format!("urn:uuid:{id}"))), ("resource", resource)]));
    }

    fn patient(&self) -> Value {
        reference(&self.url("patient", ""))
    }

    /// Whoever wrote something.
    fn author(&self, by: Option<&Signature>) -> Value {
        maybe(by, |by| self.person_of(&by.person, by.role))
    }

    fn person_of(&self, person: &PersonId, role: Role) -> Value {
        match role {
            Role::Client => self.patient(),
            Role::CloseOne | Role::Professional => reference(&self.url(role.code(), person.as_str())),
        }
    }
}

/// An extension of ours.
fn ours(name: &str, kind: &str, value: Value) -> Value {
    extension(&format!("{OURS}{name}"), kind, value)
}

/// An extension of ours that is made of others.
fn ours_of(name: &str, parts: impl IntoIterator<Item = Value>) -> Value {
    object([("url", text(&format!("{OURS}{name}"))), ("extension", all(parts))])
}

/// A name of ours, so that a goal that comes back is the same goal.
fn identifier(kind: &str, name: &str) -> Value {
    object([("system", text(&format!("{}{kind}", codes::NAMES))), ("value", text(name))])
}

fn profile(url: &str) -> Value {
    object([("profile", one(text(url)))])
}

fn absent() -> Value {
    extension(codes::ABSENT, "valueCode", text("unknown"))
}

/// A CodeableConcept of words; where there are none, it says so.
fn words(text_of: &str) -> Value {
    if text_of.trim().is_empty() { object([("extension", one(absent()))]) } else { object([("text", text(text_of))]) }
}

fn instant(at: Moment, offset: i16) -> String {
    let (sign, ahead) = (if offset < 0 { '-' } else { '+' }, offset.unsigned_abs());
    let minute = at.minute.min(24 * 60 - 1);
    format!("{}T{:02}:{:02}:00{sign}{:02}:{:02}", at.day, minute / 60, minute % 60, ahead / 60, ahead % 60)
}
