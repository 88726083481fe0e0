//! Making a file of the plan and giving it out, in one tap: none of these takes long enough to wait for.

use crate::app::book::Book;
use crate::app::screens::form::made;
use crate::device::files::{self, NotSent, Ready, Sent};
use crate::device::page;
use crate::exchange::{Alarm, File, Format, Separator, calendar, fhir_bundle, plan_json, table, text};
use crate::form::{Audience, Details};
use crate::words::open::ways;
use crate::words::{Lang, form_page, format};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub(super) struct Giving {
    book: Book,
    pub lang: Lang,
    pub separator: RwSignal<Separator>,
    pub alarm: RwSignal<Alarm>,
    /// What came of the last tap, where it was.
    outcome: RwSignal<Option<(Format, Result<String, &'static str>)>>,
}

impl Giving {
    pub fn new(book: Book) -> Giving {
        let lang = book.lang.get_untracked();
        Giving { book, lang, separator: RwSignal::new(Separator::usual(lang)), alarm: RwSignal::new(Alarm::default()), outcome: RwSignal::new(None) }
    }

    /// Whether there is anything to make: a calendar needs a day that is still to come.
    pub fn has(self, format: Format) -> bool {
        self.book.open.track();
        format != Format::Calendar || self.file(format).is_some()
    }

    /// The device has a share sheet that takes such a file.
    pub fn can_share(format: Format) -> bool {
        Ready::new(&format!("x.{}", format.ending()), format.mime(), b"x").is_ok_and(|file| files::can_share(&[file]))
    }

    /// The T-score is on a professional's papers only (method §4).
    pub fn audience(self) -> Audience {
        if self.book.is_professional() { Audience::Provider } else { Audience::Client }
    }

    fn file(self, format: Format) -> Option<File> {
        let (lang, made, me) = (self.lang, made(), self.book.me());
        self.book.open.with_untracked(|open| {
            let open = open.as_ref()?;
            // A score that this device's user must not see yet is in no file either.
            let plan = open.plan.as_seen_by(&me);
            match format {
                Format::Text => Some(text(&plan, lang, &Details::default(), made, self.audience())),
                Format::Table => Some(table(&plan, lang, made.at.day, self.separator.get_untracked())),
                Format::Calendar => calendar(&open.journal, lang, self.alarm.get_untracked(), made),
                Format::Json => Some(plan_json(&plan, lang, made.at.day)),
                Format::Fhir => Some(fhir_bundle(&plan, lang, made)),
            }
        })
    }

    /// Makes the file and gives it out. Call it inside the tap.
    pub fn give(self, format: Format, share: bool) {
        let lang = self.lang;
        let Some(file) = self.file(format) else { return self.tell(format, Err(ways::no_days(lang))) };
        let names = format!("{}, {}", file.name, format::size(lang, file.bytes.len()));
        let Ok(ready) = Ready::new(&file.name, file.mime, &file.bytes) else { return self.tell(format, Err(ways::not_sent(lang))) };
        leptos::task::spawn_local(async move {
            let sent = if share { files::send(&[ready]).await } else { files::download(&[ready]) };
            self.tell(
                format,
                match sent {
                    Ok(Sent::Shared) => Ok(form_page::shared(lang, &names)),
                    Ok(Sent::Downloaded) => Ok(form_page::downloaded(lang, &names)),
                    Ok(Sent::Cancelled) => Ok(form_page::not_shared(lang).to_owned()),
                    Err(NotSent) => Err(ways::not_sent(lang)),
                },
            );
        });
    }

    fn tell(self, format: Format, what: Result<String, &'static str>) {
        match &what {
            Ok(words) => page::announce(words),
            Err(words) => page::warn(words),
        }
        let _ = self.outcome.try_set(Some((format, what)));
    }

    /// What came of the last tap, if it was on this one.
    pub fn outcome(self, of: Format) -> Option<Result<String, &'static str>> {
        self.outcome.get().filter(|(format, _)| *format == of).map(|(_, what)| what)
    }
}
