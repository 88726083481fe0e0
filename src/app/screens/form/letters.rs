//! Letters that the PDF cannot draw are named before it is made, never found on paper as boxes.

use crate::app::book::book;
use crate::form::{Document, letters_missing};
use crate::words::form_page;
use leptos::prelude::*;

#[component]
pub fn Letters(made: Memo<Vec<Document>>) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let missing = Memo::new(move |_| {
        let mut all: Vec<String> = made.with(|made| made.iter().flat_map(letters_missing).collect());
        all.sort();
        all.dedup();
        all
    });
    move || {
        let missing = missing.get();
        (!missing.is_empty()).then(|| {
            view! {
                <div class="note you">
                    <p>{form_page::letters_will_miss(lang, &missing.join(" "))}</p>
                </div>
            }
        })
    }
}
