//! The form *Omat tavoitteeni*: from a plan to what it shows, from there to a document, and from the document
//! to paper. Nothing is on the paper that is not in `data`, which also travels inside it for machines.

mod check;
mod copy;
pub mod data;
mod details;
mod document;
mod gather;
mod identity;
mod layout;
mod letters;
mod missing;
mod order;
mod paper;
pub mod pdf;
mod plain;
mod render;
mod sending;
mod shown;
mod spoken;
mod t_figures;
mod text;
mod tongues;
pub mod typeset;
mod values;

pub use check::{Check, Gap, Open, Point, State, checks, open_points};
pub use copy::copy;
pub use details::{Audience, Details, Made};
pub use document::{Attachment, Block, Document, Field, PROTOCOL, Print, Row, Stair, Step, Table};
pub use identity::{CodeLook, look_at_code};
pub use layout::{Boxed, Evidence, GAS1, GoalBox, Label, Layout, LevelOrder};
pub use letters::{letters_missing, needs_arabic};
pub use missing::{Fact, Missing, Place, Want, missing};
pub use order::{Order, OrderError};
pub use paper::{Paper, subject};
pub use plain::plain_text;
pub use render::{Wish, document, documents};
pub use sending::{SENDING, Sending};
pub use text::{Span, Text, printable};
pub use tongues::{Tongues, language_of};
pub use values::values;

#[cfg(test)]
mod tests;
