//! Partial goals: ticked off with a date, and the score stays where it is.

use super::Page;
use crate::app::parts::{UndoBar, icon};
use crate::app::screens::{scoring, wizard};
use crate::device::clock;
use crate::journal::Act;
use crate::plan::{By, Day, Goal, PartId, Question};
use crate::words::{common, format, goal_page, goals};
use leptos::prelude::*;
use leptos_router::components::A;

/// One partial goal as it is shown.
#[derive(Clone, PartialEq)]
struct Row {
    id: PartId,
    words: String,
    due: Option<Day>,
}

pub fn section(page: Page) -> impl IntoView {
    let lang = page.book.lang.get_untracked();
    // Ticking leaves the rows as they are, so that the focus stays on the box.
    let rows = Memo::new(move |_| {
        page.read(|g| g.parts.iter().map(|p| Row { id: p.id.clone(), words: p.words.text().to_owned(), due: p.due_on() }).collect::<Vec<_>>())
    });
    let undo = Callback::new(move |undo| page.offers(&undo, |act| matches!(act, Act::TickPartialGoal { .. })));
    let edit = wizard::question_href(&page.plan_id.get_value(), &page.id.get_value(), Question::Partials);
    move || {
        let rows = rows.get();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="field">
                    <h2>{goals::all_parts(lang)}</h2>
                    <ul class="checks">{rows.into_iter().map(|row| part(page, row)).collect_view()}</ul>
                    <UndoBar here=undo/>
                    <div class="row">
                        <A href=edit.clone() attr:class="btn quiet">{icon("i-pen")}{goal_page::edit_parts(lang)}</A>
                    </div>
                </section>
            }
        })
    }
}

fn part(page: Page, row: Row) -> impl IntoView {
    let lang = page.book.lang.get_untracked();
    let id = row.id.clone();
    let done = Memo::new(move |_| page.read(|g| g.parts.iter().find(|p| p.id == id).and_then(done_by)));
    let due = row.due;
    let when = move || match (done.get(), due) {
        (Some((on, by)), _) => {
            let day = format::short_day(lang, on, clock::today());
            page.plan.with(|p| p.as_ref().map(|p| page.book.done_by(p, &by, &day))).unwrap_or_default()
        }
        (None, Some(on)) => common::by_day(lang, &format::short_day(lang, on, clock::today())),
        (None, None) => String::new(),
    };
    let next_id = row.id.clone();
    let is_next = Memo::new(move |_| page.read(|g: &Goal| g.next_part().is_some_and(|p| p.id == next_id)));
    let id = row.id;
    view! {
        <li>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || done.get().is_some()
                    on:change=move |ev| scoring::tick(page.book, &page.id.get_value(), &id, event_target_checked(&ev))
                />
                {icon("i-check")}
                <span>{move || is_next.get().then(|| view! { <span class="next-part">{goals::next_part(lang)}": "</span> })}{row.words}</span>
            </label>
            <span class="soft">{when}</span>
        </li>
    }
}

/// When it was done, and who ticked it.
fn done_by(part: &crate::plan::PartialGoal) -> Option<(Day, By)> {
    Some((part.done_on()?, part.done.last()?.by.clone()))
}
