//! Cuts a text of one direction into pieces that are shaped at once: one script, drawable or not, in one word or not.

use super::clean::{Clean, is_unseen};
use super::faces::{Faces, Font, own_script};
use super::{Glyph, Weight};
use std::ops::Range;
use unicode_script::Script;
use unicode_segmentation::UnicodeSegmentation;

pub(super) struct Item {
    /// In the paragraph's text.
    pub range: Range<usize>,
    pub script: Script,
    pub font: Font,
    /// No font has these letters.
    pub missing: bool,
}

/// An item as glyphs.
pub(super) struct Shaped {
    pub glyphs: Vec<Glyph>,
    pub drawn: String,
    /// For each byte of `drawn` its place in the paragraph's text.
    pub origin: Vec<usize>,
}

/// The pieces of `range`, in reading order. No piece goes over a place in `cuts` or out of a language.
pub(super) fn items(clean: &Clean, range: Range<usize>, faces: &Faces, weight: Weight, cuts: &[usize]) -> Vec<Item> {
    let mut out: Vec<Item> = vec![];
    let graphemes = clean.stretches(&range).flat_map(|s| clean.text[s.clone()].grapheme_indices(true).map(move |(at, g)| (s.start + at, g)));
    for (start, grapheme) in graphemes {
        let end = start + grapheme.len();
        let is_cut = cuts.contains(&start) || clean.parts.iter().any(|p| p.end == start);
        let last = out.last_mut().filter(|_| !is_cut);
        // What says the same again is never bold.
        let weight = if clean.part(start).is_some_and(|p| p.quiet) { Weight::Regular } else { weight };
        let picked = faces.pick(grapheme, weight, last.as_ref().filter(|l| !l.missing).map(|l| l.font));
        let (font, missing) = picked.map_or((Font::Main(weight), true), |font| (font, false));
        let own = own_script(grapheme);
        match last {
            Some(last) if last.missing == missing && last.font == font && (missing || own.is_none_or(|s| s == last.script)) => last.range.end = end,
            last => {
                let script = own.or(last.map(|l| l.script)).unwrap_or(Script::Latin);
                out.push(Item { range: start..end, script, font, missing });
            }
        }
    }
    out
}

impl Item {
    pub fn shape(&self, text: &str, faces: &Faces, rtl: bool) -> Shaped {
        let face = faces.get(self.font);
        let (mut drawn, mut origin) = (String::new(), vec![]);
        let mut push = |c: char, at: usize| {
            drawn.push(c);
            origin.resize(drawn.len(), at);
        };
        for (offset, grapheme) in text[self.range.clone()].grapheme_indices(true) {
            let start = self.range.start + offset;
            match self.missing {
                true => push(face.stand_in.unwrap_or(' '), start),
                false => grapheme.char_indices().filter(|(_, c)| !is_unseen(*c) || self.joins(*c)).for_each(|(i, c)| push(c, start + i)),
            }
        }
        let script = if self.missing { Script::Common } else { self.script };
        let glyphs = if drawn.is_empty() { vec![] } else { face.shape(&drawn, script, rtl) };
        Shaped { glyphs, drawn, origin }
    }

    /// In Arabic writing the joiners decide what the letters beside them look like.
    fn joins(&self, c: char) -> bool {
        self.script == Script::Arabic && matches!(c, '\u{200c}' | '\u{200d}')
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::typeset::clean::paragraphs;
    use crate::form::typeset::setter::tests::setter;

    fn cut(text: &str) -> Vec<(String, bool)> {
        let setter = setter("fi");
        let clean = paragraphs(&text.into(), "fi").remove(0);
        let all = items(&clean, 0..text.len(), &setter.faces, Weight::Regular, &[]);
        all.into_iter().map(|i| (text[i.range].to_owned(), i.missing)).collect()
    }

    #[test]
    fn letters_that_the_font_lacks_stand_apart() {
        assert_eq!(
            cut("Käyn 走 👨‍👩‍👧ssa"),
            [("Käyn ".into(), false), ("走".into(), true), (" ".into(), false), ("👨‍👩‍👧".into(), true), ("ssa".into(), false)]
        );
    }

    #[test]
    fn scripts_are_shaped_apart_and_signs_go_with_them() {
        assert_eq!(cut("Me (мы), 3 νέα"), [("Me (".into(), false), ("мы), 3 ".into(), false), ("νέα".into(), false)]);
    }

    #[test]
    fn a_letter_is_drawn_from_its_parts_where_it_has_no_picture_of_its_own() {
        assert_eq!(cut("a\u{308} ė\u{301} Ǩ"), [("a\u{308} ė\u{301} Ǩ".to_owned(), false)]);
    }
}
