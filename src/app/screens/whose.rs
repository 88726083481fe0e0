//! A close one is asked whose goals these are: from then on every screen speaks of that person by name.

use crate::app::book::book;
use crate::app::parts::{LineField, Press, Screen, icon};
use crate::words::help::Topic;
use crate::words::start;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

#[component]
pub fn Whose() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let navigate = use_navigate();
    let draft = book.draft("whose", "");
    let press = Press::new();
    let begin = Callback::new(move |name: String| {
        if !press.begins() {
            return;
        }
        let navigate = navigate.clone();
        leptos::task::spawn_local(async move {
            match book.begin_plan(&name).await {
                Ok(id) => {
                    draft.done();
                    navigate(&format!("/plan/{id}"), NavigateOptions { replace: true, ..NavigateOptions::default() });
                }
                // What went wrong is said at the head of the screen; the name is still in its field.
                Err(_) => press.ends(),
            }
        });
    });
    let answer = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        begin.run(draft.now());
    };
    view! {
        <Screen help=Topic::Start>
            <form class="stack" novalidate="" on:submit=answer>
                <div class="intro">
                    <h1>{start::whose(lang)}</h1>
                    <p class="soft">{start::whose_text(lang)}</p>
                </div>
                <LineField id="whose".to_owned() label=start::nickname(lang) hint=start::nickname_hint(lang) draft/>
                <button type="submit" class="btn primary wide">{icon("i-next")}{start::go_on(lang)}</button>
                <button type="button" class="btn quiet wide" on:click=move |_| begin.run(String::new())>{start::skip(lang)}</button>
            </form>
        </Screen>
    }
}
