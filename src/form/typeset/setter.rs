//! The way from a text to set paragraphs.

use super::breaks::{breaks, rules};
use super::clean::{Clean, paragraphs};
use super::face::Face;
use super::faces::{Faces, Font};
use super::fill::{Filled, Widths, fill};
use super::items::items;
use super::line::Setting;
use super::{Paragraph, Style, Weight, Word};
use crate::form::Text;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use unicode_bidi::BidiInfo;
use unicode_segmentation::UnicodeSegmentation;

/// Fonts and a language: sets any text to any width.
pub struct Typesetter<'a> {
    pub(super) faces: Faces<'a>,
    own: String,
    lang: Option<hypher::Lang>,
    whole: bool,
    missing: RefCell<BTreeSet<String>>,
}

impl<'a> Typesetter<'a> {
    /// `lang` is the tag of what is not tagged otherwise; hyphenates Finnish, Swedish and English. `more` are fonts for
    /// letters that the two main ones lack. The error names the main font that is none; a further one is left out.
    pub fn new(regular: &'a [u8], bold: &'a [u8], more: &[&'a [u8]], lang: &str) -> Result<Typesetter<'a>, Weight> {
        // What no font draws is drawn by a main one.
        let main = |bytes| Face::read(bytes).filter(|face| face.stand_in.is_some());
        let faces = Faces {
            regular: main(regular).ok_or(Weight::Regular)?,
            bold: main(bold).ok_or(Weight::Bold)?,
            more: more.iter().filter_map(|bytes| Face::read(bytes)).collect(),
        };
        Ok(Typesetter { faces, own: lang.to_owned(), lang: rules(lang), whole: false, missing: RefCell::default() })
    }

    /// Divides no word but one that is longer than a line.
    pub fn with_whole_words(self, whole: bool) -> Typesetter<'a> {
        Typesetter { whole, ..self }
    }

    /// Sets each line of a text as a paragraph of its own, `room` points wide. Empty lines are left out. What is written from
    /// the right stands at the right of the text, which is as wide as its longest line: a name stays with its label.
    pub fn set(&self, text: &Text, style: Style, room: f32) -> Vec<Rc<Paragraph>> {
        let mut set: Vec<(Paragraph, bool)> = paragraphs(text, &self.own).iter().map(|p| self.paragraph(p, style, room)).collect();
        let goes_on = set.iter().any(|(paragraph, _)| paragraph.lines.len() > 1);
        let longest = set.iter().flat_map(|(paragraph, _)| &paragraph.lines).map(|line| line.width).fold(0.0, f32::max);
        let width = if goes_on { room } else { longest };
        for line in set.iter_mut().filter(|(_, rtl)| *rtl).flat_map(|(paragraph, _)| &mut paragraph.lines) {
            let shift = width - line.width;
            line.runs.iter_mut().for_each(|run| run.x += shift);
        }
        set.into_iter().map(|(paragraph, _)| Rc::new(paragraph)).collect()
    }

    /// The letters met so far that no font has, each once.
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    /// The paragraph, its lines at the left, and whether it is written from right to left.
    fn paragraph(&self, clean: &Clean, style: Style, room: f32) -> (Paragraph, bool) {
        let face = self.faces.get(Font::Main(style.weight));
        let text = clean.text.as_str();
        let bidi = BidiInfo::new(text, None);
        let widths = Widths::new(&self.advances(clean, &bidi, style));
        let filled = fill(text, &widths, &breaks(clean, self.lang, self.whole), room, face.width("-") * style.size);
        let words = divided(text, &filled);
        let setting = Setting { clean, bidi: &bidi, faces: &self.faces, weight: style.weight, size: style.size, words };
        let lines = filled.iter().map(|f| setting.line(f)).collect();
        let pitch = style.size * style.leading;
        let baseline = (pitch + (face.ascent + face.descent) * style.size) / 2.0;
        (Paragraph { lines, style, baseline }, bidi.paragraphs.first().is_some_and(|p| p.level.is_rtl()))
    }

    /// The width, in points, of what begins at each byte.
    fn advances(&self, clean: &Clean, bidi: &BidiInfo, style: Style) -> Vec<f32> {
        let text = clean.text.as_str();
        let mut advances = vec![0.0; text.len()];
        let mut start = 0;
        for stretch in bidi.levels.chunk_by(|a, b| a == b) {
            let end = start + stretch.len();
            for item in items(clean, start..end, &self.faces, style.weight, &[]) {
                if item.missing {
                    self.missing.borrow_mut().extend(text[item.range.clone()].graphemes(true).map(str::to_owned));
                }
                let shaped = item.shape(text, &self.faces, stretch[0].is_rtl());
                for glyph in shaped.glyphs {
                    advances[shaped.origin[glyph.text.start]] += glyph.advance * style.size;
                }
            }
            start = end;
        }
        advances
    }
}

/// PDF/A allows strings of 32,767 bytes; nobody reads such a word as one.
const LONGEST_WORD: usize = 2000;

/// The words that lines divide.
fn divided(text: &str, lines: &[Filled]) -> Vec<Rc<Word>> {
    let mut ends = lines.iter().filter(|l| l.hyphen).map(|l| l.range.end).peekable();
    let mut out = vec![];
    for (start, word) in text.unicode_word_indices() {
        let range = start..start + word.len();
        let mut cut = false;
        while ends.next_if(|end| *end < range.end).is_some_and(|end| end > range.start) {
            cut = true;
        }
        if cut && word.len() <= LONGEST_WORD {
            out.push(Rc::new(Word { text: word.to_owned(), range }));
        }
    }
    out
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    const REGULAR: &[u8] = include_bytes!("../../../public/fonts/NotoSans-Regular.ttf");
    const BOLD: &[u8] = include_bytes!("../../../public/fonts/NotoSans-Bold.ttf");
    const BODY: Style = Style { size: 10.0, leading: 1.5, weight: Weight::Regular };

    pub fn setter(lang: &str) -> Typesetter<'static> {
        Typesetter::new(REGULAR, BOLD, &[], lang).expect("the project's fonts")
    }

