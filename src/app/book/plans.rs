//! Opening, beginning and forgetting plans.

use super::{Book, Open, Trouble, turn};
use crate::device::{self, tabs::News};
use crate::journal::{Act, Journal, Scope};
use crate::plan::{PersonId, PlanId, Role};
use leptos::prelude::*;

impl Book {
    pub(super) async fn reload_rows(self) {
        let Some(vault) = self.vault() else { return };
        if let Ok(rows) = vault.plans().await
            && rows != self.plans.get_untracked()
        {
            self.plans.set(rows);
        }
    }

    /// Opens a plan of this device unless it is open already. `false` when there is no such plan.
    pub async fn open_plan(self, id: &PlanId) -> bool {
        if self.open_id().as_ref() == Some(id) {
            return true;
        }
        self.load_plan(id).await
    }

    pub(super) async fn load_plan(self, id: &PlanId) -> bool {
        let Some(vault) = self.vault() else { return false };
        let Ok(opened) = vault.open_plan(id).await else { return false };
        if opened.journal.is_empty() && opened.damaged == 0 {
            if self.open_id().as_ref() == Some(id) {
                self.open.set(None);
            }
            return false;
        }
        self.load_drafts(id).await;
        let open = Open::of(opened.journal, opened.damaged);
        // An undo of another plan would take back the wrong entry here.
        if self.open_id().as_ref() != Some(id) {
            self.undo.set(None);
        }
        // Who looks at the example comes back to their own plan.
        if !open.plan.example && self.settings.with_untracked(|s| s.plan.as_ref() != Some(id)) {
            self.set(|s| s.plan = Some(id.clone()));
        }
        // What has lain in the trash for its days is forgotten when the plan is opened.
        if vault.empty_old_trash(&open.journal, device::clock::today()).await.is_ok_and(|n| n > 0)
            && let Ok(opened) = vault.open_plan(id).await
        {
            self.open.set(Some(Open::of(opened.journal, opened.damaged)));
        } else {
            self.open.set(Some(open));
        }
        true
    }

    /// Begins a plan and opens it. The user of this device is in it from the start.
    ///
    /// # Errors
    /// [`Trouble`] when it could not be saved; then no plan was begun.
    pub async fn begin_plan(self, nickname: &str) -> Result<PlanId, Trouble> {
        let _turn = turn().await;
        let id = PlanId::random(device::chance());
        let before = self.open.get_untracked();
        self.undo.set(None);
        self.open.set(Some(Open::of(Journal::new(id.clone()), 0)));
        // In the new plan: the example has people of its own.
        let me = self.me();
        let mut acts = vec![Act::BeginPlan];
        if !nickname.trim().is_empty() {
            acts.push(Act::SetNickname { text: nickname.to_owned() });
        }
        acts.push(Act::SetPerson { person: me.person, role: me.role, name: String::new() });
        if me.role != Role::Client {
            acts.push(Act::SetPerson { person: PersonId::random(device::chance()), role: Role::Client, name: String::new() });
        }
        match self.act(acts.into_iter().map(|a| (Scope::Plan, a)).collect()).await {
            Ok(_) => {
                self.set(|s| s.plan = Some(id.clone()));
                Ok(id)
            }
            Err(trouble) => {
                self.open.set(before);
                Err(trouble)
            }
        }
    }

    /// Forgets a plan wholly.
    ///
    /// # Errors
    /// [`Trouble`]; then nothing was removed.
    pub async fn forget_plan(self, id: &PlanId) -> Result<(), Trouble> {
        let vault = self.vault().ok_or(Trouble::Newer)?;
        vault.forget_plan(id).await.map_err(Trouble::of)?;
        if self.open_id().as_ref() == Some(id) {
            self.open.set(None);
        }
        self.set(|s| s.plan = s.plan.take().filter(|p| p != id));
        self.reload_rows().await;
        self.tell(&News::Changed);
        Ok(())
    }

    /// Removes everything of this device: plans, drafts, snapshots, settings.
    ///
    /// # Errors
    /// [`Trouble`]; some plans may be left then, and the list shows which.
    pub async fn remove_everything(self) -> Result<(), Trouble> {
        for row in self.plans.get_untracked() {
            self.forget_plan(&row.id).await?;
        }
        let vault = self.vault().ok_or(Trouble::Newer)?;
        vault.forget_snapshots().await.map_err(Trouble::of)?;
        vault.keep_settings(None).await.map_err(Trouble::of)?;
        device::settings::forget();
        Ok(())
    }
}
