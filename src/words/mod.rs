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
pub mod goal_page;
pub mod goals;
pub mod help;
pub mod history;
pub mod ideas;
pub mod notices;
pub mod review;
pub mod start;
pub mod titles;
pub mod trust;

pub use lang::Lang;
