//! The words that raise a hint, per language (method §5, rows 6 and 10–12). Finnish inflects, and bare stems
//! misfire (*kipuan* is "I climb", *hoitopaikka* a day-care place), so a stem stands with the endings or the
//! forms that it may have, and with what excuses it. Lists are one text with bars between the words.

mod body;
mod goal;
mod place;
mod treatment;
mod vague;

pub(super) use body::body_function;
pub(super) use goal::{intention, wishes};
pub(super) use place::tells_conditions;
pub(super) use treatment::treatment;
pub(super) use vague::{against_start, vague};

use super::text::Word;
use crate::words::Lang;

/// Where in `text` something was found, in bytes.
pub(super) type Found = (usize, usize);

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|one| one == word)
}

fn begins(list: &str, word: &str) -> bool {
    list.split('|').any(|start| word.starts_with(start))
}

/// One of the endings closes the word.
fn ends(list: &str, word: &str) -> bool {
    list.split('|').any(|end| word.ends_with(end))
}

/// A stem with one of the endings, no more.
fn bends(word: &str, stems: &str, endings: &str) -> bool {
    stems.split('|').any(|stem| word.strip_prefix(stem).is_some_and(|end| among(endings, end)))
}

fn find_phrase(all: &[Word], list: &str) -> Option<Found> {
    list.split('|').find_map(|phrase| {
        let (at, long) = place(all, phrase)?;
        Some((all[at].start, all[at + long - 1].end))
    })
}

/// Where a phrase begins, and of how many words it is.
fn place(all: &[Word], phrase: &str) -> Option<(usize, usize)> {
    let long = phrase.split(' ').count();
    let at = all.windows(long).position(|w| w.iter().map(|w| w.text.as_str()).eq(phrase.split(' ')))?;
    Some((at, long))
}

/// The word there, empty outside the text.
fn word_at(all: &[Word], at: Option<usize>) -> &str {
    at.and_then(|at| all.get(at)).map_or("", |w| w.text.as_str())
}

/// Telling, asking, showing: what follows is said, not done.
fn tells(lang: Lang, word: &str) -> bool {
    let starts = match lang {
        Lang::Fi => "kerro|kerto|ilmais|ilmoit|sano|näytän|kysy|pyydä|pyytä|viitto",
        Lang::Sv => "berätta|säg|säger|uttryck|visar|fråga|ber|teckna",
        Lang::En => "tell|say|express|report|show|ask|sign",
    };
    begins(starts, word)
}
