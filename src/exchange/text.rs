//! The form as plain text by headings, to be pasted into a patient record.

use super::{File, Format};
use crate::form::{Audience, Block, Details, Layout, Made, document, plain_text};
use crate::plan::Plan;
use crate::words::Lang;

/// What the form shows, as text. What nobody gave at its head is left out, not said to be missing: the record has the
/// name and the identity code already. Private notes are no part of a plan and so never of this.
pub fn text(plan: &Plan, lang: Lang, details: &Details, made: Made, audience: Audience) -> File {
    let mut document = document(plan, lang, details, made, audience);
    for block in &mut document.blocks {
        if let Block::Fields(fields) = block {
            fields.retain(|f| !f.missing);
        }
    }
    let stem = (Layout::of(plan.service.text()).file_stem)(lang);
    File::new(stem, made.at.day, Format::Text, plain_text(&document).into_bytes())
}
