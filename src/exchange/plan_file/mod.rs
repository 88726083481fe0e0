//! A whole plan as JSON that any program can read, and back.

mod acts;
mod data;
mod gather;

pub(crate) use acts::journal;
pub use acts::{MOST_ENTRIES, MOST_PLACES};
pub use data::*;
pub(crate) use gather::gather;

use super::{File, Format, ReadError};
use crate::plan::{Day, Plan};
use crate::words::{Lang, open};

/// A plan as a file of the format `askelma-plan`. Holds everything but what stands on
/// [`left_out`](super::left_out) for [`Format::Json`](super::Format::Json): unfinished goals too, private notes never.
pub fn plan_json(plan: &Plan, lang: Lang, made_on: Day) -> File {
    let file = PlanFile { format: FORMAT.to_owned(), version: VERSION, made_on, plan: gather(plan) };
    // Plain structs of text and numbers always serialise.
    let text = serde_json::to_string_pretty(&file).unwrap_or_default() + "\n";
    File::new(open::plan_stem(lang), made_on, Format::Json, text.into_bytes())
}

/// The text of a file that says it is of this format.
pub(super) fn read(text: &str) -> Result<PlanFile, ReadError> {
    serde_json::from_str(text).map_err(|e| ReadError::in_text(&e))
}
