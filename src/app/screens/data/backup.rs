//! The backup: always ready before the tap that gives it out, since a share sheet opens only straight from a tap.

use crate::app::book::{Book, Keeping, book};
use crate::app::parts::{Alert, icon};
use crate::device::files::{self, NotSent, Ready, Sent};
use crate::device::{clock, page};
use crate::exchange::LARGEST;
use crate::words::{Lang, data, format};
use leptos::prelude::*;

/// What the prepared file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub name: String,
    pub entries: usize,
    pub bytes: usize,
}

/// A backup of what is here now.
#[derive(Clone, Copy)]
pub(super) struct Prepared {
    book: Book,
    lang: Lang,
    pub facts: RwSignal<Option<Facts>>,
    /// Why there is no file, or why it did not go.
    trouble: RwSignal<Option<&'static str>>,
    outcome: RwSignal<Option<String>>,
    file: StoredValue<Option<Ready>, LocalStorage>,
}

impl Prepared {
    /// Makes the file now and anew whenever something changes.
    pub fn keep_ready(book: Book) -> Prepared {
        let prepared = Prepared {
            book,
            lang: book.lang.get_untracked(),
            facts: RwSignal::new(None),
            trouble: RwSignal::new(None),
            outcome: RwSignal::new(None),
            file: StoredValue::new_local(None),
        };
        Effect::new(move |_| {
            book.open.track();
            book.plans.track();
            if matches!(book.keeping.get(), Keeping::Kept | Keeping::OnlyHere) {
                leptos::task::spawn_local(async move { prepared.prepare().await });
            }
        });
        prepared
    }

    async fn prepare(self) {
        let Ok(text) = self.book.backup().await else {
            let _ = self.trouble.try_set(Some(data::backup_unreadable(self.lang)));
            return;
        };
        if text.len() > LARGEST {
            let _ = self.trouble.try_set(Some(data::backup_too_large(self.lang)));
            return;
        }
        let name = format!("{}-{}.txt", data::backup_stem(self.lang), clock::today());
        let facts = Facts { entries: text.lines().count().saturating_sub(1), bytes: text.len(), name };
        match Ready::new(&facts.name, "text/plain", text.as_bytes()) {
            Ok(file) => {
                let _ = self.file.try_set_value(Some(file));
                let _ = self.facts.try_set(Some(facts));
            }
            Err(NotSent) => {
                let _ = self.trouble.try_set(Some(data::backup_not_sent(self.lang)));
            }
        }
    }

    /// Gives the file out. Only when it has left does its age begin.
    pub fn send(self) {
        let (Some(file), Some(facts)) = (self.file.get_value(), self.facts.get_untracked()) else { return };
        let lang = self.lang;
        leptos::task::spawn_local(async move {
            let sent = files::send(&[file]).await;
            if matches!(sent, Ok(Sent::Shared | Sent::Downloaded)) {
                self.book.backed_up();
            }
            let size = format::size(lang, facts.bytes);
            let (said, trouble) = match sent {
                Ok(Sent::Shared) => (Some(data::backup_shared(lang, &size)), None),
                Ok(Sent::Downloaded) => (Some(data::backup_saved(lang, &facts.name, &size)), None),
                Ok(Sent::Cancelled) => (Some(data::backup_cancelled(lang).to_owned()), None),
                Err(NotSent) => (None, Some(data::backup_not_sent(lang))),
            };
            if let Some(words) = &said {
                page::announce(words);
            }
            if let Some(words) = trouble {
                page::warn(words);
            }
            let _ = self.outcome.try_set(said);
            let _ = self.trouble.try_set(trouble);
        });
    }

    pub fn is_ready(self) -> bool {
        self.facts.with(Option::is_some)
    }

    /// What came of the last tap.
    pub fn outcome(self) -> impl IntoView {
        move || self.outcome.get().map(|words| view! { <div class="note"><p>{words}</p></div> })
    }
}

#[component]
pub fn BackupNow(prepared: Prepared) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let trouble = Signal::derive(move || prepared.trouble.get());
    view! {
        <div class="stack">
            <button
                type="button"
                class="btn primary wide"
                aria-disabled=move || if prepared.is_ready() { "false" } else { "true" }
                on:click=move |_| prepared.send()
            >
                {icon("i-save")}
                {move || if prepared.is_ready() { data::backup_now(lang) } else { data::preparing(lang) }}
            </button>
            {prepared.outcome()}
            <Alert words=trouble/>
            <p class="small soft">{data::backup_is_open(lang)}</p>
        </div>
    }
}
