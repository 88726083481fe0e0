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
use std::collections::BTreeSet;

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

pub fn sheet(surface: &mut Surface, marks: &[Mark], fonts: &Type, painted: &mut Painted) {
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
            match owner {
                Owner::Tag(id) => {
                    let mark = surface.start_tagged(ContentTag::Span(SpanTag::empty().with_actual_text(run.says.as_deref())));
                    draw(surface, run, paragraph, fonts, at);
                    surface.end_tagged();
                    painted.push(*id, mark, run);
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
