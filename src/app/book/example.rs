//! The example plan: written like any other, in the names of its invented people.

use super::{Book, Open, Trouble};
use crate::device::{self, tabs::News};
use crate::example;
use crate::journal::Journal;
use crate::plan::PlanId;
use leptos::prelude::*;

impl Book {
    /// Whoever comes to the example anew looks at it from their own place. Says whether that is another place than now;
    /// the screen is made anew then.
    pub fn looks_from_own_place(self) -> bool {
        let other = self.looks_as.with_untracked(Option::is_some);
        if other {
            self.looks_as.set(None);
        }
        other
    }

    /// The example that is on this device, else a new one in the language of now.
    ///
    /// # Errors
    /// [`Trouble`] when it could not be saved; then there is none.
    pub async fn begin_example(self) -> Result<PlanId, Trouble> {
        if let Some(id) = self.plans.with_untracked(|rows| rows.iter().find(|r| r.example && r.removed_on.is_none()).map(|r| r.id.clone())) {
            return Ok(id);
        }
        let vault = self.vault().ok_or(Trouble::Newer)?;
        let mut journal = Journal::new(example::id(&mut device::chance));
        let mut entries = Vec::new();
        for step in example::written(self.lang.get_untracked(), device::clock::today(), &self.me(), &mut device::chance) {
            entries.extend(journal.write(vault.device(), &step.by, step.at, step.acts));
        }
        let open = Open::of(journal, 0);
        vault.append(&entries, &open.plan).await.map_err(Trouble::of)?;
        let id = open.journal.id().clone();
        self.undo.set(None);
        self.open.set(Some(open));
        self.reload_rows().await;
        self.tell(&News::Changed);
        Ok(id)
    }
}
