//! The form *Omat tavoitteeni*: from a plan to a document, and from the document to paper.

mod document;
pub mod pdf;
pub mod typeset;

pub use document::{Attachment, Block, Document, Field, PROTOCOL, Row, Table};
