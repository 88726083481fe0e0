//! Small ways to make and to read JSON objects.

use crate::form::printable;
use serde_json::{Map, Value};

/// An object of the members that hold something.
pub(super) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let holds = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(all) => !all.is_empty(),
        Value::Object(all) => !all.is_empty(),
        _ => true,
    };
    let members = members.into_iter().filter(|(_, value)| holds(value)).map(|(name, value)| (name.to_owned(), value));
    Value::Object(members.collect::<Map<_, _>>())
}

pub(super) fn text(text: &str) -> Value {
    // FHIR's strings hold no other control characters.
    Value::String(printable(text))
}

/// A list of one, or of none where there is nothing.
pub(super) fn one(value: Value) -> Value {
    if value.is_null() { Value::Array(Vec::new()) } else { Value::Array(vec![value]) }
}

pub(super) fn maybe<T>(value: Option<T>, of: impl FnOnce(T) -> Value) -> Value {
    value.map_or(Value::Null, of)
}

pub(super) fn coding(system: &str, code: &str) -> Value {
    object([("system", text(system)), ("code", text(code))])
}

pub(super) fn named(system: &str, code: &str, display: &str) -> Value {
    object([("system", text(system)), ("code", text(code)), ("display", text(display))])
}

/// A CodeableConcept.
pub(super) fn concept(coding: Value, words: &str) -> Value {
    object([("coding", one(coding)), ("text", text(words))])
}

pub(super) fn reference(url: &str) -> Value {
    object([("reference", text(url))])
}

pub(super) fn extension(url: &str, kind: &str, value: Value) -> Value {
    if value.is_null() || value.as_str().is_some_and(|t| t.trim().is_empty()) {
        return Value::Null;
    }
    object([("url", text(url)), (kind, value)])
}

/// Those that are there.
pub(super) fn all(values: impl IntoIterator<Item = Value>) -> Value {
    Value::Array(values.into_iter().filter(|v| !v.is_null()).collect())
}

/// The value at a way of member names; a number stands for a place in a list.
pub(super) fn at<'a>(value: &'a Value, way: &[&str]) -> Option<&'a Value> {
    way.iter().try_fold(value, |value, step| match step.parse::<usize>() {
        Ok(place) => value.get(place),
        Err(_) => value.get(step),
    })
}

/// The text there, if it is one and says something.
pub(super) fn text_at<'a>(value: &'a Value, way: &[&str]) -> Option<&'a str> {
    at(value, way)?.as_str().filter(|t| !t.trim().is_empty())
}

pub(super) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The code of a system in a CodeableConcept.
pub(super) fn code_in<'a>(concept: &'a Value, system: &str) -> Option<&'a str> {
    list(concept, "coding").iter().find(|c| c.get("system").and_then(Value::as_str) == Some(system))?.get("code")?.as_str()
}

/// An extension by its address.
pub(super) fn extended<'a>(value: &'a Value, url: &str) -> Option<&'a Value> {
    list(value, "extension").iter().find(|e| e.get("url").and_then(Value::as_str) == Some(url))
}
