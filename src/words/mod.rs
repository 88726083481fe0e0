//! Every text that a person reads, in all languages side by side. A missing language does not compile.
//! One function a message; no text stands anywhere else.

#[macro_use]
mod message;
mod lang;

pub mod advice;
pub mod areas;
pub mod before;
pub mod common;
pub mod copy;
pub mod data;
pub mod details;
pub mod example;
pub mod figures;
pub mod form;
pub mod form_page;
pub mod format;
pub mod goal_page;
pub mod goals;
pub mod help;
pub mod history;
pub mod ideas;
pub mod main_goals;
pub mod notices;
pub mod open;
pub mod photo;
pub mod progress;
pub mod reader;
pub mod received;
pub mod review;
pub mod rungs;
pub mod settings;
pub mod sorting;
pub mod start;
pub mod step;
pub mod titles;
pub mod trust;
pub mod wizard;

pub use lang::Lang;
pub use reader::Reader;
