//! Making the file, and giving it out inside a tap. The file is made first and waits: a share sheet opens only
//! straight from a tap.

use crate::device::files::{NotSent, Ready, Sent};
use crate::device::page;
use crate::device::scribe::{self, ScribeError};
use crate::form::Document;
use crate::form::pdf::{Archive, Pdf};
use crate::words::{Lang, form_page, format};
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Nothing,
    Making,
    /// A file waits to be sent.
    Waits(Waiting),
    /// Why there is none.
    Failed(&'static str),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    pub name: String,
    pub size: String,
    /// What the person should know of this file.
    pub notes: Vec<String>,
    pub can_share: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Export {
    lang: Lang,
    pub state: RwSignal<State>,
    /// What came of the last tap.
    pub outcome: RwSignal<Option<String>>,
    file: StoredValue<Option<Ready>, LocalStorage>,
    /// Counts changes, so that a file that was ordered before the last one is not taken for it.
    turn: StoredValue<u32>,
}

impl Export {
    pub fn new(lang: Lang) -> Export {
        Export {
            lang,
            state: RwSignal::new(State::Nothing),
            outcome: RwSignal::new(None),
            file: StoredValue::new_local(None),
            turn: StoredValue::new(0),
        }
    }

    /// The form has changed: what was made is not it any more.
    pub fn forget(self) {
        self.turn.update_value(|n| *n = n.wrapping_add(1));
        self.file.set_value(None);
        self.outcome.set(None);
        self.state.set(State::Nothing);
    }

    /// Makes a PDF of a document.
    pub fn make(self, document: Document, stem: &'static str) {
        self.forget();
        let turn = self.turn.get_value();
        self.state.set(State::Making);
        page::announce(form_page::making(self.lang));
        leptos::task::spawn_local(async move {
            let made = scribe::make_pdf(&document, Archive::default()).await;
            match self.turn.try_get_value() {
                Some(now) if now == turn => self.made(&document.file_name(stem, "pdf"), made),
                Some(_) => {}
                // The screen is gone, and with it the reason to keep anything of this form.
                None => scribe::dismiss(),
            }
        });
    }

    fn made(self, name: &str, made: Result<Pdf, ScribeError>) {
        let lang = self.lang;
        let waits = made.map_err(|e| why(lang, &e)).and_then(|pdf| {
            let file = Ready::new(name, "application/pdf", &pdf.bytes).map_err(|NotSent| form_page::not_sent(lang))?;
            let letters = (!pdf.missing.is_empty()).then(|| form_page::letters_missing(lang, &pdf.missing.join(" ")));
            let rules = (!pdf.conformance.broken().is_empty()).then(|| form_page::not_archival(lang).to_owned());
            let notes = letters.into_iter().chain(rules).collect();
            let waiting = Waiting { name: name.to_owned(), size: format::size(lang, pdf.bytes.len()), notes, can_share: file.can_share() };
            self.file.set_value(Some(file));
            Ok(waiting)
        });
        match waits {
            Ok(waiting) => {
                page::announce(&form_page::ready(lang, &waiting.name, &waiting.size));
                self.state.set(State::Waits(waiting));
            }
            Err(words) => {
                page::warn(words);
                self.state.set(State::Failed(words));
            }
        }
    }

    /// Gives the waiting file out: to the share sheet where there is one and it is wanted, else to the downloads.
    pub fn send(self, share: bool) {
        let (Some(file), State::Waits(waiting)) = (self.file.get_value(), self.state.get_untracked()) else { return };
        self.give(file, waiting.name, waiting.size, share);
    }

    /// Makes a text file and gives it out at once: text needs no waiting.
    pub fn send_text(self, name: String, text: &str) {
        match Ready::new(&name, "text/plain", text.as_bytes()) {
            Ok(file) => self.give(file, name, format::size(self.lang, text.len()), true),
            Err(NotSent) => self.say(form_page::not_sent(self.lang).to_owned()),
        }
    }

    fn give(self, file: Ready, name: String, size: String, share: bool) {
        let lang = self.lang;
        leptos::task::spawn_local(async move {
            let sent = if share { file.send().await } else { file.download() };
            self.say(match sent {
                Ok(Sent::Shared) => form_page::shared(lang, &size),
                Ok(Sent::Downloaded) => form_page::downloaded(lang, &name, &size),
                Ok(Sent::Cancelled) => form_page::not_shared(lang).to_owned(),
                Err(NotSent) => form_page::not_sent(lang).to_owned(),
            });
        });
    }

    /// Shows and says what came of a tap.
    pub fn say(self, words: String) {
        page::announce(&words);
        let _ = self.outcome.try_set(Some(words));
    }
}

fn why(lang: Lang, error: &ScribeError) -> &'static str {
    match error {
        ScribeError::Start => form_page::no_start(lang),
        ScribeError::Font(_) => form_page::no_font(lang),
        ScribeError::Protocol(_) => form_page::other_version(lang),
        ScribeError::Ended => form_page::ended(lang),
        ScribeError::Silent => form_page::too_slow(lang),
        ScribeError::Refused(_) => form_page::refused(lang),
    }
}
