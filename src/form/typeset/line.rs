//! One line: its runs in the order in which they stand on the paper.

use super::clean::Clean;
use super::faces::{Faces, Font};
use super::fill::Filled;
use super::items::items;
use super::{Line, Run, Weight, Word};
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::BidiInfo;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// What all lines of a paragraph share.
pub(super) struct Setting<'a> {
    pub clean: &'a Clean,
    pub bidi: &'a BidiInfo<'a>,
    pub faces: &'a Faces<'a>,
    pub weight: Weight,
    pub size: f32,
    pub words: Vec<Rc<Word>>,
}

impl Setting<'_> {
    pub fn line(&self, filled: &Filled) -> Line {
        let Some(paragraph) = self.bidi.paragraphs.first() else { return Line::default() };
        let mut line = Line::default();
        let cuts: Vec<usize> = self.words.iter().flat_map(|w| [w.range.start, w.range.end]).collect();
        let (levels, stretches) = self.bidi.visual_runs(paragraph, filled.range.clone());
        for stretch in stretches {
            let rtl = levels.get(stretch.start).is_some_and(|l| l.is_rtl());
            let own = if rtl { word_ends(&self.clean.text, &stretch) } else { vec![] };
            let cuts: Vec<usize> = cuts.iter().copied().chain(own).collect();
            let mut pieces = items(self.clean, stretch, self.faces, self.weight, &cuts);
            if rtl {
                pieces.reverse();
            }
            for item in pieces {
                let shaped = item.shape(&self.clean.text, self.faces, rtl);
                let text = &self.clean.text[item.range.clone()];
                let says = item.missing.then(|| text.to_owned());
                let word = self.words.iter().find(|w| w.range.start <= item.range.start && item.range.end <= w.range.end).cloned();
                self.push(&mut line, Run { glyphs: shaped.glyphs, drawn: shaped.drawn, says, rtl, word, ..self.run(item.range.start, item.font) });
            }
        }
        if filled.hyphen {
            self.push(&mut line, self.hyphen(filled.range.end));
        }
        line
    }

    /// PDF wants the hyphen of a divided word to say that it is none of the text (ISO 32000-1, 14.8.2.2.3).
    fn hyphen(&self, at: usize) -> Run {
        let script = unicode_script::Script::Latin;
        let word = self.words.iter().find(|w| w.range.contains(&at)).cloned();
        let font = Font::Main(self.weight);
        let glyphs = self.faces.get(font).shape("-", script, false);
        Run { glyphs, drawn: "-".into(), says: Some("\u{ad}".into()), at, word, ..self.run(at.saturating_sub(1), font) }
    }

    /// A run without glyphs yet, with what its place in the text says of it.
    fn run(&self, at: usize, font: Font) -> Run {
        let part = self.clean.part(at);
        Run {
            x: 0.0,
            glyphs: vec![],
            drawn: String::new(),
            says: None,
            rtl: false,
            at,
            word: None,
            font,
            lang: part.and_then(|p| p.lang.clone()),
            quiet: part.is_some_and(|p| p.quiet),
        }
    }

    fn push(&self, line: &mut Line, mut run: Run) {
        if run.glyphs.is_empty() {
            return;
        }
        run.x = line.width;
        line.width += run.glyphs.iter().map(|g| g.advance).sum::<f32>() * self.size;
        line.runs.push(run);
    }
}

/// Where right-to-left text is cut, that it is painted word by word as it is read: who hears it gets its words in order, the
/// writer marks the letters of each as turned (ISO 32000-1, 14.8.2.3.3), and who looks for words goes by their places on the
/// sheet. Spaces and signs stand alone: a bracket is drawn as its mirror image.
fn word_ends(text: &str, stretch: &Range<usize>) -> Vec<usize> {
    let is_sign = |g: &str| g.chars().next().is_some_and(|c| c.script() == Script::Common && !c.is_alphanumeric());
    let signs = text[stretch.clone()].grapheme_indices(true).filter(|(_, g)| is_sign(g)).map(|(at, g)| (stretch.start + at, g));
    signs.flat_map(|(at, g)| [at, at + g.len()]).collect()
}
