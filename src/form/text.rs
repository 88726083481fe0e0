//! Text that knows its languages: a screen reader must change its voice with them.

use serde::{Deserialize, Serialize};
use std::ops::{Add, AddAssign};

/// A text, stretch by stretch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Span>);

/// A stretch of one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Span {
    pub text: String,
    /// Language tag. Absent where the language is the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Says the same again in the second language: printed lighter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quiet: bool,
}

/// Without control characters but line ends and tabs: they come with what was copied from elsewhere, nobody sees them, and
/// neither FHIR nor a text file holds them.
pub fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect()
}

impl Text {
    /// The words alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    /// The same for machines and for lists: without the places where a long word may be divided.
    pub fn undivided(&self) -> String {
        undivided(&self.plain())
    }

    /// A text in this language.
    pub fn tagged(text: &str, lang: Option<&str>) -> Text {
        Text(vec![Span { text: text.to_owned(), lang: lang.map(str::to_owned), quiet: false }])
    }

    /// To be put into a sentence of ours: where it is written from right to left, the sentence's own signs stay in their
    /// places (UAX 9, isolates).
    pub fn isolated(mut self) -> Text {
        if let (true, Some(first)) = (self.0.iter().any(|span| span.text.chars().any(is_right_to_left)), self.0.first_mut()) {
            first.text.insert(0, '\u{2068}');
        } else {
            return self;
        }
        if let Some(last) = self.0.last_mut() {
            last.text.push('\u{2069}');
        }
        self
    }

    /// The same without line ends: a heading or a label is one line of thought.
    pub fn in_one_line(mut self) -> Text {
        self.0.iter_mut().for_each(|span| span.text = span.text.replace(is_newline, " "));
        self
    }

    /// The parts with `between` in between.
    pub fn join(parts: impl IntoIterator<Item = Text>, between: &str) -> Text {
        parts.into_iter().fold(Text::default(), |all, part| if all.0.is_empty() { part } else { all + between + part })
    }
}

/// Without soft hyphens, which are for screens and for the typesetter.
pub(super) fn undivided(text: &str) -> String {
    text.replace('\u{ad}', "")
}

/// Every sign that ends a line.
pub(super) fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What may be a language tag by its shape (RFC 3066). Another would break the file's promises.
pub(super) fn is_tag(tag: &str) -> bool {
    let letters = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    tag.split('-').all(letters) && tag.split('-').next().is_some_and(|first| first.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// Hebrew, Arabic and their neighbours.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::tagged(text, None)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(vec![Span { text, ..Span::default() }])
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Text {
        text.as_str().into()
    }
}

impl AddAssign for Text {
    /// Neighbours of one kind become one.
    fn add_assign(&mut self, other: Text) {
        for span in other.0 {
            match self.0.last_mut() {
                Some(last) if last.lang == span.lang && last.quiet == span.quiet => last.text += &span.text,
                _ => self.0.push(span),
            }
        }
    }
}

impl<T: Into<Text>> Add<T> for Text {
    type Output = Text;

    fn add(mut self, other: T) -> Text {
        self += other.into();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_of_one_language_are_one_stretch() {
        let text = Text::from("Tavoite 1: ") + Text::tagged("Мой дом", Some("ru")) + Text::tagged(", сад", Some("ru")) + " (" + "x)";
        assert_eq!(text.plain(), "Tavoite 1: Мой дом, сад (x)");
        assert_eq!(text.0.iter().map(|s| s.lang.as_deref()).collect::<Vec<_>>(), [None, Some("ru"), None]);
        assert_eq!((Text::from("(") + Text::from("بيت)").isolated() + ")").plain(), "(\u{2068}بيت)\u{2069})");
        assert_eq!(Text::from("a\rb\u{2028}c").in_one_line().plain(), "a b c");
        assert_eq!(Text::from("koti").isolated(), Text::from("koti"));
        assert_eq!(Text::join(["a", "b", "c"].map(Text::from), ", "), Text::from("a, b, c"));
    }
}
