//! The document's blocks with their text set: everything has its height before anything has its place.

use super::fields::{self, SetField};
use super::look::{self, BODY, CELL_TOP, GAP, LABEL, ROOM, SIGN_ROOM, UNDER_TEXT};
use super::sheets::height;
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
    },
    Text(Paragraphs),
    /// Rows of one field or of two side by side.
    Fields(Vec<Vec<SetField>>),
    Table(SetTable),
    /// Rows of two.
    Signatures(Vec<Vec<Paragraphs>>),
    Section(Vec<Part>),
}

/// Width of one of two columns.
pub const HALF: f32 = (ROOM - GAP) / 2.0;

/// Sets all blocks.
pub fn parts(setter: &Typesetter, blocks: &[Block]) -> Vec<Part> {
    blocks.iter().filter_map(|b| part(setter, b)).collect()
}

/// `None` for a block that holds nothing.
fn part(setter: &Typesetter, block: &Block) -> Option<Part> {
    Some(match block {
        Block::Heading { level, text } => {
            let lines = setter.set(&text.clone().in_one_line(), look::heading(*level).0, ROOM);
            (!lines.is_empty()).then(|| Part::Heading { level: *level, text: text.plain(), lines })?
        }
        Block::Paragraph(text) => {
            let lines = setter.set(text, BODY, ROOM);
            (!lines.is_empty()).then_some(Part::Text(lines))?
        }
        Block::Fields(all) => (!all.is_empty()).then(|| Part::Fields(fields::rows(setter, all)))?,
        Block::Table(table) => SetTable::new(setter, table).map(Part::Table)?,
        Block::Section(blocks) => Part::Section(parts(setter, blocks)),
        Block::Signatures(labels) => {
            let set: Vec<Paragraphs> = labels.iter().map(|l| setter.set(&l.clone().in_one_line(), LABEL, HALF)).collect();
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
        Part::Heading { level, lines, .. } => {
            let (_, over, under) = look::heading(*level);
            over + height(lines) + under + lead(rest, full)
        }
        // What is signed stands on the sheet with the signatures.
        Part::Text(lines) if matches!(rest, [Part::Signatures(_), ..]) => {
            (height(lines) + UNDER_TEXT * lines.len() as f32 + lead(rest, full)).min(full / 2.0)
        }
        Part::Text(lines) => lines.first().map_or(0.0, |p| p.pitch() * p.lines.len().min(3) as f32),
        Part::Fields(rows) => rows.first().map_or(0.0, |r| fields::lead(r, full)),
        Part::Table(table) => table.lead(full),
        Part::Signatures(rows) => rows.iter().map(|r| signing(r)).sum::<f32>().min(full / 2.0),
        Part::Section(inner) if inner.is_empty() => lead(rest, full),
        Part::Section(inner) => lead(inner, full),
    }
}
