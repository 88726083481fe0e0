//! Makes typed text ready to be set: paragraphs apart, nothing in them that no font could draw.

use crate::form::Text;
use crate::form::text::{is_newline, is_tag};
use std::ops::Range;
use std::rc::Rc;

/// One paragraph's text, with the places where its writer allows a hyphen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Clean {
    pub text: String,
    /// Byte offsets of the soft hyphens that were taken out.
    pub soft: Vec<usize>,
    /// Stretches of one language each; together they are the text.
    pub parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    /// Where it ends, in bytes of the text.
    pub end: usize,
    /// Language tag, where it is not the setter's.
    pub lang: Option<Rc<str>>,
    pub quiet: bool,
}

impl Clean {
    /// What lies of each stretch in `range`.
    pub fn stretches(&self, range: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let starts = [0].into_iter().chain(self.parts.iter().map(|p| p.end));
        let own = starts.zip(&self.parts).map(|(start, part)| start.max(range.start)..part.end.min(range.end));
        own.filter(|r| !r.is_empty()).collect::<Vec<_>>().into_iter()
    }

    /// The stretch that holds a byte.
    pub fn part(&self, at: usize) -> Option<&Part> {
        self.parts.get(self.parts.partition_point(|p| p.end <= at))
    }
}

/// The paragraphs of a text; empty ones are left out. `own` is the language that needs no tag.
pub(super) fn paragraphs(text: &Text, own: &str) -> Vec<Clean> {
    let mut out = vec![Clean::default()];
    for span in &text.0 {
        let lang: Option<Rc<str>> = span.lang.as_deref().filter(|tag| *tag != own && is_tag(tag)).map(Rc::from);
        for (n, line) in span.text.split(is_newline).enumerate() {
            if n > 0 {
                out.push(Clean::default());
            }
            if let Some(clean) = out.last_mut() {
                clean.add(line, &lang, span.quiet);
            }
        }
    }
    out.retain(|p| !p.text.trim().is_empty());
    out
}

impl Clean {
    fn add(&mut self, line: &str, lang: &Option<Rc<str>>, quiet: bool) {
        let before = self.text.len();
        for c in line.chars() {
            match c {
                '\u{ad}' => self.soft.push(self.text.len()),
                '\t' => self.text.push(' '),
                c if is_dropped(c) => {}
                c => self.text.push(c),
            }
        }
        let end = self.text.len();
        if end > before {
            self.parts.push(Part { end, lang: lang.clone(), quiet });
        }
    }
}

/// Whether a letter leaves anything on the paper.
pub fn is_drawn(c: char) -> bool {
    !is_dropped(c) && !is_unseen(c) && c != '\u{ad}' && !is_newline(c)
}

fn is_dropped(c: char) -> bool {
    c.is_control() || c == '\u{feff}' || is_no_character(c)
}

/// The 66 code points that Unicode sets apart as never being characters.
fn is_no_character(c: char) -> bool {
    c as u32 & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

/// Marks that have no picture: joiners, direction marks, variation selectors. They steer, they are not drawn.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_break_parts_paragraphs() {
        let texts = |t: &str| paragraphs(&t.into(), "fi").into_iter().map(|p| p.text).collect::<Vec<_>>();
        assert_eq!(texts("a\r\nb\n\n  \nc\u{2028}d\u{b}e"), ["a", "b", "c", "d", "e"]);
        assert_eq!(texts(" \n\t"), Vec::<String>::new());
    }

    #[test]
    fn what_has_no_picture_is_taken_out() {
        let clean = |t: &str| paragraphs(&t.into(), "fi").into_iter().map(|p| (p.text, p.soft)).collect::<Vec<_>>();
        assert_eq!(clean("a\tb\u{0}\u{feff}\u{ffff}c"), [("a bc".to_owned(), vec![])]);
        assert_eq!(clean("kuntou\u{ad}tus\u{ad}palvelu"), [("kuntoutuspalvelu".to_owned(), vec![6, 9])]);
    }

    #[test]
    fn each_stretch_keeps_its_language_over_line_ends() {
        let text = Text::from("Tavoite: ") + Text::tagged("дом\nсад", Some("ru")) + Text::tagged("!", Some("no tag")) + Text::tagged("?", Some("fi"));
        let langs = |p: &Clean| p.parts.iter().map(|part| (part.end, part.lang.as_deref().map(str::to_owned))).collect::<Vec<_>>();
        let all = paragraphs(&text, "fi");
        assert_eq!(langs(&all[0]), [(9, None), (15, Some("ru".to_owned()))]);
        assert_eq!(langs(&all[1]), [(6, Some("ru".to_owned())), (7, None), (8, None)]);
        assert_eq!(all[1].part(5).and_then(|p| p.lang.as_deref()), Some("ru"));
    }
}
