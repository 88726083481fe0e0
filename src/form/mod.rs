//! The form *Omat tavoitteeni*: from a plan to a document, and from the document to paper.

mod document;

pub use document::{Attachment, Block, Document, Field, PROTOCOL, Row, Table};
