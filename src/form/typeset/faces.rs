//! All fonts, and which of them draws a letter.

use super::Weight;
use super::face::Face;
use unicode_script::{Script, UnicodeScript};

/// One of the fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Font {
    Main(Weight),
    /// The further fonts, in the order in which they were given.
    More(usize),
}

pub(super) struct Faces<'a> {
    pub regular: Face<'a>,
    pub bold: Face<'a>,
    pub more: Vec<Face<'a>>,
}

impl<'a> Faces<'a> {
    pub fn get(&self, font: Font) -> &Face<'a> {
        match font {
            Font::Main(Weight::Regular) => &self.regular,
            Font::Main(Weight::Bold) => &self.bold,
            Font::More(n) => self.more.get(n).unwrap_or(&self.regular),
        }
    }

    /// The font that draws a grapheme; `None` where none does. Spaces and signs stay with the letters `before` them.
    pub fn pick(&self, grapheme: &str, weight: Weight, before: Option<Font>) -> Option<Font> {
        let main = Font::Main(weight);
        let draws = |font: &Font| self.get(*font).draws(grapheme);
        let stays = before.filter(|_| own_script(grapheme).is_none()).filter(draws);
        stays.or_else(|| [main].into_iter().chain((0..self.more.len()).map(Font::More)).find(draws))
    }
}

/// The script a grapheme belongs to, where it belongs to one.
pub(super) fn own_script(grapheme: &str) -> Option<Script> {
    grapheme.chars().map(|c| c.script()).find(|s| !matches!(s, Script::Common | Script::Inherited | Script::Unknown))
}

/// Whether these bytes are a font that can be set in.
pub fn is_font(bytes: &[u8]) -> bool {
    Face::read(bytes).is_some()
}

/// Says of each letter alone whether a font draws it, be it from its parts. `None` where the bytes are no font.
pub fn drawer(bytes: &[u8]) -> Option<impl Fn(char) -> bool> {
    let face = Face::read(bytes)?;
    Some(move |c: char| face.draws(c.encode_utf8(&mut [0; 4])))
}
