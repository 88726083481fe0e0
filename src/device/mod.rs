//! The browser. Nothing else here mentions it.

pub mod scribe;
pub mod worker;
