//! Paints a sheet: rules first, then each line of text in the place that the structure has for it.

use super::look::Ink;
use super::sheets::{Mark, Owner};
use super::tags::{Id, Painted};
use crate::form::typeset::{self, Glyph, Paragraph, Run, Weight};
use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use std::collections::{BTreeSet, HashMap};

/// The fonts as the writer holds them.
pub struct Type {
    pub regular: Font,
    pub bold: Font,
    pub more: Vec<Font>,
}

impl Type {
    fn get(&self, font: typeset::Font) -> &Font {
        match font {
            typeset::Font::Main(Weight::Regular) => &self.regular,
            typeset::Font::Main(Weight::Bold) => &self.bold,
            typeset::Font::More(n) => self.more.get(n).unwrap_or(&self.regular),
        }
    }
}

/// What each glyph stood for where it was painted first: that is what the file's table of letters says of it.
#[derive(Default)]
pub struct Known(HashMap<(typeset::Font, u32), String>);

impl Known {
    /// Whether all glyphs of a run stand for what they stood for before.
    fn all(&mut self, run: &Run) -> bool {
        let mut same = |g: &Glyph| {
            let own = &run.drawn[g.text.clone()];
            self.0.entry((run.font, g.id)).or_insert_with(|| own.to_owned()) == own
        };
        // Each is looked at: all are known from here on.
        run.glyphs.iter().filter(|g| !same(g)).count() == 0
    }
}

/// Whether the writer marks the glyphs of a right-to-left word as turned (ISO 32000-1, 14.8.2.3.3): each has a letter of its
/// own, from the last to the first, on one line. A word with vowel signs above it has not.
fn is_turned(glyphs: &[Glyph]) -> bool {
    glyphs.windows(2).all(|pair| pair[0].text.start >= pair[1].text.end && pair[0].up == pair[1].up)
}

pub fn sheet(surface: &mut Surface, marks: &[Mark], fonts: &Type, known: &mut Known, painted: &mut Painted) {
    shapes(surface, marks, painted);
    for ink in [Ink::Hair, Ink::Line, Ink::Soft, Ink::Full] {
        fills(surface, marks, ink);
    }
    for mark in marks {
        let Mark::Line { paragraph, line, x, baseline, ink, owner } = mark else { continue };
        let Some(line) = paragraph.lines.get(*line) else { continue };
        let mut runs: Vec<&Run> = line.runs.iter().collect();
        // The structure, and with it a screen reader, goes by the order of the text, not of the paper.
        runs.sort_by_key(|r| r.at);
        for run in runs {
            let at = Point::from_xy(x + run.x, *baseline);
            surface.set_fill(Some(fill(if run.quiet { Ink::Soft } else { *ink })));
            // A glyph that stands for another letter here is told apart from its neighbours: a word goes to pieces by it.
            let is_whole = known.all(run);
            let is_told = !run.rtl || run.glyphs.len() < 2 || (is_whole && is_turned(&run.glyphs));
            match owner {
                Owner::Tag(id) => {
                    let mark = surface.start_tagged(ContentTag::Span(SpanTag::empty().with_actual_text(run.says.as_deref())));
                    draw(surface, run, paragraph, fonts, at);
                    surface.end_tagged();
                    painted.push(*id, mark, run, is_told);
                }
                Owner::Repeat => artifact(surface, ArtifactType::PaginationOther, |s| draw(s, run, paragraph, fonts, at)),
                Owner::Header => artifact(surface, ArtifactType::Header, |s| draw(s, run, paragraph, fonts, at)),
                Owner::Footer => artifact(surface, ArtifactType::Footer, |s| draw(s, run, paragraph, fonts, at)),
            }
        }
    }
}

/// What each picture has on this sheet, as one mark of its own.
fn shapes(surface: &mut Surface, marks: &[Mark], painted: &mut Painted) {
    let figure_of = |mark: &Mark| if let Mark::Shape { figure, .. } = mark { Some(*figure) } else { None };
    let figures: BTreeSet<Id> = marks.iter().filter_map(figure_of).collect();
    for wanted in figures {
        let mark = surface.start_tagged(ContentTag::Other);
        for shape in marks {
            if let Mark::Shape { corners, ink, figure } = shape
                && *figure == wanted
                && let Some(path) = outline(corners)
            {
                surface.set_fill(Some(fill(*ink)));
                surface.draw_path(&path);
            }
        }
        surface.end_tagged();
        painted.push_picture(wanted, mark);
    }
}

fn outline(corners: &[(f32, f32)]) -> Option<Path> {
    let (first, rest) = corners.split_first()?;
    let mut path = PathBuilder::new();
    path.move_to(first.0, first.1);
    rest.iter().for_each(|(x, y)| path.line_to(*x, *y));
    path.close();
    path.finish()
}

/// All bars of one ink as one path: fewer marks, a smaller file.
fn fills(surface: &mut Surface, marks: &[Mark], wanted: Ink) {
    let mut path = PathBuilder::new();
    for mark in marks {
        if let Mark::Fill { x, y, width, height, ink } = mark
            && *ink == wanted
            && let Some(rect) = Rect::from_xywh(*x, *y, *width, *height)
        {
            path.push_rect(rect);
        }
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(wanted)));
        artifact(surface, ArtifactType::Layout, |s| s.draw_path(&path));
    }
}

fn artifact(surface: &mut Surface, kind: ArtifactType, paint: impl FnOnce(&mut Surface)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    paint(surface);
    surface.end_tagged();
}

fn draw(surface: &mut Surface, run: &Run, paragraph: &Paragraph, fonts: &Type, at: Point) {
    let glyph = |g: &Glyph| KrillaGlyph::new(GlyphId::new(g.id), g.advance, g.right, g.up, 0.0, g.text.clone(), None);
    let glyphs: Vec<KrillaGlyph> = run.glyphs.iter().map(glyph).collect();
    surface.draw_glyphs(at, &glyphs, fonts.get(run.font).clone(), &run.drawn, paragraph.style.size, false);
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: luma::Color::new(ink.grey()).into(), ..Fill::default() }
}
