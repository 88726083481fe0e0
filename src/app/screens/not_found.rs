//! An address that leads nowhere on this device.

use crate::app::book::book;
use crate::app::parts::Screen;
use crate::words::help::Topic;
use crate::words::notices;
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn NotFound() -> impl IntoView {
    let lang = book().lang.get_untracked();
    view! {
        <Screen help=Topic::Start>
            <div class="intro">
                <h1>{notices::not_found_title(lang)}</h1>
                <p>{notices::not_found(lang)}</p>
            </div>
            <A href="/" attr:class="btn primary wide">{notices::to_start(lang)}</A>
        </Screen>
    }
}
