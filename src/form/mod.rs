//! The form *Omat tavoitteeni*: from a plan to a document, and from the document to paper.

mod document;
mod order;
pub mod pdf;
pub mod typeset;

pub use document::{Attachment, Block, Document, Field, PROTOCOL, Row, Table};
pub use order::{Order, OrderError};
