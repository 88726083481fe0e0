//! The people of a plan.

use super::PersonId;
use serde::{Deserialize, Serialize};

/// From which place a person looks at the goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Asiakas, kuntoutuja.
    Client,
    /// Läheinen: parent, spouse, friend, personal assistant.
    CloseOne,
    /// Terapeutti, ammattihenkilö.
    Professional,
}

impl Role {
    pub const ALL: [Role; 3] = [Role::Client, Role::CloseOne, Role::Professional];
}

#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    pub role: Role,
    /// As they want to be called. May be empty for the client, who has the plan's nickname.
    pub name: String,
}

impl Person {
    pub fn by(&self) -> By {
        By { person: self.id.clone(), role: self.role }
    }
}

/// Who wrote something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    pub person: PersonId,
    pub role: Role,
}

crate::plan::codes! { Role { Client = "client", CloseOne = "close-one", Professional = "professional" } }

impl By {
    /// The same human being. A plan has one client, who may have another name on another device.
    pub fn is_same(&self, other: &By) -> bool {
        self.person == other.person || (self.role == Role::Client && other.role == Role::Client)
    }
}
