//! Where there is more than one plan, the way to each: clients and close ones have no list of clients.

use crate::app::book::{Book, book};
use crate::app::parts::icon;
use crate::plan::PlanId;
use crate::vault::PlanRow;
use crate::words::{received, start};
use leptos::prelude::*;

#[component]
pub fn Plans() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let here = Memo::new(move |_| book.plans.with(|rows| rows.iter().filter(|r| r.removed_on.is_none() && !r.example).cloned().collect::<Vec<_>>()));
    let row = move |row: &PlanRow| {
        let id = row.id.clone();
        let is_open = move || book.settings.with(|s| s.plan.as_ref() == Some(&id)).then(|| format!(" · {}", received::open_now(lang)));
        let count = if row.goals == 1 { start::one_goal(lang).to_owned() } else { start::goals_count(lang, row.goals) };
        view! { <li><a href=format!("/plan/{}", row.id)><span><strong>{named(book, row)}</strong>{count}{is_open}</span>{icon("i-next")}</a></li> }
    };
    move || {
        (!book.is_professional() && here.with(Vec::len) > 1).then(|| {
            view! {
                <section class="section" aria-labelledby="plans">
                    <h2 id="plans">{received::plans_here(lang)}</h2>
                    <p>{received::plans_here_text(lang)}</p>
                    <ul class="list card">{here.with(|rows| rows.iter().map(row).collect_view())}</ul>
                </section>
            }
        })
    }
}

fn named(book: Book, row: &PlanRow) -> String {
    if row.nickname.is_empty() { start::no_nickname(book.lang.get_untracked()).to_owned() } else { row.nickname.clone() }
}

/// How the person of a plan is called; one that is not here any more has no name.
pub fn name_of(book: Book, plan: &PlanId) -> String {
    let row = book.plans.with_untracked(|rows| rows.iter().find(|r| r.id == *plan).cloned());
    row.map_or_else(|| start::no_nickname(book.lang.get_untracked()).to_owned(), |row| named(book, &row))
}
