//! Files that were brought in, each of which can be taken out again.

use super::plans;
use crate::app::book::{Keeping, Trouble, book};
use crate::app::parts::{Alert, Dialog, icon};
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
    let asked = RwSignal::new(None::<Snapshot>);
    let asking = RwSignal::new(false);
    let names = move |snapshot: &Snapshot| snapshot.plans.iter().map(|id| plans::name_of(book, id)).collect::<Vec<_>>().join(", ");
    let asked_names = move || asked.with(|snapshot| snapshot.as_ref().map(names).unwrap_or_default());
    let take_back = move |_| {
        let Some(snapshot) = asked.get_untracked() else { return };
        let said = received::taken_back(lang, &names(&snapshot));
        asking.set(false);
        leptos::task::spawn_local(async move {
            match book.take_back_import(&snapshot.key).await {
                Ok(()) => {
                    page::announce(&said);
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
        let title = received::import_row(lang, &format::day(lang, snapshot.imported), &names(&snapshot));
        let made = received::import_made(lang, &format::day(lang, snapshot.made), &received::so_many_entries(lang, snapshot.entries));
        let label = format!("{}: {title}", received::take_back(lang));
        let ask = move |_| {
            asked.set(Some(snapshot.clone()));
            asking.set(true);
        };
        view! {
            <li>
                <div class="item">
                    <span><strong>{title}</strong>{made}</span>
                    <button type="button" class="btn" aria-label=label on:click=ask>
                        {icon("i-undo")}
                        {received::take_back(lang)}
                    </button>
                </div>
            </li>
        }
    };
    let dialog = view! {
        <Dialog open=asking class="menu" labelled_by="take-back-sure".to_owned()>
            <h2 id="take-back-sure">{move || received::take_back_sure(lang, &asked_names())}</h2>
            <p>{received::take_back_sure_text(lang)}</p>
            <ul>
                <li><button type="button" class="btn" on:click=take_back>{icon("i-undo")}{received::take_back_now(lang)}</button></li>
            </ul>
        </Dialog>
    };
    let list = move || {
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
    };
    (list, dialog)
}
