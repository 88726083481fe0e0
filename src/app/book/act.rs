//! The one way in: act → entry → committed → seen.

use super::{Book, Open, Trouble};
use crate::device::{self, tabs::News};
use crate::journal::{Act, LONGEST_LINE, Scope};
use crate::plan::{By, EntryId, GoalId};
use crate::vault::DiskError;
use leptos::prelude::*;

/// How often a number that another tab took is tried anew.
const TRIES: usize = 8;

impl Book {
    /// Does something to a goal of the open plan, as the user of this device.
    ///
    /// # Errors
    /// [`Trouble`], shown by the app as well; nothing has changed then.
    pub async fn on_goal(self, goal: &GoalId, acts: impl IntoIterator<Item = Act>) -> Result<Vec<EntryId>, Trouble> {
        let scope = Scope::Goal(goal.clone());
        self.act(acts.into_iter().map(|a| (scope.clone(), a)).collect()).await
    }

    /// Does something to the open plan, as the user of this device.
    ///
    /// # Errors
    /// [`Trouble`], shown by the app as well; nothing has changed then.
    pub async fn act(self, acts: Vec<(Scope, Act)>) -> Result<Vec<EntryId>, Trouble> {
        let me = self.me();
        self.act_as(&me, acts).await
    }

    /// The same in somebody's name: on a shared tablet the one who says it is not the one who holds it.
    ///
    /// # Errors
    /// [`Trouble`], shown by the app as well; nothing has changed then.
    pub async fn act_as(self, by: &By, acts: Vec<(Scope, Act)>) -> Result<Vec<EntryId>, Trouble> {
        let at = acts.first().map(|(scope, _)| scope.clone());
        let done = self.commit(by, acts).await;
        match &done {
            Ok(_) => {
                if self.trouble.get_untracked().is_some() {
                    self.trouble.set(None);
                    device::page::warn("");
                }
            }
            Err(trouble) => {
                self.trouble_at.set(at);
                self.trouble.set(Some(*trouble));
                device::page::warn(trouble.words(self.lang.get_untracked()));
            }
        }
        done
    }

    async fn commit(self, by: &By, acts: Vec<(Scope, Act)>) -> Result<Vec<EntryId>, Trouble> {
        let inner = self.inner();
        let _turn = inner.turn.lock().await;
        let open = self.open.get_untracked().ok_or(Trouble::NoPlan)?;
        let vault = self.vault().ok_or(Trouble::Newer)?;
        let mut journal = (*open.journal).clone();
        let mut entries = journal.write(vault.device(), by, device::clock::now(), acts);
        // What would not be read again must not be said to be saved.
        if entries.iter().any(|e| e.line.len() > LONGEST_LINE) {
            return Err(Trouble::TooLong);
        }
        for _ in 0..TRIES {
            let next = Open::of(journal.clone(), open.damaged);
            match vault.append(&entries, &next.plan).await {
                Ok(()) => {
                    let ids = entries.into_iter().map(|e| e.id).collect();
                    let plan = next.journal.id().clone();
                    self.open.set(Some(next));
                    self.tell(&News::Written(plan));
                    self.after_commit();
                    return Ok(ids);
                }
                // Another tab was quicker: learn what it wrote, take the next numbers, know no more than before.
                Err(DiskError::Taken) => {
                    journal = (*open.journal).clone();
                    vault.follow(&mut journal).await.map_err(Trouble::of)?;
                    entries = journal.renumber(&entries);
                    for entry in &entries {
                        journal.add(entry.clone());
                    }
                }
                Err(other) => return Err(Trouble::of(other)),
            }
        }
        Err(Trouble::Refused)
    }

    fn after_commit(self) {
        self.set(|s| s.since_backup = s.since_backup.saturating_add(1));
        leptos::task::spawn_local(async move {
            self.reload_rows().await;
            let first = !self.inner().asked_to_persist.replace(true);
            if first {
                device::safety::ask_to_persist().await;
            }
        });
    }

    /// Learns what another tab has written to the open plan.
    pub(super) async fn follow(self) {
        let inner = self.inner();
        let _turn = inner.turn.lock().await;
        let (Some(open), Some(vault)) = (self.open.get_untracked(), self.vault()) else { return };
        let mut journal = (*open.journal).clone();
        if vault.follow(&mut journal).await == Ok(true) {
            self.open.set(Some(Open::of(journal, open.damaged)));
        }
    }
}
