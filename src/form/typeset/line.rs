//! One line: its runs in the order in which they stand on the paper.

use super::clean::Clean;
use super::faces::{Faces, Font};
use super::fill::Filled;
use super::items::items;
use super::{Line, Run, Weight, Word};
use std::rc::Rc;
use unicode_bidi::BidiInfo;

/// What all lines of a paragraph share.
pub(super) struct Setting<'a> {
    pub clean: &'a Clean,
    pub bidi: &'a BidiInfo<'a>,
    pub faces: &'a Faces<'a>,
    pub weight: Weight,
    pub size: f32,
    pub room: f32,
    /// The paragraph is one line: it stands with its label, whatever its direction.
    pub alone: bool,
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
            let mut pieces = items(self.clean, stretch, self.faces, self.weight, &cuts);
            if rtl {
                pieces.reverse();
            }
            for item in pieces {
                let shaped = item.shape(&self.clean.text, self.faces, rtl);
                let says = (rtl || item.missing).then(|| self.clean.text[item.range.clone()].to_owned());
                let word = self.words.iter().find(|w| w.range.start <= item.range.start && item.range.end <= w.range.end).cloned();
                self.push(&mut line, Run { glyphs: shaped.glyphs, drawn: shaped.drawn, says, word, ..self.run(item.range.start, item.font) });
            }
        }
        if filled.hyphen {
            self.push(&mut line, self.hyphen(filled.range.end));
        }
        if paragraph.level.is_rtl() && !self.alone {
            let shift = self.room - line.width;
            line.runs.iter_mut().for_each(|r| r.x += shift);
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
