//! What the person wants of this form. Lives as long as the screen: names and codes are kept nowhere else.

use crate::app::book::Book;
use crate::device::clock;
use crate::form::{self, Audience, Details, Document, Made, Missing, Want};
use crate::plan::{Goal, Plan, Question};
use crate::words::Lang;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub(super) struct Wish {
    plan: Memo<Option<Arc<Plan>>>,
    /// Only a professional chooses: the T-score is shown to nobody else (method §4).
    pub chooses_audience: bool,
    pub audience: RwSignal<Audience>,
    pub lang: RwSignal<Lang>,
    pub client_name: RwSignal<String>,
    pub identity_code: RwSignal<String>,
    pub therapists: RwSignal<String>,
}

impl Wish {
    pub fn new(book: Book) -> Wish {
        let chooses_audience = book.is_professional();
        let (plan, me) = (book.plan(), book.me());
        Wish {
            // A score that this device's user must not see yet is on no form either.
            plan: Memo::new(move |_| plan.get().map(|plan| Arc::new(plan.as_seen_by(&me)))),
            chooses_audience,
            audience: RwSignal::new(if chooses_audience { Audience::Provider } else { Audience::Client }),
            lang: RwSignal::new(book.lang.get_untracked()),
            client_name: RwSignal::default(),
            identity_code: RwSignal::default(),
            therapists: RwSignal::default(),
        }
    }

    fn details(&self) -> Details {
        Details { client_name: self.client_name.get(), identity_code: self.identity_code.get(), therapists: self.therapists.get() }
    }

    fn with_plan<T>(&self, make: impl Fn(&Plan) -> T) -> T {
        self.plan.with(|plan| plan.as_deref().map_or_else(|| make(&Plan::default()), &make))
    }

    /// The form as it would be made now.
    pub fn document(&self) -> Document {
        self.with_plan(|plan| form::document(plan, self.lang.get(), &self.details(), made(), self.audience.get()))
    }

    /// The sheet of values, for professionals.
    pub fn values(&self) -> Document {
        self.with_plan(|plan| form::values(plan, self.lang.get(), &self.details(), made()))
    }

    /// What is missing, by name. The client's own copy has no box for the identity code.
    pub fn missing(&self) -> Vec<Missing> {
        let own_copy = self.audience.get() == Audience::Client;
        let all = self.with_plan(|plan| form::missing(plan, &self.details()));
        all.into_iter().filter(|m| !(own_copy && m.want == Want::IdentityCode)).collect()
    }

    /// The name of the goal that lacks something; empty while it has none.
    pub fn goal_name(&self, missing: &Missing) -> String {
        self.of_goal(missing, |goal| goal.name.text().to_owned()).unwrap_or_default()
    }

    /// Where the making of the goal goes on.
    pub fn first_open(&self, missing: &Missing) -> Question {
        self.of_goal(missing, Question::first_open).unwrap_or(Question::Matters)
    }

    fn of_goal<T>(&self, missing: &Missing, of: impl Fn(&Goal) -> T) -> Option<T> {
        self.with_plan(|plan| missing.goal.as_ref().and_then(|id| plan.goal(id)).map(&of))
    }
}

fn made() -> Made {
    Made { at: clock::now(), utc_offset: clock::utc_offset() }
}
