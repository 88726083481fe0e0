//! The document's blocks with their text set: everything has its height before anything has its place.

use super::fields::{self, SetField};
use super::look::{CELL_TOP, GAP, ROOM, SIGN_ROOM, Sizes};
use super::sheets::height;
use super::stair::SetStair;
use super::table::SetTable;
use crate::form::Block;
use crate::form::typeset::{Paragraph, Typesetter};
use std::rc::Rc;

pub type Paragraphs = Vec<Rc<Paragraph>>;

pub enum Part {
    Heading {
        level: u8,
        text: String,
        lines: Paragraphs,
        over: f32,
        /// Between it and the heavy rule above it; `None` where there is no rule.
        rule: Option<f32>,
        under: f32,
    },
    Text(Paragraphs, f32),
    /// Rows of one field or of two side by side.
    Fields(Vec<Vec<SetField>>),
    Table(SetTable),
    /// Rows of two.
    Signatures(Vec<Vec<Paragraphs>>),
    Section(Vec<Part>),
    Page(Vec<Part>),
    Stair(SetStair),
}

/// Width of one of two columns.
pub const HALF: f32 = (ROOM - GAP) / 2.0;

/// Sets all blocks.
pub fn parts(setter: &Typesetter, sizes: &'static Sizes, blocks: &[Block]) -> Vec<Part> {
    blocks.iter().filter_map(|b| part(setter, sizes, b)).collect()
}

/// `None` for a block that holds nothing.
fn part(setter: &Typesetter, sizes: &'static Sizes, block: &Block) -> Option<Part> {
    Some(match block {
        Block::Heading { level, text } => {
            let (style, over, under) = sizes.heading(*level);
            let lines = setter.set(&text.clone().in_one_line(), style, ROOM);
            let rule = (*level == 2 && sizes.ruled).then_some(under);
            (!lines.is_empty()).then(|| Part::Heading { level: *level, text: text.undivided(), lines, over, rule, under })?
        }
        Block::Paragraph(text) => {
            let lines = setter.set(text, sizes.body, ROOM);
            (!lines.is_empty()).then_some(Part::Text(lines, sizes.under_text))?
        }
        Block::Fields(all) => (!all.is_empty()).then(|| Part::Fields(fields::rows(setter, sizes, all)))?,
        Block::Table(table) => SetTable::new(setter, table).map(Part::Table)?,
        Block::Section(blocks) => Part::Section(parts(setter, sizes, blocks)),
        Block::Page(blocks) => Part::Page(parts(setter, sizes, blocks)),
        Block::Stair(stair) => SetStair::new(setter, sizes, stair).map(Part::Stair)?,
        Block::Signatures(labels) => {
            let set: Vec<Paragraphs> = labels.iter().map(|l| setter.set(&l.clone().in_one_line(), sizes.label, HALF)).collect();
            (!set.is_empty()).then(|| Part::Signatures(set.chunks(2).map(<[_]>::to_vec).collect()))?
        }
    })
}

/// Height of a row of signatures.
pub fn signing(row: &[Paragraphs]) -> f32 {
    SIGN_ROOM + CELL_TOP + row.iter().map(|p| height(p)).fold(0.0, f32::max)
}

/// How much of what begins here must stand on one sheet with the heading above it. `full` is a sheet's height.
pub fn lead(parts: &[Part], full: f32) -> f32 {
    let Some((first, rest)) = parts.split_first() else { return 0.0 };
    match first {
        Part::Heading { lines, over, rule, under, .. } => over + rule.unwrap_or(0.0) + height(lines) + under + lead(rest, full),
        // What is signed stands on the sheet with the signatures, and what leads up to a goal with the goal.
        Part::Text(lines, under) if matches!(rest, [Part::Signatures(_) | Part::Section(_), ..]) => {
            (height(lines) + under * lines.len() as f32 + lead(rest, full)).min(full / 2.0)
        }
        Part::Fields(rows) if matches!(rest, [Part::Section(_), ..]) => (fields::tall(rows) + lead(rest, full)).min(full / 2.0),
        Part::Text(lines, _) => lines.first().map_or(0.0, |p| p.pitch() * p.lines.len().min(3) as f32),
        Part::Fields(rows) => rows.first().map_or(0.0, |r| fields::lead(r, full)),
        Part::Table(table) => table.lead(full),
        Part::Signatures(rows) => rows.iter().map(|r| signing(r)).sum::<f32>().min(full / 2.0),
        Part::Section(inner) if inner.is_empty() => lead(rest, full),
        Part::Section(inner) => lead(inner, full),
        // It stands on a sheet of its own anyway.
        Part::Page(_) => 0.0,
        Part::Stair(stair) => stair.lead(full),
    }
}
