//! Making the files, and giving them out inside a tap. They are made first and wait: a share sheet opens only
//! straight from a tap.

use crate::device::files::{self, NotSent, Ready, Sent};
use crate::device::page;
use crate::device::scribe::{self, ScribeError};
use crate::form::Document;
use crate::form::pdf::{Archive, Pdf};
use crate::words::{Lang, form_page, format};
use leptos::prelude::*;

/// Milliseconds after which the making is shown: what is quicker would only flicker.
const SHOWN_AFTER: i32 = 300;

/// One paper that was ordered.
#[derive(Clone)]
pub(super) struct Wanted {
    pub document: Document,
    /// Of its file's name.
    pub stem: String,
    /// What it is, for the person.
    pub title: &'static str,
    pub archive: Archive,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Nothing,
    /// So many are made, of so many.
    Making(usize, usize),
    /// Files wait to be sent.
    Waits(Vec<Waiting>),
    /// Why there is none.
    Failed(&'static str),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    pub title: String,
    pub name: String,
    pub size: String,
    /// What the person should know of this file.
    pub notes: Vec<String>,
}

#[derive(Clone, Copy)]
pub(super) struct Export {
    lang: Lang,
    pub state: RwSignal<State>,
    /// The making takes long enough to be told of.
    pub slow: RwSignal<bool>,
    /// The device has a share sheet that takes the files that wait.
    pub can_share: RwSignal<bool>,
    /// What came of the last tap.
    pub outcome: RwSignal<Option<String>>,
    files: StoredValue<Vec<Ready>, LocalStorage>,
    /// Counts changes, so that a file that was ordered before the last one is not taken for it.
    turn: StoredValue<u32>,
}

impl Export {
    pub fn new(lang: Lang) -> Export {
        Export {
            lang,
            state: RwSignal::new(State::Nothing),
            slow: RwSignal::new(false),
            can_share: RwSignal::new(false),
            outcome: RwSignal::new(None),
            files: StoredValue::new_local(Vec::new()),
            turn: StoredValue::new(0),
        }
    }

    /// The form has changed: what was made is not it any more, and what is being made will not be it.
    pub fn forget(self) {
        if matches!(self.state.get_untracked(), State::Making(..)) {
            scribe::cancel();
        }
        self.turn.update_value(|n| *n = n.wrapping_add(1));
        self.files.set_value(Vec::new());
        self.outcome.set(None);
        self.slow.set(false);
        self.state.set(State::Nothing);
    }

    /// Stops the making. The next press begins it anew.
    pub fn cancel(self) {
        self.forget();
        scribe::prepare();
        self.say(form_page::cancelled(self.lang).to_owned());
    }

    /// Makes PDFs, one after the other, all or none.
    pub fn make(self, wanted: Vec<Wanted>) {
        self.forget();
        let (turn, count) = (self.turn.get_value(), wanted.len());
        self.state.set(State::Making(0, count));
        page::announce(form_page::making(self.lang));
        page::later(SHOWN_AFTER, move || {
            if self.is_turn(turn) && matches!(self.state.get_untracked(), State::Making(..)) {
                self.slow.set(true);
            }
        });
        leptos::task::spawn_local(async move {
            let mut made = Vec::new();
            for paper in wanted {
                let pdf = scribe::make_pdf(&paper.document, paper.archive).await;
                if !self.is_turn(turn) {
                    return;
                }
                match pdf.map_err(|e| why(self.lang, &e)).and_then(|pdf| self.file_of(&paper, &pdf)) {
                    Ok(file) => made.push(file),
                    Err(words) => return self.fail(words),
                }
                self.state.set(State::Making(made.len(), count));
            }
            self.made(made);
        });
    }

    /// The order of that turn still stands, on a screen that is still there.
    fn is_turn(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    fn file_of(self, paper: &Wanted, pdf: &Pdf) -> Result<(Ready, Waiting), &'static str> {
        let lang = self.lang;
        let name = paper.document.file_name(&paper.stem, "pdf");
        let file = Ready::new(&name, "application/pdf", &pdf.bytes).map_err(|NotSent| form_page::not_sent(lang))?;
        let letters = (!pdf.missing.is_empty()).then(|| form_page::letters_missing(lang, &pdf.missing.join(" ")));
        let rules = (!pdf.conformance.broken().is_empty()).then(|| form_page::not_archival(lang).to_owned());
        let notes = letters.into_iter().chain(rules).collect();
        Ok((file, Waiting { title: paper.title.to_owned(), name, size: format::size(lang, pdf.bytes.len()), notes }))
    }

    fn fail(self, words: &'static str) {
        page::warn(words);
        self.slow.set(false);
        self.state.set(State::Failed(words));
    }

    fn made(self, made: Vec<(Ready, Waiting)>) {
        let (ready, waiting): (Vec<_>, Vec<_>) = made.into_iter().unzip();
        page::announce(&told(self.lang, &waiting));
        self.can_share.set(files::can_share(&ready));
        self.files.set_value(ready);
        self.slow.set(false);
        self.state.set(State::Waits(waiting));
    }

    /// Gives all that wait out: to the share sheet where there is one, else to the downloads.
    pub fn send(self) {
        let State::Waits(waiting) = self.state.get_untracked() else { return };
        self.give(self.files.get_value(), told_names(&waiting), true);
    }

    /// Saves one of those that wait.
    pub fn save(self, at: usize) {
        let State::Waits(waiting) = self.state.get_untracked() else { return };
        let (Some(file), Some(one)) = (self.files.with_value(|f| f.get(at).cloned()), waiting.get(at)) else { return };
        self.give(vec![file], told_names(std::slice::from_ref(one)), false);
    }

    /// Makes a text file and gives it out at once: text needs no waiting.
    pub fn send_text(self, name: String, text: &str) {
        match Ready::new(&name, "text/plain", text.as_bytes()) {
            Ok(file) => self.give(vec![file], format!("{name}, {}", format::size(self.lang, text.len())), true),
            Err(NotSent) => self.say(form_page::not_sent(self.lang).to_owned()),
        }
    }

    fn give(self, ready: Vec<Ready>, names: String, share: bool) {
        let lang = self.lang;
        leptos::task::spawn_local(async move {
            let sent = if share { files::send(&ready).await } else { files::download(&ready) };
            self.say(match sent {
                Ok(Sent::Shared) => form_page::shared(lang, &names),
                Ok(Sent::Downloaded) => form_page::downloaded(lang, &names),
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

/// `omat-tavoitteeni-2026-11-23.pdf, 52 kilotavua`, one after the other.
fn told_names(waiting: &[Waiting]) -> String {
    waiting.iter().map(|w| format!("{}, {}", w.name, w.size)).collect::<Vec<_>>().join("; ")
}

/// What is ready, as one sentence.
pub(super) fn told(lang: Lang, waiting: &[Waiting]) -> String {
    match waiting {
        [one] => form_page::ready(lang, &one.name, &one.size),
        more => form_page::ready_many(lang, more.len()),
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
