//! A table: rows stay whole, its head comes again on the next sheet. Only a row taller than a sheet flows on.

use super::look::{CELL, CELL_HEAD, CELL_SIDE, CELL_TOP, COLUMN_HEAD, HEAVY, Ink, ROOM, SIDE, THIN};
use super::parts::Paragraphs;
use super::sheets::{Owner, Sheets, height};
use super::tags::Id;
use crate::form::typeset::{Paragraph, Typesetter};
use crate::form::{Row, Table, Text};
use krilla::tagging::{TableHeaderScope, Tag};
use std::collections::VecDeque;
use std::rc::Rc;

const OVER: f32 = 6.0;
const UNDER: f32 = 12.0;
/// A table of two columns that takes at most this part of a sheet is not divided: a stair is read at one glance. Lists of
/// what was done and said, which are wider, go on over the sheet's end.
const KEPT_WHOLE: f32 = 0.5;
const GLANCE: usize = 2;
/// So many rows stand with what is above a table that is divided.
const FIRST_ROWS: usize = 2;
/// The row's heading is bold where its column is narrower than this part of the table.
const BOLD_BELOW: f32 = 0.4;

pub struct SetTable {
    summary: String,
    widths: Vec<f32>,
    head: Option<SetRow>,
    rows: Vec<SetRow>,
}

struct SetRow {
    cells: Vec<Paragraphs>,
    strong: bool,
}

impl SetRow {
    fn height(&self) -> f32 {
        let tallest = self.cells.iter().map(|c| height(c)).fold(0.0, f32::max);
        tallest.max(CELL.size * CELL.leading) + 2.0 * CELL_TOP
    }
}

impl SetTable {
    /// `None` for a table without columns or rows.
    pub fn new(setter: &Typesetter, table: &Table) -> Option<SetTable> {
        let shares: Vec<f32> = table.columns.iter().map(|(_, share)| f32::from((*share).max(1))).collect();
        if shares.is_empty() || table.rows.is_empty() {
            return None;
        }
        let sum: f32 = shares.iter().sum();
        let widths: Vec<f32> = shares.iter().map(|s| ROOM * s / sum).collect();
        let set = |text: &Text, n: usize, style| setter.set(text, style, widths[n] - 2.0 * CELL_SIDE);
        let head = table.columns.iter().enumerate().map(|(n, (title, _))| set(title, n, COLUMN_HEAD)).collect();
        let row = |row: &Row| {
            let texts = full(&row.cells, widths.len());
            // A wide first column holds sentences, and a sentence in bold is hard to read.
            let style = |n: usize| if n == 0 && shares[0] < BOLD_BELOW * sum { CELL_HEAD } else { CELL };
            let cells = texts.iter().enumerate().map(|(n, t)| set(t, n, style(n))).collect();
            SetRow { cells, strong: row.strong }
        };
        let rows = table.rows.iter().map(row).collect();
        let head = SetRow { cells: head, strong: false };
        let head = head.cells.iter().any(|c| !c.is_empty()).then_some(head);
        Some(SetTable { summary: table.summary.clone(), widths, head, rows })
    }

    fn head_height(&self) -> f32 {
        self.head.as_ref().map_or(0.0, SetRow::height)
    }

    /// How much must stand together with what is above.
    pub fn lead(&self, full: f32) -> f32 {
        let tall = |rows: usize| OVER + self.head_height() + self.rows.iter().take(rows).map(SetRow::height).sum::<f32>();
        let whole = tall(self.rows.len());
        let is_seen_at_once = self.widths.len() <= GLANCE && whole <= KEPT_WHOLE * full;
        if is_seen_at_once { whole } else { tall(FIRST_ROWS).min(KEPT_WHOLE * full) }
    }

    pub fn flow(&self, sheets: &mut Sheets, parent: Option<Id>) {
        let lead = self.lead(sheets.full());
        sheets.need(lead);
        sheets.space(OVER);
        let table = sheets.tags.add(Tag::Table.with_summary(Some(self.summary.clone())), parent);
        if let Some(head) = &self.head {
            let group = sheets.tags.add(Tag::THead, Some(table));
            let tr = sheets.tags.add(Tag::TR, Some(group));
            let cells: Vec<Id> = head.cells.iter().map(|_| sheets.tags.add(Tag::TH(TableHeaderScope::Column), Some(tr))).collect();
            let owners = owners(sheets, head, &cells);
            self.whole(sheets, head, &owners);
        }
        let body = sheets.tags.add(Tag::TBody, Some(table));
        for row in &self.rows {
            let tr = sheets.tags.add(Tag::TR, Some(body));
            let cells: Vec<Id> = (0..row.cells.len())
                .map(|n| match n {
                    0 => sheets.tags.add(Tag::TH(TableHeaderScope::Row), Some(tr)),
                    _ => sheets.tags.add(Tag::TD, Some(tr)),
                })
                .collect();
            let owners = owners(sheets, row, &cells);
            let tall = row.height();
            if tall <= sheets.left() {
                self.whole(sheets, row, &owners);
            } else if tall <= sheets.full() - self.head_height() {
                self.turn(sheets);
                self.whole(sheets, row, &owners);
            } else {
                self.flow_row(sheets, row, &owners);
            }
        }
        sheets.space(UNDER);
    }

