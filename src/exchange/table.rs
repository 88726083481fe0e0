//! Everything of a plan as one long table, one fact a row: what Excel filters and R reads without loss.
//!
//! RFC 4180 in UTF-8 behind a byte order mark (without it Excel garbles ä and ö), lines end with CR LF, every cell that
//! needs it stands between quotation marks. The columns, always in this order:
//!
//! | column | what it holds |
//! |---|---|
//! | `kind` | `plan`, `person`, `area`, `main-goal`, `review`, `goal`, `step`, `partial-goal`, `pause` or `score` |
//! | `goal` | the goal's number in the plan, from 1; empty where the row belongs to no goal |
//! | `item` | the number of the person, main goal, review, partial goal, pause or score, from 1 |
//! | `level` | −2 to 2, on rows of steps and scores |
//! | `field` | which fact of it: `name`, `own-words`, `happened` … |
//! | `value` | the fact: a text, a code, a number, or a day as `2027-01-31` |
//! | `role` | of whoever said it, where that counts: scores and sorted life areas |
//! | `who` | their name in the plan |
//! | `on` | the day of a score |
//!
//! Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula. So a text in `value` or `who` that begins
//! with one of them (also in full width, or after spaces), with a tab or a line end, or with an apostrophe, gets one
//! apostrophe in front; taking one leading apostrophe off gives every text back ([`unguarded`]). Numbers are written
//! plainly, also negative ones: they cannot be formulas. Where semicolons stand between the cells, decimals stand behind a
//! comma: Excel would take 1.5 for the first of May.

mod rows;

use super::plan_file::gather;
use super::{File, Format};
use crate::form::printable;
use crate::plan::{Day, Plan};
use crate::words::{Lang, open};
use rows::Rows;

/// What stands between cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// RFC 4180.
    #[default]
    Comma,
    /// What Excel opens by a double click where a comma parts the decimals, as in Finland and Sweden.
    Semicolon,
}

impl Separator {
    /// What spreadsheets expect where that language is spoken.
    pub fn usual(lang: Lang) -> Separator {
        match lang {
            Lang::Fi | Lang::Sv => Separator::Semicolon,
            Lang::En => Separator::Comma,
        }
    }

    /// Between whole and part of a number.
    fn decimal(self) -> &'static str {
        match self {
            Separator::Comma => ".",
            Separator::Semicolon => ",",
        }
    }

    fn letter(self) -> char {
        match self {
            Separator::Comma => ',',
            Separator::Semicolon => ';',
        }
    }
}

const COLUMNS: [&str; 9] = ["kind", "goal", "item", "level", "field", "value", "role", "who", "on"];

/// A plan as a table. The column titles are the same in every language, so that one script reads them all.
pub fn table(plan: &Plan, lang: Lang, made_on: Day, separator: Separator) -> File {
    let mut text = String::from("\u{feff}");
    line(&mut text, separator, &COLUMNS.map(str::to_owned));
    for row in Rows::of(&gather(plan), separator.decimal()) {
        line(&mut text, separator, &row);
    }
    File::new(open::table_stem(lang), made_on, Format::Table, text.into_bytes())
}

fn line(text: &mut String, separator: Separator, cells: &[String; 9]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(separator.letter());
        }
        if cell.contains(['"', ',', ';', '\r', '\n', '\t', ' ']) {
            text.push('"');
            text.push_str(&printable(cell).replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&printable(cell));
        }
    }
    text.push_str("\r\n");
}

/// A text that no spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    let begins = text.trim_start_matches([' ', '\u{a0}']);
    let formula = begins.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if formula || text.starts_with('\'') { format!("'{text}") } else { text.to_owned() }
}

/// The text that a guarded cell stands for.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula_and_none_is_lost() {
        for text in ["=1+1", "+358 40", "-2", "@SUM(A1)", " =1", "\u{a0}=1", "\t=1", "\r", "\n=1", "＝1", "'=1", "''", "'"] {
            let cell = guarded(text);
            assert!(cell.starts_with('\''), "{text}");
            assert_eq!(unguarded(&cell), text);
        }
        for text in ["", "Kävelen", "3 = kolme", "\u{2212}2"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }

    #[test]
    fn cells_are_quoted_as_the_standard_says() {
        let mut text = String::new();
        line(&mut text, Separator::Comma, &["a", "b,c", "\"d\"", "e\nf", "", "g", "h", "i", "j"].map(str::to_owned));
        assert_eq!(text, "a,\"b,c\",\"\"\"d\"\"\",\"e\nf\",,g,h,i,j\r\n");
    }
}
