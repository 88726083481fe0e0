//! The preview: the same document that goes to the PDF, as real headings, lists and tables.

use crate::app::book::book;
use crate::form::{Block, Document, Field, Print, Row, Span, Stair, Step, Table, Text};
use crate::words::form_page;
use leptos::prelude::*;

/// One sheet a form.
#[component]
pub fn Sheets(shown: Memo<Vec<Document>>) -> impl IntoView {
    let count = Memo::new(move |_| shown.with(Vec::len));
    let sheet = move |at: usize| view! { <Sheet shown at/> };
    move || (0..count.get()).map(sheet).collect_view()
}

/// A sheet that is going away holds nothing for a moment.
#[component]
fn Sheet(shown: Memo<Vec<Document>>, at: usize) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let count = Memo::new(move |_| shown.with(|all| all.get(at).map_or(0, |d| d.blocks.len())));
    // Each part wakes alone: typing a name does not draw the goals anew.
    let part = move |block: usize| {
        let block = Memo::new(move |_| shown.with(|all| all.get(at).and_then(|d| d.blocks.get(block).cloned())));
        move || block.get().map(|b| show(&b))
    };
    view! {
        <article
            class="sheet"
            class:large=move || shown.with(|all| all.get(at).is_some_and(|d| d.print == Print::Large))
            aria-label=form_page::preview(lang)
            lang=move || shown.with(|all| all.get(at).map(|d| d.lang.clone()))
        >
            {move || (0..count.get()).map(part).collect_view()}
            <p class="small">{move || shown.with(|all| all.get(at).map(|d| d.footer.clone()))}</p>
        </article>
    }
}

fn show(block: &Block) -> AnyView {
    match block {
        // The screen has its own h1, so everything is one lower here.
        Block::Heading { level: 1, text } => view! { <h2>{said(text)}</h2> }.into_any(),
        Block::Heading { level: 2, text } => view! { <h3>{said(text)}</h3> }.into_any(),
        Block::Heading { text, .. } => view! { <h4>{said(text)}</h4> }.into_any(),
        Block::Paragraph(text) => view! { <p>{said(text)}</p> }.into_any(),
        Block::Fields(all) => view! { <dl>{all.iter().map(field).collect_view()}</dl> }.into_any(),
        Block::Table(one) => table(one),
        Block::Section(inner) | Block::Page(inner) => view! { <section>{inner.iter().map(show).collect_view()}</section> }.into_any(),
        Block::Stair(one) => stair(one),
        Block::Signatures(labels) => {
            let line = |label: &Text| view! { <li>{words(label)}</li> };
            view! { <ul class="sign">{labels.iter().map(line).collect_view()}</ul> }.into_any()
        }
    }
}

/// What somebody may have written from right to left: each paragraph goes its own way, as on paper.
fn said(text: &Text) -> impl IntoView + use<> {
    view! { <span class="said" dir="auto">{words(text)}</span> }
}

/// Each language under its own tag, for those who hear it.
fn words(text: &Text) -> AnyView {
    let span = |span: &Span| match &span.lang {
        None => span.text.clone().into_any(),
        Some(lang) => view! { <span lang=lang.clone()>{span.text.clone()}</span> }.into_any(),
    };
    text.0.iter().map(span).collect_view().into_any()
}

fn field(field: &Field) -> impl IntoView + use<> {
    view! {
        <div>
            <dt>{words(&field.label)}</dt>
            <dd class:missing=field.missing>{said(&field.value)}</dd>
        </div>
    }
}

/// Drawn as steps that rise to the right, the highest first as on paper.
fn stair(stair: &Stair) -> AnyView {
    let line = |text: &Text| view! { <p>{said(text)}</p> };
    let step = |step: &Step| {
        view! {
            <li class:is-now=step.now.is_some() class:is-target=step.target.is_some()>
                {step.target.as_ref().map(|text| view! { <p><strong class="at-target">{words(text)}</strong></p> })}
                {step.now.as_ref().map(|text| view! { <p><strong class="at-now">{words(text)}</strong></p> })}
                {line(&step.words)}
            </li>
        }
    };
    view! {
        <figure class="rising">
            <figcaption class="hidden">{stair.about.clone()}</figcaption>
            <ul>{stair.steps.iter().map(step).collect_view()}</ul>
        </figure>
    }
    .into_any()
}

/// On a narrow screen the rows become blocks with the column's title before each cell; the roles keep it a table
/// for those who hear it.
fn table(table: &Table) -> AnyView {
    let titles: Vec<String> = table.columns.iter().map(|(title, _)| title.plain()).collect();
    let head = |(title, share): &(Text, u8)| view! { <th scope="col" role="columnheader" style:--share=format!("{share}%")>{words(title)}</th> };
    let row = |row: &Row| {
        let cells = row.cells.iter().zip(&titles).enumerate().map(|(at, (cell, title))| {
            if at == 0 {
                view! { <th scope="row" role="rowheader">{said(cell)}</th> }.into_any()
            } else {
                view! { <td role="cell" data-title=title.clone()>{said(cell)}</td> }.into_any()
            }
        });
        view! { <tr role="row" class:expected=row.strong>{cells.collect_view()}</tr> }
    };
    // A wide first column holds sentences, which are not bold on paper either.
    let is_worded = table.columns.first().is_some_and(|(_, share)| *share >= 40);
    view! {
        <table role="table" class:wide={table.columns.len() > 2} class:worded=is_worded>
            <caption class="hidden">{table.summary.clone()}</caption>
            <thead role="rowgroup"><tr role="row">{table.columns.iter().map(head).collect_view()}</tr></thead>
            <tbody role="rowgroup">{table.rows.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
