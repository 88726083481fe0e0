//! Files that were brought in, each of which can be taken out again.

use crate::app::book::{Keeping, Trouble, book};
use crate::app::parts::{Alert, icon};
use crate::device::page;
use crate::vault::Snapshot;
use crate::words::{format, received};
use leptos::prelude::*;

#[component]
pub fn Imports() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let all = RwSignal::new(Vec::<Snapshot>::new());
    let trouble = RwSignal::new(None::<Trouble>);
    Effect::new(move |_| {
        book.plans.track();
        book.open.track();
        if book.keeping.get() != Keeping::Opening {
            leptos::task::spawn_local(async move {
                let _ = all.try_set(book.snapshots().await);
            });
        }
    });
    let take_back = move |snapshot: Snapshot| {
        leptos::task::spawn_local(async move {
            match book.take_back_import(&snapshot.key).await {
                Ok(()) => {
                    page::announce(&received::taken_back(lang, snapshot.entries));
                    let _ = trouble.try_set(None);
                    let _ = all.try_set(book.snapshots().await);
                    page::focus("#restore", true);
                }
                Err(why) => {
                    page::warn(why.words(lang));
                    let _ = trouble.try_set(Some(why));
                }
            }
        });
    };
    let row = move |snapshot: Snapshot| {
        let title = received::import_row(lang, &format::day(lang, snapshot.imported), snapshot.entries);
        let made = received::import_made(lang, &format::day(lang, snapshot.made));
        view! {
            <li>
                <div class="item">
                    <span><strong>{title}</strong>{made}</span>
                    <button type="button" class="btn" on:click=move |_| take_back(snapshot.clone())>
                        {icon("i-undo")}
                        {received::take_back(lang)}
                    </button>
                </div>
            </li>
        }
    };
    move || {
        let rows = all.get();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="imports">
                    <h2 id="imports">{received::imports(lang)}</h2>
                    <p class="soft">{received::imports_text(lang)}</p>
                    <ul class="list card">{rows.into_iter().map(row).collect_view()}</ul>
                    <Alert words=Signal::derive(move || trouble.get().map(|t| t.words(lang)))/>
                </section>
            }
        })
    }
}
