//! Open files: whatever is typed anywhere in the app is in each of them or on the list of what it leaves out; what was
//! written out comes back in; other programs read them; no file can do harm.

#[path = "../support/mod.rs"]
mod support;

mod calendar;
mod fields;
mod harm;
mod kept;
mod others;
mod placed;
mod planted;
mod random;
mod readers;
mod round;
mod table;

use askelma::exchange::*;
use askelma::form::{Audience, Details};
use askelma::journal::Journal;
use askelma::words::Lang;
use planted::made;

/// Every open file of a plan, in one language.
pub fn written(journal: &Journal, format: Format, lang: Lang) -> File {
    let plan = journal.plan();
    match format {
        Format::Text => text(&plan, lang, &Details::default(), made(), Audience::Provider),
        Format::Table => table(&plan, lang, made().at.day, Separator::Comma),
        Format::Calendar => calendar(journal, lang, Alarm::SameDay, made()).expect("days to come"),
        Format::Json => plan_json(&plan, lang, made().at.day),
        Format::Fhir => fhir_bundle(&plan, lang, made()),
    }
}

pub fn read_text(file: &File) -> String {
    String::from_utf8(file.bytes.clone()).expect("text")
}
