//! A text cut into words and sentences.

/// A word with where it stands, so that what raised an advice can be shown as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// In lower case.
    pub text: String,
    pub start: usize,
    pub end: usize,
}

/// Letters and digits that belong together. A hyphen or an apostrophe inside does not part a word.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        let joins = open && matches!(c, '-' | '\'' | '\u{2019}' | '\u{ad}');
        if !(c.is_alphanumeric() || joins) {
            open = false;
            continue;
        }
        if !open {
            words.push(Word { text: String::new(), start: at, end: at });
            open = true;
        }
        if let Some(word) = words.last_mut() {
            word.text.extend(c.to_lowercase().filter(|c| *c != '\u{ad}'));
            word.end = at + c.len_utf8();
        }
    }
    words
}

/// Sentences as their words; a point inside a number or an abbreviation without a space after it ends nothing.
pub(super) fn longest_sentence(text: &str) -> usize {
    text.split(['!', '?', '\n', ';']).flat_map(|part| part.split(". ")).map(|sentence| words(sentence).len()).max().unwrap_or(0)
}

/// The same words in the same order are the same text.
pub(super) fn normalised(text: &str) -> String {
    words(text).into_iter().map(|w| w.text).collect::<Vec<_>>().join(" ")
}

/// The text with spaces for what stands in brackets, every byte where it was: a note is not the measure.
pub(super) fn outside_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => {
                out.push(c);
                continue;
            }
            _ => {}
        }
        out.extend(std::iter::repeat_n(' ', c.len_utf8()));
    }
    out
}
