//! The preview: the same document that goes to the PDF, as real headings, lists and tables.

use crate::app::book::book;
use crate::form::{Block, Document, Field, Row, Table};
use crate::words::form_page;
use leptos::prelude::*;

#[component]
pub fn Sheet(document: Memo<Document>) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let count = Memo::new(move |_| document.with(|d| d.blocks.len()));
    // Each part wakes alone: typing a name does not draw the goals anew.
    let part = move |at: usize| {
        let block = Memo::new(move |_| document.with(|d| d.blocks.get(at).cloned()));
        move || block.get().map(|b| show(&b))
    };
    view! {
        <article class="sheet" aria-label=form_page::preview(lang) lang=move || document.with(|d| d.lang.clone())>
            {move || (0..count.get()).map(part).collect_view()}
            <p class="small">{move || document.with(|d| d.footer.clone())}</p>
        </article>
    }
}

fn show(block: &Block) -> AnyView {
    match block {
        // The screen has its own h1, so everything is one lower here.
        Block::Heading { level: 1, text } => view! { <h2>{text.clone()}</h2> }.into_any(),
        Block::Heading { level: 2, text } => view! { <h3>{text.clone()}</h3> }.into_any(),
        Block::Heading { text, .. } => view! { <h4>{text.clone()}</h4> }.into_any(),
        Block::Paragraph(text) => view! { <p class="words">{text.clone()}</p> }.into_any(),
        Block::Fields(all) => view! { <dl>{all.iter().map(field).collect_view()}</dl> }.into_any(),
        Block::Table(one) => table(one),
        Block::Section(inner) => view! { <section>{inner.iter().map(show).collect_view()}</section> }.into_any(),
        Block::Signatures(labels) => {
            let line = |label: &String| view! { <li>{label.clone()}</li> };
            view! { <ul class="sign">{labels.iter().map(line).collect_view()}</ul> }.into_any()
        }
    }
}

fn field(field: &Field) -> impl IntoView + use<> {
    view! {
        <div>
            <dt>{field.label.clone()}</dt>
            <dd class:missing=field.missing>{field.value.clone()}</dd>
        </div>
    }
}

/// On a narrow screen the rows become blocks with the column's title before each cell; the roles keep it a table
/// for those who hear it.
fn table(table: &Table) -> AnyView {
    let titles: Vec<String> = table.columns.iter().map(|(title, _)| title.clone()).collect();
    let head = |(title, share): &(String, u8)| view! { <th scope="col" role="columnheader" style:--share=format!("{share}%")>{title.clone()}</th> };
    let row = |row: &Row| {
        let cells = row.cells.iter().zip(&titles).enumerate().map(|(at, (cell, title))| {
            if at == 0 {
                view! { <th scope="row" role="rowheader">{cell.clone()}</th> }.into_any()
            } else {
                view! { <td role="cell" data-title=title.clone()>{cell.clone()}</td> }.into_any()
            }
        });
        view! { <tr role="row" class:expected=row.strong>{cells.collect_view()}</tr> }
    };
    view! {
        <table role="table" class:wide={table.columns.len() > 2}>
            <caption class="hidden">{table.summary.clone()}</caption>
            <thead role="rowgroup"><tr role="row">{table.columns.iter().map(head).collect_view()}</tr></thead>
            <tbody role="rowgroup">{table.rows.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
