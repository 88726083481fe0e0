//! Fields: a small label, the value under it, a line to stand on; two side by side where both are short.

use super::look::{CELL_SIDE, CELL_TOP, GAP, Ink, ROOM, SIDE, Sizes, THIN};
use super::parts::{HALF, Paragraphs};
use super::sheets::{Owner, Sheets, height};
use super::tags::Id;
use crate::form::Field;
use crate::form::typeset::Typesetter;
use krilla::tagging::{ListNumbering, Tag};

/// Between a value and its line.
const OVER_LINE: f32 = 2.5;
/// The longest value that still goes to the next sheet as a whole, as a part of a sheet.
const KEPT_WHOLE: f32 = 0.3;
const DASH: f32 = 4.0;

pub struct SetField {
    label: Paragraphs,
    value: Paragraphs,
    missing: bool,
    width: f32,
    sizes: &'static Sizes,
}

impl SetField {
    fn new(setter: &Typesetter, sizes: &'static Sizes, field: &Field, width: f32) -> SetField {
        let room = if field.missing { width - 2.0 * CELL_SIDE } else { width };
        SetField {
            label: setter.set(&field.label.clone().in_one_line(), sizes.label, width),
            value: setter.set(&field.value, sizes.body, room),
            missing: field.missing,
            width,
            sizes,
        }
    }

    fn height(&self) -> f32 {
        let frame = if self.missing { 2.0 * CELL_TOP } else { OVER_LINE };
        height(&self.label) + height(&self.value).max(self.line()) + frame
    }

    /// Height of a line of the value.
    fn line(&self) -> f32 {
        self.sizes.body.size * self.sizes.body.leading
    }

    fn is_short(&self) -> bool {
        let one_line = |p: &Paragraphs| p.len() <= 1 && p.iter().all(|p| p.lines.len() <= 1);
        one_line(&self.label) && one_line(&self.value)
    }
}

/// Sets the fields and pairs neighbours that are short.
pub fn rows(setter: &Typesetter, sizes: &'static Sizes, fields: &[Field]) -> Vec<Vec<SetField>> {
    let mut out: Vec<Vec<SetField>> = vec![];
    let mut waiting: Option<(&Field, SetField)> = None;
    let wide = |field| vec![SetField::new(setter, sizes, field, ROOM)];
    for field in fields {
        let half = SetField::new(setter, sizes, field, HALF);
        match (waiting.take(), sizes.ruled && half.is_short()) {
            (Some((_, first)), true) => out.push(vec![first, half]),
            (None, true) => waiting = Some((field, half)),
            (alone, false) => {
                out.extend(alone.map(|(field, _)| wide(field)));
                out.push(wide(field));
            }
        }
    }
    out.extend(waiting.map(|(field, _)| wide(field)));
    out
}

/// Height of all rows.
pub fn tall(rows: &[Vec<SetField>]) -> f32 {
    let row = |row: &Vec<SetField>| row.iter().map(|field| field.height() + field.sizes.under_field).fold(0.0, f32::max);
    rows.iter().map(row).sum()
}

/// How much of a row must stay together.
pub fn lead(row: &[SetField], full: f32) -> f32 {
    let whole = row.iter().map(SetField::height).fold(0.0, f32::max);
    match row {
        [field] if whole > KEPT_WHOLE * full => height(&field.label) + 3.0 * field.line(),
        _ => whole,
    }
}

pub fn flow(sheets: &mut Sheets, rows: &[Vec<SetField>], parent: Option<Id>) {
    let list = sheets.tags.add(Tag::L(ListNumbering::None), parent);
    for row in rows {
        let need = lead(row, sheets.full());
        sheets.need(need);
        let tall = row.iter().map(SetField::height).fold(0.0, f32::max);
        for (n, field) in row.iter().enumerate() {
            let item = sheets.tags.add(Tag::LI, Some(list));
            let label = Owner::Tag(sheets.tags.add(Tag::Lbl, Some(item)));
            let body = sheets.tags.add(Tag::LBody, Some(item));
            let owners: Vec<Owner> = sheets.tags.places(body, field.value.len()).into_iter().map(Owner::Tag).collect();
            let x = SIDE + n as f32 * (HALF + GAP);
            if need < tall {
                long(sheets, field, label, &owners);
            } else {
                let y = sheets.y + height(&field.label);
                sheets.block(&field.label, x, sheets.y, field.sizes.label_ink, &vec![label; field.label.len()]);
                whole(sheets, field, x, y, sheets.y + tall, &owners);
            }
        }
        if need >= tall {
            sheets.y += tall;
        }
        sheets.space(sheets.sizes.under_field);
    }
    sheets.space(sheets.sizes.under_field / 2.0);
}

/// A field that has its place.
fn whole(sheets: &mut Sheets, field: &SetField, x: f32, y: f32, end: f32, owners: &[Owner]) {
    if field.missing {
        dashes(sheets, x, y + THIN, field.width, end - y - THIN);
        sheets.block(&field.value, x + CELL_SIDE, y + CELL_TOP, Ink::Soft, owners);
    } else {
        sheets.block(&field.value, x, y, Ink::Full, owners);
        rule(sheets, field, x, end);
    }
}

/// A field that may go over several sheets.
fn long(sheets: &mut Sheets, field: &SetField, label: Owner, owners: &[Owner]) {
    for paragraph in &field.label {
        sheets.flow(paragraph, SIDE, field.sizes.label_ink, label);
    }
    for (paragraph, owner) in field.value.iter().zip(owners) {
        sheets.flow(paragraph, SIDE, Ink::Full, *owner);
    }
    sheets.y += OVER_LINE;
    rule(sheets, field, SIDE, sheets.y);
}

/// The line on which a value stands.
fn rule(sheets: &mut Sheets, field: &SetField, x: f32, y: f32) {
    if field.sizes.ruled {
        sheets.fill(x, y - THIN, field.width, THIN, Ink::Line);
    }
}

/// A dashed frame: here something is still to be written.
fn dashes(sheets: &mut Sheets, x: f32, y: f32, width: f32, height: f32) {
    let along = |length: f32| {
        let count = (length / (2.0 * DASH)).round().max(1.0);
        let step = (length + DASH) / (count + 1.0);
        (0..=count as usize).map(move |n| (n as f32 * step).min(length - DASH))
    };
    for at in along(width) {
        sheets.fill(x + at, y, DASH, THIN, Ink::Line);
        sheets.fill(x + at, y + height - THIN, DASH, THIN, Ink::Line);
    }
    for at in along(height) {
        sheets.fill(x, y + at, THIN, DASH, Ink::Line);
        sheets.fill(x + width - THIN, y + at, THIN, DASH, Ink::Line);
    }
}
