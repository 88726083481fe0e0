//! Every text that a person reads, in all languages side by side. A missing language does not compile.
//! One function a message; no text stands anywhere else.

#[macro_use]
mod message;
mod lang;

pub mod advice;
pub mod areas;
pub mod common;
pub mod form;
pub mod format;
pub mod ideas;

pub use lang::Lang;
