//! The form as plain text by headings, to be pasted into a patient record.

use super::File;
use crate::form::{Audience, Details, Made, document, plain_text};
use crate::plan::Plan;
use crate::words::{Lang, form};

/// What the form shows, as text. Private notes are no part of a plan and so never of this.
pub fn text(plan: &Plan, lang: Lang, details: &Details, made: Made, audience: Audience) -> File {
    let text = plain_text(&document(plan, lang, details, made, audience));
    File::new(form::file_stem(lang), made.at.day, "txt", "text/plain", text.into_bytes())
}
