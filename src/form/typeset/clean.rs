//! Makes typed text ready to be set: paragraphs apart, nothing in them that no font could draw.

/// One paragraph's text, with the places where its writer allows a hyphen.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Clean {
    pub text: String,
    /// Byte offsets of the soft hyphens that were taken out.
    pub soft: Vec<usize>,
}

/// The paragraphs of a text; empty ones are left out.
pub(super) fn paragraphs(text: &str) -> Vec<Clean> {
    let newline = |c| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    text.split(newline).map(clean).filter(|p| !p.text.trim().is_empty()).collect()
}

fn clean(text: &str) -> Clean {
    let mut out = Clean::default();
    for c in text.chars() {
        match c {
            '\u{ad}' => out.soft.push(out.text.len()),
            '\t' => out.text.push(' '),
            c if c.is_control() || c == '\u{feff}' || is_no_character(c) => {}
            c => out.text.push(c),
        }
    }
    out
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
        let texts = |t| paragraphs(t).into_iter().map(|p| p.text).collect::<Vec<_>>();
        assert_eq!(texts("a\r\nb\n\n  \nc\u{2028}d\u{b}e"), ["a", "b", "c", "d", "e"]);
        assert_eq!(texts(" \n\t"), Vec::<String>::new());
    }

    #[test]
    fn what_has_no_picture_is_taken_out() {
        assert_eq!(paragraphs("a\tb\u{0}\u{feff}\u{ffff}c"), [Clean { text: "a bc".into(), soft: vec![] }]);
        assert_eq!(paragraphs("kuntou\u{ad}tus\u{ad}palvelu"), [Clean { text: "kuntoutuspalvelu".into(), soft: vec![6, 9] }]);
    }
}
