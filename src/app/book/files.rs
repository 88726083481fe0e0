//! Backup and restore.

use super::{Book, Trouble};
use crate::device::{self, tabs::News};
use crate::exchange::Incoming;
use crate::vault::{DiskError, Import, Snapshot};
use leptos::prelude::*;

impl Book {
    /// Everything on this device as the text of a backup file.
    ///
    /// # Errors
    /// [`Trouble`] when something could not be read.
    pub async fn backup(self) -> Result<String, Trouble> {
        let vault = self.vault().ok_or(Trouble::Newer)?;
        vault.backup(device::clock::today()).await.map_err(Trouble::of)
    }

    /// The backup has left the device: its age counts from today.
    pub fn backed_up(self) {
        self.set(|s| {
            s.backup_on = Some(device::clock::today());
            s.since_backup = 0;
        });
    }

    /// Merges what the door let in, a backup or a plan from an open file, into what is here.
    ///
    /// # Errors
    /// [`DiskError`]; nothing was changed then.
    pub async fn take_in(self, incoming: Incoming) -> Result<Import, DiskError> {
        let vault = self.vault().ok_or(DiskError::Newer)?;
        let import = vault.merge(incoming.into_backup(), device::clock::today()).await?;
        self.everything_changed().await;
        Ok(import)
    }

    /// How many texts are being typed and not an entry yet, in all plans.
    pub async fn unsent_texts(self) -> usize {
        let Some(vault) = self.vault() else { return 0 };
        let mut count = 0;
        for row in self.plans.get_untracked() {
            count += vault.drafts(&row.id).await.map_or(0, |drafts| drafts.iter().filter(|d| is_text(&d.field) && !d.text.trim().is_empty()).count());
        }
        count
    }

    /// Imports that can be taken back.
    pub async fn snapshots(self) -> Vec<Snapshot> {
        match self.vault() {
            Some(vault) => vault.snapshots().await.unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// Takes an import back out.
    ///
    /// # Errors
    /// [`Trouble`]; nothing was changed then.
    pub async fn take_back_import(self, key: &str) -> Result<(), Trouble> {
        let vault = self.vault().ok_or(Trouble::Newer)?;
        vault.take_back_import(key).await.map_err(Trouble::of)?;
        self.everything_changed().await;
        Ok(())
    }

    async fn everything_changed(self) {
        self.reload_rows().await;
        if let Some(id) = self.open_id() {
            self.load_plan(&id).await;
        }
        self.tell(&News::Changed);
    }
}

/// Not a place or a choice that is remembered beside the texts, such as where an interrupted review goes on.
fn is_text(field: &str) -> bool {
    !matches!(field.rsplit('/').next(), Some("question" | "who" | "at" | "level" | "between" | "at-once"))
}
