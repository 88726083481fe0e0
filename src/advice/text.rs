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
    blank(text, |c| {
        match c {
            '(' => depth += 1,
            ')' => {
                depth = depth.saturating_sub(1);
                return true;
            }
            _ => {}
        }
        depth > 0
    })
}

/// The text with spaces for what is quoted, every byte where it was: somebody's words are never judged. A mark
/// that is not closed quotes nothing.
pub(super) fn outside_quotes(text: &str) -> String {
    const MARKS: [char; 6] = ['"', '”', '“', '„', '»', '«'];
    let marks = text.chars().filter(|c| MARKS.contains(c)).count();
    let (mut seen, whole) = (0, marks - marks % 2);
    blank(text, |c| {
        let mark = MARKS.contains(&c) && seen < whole;
        seen += usize::from(mark);
        mark || seen % 2 == 1
    })
}

fn blank(text: &str, mut hidden: impl FnMut(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if hidden(c) {
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    out
}

/// LIX (Björnsson 1968): words a sentence, and the share of words over six letters. `None` under a hundred words,
/// where it tells nothing.
pub(super) fn lix(text: &str) -> Option<usize> {
    let all = words(text);
    let sentences = text.split(['!', '?', '\n', ':']).flat_map(|part| part.split(". ")).filter(|s| !words(s).is_empty()).count();
    let long = all.iter().filter(|w| w.text.chars().count() > 6).count();
    (all.len() >= 100).then(|| all.len() / sentences.max(1) + 100 * long / all.len())
}
