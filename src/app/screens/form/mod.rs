//! The form: what is missing, what it will look like on paper, and the file.

mod export;
mod foot;
mod lacks;
mod letters;
mod once;
mod others;
mod papers;
mod sheet;
mod wish;

pub(super) use lacks::address;
pub(super) use wish::made;

use super::{before, with_plan};
use crate::app::book::book;
use crate::app::parts::{Back, Place, Screen};
use crate::device::scribe;
use crate::plan::PlanId;
use crate::words::help::Topic;
use crate::words::{common, form_page};
use export::Export;
use leptos::prelude::*;
use wish::Wish;

#[component]
pub fn Form() -> impl IntoView {
    with_plan(|id| view! { <FormOf id/> }.into_any())
}

#[component]
fn FormOf(id: PlanId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let wish = Wish::new(book);
    let plan = book.plan();
    let export = Export::new(lang);
    // What was typed for this form only goes with the screen, the writer's memory too.
    on_cleanup(scribe::dismiss);
    scribe::prepare();
    let shown = Memo::new(move |_| wish.shown());
    // All that one press makes, not only what is shown.
    let made = Memo::new(move |_| wish.wanted(lang).into_iter().map(|wanted| wanted.document).collect::<Vec<_>>());
    // Files that were made before the last change are not the form any more.
    Effect::watch(move || wish.track(), move |(), _, _| export.forget(), false);
    let back = Back { href: format!("/plan/{id}"), label: common::goals(lang) };
    view! {
        <Screen help=Topic::Form back place=Place::Form>
            <div class="intro"><h1>{form_page::title(lang)}</h1></div>
            <lacks::Lacks id wish/>
            {move || plan.get().map(|plan| before::link(book, &plan))}
            <papers::Papers wish/>
            <once::OnlyHere wish/>
            <letters::Letters made/>
            // Before the preview, which is many screens long on a phone.
            <div class="stack"><foot::Foot wish export/><foot::Told wish export/><others::Others wish export/></div>
            <papers::Shown wish/>
            <sheet::Sheets shown/>
        </Screen>
    }
}
