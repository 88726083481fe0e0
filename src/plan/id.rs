//! Names of things. Made of random bytes that the caller brings, safe in an address and a file.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::marker::PhantomData;

/// An identifier of a `T`: 16 letters and digits, 80 random bits.
pub struct Id<T>(String, PhantomData<fn() -> T>);

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl<T> Id<T> {
    pub fn random(bytes: [u8; 10]) -> Self {
        let mut bits = bytes.iter().fold(0u128, |all, b| (all << 8) | u128::from(*b));
        let mut text = String::with_capacity(16);
        for _ in 0..16 {
            text.push(char::from(ALPHABET[(bits & 31) as usize]));
            bits >>= 5;
        }
        Id(text, PhantomData)
    }

    /// `None` unless the text is 1 to 40 ASCII letters, digits or hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        fits.then(|| Id(text.to_owned(), PhantomData))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

// Written by hand: a derive would ask `T` for the same traits.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Id(self.0.clone(), PhantomData)
    }
}
impl<T> Default for Id<T> {
    fn default() -> Self {
        Id(String::new(), PhantomData)
    }
}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Id::parse(&text).ok_or_else(|| serde::de::Error::custom("not a name"))
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the identifiers name.
#[derive(Debug)]
pub enum OfPlan {}
#[derive(Debug)]
pub enum OfGoal {}
#[derive(Debug)]
pub enum OfPart {}
#[derive(Debug)]
pub enum OfPerson {}
#[derive(Debug)]
pub enum OfReview {}
#[derive(Debug)]
pub enum OfMainGoal {}
#[derive(Debug)]
pub enum OfDevice {}

pub type PlanId = Id<OfPlan>;
pub type GoalId = Id<OfGoal>;
pub type PartId = Id<OfPart>;
pub type PersonId = Id<OfPerson>;
pub type ReviewId = Id<OfReview>;
pub type MainGoalId = Id<OfMainGoal>;
pub type DeviceId = Id<OfDevice>;

/// One entry of a journal: the device that made it and its number there, from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntryId(pub DeviceId, pub u64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_sixteen_letters_and_reads_back() {
        let id = PlanId::random([255, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(id.as_str().len(), 16);
        assert_eq!(PlanId::parse(id.as_str()), Some(id));
    }

    #[test]
    fn an_address_cannot_smuggle_anything_else() {
        for bad in ["", "a b", "../x", "ä", &"a".repeat(41)] {
            assert_eq!(PlanId::parse(bad), None, "{bad}");
        }
    }
}
