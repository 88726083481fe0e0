//! How old the last backup is.

use crate::app::book::book;
use crate::device::clock;
use crate::words::data;
use leptos::prelude::*;

#[component]
pub fn Age() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let last = Memo::new(move |_| book.settings.with(|s| (s.backup_on, s.since_backup)));
    move || {
        let (on, changes) = last.get();
        let (title, text) = data::backup_age(lang, on, clock::today(), changes);
        let in_order = on.is_some() && changes == 0;
        view! {
            <section class="note" class:you=!in_order aria-labelledby="age">
                <h2 class="h3" id="age">{title}</h2>
                <p>{text}</p>
            </section>
        }
    }
}
