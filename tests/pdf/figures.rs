//! What a PDF costs: `cargo xtask bench` prints it from an optimised build.

use crate::plans::{form, full};
use crate::set::ALL_FONTS;
use askelma::form::pdf::{Archive, write};
use askelma::form::{Audience, Tongues};
use askelma::words::Lang;
use std::time::{Duration, Instant};

/// Once is enough where nobody wants the figures.
const TURNS: usize = if cfg!(debug_assertions) { 1 } else { 5 };

#[test]
fn figures() {
    let words = |what: &str| format!("Kävelen kauppaan rollaattorin kanssa 3–4 kertaa viikossa ja lepään välillä ({what}).");
    let mut table = format!("{:>6} {:>9} {:>12}\n", "goals", "bytes", "best of five");
    for goals in [1, 5, 30] {
        let document = form(&full(goals, &words), Tongues::one(Lang::Fi), Audience::Provider);
        let mut best = Duration::MAX;
        let mut pdf = None;
        for _ in 0..TURNS {
            let start = Instant::now();
            pdf = write(&document, &ALL_FONTS, Archive::A3a).ok();
            best = best.min(start.elapsed());
        }
        let bytes = pdf.expect("a PDF").bytes;
        table += &format!("{goals:>6} {:>9} {:>9.1} ms\n", bytes.len(), best.as_secs_f64() * 1000.0);
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }
    eprintln!("{table}");
}
