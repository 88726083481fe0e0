//! Lays the parts out, one under the other, sheet after sheet.

use super::fields;
use super::look::{CELL_TOP, GAP, HEAVY, Ink, SIDE, SIGN_ROOM, THIN};
use super::parts::{HALF, Paragraphs, Part, lead, signing};
use super::sheets::{Owner, Sheets};
use super::tags::Id;
use krilla::tagging::Tag;
use std::num::NonZeroU16;

/// In letters.
const LONGEST_BOOKMARK: usize = 160;

/// Lays out all parts.
pub fn flow(sheets: &mut Sheets, parts: &[Part]) {
    section(sheets, parts, None, &mut 0);
}

/// `level` is that of the heading before; a heading never skips one (PDF/UA-1, 7.4.2).
fn section(sheets: &mut Sheets, parts: &[Part], parent: Option<Id>, level: &mut u8) {
    for (n, part) in parts.iter().enumerate() {
        match part {
            Part::Heading { level: wanted, text, lines, over, rule, under } => {
                *level = (*wanted).clamp(1, *level + 1).min(6);
                sheets.need(lead(&parts[n..], sheets.full()));
                sheets.space(*over);
                if let Some(under) = rule {
                    sheets.rule(HEAVY / 2.0, Ink::Full);
                    sheets.y += under;
                }
                heading(sheets, *level, text, lines, parent);
                sheets.space(*under);
            }
            Part::Text(lines, under) => {
                sheets.need(lead(&parts[n..], sheets.full()));
                for paragraph in lines {
                    let tag = sheets.tags.add(Tag::P, parent);
                    sheets.flow(paragraph, SIDE, Ink::Full, Owner::Tag(tag));
                    sheets.space(*under);
                }
            }
            Part::Fields(rows) => fields::flow(sheets, rows, parent),
            Part::Table(table) => table.flow(sheets, parent),
            Part::Signatures(rows) => {
                sheets.need(lead(&parts[n..], sheets.full()));
                signatures(sheets, rows, parent);
            }
            Part::Section(inner) => {
                let tag = sheets.tags.add(Tag::Section, parent);
                section(sheets, inner, Some(tag), level);
            }
            Part::Page(inner) => {
                sheets.begin();
                let tag = sheets.tags.add(Tag::Section, parent);
                section(sheets, inner, Some(tag), level);
            }
            Part::Stair(stair) => stair.flow(sheets, parent),
        }
    }
}

fn heading(sheets: &mut Sheets, level: u8, text: &str, lines: &Paragraphs, parent: Option<Id>) {
    let level = NonZeroU16::MIN.saturating_add(u16::from(level) - 1);
    let title = short(text);
    sheets.remember(level.get() as u8, &title);
    let tag = sheets.tags.add(Tag::Hn(level, Some(title)), parent);
    for paragraph in lines {
        sheets.flow(paragraph, SIDE, Ink::Full, Owner::Tag(tag));
    }
}

/// A heading as a bookmark: in one line, and never as long as PDF/A forbids.
fn short(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST_BOOKMARK) {
        Some((end, _)) => words[..end].trim_end().to_owned() + "…",
        None => words,
    }
}

fn signatures(sheets: &mut Sheets, rows: &[Vec<Paragraphs>], parent: Option<Id>) {
    for row in rows {
        sheets.need(signing(row));
        let y = sheets.y + SIGN_ROOM;
        for (n, lines) in row.iter().enumerate() {
            let x = SIDE + n as f32 * (HALF + GAP);
            sheets.fill(x, y, HALF, THIN, Ink::Full);
            let tag = sheets.tags.add(Tag::P, parent);
            sheets.block(lines, x, y + CELL_TOP, Ink::Soft, &vec![Owner::Tag(tag); lines.len()]);
        }
        sheets.y += signing(row);
    }
}
