//! What is kept on this device, how safely, and how it gets out and back in.

mod age;
mod backup;
mod imports;
mod plans;
mod remove;
mod restore;
mod sentences;
mod truth;

use crate::app::book::{Keeping, book};
use crate::app::parts::{Back, Place, Screen};
use crate::words::help::Topic;
use crate::words::{common, data, received, titles};
use backup::Prepared;
use leptos::prelude::*;

#[component]
pub fn Data() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let prepared = Prepared::keep_ready(book);
    let back = Back { href: "/settings".to_owned(), label: common::settings(lang) };
    let here = move || {
        let facts = prepared.facts.get()?;
        let (plans, goals) = book.plans.with(|rows| (rows.len(), rows.iter().map(|r| r.goals).sum()));
        Some(data::here(lang, book.is_professional(), plans, goals, facts.entries, facts.bytes))
    };
    let texts = RwSignal::new(0);
    Effect::new(move |_| {
        book.plans.track();
        if book.keeping.get() != Keeping::Opening {
            leptos::task::spawn_local(async move {
                let _ = texts.try_set(book.unsent_texts().await);
            });
        }
    });
    let unsent = move || match texts.get() {
        0 => None,
        1 => Some(data::unsent_one(lang).to_owned()),
        n => Some(data::unsent_many(lang, n)),
    };
    // A memo: what stands below must not be made anew when the vault has opened; it may hold a file by then.
    let works = Memo::new(move |_| book.keeping.get() != Keeping::Newer);
    view! {
        <Screen help=Topic::Data back place=Place::Settings>
            <div class="intro">
                <h1>{titles::data(lang)}</h1>
                {move || here().map(|words| view! { <p>{words}</p> })}
                {move || unsent().map(|words| view! { <p class="soft">{words}</p> })}
            </div>
            {move || works.get().then(|| view! {
                <plans::Plans/>
                <age::Age/>
                <backup::BackupNow prepared/>
            })}
            <truth::Truth/>
            {move || works.get().then(|| view! {
                <restore::Restore/>
                <imports::Imports/>
                <section class="section" aria-labelledby="move">
                    <h2 id="move">{received::move_phone(lang)}</h2>
                    <ol class="bullets numbered">
                        <li>{received::move_1(lang)}</li>
                        <li>{received::move_2(lang)}</li>
                        <li>{received::move_3(lang)}</li>
                        <li>{received::move_4(lang)}</li>
                    </ol>
                </section>
                <remove::RemoveAll prepared/>
            })}
        </Screen>
    }
}
