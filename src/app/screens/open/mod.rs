//! The plan as files for other programs and its days for a calendar: each with what it is for, who sees what and what it
//! leaves out, before the button that makes it.

mod give;
mod way;

use super::with_plan;
use crate::app::book::book;
use crate::app::parts::{Back, Place, Screen};
use crate::exchange::Format;
use crate::plan::PlanId;
use crate::words::help::Topic;
use crate::words::open::ways;
use crate::words::{common, titles};
use give::Giving;
use leptos::prelude::*;
use way::Way;

/// What most people come for stands first.
const ORDER: [Format; 5] = [Format::Calendar, Format::Text, Format::Table, Format::Json, Format::Fhir];

#[component]
pub fn OpenData() -> impl IntoView {
    with_plan(|id| view! { <OpenOf id/> }.into_any())
}

#[component]
fn OpenOf(id: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let giving = Giving::new(book);
    let back = Back { href: format!("/plan/{id}/form"), label: common::form(lang) };
    view! {
        <Screen help=Topic::Open back place=Place::Form>
            <div class="intro"><h1>{titles::open_data(lang)}</h1><p>{ways::intro(lang)}</p></div>
            {ORDER.map(|format| view! { <Way giving format/> }).collect_view()}
            <section class="stack">
                <p class="soft">{ways::not_a_backup(lang)}</p>
                <a class="btn quiet" href="/settings/data">{titles::data(lang)}</a>
            </section>
        </Screen>
    }
}
