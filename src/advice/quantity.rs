//! Quantities in free text: comparator, number, unit and per what, in the three languages (method §5, row 3).
//! A text that cannot be read with certainty gives none.

mod counted;
mod help;
mod lexeme;
mod lexicon;
mod merge;
mod number;
mod parse;
mod token;
mod unit;
mod units;

pub use help::Help;
pub use help::{help, is_help};
pub use unit::{Per, What};

use super::text::outside_brackets;
use crate::words::Lang;

/// An end of an interval, in thousandths of its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    pub at: i64,
    /// The end itself is left out: "over 3".
    pub open: bool,
}

/// How sure a quantity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A number was written.
    Plain,
    /// "About": its ends are not exact.
    About,
    /// *A meal*, *no meals*: perhaps no number at all. It counts beside a number of the same thing only.
    Article,
    /// *Never*, *not at all*: none of whatever the stair counts.
    Never,
    /// *Always*: the most there can be of whatever the stair counts.
    Always,
}

/// One quantity with where it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// `None` is without end.
    pub low: Option<End>,
    pub high: Option<End>,
    pub what: What,
    pub per: Option<Per>,
    pub sort: Sort,
    /// The size of one as it was written: a minute, a tenth of a kilometre. Ends this near to each other touch.
    pub grain: i64,
    /// In bytes of the text.
    pub start: usize,
    pub end: usize,
}

impl Quantity {
    /// The only value, if it is one.
    pub fn point(&self) -> Option<i64> {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low == high => Some(low.at),
            _ => None,
        }
    }

    pub fn is_range(&self) -> bool {
        self.point().is_none()
    }

    /// The same amount of the same thing.
    pub fn equals(&self, other: &Quantity) -> bool {
        self.low == other.low && self.high == other.high
    }
}

/// Every quantity of a text, in the order of the text. What stands in brackets is a note.
pub fn read(lang: Lang, text: &str) -> Vec<Quantity> {
    let lexemes = lexeme::lexemes(lang, &outside_brackets(text));
    let mut all = merge::merged(lang, &lexemes, parse::quantities(lang, &lexemes));
    // "The whole way, 3 km": the number tells, and "whole" is no second one.
    let is_whole = |q: &Quantity| q.what == What::Percent && q.sort == Sort::Article;
    if all.iter().any(|q| !is_whole(q)) {
        all.retain(|q| !is_whole(q));
    }
    all
}

/// The only quantity of a text; `None` where there is none or where there are several.
pub fn read_one(lang: Lang, text: &str) -> Option<Quantity> {
    let mut all = read(lang, text);
    if all.len() == 1 { all.pop() } else { None }
}

#[cfg(test)]
mod tests;
