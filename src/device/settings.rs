//! The device's settings in local storage: language, text size, theme, who uses it, where they were.
//! Never a name, a goal or a text. Read before the first paint by `public/boot.js` too.

use crate::plan::{PersonId, PlanId, Role};
use crate::words::Lang;
use gloo_storage::{LocalStorage, Storage, errors::StorageError};
use serde::{Deserialize, Serialize};

const KEY: &str = "askelma.settings";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Largest,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language tag; empty until somebody chose, then the browser's own language counts.
    lang: String,
    pub text: TextSize,
    pub theme: Theme,
    /// Who uses this device; `None` until the first start is over.
    pub who: Option<Role>,
    /// This device's user in the plans: a random name.
    pub me: Option<PersonId>,
    /// The plan that was open last.
    pub plan: Option<PlanId>,
    /// The day of the last backup that was saved or shared.
    pub backup_on: Option<crate::plan::Day>,
    /// Entries written since then.
    pub since_backup: u32,
}

impl Settings {
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_else(browser_lang)
    }

    pub fn set_lang(&mut self, lang: Lang) {
        lang.tag().clone_into(&mut self.lang);
    }
}

/// The settings, and whether they can be kept.
pub fn load() -> (Settings, bool) {
    if !can_keep() {
        return (Settings::default(), false);
    }
    match LocalStorage::get(KEY) {
        Ok(settings) => (settings, true),
        // What cannot be read is left alone until somebody changes a setting.
        Err(StorageError::KeyNotFound(_)) | Err(_) => (Settings::default(), true),
    }
}

/// As text, to keep beside the plans.
pub fn write(settings: &Settings) -> String {
    // A struct of text, numbers and days always serialises.
    serde_json::to_string(settings).unwrap_or_default()
}

/// `None` when it is not the text of settings.
pub fn read(text: &str) -> Option<Settings> {
    serde_json::from_str(text).ok()
}

/// Says whether it was kept.
pub fn save(settings: &Settings) -> bool {
    can_keep() && LocalStorage::set(KEY, settings).is_ok()
}

/// Forgets the settings, as "remove everything" does.
pub fn forget() {
    if can_keep() {
        LocalStorage::delete(KEY);
    }
}

/// gloo-storage throws where the browser refuses storage, so we ask first.
fn can_keep() -> bool {
    matches!(super::window().local_storage(), Ok(Some(_)))
}

fn browser_lang() -> Lang {
    super::window().navigator().language().as_deref().and_then(Lang::parse).unwrap_or_default()
}
