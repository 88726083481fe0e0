//! The typesetter: a paragraph of any text becomes lines of glyphs. It reorders mixed directions (UAX 9), breaks
//! lines (UAX 14), hyphenates long words, and never loses a letter: what the font cannot draw gets a stand-in that
//! still says the letter. Knows nothing of pages or of PDF.

mod breaks;
mod clean;
mod face;
mod faces;
mod fill;
mod items;
mod line;
mod setter;

pub use clean::is_drawn;
pub use faces::{Font, drawer, is_font};
pub use setter::Typesetter;

use std::ops::Range;
use std::rc::Rc;

/// Which of the two main fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In points.
    pub size: f32,
    /// Height of a line in multiples of the size.
    pub leading: f32,
    pub weight: Weight,
}

/// One glyph of a run. Lengths are in em: multiples of the font size.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    pub id: u32,
    pub advance: f32,
    pub right: f32,
    pub up: f32,
    /// The bytes of the run's `drawn` text that it stands for.
    pub text: Range<usize>,
}

/// Glyphs of one font, language and direction, as they stand on the paper from left to right.
#[derive(Clone, Debug)]
pub struct Run {
    /// From the line's left edge, in points.
    pub x: f32,
    pub glyphs: Vec<Glyph>,
    pub drawn: String,
    /// What is meant, where the glyphs alone do not say it: letters behind a stand-in, a soft hyphen behind a hyphen at a
    /// line's end.
    pub says: Option<String>,
    /// Read from right to left.
    pub rtl: bool,
    /// Place in the paragraph's text: the reading order of a line's runs.
    pub at: usize,
    /// The word, where it is cut by a hyphen and this run is a part of it.
    pub word: Option<Rc<Word>>,
    pub font: Font,
    /// Language tag, where it is not the setter's.
    pub lang: Option<Rc<str>>,
    /// Printed lighter.
    pub quiet: bool,
}

/// A word that stands on two or more lines.
#[derive(Debug, PartialEq)]
pub struct Word {
    pub text: String,
    range: Range<usize>,
}

/// One line; its runs from left to right.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub runs: Vec<Run>,
    /// In points.
    pub width: f32,
}

/// A paragraph, set to a width.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub lines: Vec<Line>,
    pub style: Style,
    /// From the top of a line to its baseline, in points.
    pub baseline: f32,
}

impl Paragraph {
    /// Height of one line, in points.
    pub fn pitch(&self) -> f32 {
        self.style.size * self.style.leading
    }

    /// Height of all lines, in points.
    pub fn height(&self) -> f32 {
        self.pitch() * self.lines.len() as f32
    }
}
