//! How people are called on the screens.

use super::Book;
use crate::plan::{By, Person, Plan, Role};
use crate::words::{common, goals};
use leptos::prelude::*;

impl Book {
    /// How a person is called in the open plan, for those who read it.
    pub fn name_of(&self, plan: &Plan, by: &By) -> String {
        let role = || common::role(self.lang.get_untracked(), by.role);
        given_name(plan, by).unwrap_or_else(role).to_owned()
    }

    /// The same at the beginning of a sentence: "Klienten skrev", "The client wrote".
    pub fn doer(&self, plan: &Plan, by: &By) -> String {
        let somebody = || common::somebody(self.lang.get_untracked(), by.role);
        given_name(plan, by).unwrap_or_else(somebody).to_owned()
    }

    /// The same where the name stands alone, as under a mark: clients without a name do not read there what others call them.
    pub fn label_of(&self, plan: &Plan, by: &By) -> String {
        if self.is_nameless_reader(plan, by) { common::myself(self.lang.get_untracked()).to_owned() } else { self.name_of(plan, by) }
    }

    /// When a partial goal was done, and who said so.
    pub fn done_by(&self, plan: &Plan, by: &By, day: &str) -> String {
        let lang = self.lang.get_untracked();
        if self.is_nameless_reader(plan, by) { goals::done_by_you(lang, day) } else { goals::done_by(lang, day, &self.name_of(plan, by)) }
    }

    /// Clients who read about themselves and have told no name.
    pub fn is_nameless_reader(&self, plan: &Plan, by: &By) -> bool {
        by.role == Role::Client && self.role() == Role::Client && given_name(plan, by).is_none()
    }
}

fn given_name<'a>(plan: &'a Plan, by: &By) -> Option<&'a str> {
    let known = plan.person(&by.person).map(|p: &Person| p.name.trim()).filter(|n| !n.is_empty());
    known.or_else(|| Some(plan.nickname.text()).filter(|n| by.role == Role::Client && !n.is_empty()))
}
