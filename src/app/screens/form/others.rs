//! The paper that is shown in other shapes: printed straight from the screen, or as text; and the way to open files.

use super::export::Export;
use super::wish::Wish;
use crate::app::book::book;
use crate::app::parts::{Dialog, icon};
use crate::app::routes::plan_in_address;
use crate::device::page;
use crate::form::plain_text;
use crate::words::{form_page, titles};
use leptos::prelude::*;

#[component]
pub fn Others(wish: Wish, export: Export) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let open = RwSignal::new(false);
    let print = move |_| {
        open.set(false);
        // One turn later the menu is gone from the page that is printed.
        page::later(0, page::print);
    };
    let copy = move |_| {
        open.set(false);
        let text = untrack(|| wish.shown()).iter().map(plain_text).collect::<Vec<_>>().join("\n");
        leptos::task::spawn_local(async move {
            let copied = page::copy(&text).await;
            export.say(if copied { form_page::copied(lang) } else { form_page::not_copied(lang) }.to_owned());
        });
    };
    let text = move |_| {
        open.set(false);
        let all = untrack(|| wish.shown());
        let Some(document) = all.first() else { return };
        let stem = untrack(|| wish.stem(wish.shown.get()));
        export.send_text(document.file_name(&stem, "txt"), &all.iter().map(plain_text).collect::<Vec<_>>().join("\n"));
    };
    let open_data = plan_in_address().map(|id| format!("/plan/{id}/open"));
    view! {
        <button type="button" class="btn quiet wide" on:click=move |_| open.set(true)>
            {form_page::other_forms(lang)}
        </button>
        <Dialog open class="menu" labelled_by="others-title".to_owned()>
            <h2 id="others-title">{form_page::other_forms(lang)}</h2>
            <ul>
                <li><button type="button" class="btn" on:click=print>{icon("i-print")}{form_page::print(lang)}</button></li>
                <li><button type="button" class="btn" on:click=copy>{icon("i-pen")}{form_page::copy_text(lang)}</button></li>
                <li><button type="button" class="btn" on:click=text>{icon("i-save")}{form_page::save_text(lang)}</button></li>
                {open_data.clone().map(|href| view! { <li><a class="btn" href=href>{icon("i-calendar")}{titles::open_data(lang)}</a></li> })}
            </ul>
        </Dialog>
    }
}
