//! Removing everything: asked once more, with a backup offered first. Afterwards the app starts as on its first day.

use super::backup::Prepared;
use crate::app::book::book;
use crate::app::parts::{Alert, Dialog, icon};
use crate::device::{files, page};
use crate::words::received;
use leptos::prelude::*;

#[component]
pub fn RemoveAll(prepared: Prepared) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let asking = RwSignal::new(false);
    let removing = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let remove = move |_| {
        if removing.get_untracked() {
            return;
        }
        removing.set(true);
        failed.set(false);
        page::announce(received::removing(lang));
        leptos::task::spawn_local(async move {
            files::forget_shared().await;
            match book.remove_everything().await {
                // Loaded anew, so that nothing is left in memory either.
                Ok(()) => page::load("/"),
                Err(_) => {
                    page::warn(received::not_removed(lang));
                    let _ = removing.try_set(false);
                    let _ = failed.try_set(true);
                }
            }
        });
    };
    let words = Signal::derive(move || failed.get().then(|| received::not_removed(lang)));
    view! {
        <section class="section" aria-labelledby="remove">
            <h2 id="remove">{received::remove_all(lang)}</h2>
            <p>{received::remove_all_text(lang)}</p>
            <button type="button" class="btn" on:click=move |_| asking.set(true)>
                {icon("i-trash")}
                {received::remove_all(lang)}
            </button>
        </section>
        <Dialog open=asking class="menu" labelled_by="remove-sure".to_owned()>
            <h2 id="remove-sure">{received::remove_sure(lang)}</h2>
            <p>{received::remove_sure_text(lang)}</p>
            <ul>
                <li>
                    <button type="button" class="btn" on:click=move |_| prepared.send()>{icon("i-save")}{received::backup_first(lang)}</button>
                </li>
                <li>
                    <button type="button" class="btn" on:click=remove>
                        {icon("i-trash")}
                        {move || if removing.get() { received::removing(lang) } else { received::remove_now(lang) }}
                    </button>
                </li>
            </ul>
            {prepared.outcome()}
            <Alert words/>
        </Dialog>
    }
}