    fn turn(&self, sheets: &mut Sheets) {
        sheets.turn();
        if let Some(head) = &self.head {
            let owners: Vec<Vec<Owner>> = head.cells.iter().map(|c| vec![Owner::Repeat; c.len()]).collect();
            self.whole(sheets, head, &owners);
        }
    }

    fn whole(&self, sheets: &mut Sheets, row: &SetRow, owners: &[Vec<Owner>]) {
        let (y, tall) = (sheets.y, row.height());
        let mut x = SIDE;
        for ((cell, owners), width) in row.cells.iter().zip(owners).zip(&self.widths) {
            sheets.block(cell, x + CELL_SIDE, y + CELL_TOP, Ink::Full, owners);
            x += width;
        }
        self.frame(sheets, tall, row.strong);
    }

    /// A row that no sheet can hold: each cell goes on where it was cut.
    fn flow_row(&self, sheets: &mut Sheets, row: &SetRow, owners: &[Vec<Owner>]) {
        let lines = |(cell, owners): (&Paragraphs, &Vec<Owner>)| -> VecDeque<(Rc<Paragraph>, usize, Owner)> {
            cell.iter().zip(owners).flat_map(|(p, o)| (0..p.lines.len()).map(|l| (p.clone(), l, *o))).collect()
        };
        let mut cells: Vec<_> = row.cells.iter().zip(owners).map(lines).collect();
        if sheets.left() < 4.0 * CELL.size * CELL.leading {
            self.turn(sheets);
        }
        loop {
            let (top, end) = (sheets.y + CELL_TOP, sheets.y + sheets.left() - CELL_TOP);
            let (mut x, mut lowest) = (SIDE, top);
            for (cell, width) in cells.iter_mut().zip(&self.widths) {
                let mut y = top;
                while let Some((paragraph, line, owner)) = cell.pop_front_if(|(p, ..)| y + p.pitch() <= end || y == top) {
                    sheets.line(&paragraph, line, x + CELL_SIDE, y, Ink::Full, owner);
                    y += paragraph.pitch();
                }
                lowest = f32::max(lowest, y);
                x += width;
            }
            self.frame(sheets, lowest + CELL_TOP - sheets.y, row.strong);
            if cells.iter().all(VecDeque::is_empty) {
                return;
            }
            self.turn(sheets);
        }
    }

    /// Draws a row's borders and goes on under it.
    fn frame(&self, sheets: &mut Sheets, tall: f32, strong: bool) {
        let y = sheets.y;
        let mut x = SIDE;
        sheets.fill(x - THIN / 2.0, y, THIN, tall, Ink::Line);
        for width in &self.widths {
            x += width;
            sheets.fill(x - THIN / 2.0, y, THIN, tall, Ink::Line);
        }
        sheets.rule(THIN, Ink::Line);
        if strong {
            sheets.rule(HEAVY, Ink::Full);
        }
        sheets.y += tall;
        sheets.rule(THIN, Ink::Line);
        if strong {
            sheets.rule(HEAVY, Ink::Full);
        }
    }
}

/// Each cell's paragraphs with their places in the structure.
fn owners(sheets: &mut Sheets, row: &SetRow, cells: &[Id]) -> Vec<Vec<Owner>> {
    row.cells.iter().zip(cells).map(|(cell, id)| sheets.tags.places(*id, cell.len()).into_iter().map(Owner::Tag).collect()).collect()
}

/// As many cells as there are columns: missing ones are empty, what is too much joins the last.
fn full(cells: &[Text], columns: usize) -> Vec<Text> {
    let mut out: Vec<Text> = cells.iter().take(columns).cloned().collect();
    out.resize(columns, Text::default());
    for more in cells.iter().skip(columns) {
        if let Some(last) = out.last_mut() {
            *last += Text::from("\n") + more.clone();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_cell_for_each_column() {
        let row = |cells: &[&str]| full(&cells.iter().map(|c| Text::from(*c)).collect::<Vec<_>>(), 2);
        assert_eq!(row(&["a"]), [Text::from("a"), Text::default()]);
        assert_eq!(row(&["a", "b", "c", "d"]), [Text::from("a"), Text::from("b\nc\nd")]);
    }
}
