//! Text that is being typed: kept at every keystroke, gone when it has become an entry.

use super::Book;
use crate::plan::{Plan, PlanId};
use leptos::prelude::*;

/// The text of one field. Starts with what was being typed, else with what is written in the plan.
#[derive(Clone, Copy)]
pub struct Draft {
    book: Book,
    /// Where the text is kept, as [`Book::key_of`] numbers it: a draft may be settled after its screen is gone.
    key: Option<usize>,
    text: RwSignal<String>,
    /// Somebody has typed since the text was last an entry.
    dirty: RwSignal<bool>,
}

impl Draft {
    pub fn text(&self) -> String {
        self.text.get()
    }

    pub fn now(&self) -> String {
        self.text.get_untracked()
    }

    /// Somebody typed or pasted. Control characters, which nobody sees, stay outside.
    pub fn set(&self, mut text: String) {
        text.retain(|c| !c.is_control() || matches!(c, '\n' | '\t'));
        if let Some((plan, field)) = self.key() {
            self.book.keep_draft(plan, field, Some(text.clone()));
        }
        self.text.set(text);
        self.dirty.set(true);
    }

    /// There is something here that is not an entry yet.
    pub fn is_dirty(&self) -> bool {
        self.dirty.get_untracked()
    }

    /// What was typed is an entry now. The screen may have been left meanwhile.
    pub fn done(&self) {
        let _ = self.dirty.try_set(false);
        if let Some((plan, field)) = self.key() {
            self.book.keep_draft(plan, field, None);
        }
    }

    /// What is typed and no entry yet, where the plan that it belongs to is the open one. The screen may have been left.
    pub fn unsent(&self) -> Option<String> {
        let (plan, field) = self.key()?;
        self.book.kept_draft(&plan, &field).filter(|_| self.book.open_id() == Some(plan))
    }

    /// What was typed is an entry now, and the field is for the next one.
    pub fn clear(&self) {
        let _ = self.text.try_set(String::new());
        self.done();
    }

    /// This text is an entry now. Whoever has typed on meanwhile keeps what they typed.
    pub fn done_with(&self, text: &str) {
        if self.unsent().is_none_or(|kept| kept == text) {
            self.done();
        }
    }

    /// Written elsewhere, and nobody types here: the field follows what stands in the plan.
    pub fn follow(self, of: impl Fn(&Plan) -> String + Send + Sync + 'static) {
        let written = Memo::new(move |_| self.book.open.with(|o| o.as_ref().map(|o| of(&o.plan)).unwrap_or_default()));
        Effect::watch(
            move || written.get(),
            move |now, _, _| {
                if !self.is_dirty() && self.now() != *now {
                    self.text.set(now.clone());
                }
            },
            false,
        );
    }

    fn key(&self) -> Option<(PlanId, String)> {
        self.key.and_then(|number| self.book.inner().draft_keys.borrow().get(number).cloned())
    }
}

impl Book {
    /// The text of a field of the open plan, with what stands in the plan as its beginning.
    /// `field` is named after the place, such as `goal/abc/means`: letters, digits, `/` and `-`.
    pub fn draft(self, field: &str, written: &str) -> Draft {
        let plan = self.open_id();
        let key = plan.map(|plan| (plan, field.to_owned()));
        let kept = key.as_ref().and_then(|key| self.inner().drafts.borrow().get(key).cloned());
        let dirty = kept.as_ref().is_some_and(|k| k != written);
        Draft {
            book: self,
            key: key.map(|key| self.key_of(key)),
            text: RwSignal::new(kept.unwrap_or_else(|| written.to_owned())),
            dirty: RwSignal::new(dirty),
        }
    }

    /// The number of a field, the same for as long as the page lives.
    fn key_of(self, key: (PlanId, String)) -> usize {
        let inner = self.inner();
        let mut keys = inner.draft_keys.borrow_mut();
        keys.iter().position(|known| *known == key).unwrap_or_else(|| {
            keys.push(key);
            keys.len() - 1
        })
    }

    pub(super) async fn load_drafts(self, plan: &PlanId) {
        let Some(vault) = self.vault() else { return };
        let kept = vault.drafts(plan).await.unwrap_or_default();
        let inner = self.inner();
        let mut drafts = inner.drafts.borrow_mut();
        for draft in kept {
            // What is being typed here is newer than what lies on the disk.
            drafts.entry((plan.clone(), draft.field)).or_insert(draft.text);
        }
    }

    /// The unsent text of a field, if there is one.
    pub fn kept_draft(self, plan: &PlanId, field: &str) -> Option<String> {
        self.inner().drafts.borrow().get(&(plan.clone(), field.to_owned())).cloned()
    }

    /// Keeps unsent text, or forgets it. Writes one after another; of several for a field only the last.
    pub fn keep_draft(self, plan: PlanId, field: String, text: Option<String>) {
        let inner = self.inner();
        let key = (plan, field);
        match &text {
            Some(text) => inner.drafts.borrow_mut().insert(key.clone(), text.clone()),
            None => inner.drafts.borrow_mut().remove(&key),
        };
        inner.unsent.borrow_mut().insert(key, text);
        if !inner.sending.replace(true) {
            leptos::task::spawn_local(async move { self.send_drafts().await });
        }
    }

    async fn send_drafts(self) {
        let inner = self.inner();
        loop {
            let Some(((plan, field), text)) = inner.unsent.borrow_mut().pop_first() else { break };
            if let Some(vault) = self.vault() {
                // Not kept: the text is still on the screen, and committing it will say what is wrong.
                let _ = vault.keep_draft(&plan, &field, text.as_deref()).await;
            }
        }
        inner.sending.replace(false);
    }
}
