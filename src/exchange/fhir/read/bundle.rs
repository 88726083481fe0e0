//! The resources of a bundle, and finding one by what refers to it.

use super::{day, no_resource, text_at, too_many};
use crate::exchange::ReadError;
use crate::exchange::fhir::value::{list, text_at as text_in};
use crate::exchange::names::Digest;
use crate::plan::{Day, Id};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) struct Resource<'a> {
    pub kind: &'a str,
    pub value: &'a Value,
    /// Its address, or its type and id: the same in every file of the same source.
    pub key: String,
}

pub(super) struct Bundle<'a> {
    value: &'a Value,
    pub resources: Vec<Resource<'a>>,
    /// By address, and by type and id.
    by_name: BTreeMap<String, usize>,
}

impl<'a> Bundle<'a> {
    pub fn of(value: &'a Value) -> Result<Bundle<'a>, ReadError> {
        let mut bundle = Bundle { value, resources: Vec::new(), by_name: BTreeMap::new() };
        if value["resourceType"] != "Bundle" {
            bundle.add(None, value, 1)?;
            return Ok(bundle);
        }
        let entries = list(value, "entry");
        if too_many(entries.len()) {
            return Err(ReadError::TooMuch);
        }
        for (at, entry) in entries.iter().enumerate() {
            let resource = entry.get("resource").ok_or(no_resource(at + 1))?;
            bundle.add(text_at(entry, &["fullUrl"]), resource, at + 1)?;
        }
        Ok(bundle)
    }

    fn add(&mut self, full_url: Option<&str>, value: &'a Value, number: usize) -> Result<(), ReadError> {
        let kind = text_in(value, &["resourceType"]).ok_or(no_resource(number))?;
        let local = text_in(value, &["id"]).map(|id| format!("{kind}/{id}"));
        let key = full_url.map(str::to_owned).or_else(|| local.clone()).unwrap_or_else(|| format!("{kind}#{number}"));
        for name in [Some(key.clone()), local].into_iter().flatten() {
            self.by_name.entry(name).or_insert(self.resources.len());
        }
        self.resources.push(Resource { kind, value, key });
        Ok(())
    }

    pub fn of_type(&self, kind: &'static str) -> impl Iterator<Item = &Resource<'a>> {
        self.resources.iter().filter(move |r| r.kind == kind)
    }

    /// What a reference points at: by its address, or by type and id at the end of one.
    pub fn find(&self, reference: &str) -> Option<&Resource<'a>> {
        let whole = self.by_name.get(reference);
        let at = whole.or_else(|| {
            let mut parts = reference.rsplit('/');
            let (id, kind) = (parts.next()?, parts.next()?);
            self.by_name.get(&format!("{kind}/{id}"))
        })?;
        self.resources.get(*at)
    }

    /// What the reference in a member points at.
    pub fn referred(&self, member: &Value) -> Option<&Resource<'a>> {
        self.find(text_in(member, &["reference"])?)
    }

    pub fn made(&self) -> Option<Day> {
        day(text_in(self.value, &["timestamp"]))
    }

    /// The latest day that something in the bundle began or was seen.
    pub fn latest_day(&self) -> Option<Day> {
        let days = |r: &Resource| {
            let of = |name: &str| day(text_in(r.value, &[name]));
            [of("startDate"), of("statusDate"), of("effectiveDateTime")].into_iter().flatten().max()
        };
        self.resources.iter().filter_map(days).max()
    }
}

impl Resource<'_> {
    /// A name here for something that has none of ours.
    pub fn name<T>(&self) -> Id<T> {
        name_of(&self.key)
    }
}

/// The same name for the same address.
pub(super) fn name_of<T>(key: &str) -> Id<T> {
    Id::random(Digest::of(key.as_bytes()).ten(0))
}
