//! The form as plain text by headings, to be pasted into a patient record.

use super::text::{printable, undivided};
use super::{Block, Document, Field, Row, Step, Table};

/// One empty line between parts, `label: value` a line, a table as one line a row. Ends with a line break.
pub fn plain_text(document: &Document) -> String {
    let mut parts = Vec::new();
    write(&document.blocks, &mut parts);
    parts.push(document.footer.clone());
    printable(&undivided(&parts.join("\n\n"))) + "\n"
}

fn write(blocks: &[Block], parts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { level: 1, text } => parts.push(text.plain().to_uppercase()),
            Block::Heading { text, .. } | Block::Paragraph(text) => parts.push(text.plain()),
            Block::Fields(fields) => parts.push(fields.iter().map(line).collect::<Vec<_>>().join("\n")),
            Block::Table(table) => parts.push(rows(table)),
            // Nothing to sign in a text.
            Block::Section(inner) if inner.iter().any(|b| matches!(b, Block::Signatures(_))) => {}
            Block::Section(inner) | Block::Page(inner) => write(inner, parts),
            Block::Stair(stair) => parts.push(stair.steps.iter().map(step).collect::<Vec<_>>().join("\n")),
            Block::Signatures(_) => {}
        }
    }
}

fn line(field: &Field) -> String {
    format!("{}: {}", field.label.plain(), field.value.plain())
}

/// `– Olet nyt: kerran viikossa`
fn step(step: &Step) -> String {
    format!("– {}", step.texts().map(super::Text::plain).collect::<Vec<_>>().join(": "))
}

/// `Taso −1: kerran viikossa`; in wider tables each cell carries its column's title.
fn rows(table: &Table) -> String {
    let row = |row: &Row| match row.cells.as_slice() {
        [head, only] => format!("{}: {}", head.plain(), only.plain()),
        [head, rest @ ..] => {
            let titled = rest.iter().zip(table.columns.iter().skip(1)).map(|(cell, (title, _))| format!("; {}: {}", title.plain(), cell.plain()));
            head.plain() + &titled.collect::<String>()
        }
        [] => String::new(),
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}
