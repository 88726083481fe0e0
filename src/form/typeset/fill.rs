//! Fills lines: as many words as there is room for.

use super::breaks::Break;
use std::collections::BTreeMap;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The part of a text that stands on one line.
#[derive(Debug, PartialEq)]
pub(super) struct Filled {
    pub range: Range<usize>,
    /// A hyphen is drawn at its end.
    pub hyphen: bool,
}

/// Widths in points, summed so that any stretch is measured at once.
pub(super) struct Widths(Vec<f32>);

impl Widths {
    /// `advances`: width of what begins at each byte of the text.
    pub fn new(advances: &[f32]) -> Widths {
        let mut sum = 0.0;
        let mut sums = vec![0.0];
        sums.extend(advances.iter().map(|a| {
            sum += a;
            sum
        }));
        Widths(sums)
    }

    fn of(&self, range: Range<usize>) -> f32 {
        self.0[range.end] - self.0[range.start]
    }
}

/// Rounding may not push a word over.
const SLACK: f32 = 0.01;
/// A line that is so full without a hyphen does without.
const FULL_ENOUGH: f32 = 0.5;

/// Cuts the text into lines of `room` points; `hyphen` is a hyphen's width. Every byte stands on one line.
pub(super) fn fill(text: &str, widths: &Widths, breaks: &BTreeMap<usize, Break>, room: f32, hyphen: f32) -> Vec<Filled> {
    let mut out = vec![];
    let mut start = 0;
    while start < text.len() {
        let line = next_line(text, widths, breaks, room, hyphen, start);
        start = line.range.end;
        out.push(line);
    }
    out
}

fn next_line(text: &str, widths: &Widths, breaks: &BTreeMap<usize, Break>, room: f32, hyphen: f32, start: usize) -> Filled {
    let (mut plain, mut hyphened, mut rescue) = (None, None, None);
    for (&at, &kind) in breaks.range(start + 1..) {
        let seen = start + text[start..at].trim_end_matches(' ').len();
        let width = widths.of(start..seen);
        if width > room + SLACK {
            break;
        }
        match kind {
            Break::Plain => plain = Some((at, width)),
            _ if width + hyphen > room + SLACK => {}
            Break::Hyphen => hyphened = Some(at),
            Break::Rescue => rescue = Some(at),
        }
    }
    let end = |at, hyphen| Filled { range: start..at, hyphen };
    match (plain, hyphened, rescue) {
        (Some((at, width)), later, _) if at == text.len() || width >= FULL_ENOUGH * room || later.is_none_or(|l| l < at) => end(at, false),
        (_, Some(at), _) => end(at, true),
        (Some((at, _)), ..) => end(at, false),
        (None, None, Some(at)) => end(at, true),
        (None, None, None) => end(start + letters_that_fit(&text[start..], |len| widths.of(start..start + len) <= room), false),
    }
}

/// At least one letter, or a narrow column would never end.
fn letters_that_fit(text: &str, fits: impl Fn(usize) -> bool) -> usize {
    let mut ends = text.grapheme_indices(true).map(|(i, g)| i + g.len());
    let first = ends.next().unwrap_or(text.len());
    ends.take_while(|end| fits(*end)).last().unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::typeset::breaks::{breaks, rules};
    use crate::form::typeset::clean::paragraphs;

    /// Every letter is one point wide.
    fn lines(text: &str, room: f32) -> Vec<String> {
        let clean = paragraphs(&text.into(), "fi").remove(0);
        let text = &clean.text;
        let mut advances = vec![0.0; text.len()];
        text.grapheme_indices(true).for_each(|(i, _)| advances[i] = 1.0);
        let filled = fill(text, &Widths::new(&advances), &breaks(&clean, rules("fi"), false), room, 1.0);
        filled.into_iter().map(|l| format!("{}{}", &text[l.range], if l.hyphen { "-" } else { "" })).collect()
    }

    #[test]
    fn words_go_to_the_next_line_whole() {
        assert_eq!(lines("Kävelen kauppaan itse", 16.0), ["Kävelen kauppaan ", "itse"]);
        assert_eq!(lines("Kävelen kauppaan itse", 15.0), ["Kävelen ", "kauppaan itse"]);
    }

    #[test]
    fn a_long_word_is_hyphenated_where_the_line_would_be_left_short() {
        assert_eq!(lines("On lääkinnällinen", 12.0), ["On lääkin-", "nällinen"]);
        assert_eq!(lines("Tarvitsen lääkinnällistä", 13.0), ["Tarvitsen ", "lääkinnäl-", "listä"]);
    }

    #[test]
    fn a_short_word_is_hyphenated_only_where_it_fits_no_line() {
        assert_eq!(lines("ei kuntoutus", 9.0), ["ei ", "kuntoutus"]);
        assert_eq!(lines("ei kuntoutus", 8.0), ["ei ", "kuntou-", "tus"]);
    }

    #[test]
    fn what_has_no_break_is_cut_by_letters() {
        assert_eq!(lines("xxxxxxx", 3.0), ["xxx", "xxx", "x"]);
        assert_eq!(lines("a\u{308}o\u{308}", 0.5), ["a\u{308}", "o\u{308}"]);
    }
}
