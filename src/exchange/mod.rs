//! Journals to bytes and back. Whatever comes from a file, a share sheet or another device comes through here.
//!
//! Ways out: the backup (every entry, exactly), and the open files made of a plan: JSON, FHIR, a table, days for a
//! calendar, plain text. What an open file cannot hold stands on a list, [`left_out`], which people can read. Ways in:
//! [`read`] takes a backup, a plan as JSON and a plan as FHIR, checks them wholly and changes nothing.

mod backup;
mod calendar;
mod fhir;
mod incoming;
mod left_out;
mod names;
mod plan_file;
mod table;
mod text;
mod told;

pub use backup::{Backup, BackupError, LARGEST, read_backup, write_backup};
pub use calendar::{Alarm, calendar};
pub use fhir::fhir_bundle;
pub use incoming::{At, Incoming, LARGEST_OPEN, NotTaken, PlanIn, ReadError, Summary, read};
pub use left_out::{Format, Typed, left_out};
pub use names::File;
pub use plan_file::{FORMAT, MOST_ENTRIES, MOST_PLACES, PlanFile, VERSION, plan_json};
pub use table::{Separator, table, unguarded};
pub use text::text;
