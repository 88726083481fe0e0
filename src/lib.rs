//! Askelma: goals as a five-step stair. The floors, lowest first; ARCHITECTURE.md has the map.

pub mod advice;
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod device;
pub mod example;
pub mod exchange;
pub mod form;
pub mod gas;
pub mod journal;
pub mod plan;
pub mod vault;
pub mod words;
