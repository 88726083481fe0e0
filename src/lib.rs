//! Askelma: goals as a five-step stair. The floors, lowest first; ARCHITECTURE.md has the map.

#[cfg(target_arch = "wasm32")]
pub mod device;
pub mod form;
pub mod plan;
pub mod words;
