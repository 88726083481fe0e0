//! The words that raise a hint, per language (method §5, rows 6 and 10–12). Finnish inflects, and bare stems
//! misfire (*kipuan* is "I climb", *hoitopaikka* a day-care place), so a stem stands with the endings or the
//! forms that it may have, and with what excuses it. Lists are one text with bars between the words.

mod goal;
mod vague;

pub(super) use goal::{body_function, intention, treatment, wishes};
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