    /// What each line says, in reading order.
    fn says(text: &str, room: f32) -> Vec<String> {
        let lines = setter("fi").set(&text.into(), BODY, room).into_iter().flat_map(|p| p.lines.clone());
        lines
            .map(|mut l| {
                l.runs.sort_by_key(|r| r.at);
                l.runs.into_iter().map(|r| r.says.unwrap_or(r.drawn)).collect()
            })
            .collect()
    }

    #[test]
    fn nothing_is_lost_whatever_the_width() {
        let text = "Kävelen läheiseni kanssa päivittäistavarakauppaan 3–4 kertaa viikossa 🙂 走路 مرحبا بكم e\u{301} <https://esimerkki.fi/polku>.";
        for room in [1.0, 20.0, 60.0, 150.0, 400.0, 4000.0] {
            assert_eq!(says(text, room).concat().replace('\u{ad}', ""), text, "{room}");
        }
    }

    #[test]
    fn a_divided_word_is_known_by_its_whole() {
        let set = setter("fi").set(&"Lääkinnällinen kuntoutuspalvelujärjestelmä".into(), BODY, 75.0);
        let words: Vec<Vec<&str>> =
            set[0].lines.iter().map(|l| l.runs.iter().filter_map(|r| r.word.as_deref()).map(|w| w.text.as_str()).collect()).collect();
        assert!(words.iter().flatten().any(|w| *w == "kuntoutuspalvelujärjestelmä"), "{words:?}");
        assert!(words.iter().flatten().all(|w| ["Lääkinnällinen", "kuntoutuspalvelujärjestelmä"].contains(w)), "{words:?}");
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_no_glyph_is_missing() {
        let set = setter("fi").set(&"Päivittäistavarakauppa, 走 ja 🙂 — Ǩ ŋ ʒ – ≥ 3 → ✓ ☐".into(), BODY, 60.0);
        for line in &set[0].lines {
            assert!(line.runs.iter().flat_map(|r| &r.glyphs).all(|g| g.id != 0));
            let end = line.runs.last().map(|r| r.drawn.len() - r.drawn.trim_end().len()).unwrap_or(0);
            assert!(line.width - end as f32 * 2.6 < 60.1, "{}", line.width);
        }
    }

    #[test]
    fn says_which_letters_it_could_not_draw() {
        let setter = setter("fi");
        setter.set(&"走 👨‍👩‍👧 走 ä".into(), BODY, 100.0);
        assert_eq!(setter.missing(), ["走", "👨‍👩‍👧"]);
    }

    #[test]
    fn right_to_left_stands_at_the_right_of_its_text() {
        let set = setter("fi").set(&"\u{202e}abc\u{202c}".into(), BODY, 100.0);
        let run = &set[0].lines[0].runs[0];
        assert_eq!(run.glyphs.iter().map(|g| &run.drawn[g.text.clone()]).collect::<Vec<_>>(), ["c", "b", "a"]);
        let hebrew = setter("fi").set(&"שלום שלום שלום שלום שלום שלום שלום שלום".into(), BODY, 100.0);
        let lines = &hebrew[0].lines;
        assert!(lines.len() > 1 && lines.iter().all(|line| (line.runs[0].x + line.width - 100.0).abs() < 0.01));
        // A name stands where its label stands, on the left of the form.
        let name = setter("fi").set(&"שלום".into(), BODY, 100.0);
        assert_eq!(name[0].lines[0].runs[0].x, 0.0);
        // Beside a longer line it ends where that ends.
        let both = setter("fi").set(&"Kävelen joka päivä\nשלום".into(), BODY, 300.0);
        let (long, short) = (&both[0].lines[0], &both[1].lines[0]);
        assert_eq!(long.runs[0].x, 0.0);
        assert!((short.runs[0].x + short.width - long.width).abs() < 0.01);
    }

    #[test]
    fn what_is_no_font_is_named() {
        assert_eq!(Typesetter::new(b"no font", BOLD, &[], "fi").err(), Some(Weight::Regular));
        assert_eq!(Typesetter::new(REGULAR, &BOLD[..2000], &[], "fi").err(), Some(Weight::Bold));
    }
}
