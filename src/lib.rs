//! Askelma: goals as a five-step stair. The floors, lowest first; ARCHITECTURE.md has the map.

pub mod advice;
pub mod form;
pub mod gas;
pub mod plan;
pub mod words;
