//! Which letters the PDF can draw, known without the typesetter: the screen names what is missing before anything is made.
//! `letters/table.rs` holds what the fonts have; `tests/pdf` compares it with the fonts themselves.

mod table;

use super::typeset::is_drawn;
use super::{Document, Text};
use std::collections::BTreeSet;
use table::{ARABIC, MAIN};
use unicode_segmentation::UnicodeSegmentation;

/// The letters of a document that no font has, each once: what the person sees as one.
pub fn letters_missing(document: &Document) -> Vec<String> {
    let lacks = |grapheme: &&str| seen(grapheme).next().is_some() && !has(MAIN, grapheme) && !has(ARABIC, grapheme);
    let all: BTreeSet<&str> = letters(document).filter(lacks).collect();
    all.into_iter().map(str::to_owned).collect()
}

/// Whether a document has letters that only the Arabic font has, which is fetched for such a document alone.
pub fn needs_arabic(document: &Document) -> bool {
    letters(document).any(|grapheme| !has(MAIN, grapheme) && has(ARABIC, grapheme))
}

fn letters(document: &Document) -> impl Iterator<Item = &str> {
    document.texts().into_iter().flat_map(|text: &Text| &text.0).flat_map(|span| span.text.graphemes(true))
}

fn seen(grapheme: &str) -> impl Iterator<Item = char> {
    grapheme.chars().filter(|c| is_drawn(*c))
}

/// Whether one font draws all of it.
fn has(font: &[(u32, u32)], grapheme: &str) -> bool {
    let covered = |c: char| {
        let at = font.partition_point(|(_, last)| *last < c as u32);
        font.get(at).is_some_and(|(first, _)| *first <= c as u32)
    };
    seen(grapheme).all(covered)
}
